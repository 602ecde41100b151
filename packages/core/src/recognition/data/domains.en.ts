import type { DomainList } from '../domain-lists.js';

/** English for the life domains (domain §4); patterns as in `patterns.ts`. */
export const domains: readonly DomainList[] = [
  {
    id: 'opvoeden',
    sure: `parenting, tantrum*, toddler*, two-year-old, two year old, daycare, nursery, potty, bedtime*, boundaries, discipline, raising ~ child*/kid*/son/daughter/teen*, does not listen & son/daughter/kid*/child, will not listen, bites, hits and bites, screen time, child development, does not talk & son/daughter, speech & son/daughter/child, teenager*, babysit*, my teen*`,
    usual: `other children, our son/daughter, my son/daughter, behaviour, behavior, angry & son/daughter/kid, tips, baby, child*, kids`,
    faint: `son, daughter, parents, coach`,
  },
  {
    id: 'school',
    sure: `school*, class/classes, teacher*, homework, bullied, bullying, exam*, test & before/every/school, grades, student*, university, college, course, degree, internship, diploma, tutor*, kindergarten, dropout, leave her out`,
    usual: `learn*, study, studying, lessons, classmates`,
    faint: `education`,
  },
  {
    id: 'relaties',
    sure: `divorc*, separat*, custody, couples, counselling & couple*/marriage/partner, marriage*, break up, broke up, keep fighting, fighting & partner/husband/wife/parents, argue*/arguing & partner/husband/wife/parents, alimony, mediat*, cheated, relationship*, co-parent*`,
    usual: `partner, ex, husband and i, wife and i`,
    faint: `husband, wife, family`,
  },
  {
    id: 'psyche',
    sure: `depress*, anxi*, panic*, stress*, therap*, psycholog*, psychiat*, trauma*, ptsd, burnout, burn out, mental*, grief, grieving, lonely & sad, nightmare*, cries, crying, cry, sad, suicid*, counsellor, counselor, worry & every/night, worried all the time, too sensitive, voices, feel ~ empty/down/bad/awful/lost, adhd, autis*, overwhelmed, exhausted`,
    usual: `afraid, scared, sleep, can not sleep, feelings, talk to someone, someone to talk to, upset`,
    faint: `feel, tired, talk`,
  },
  {
    id: 'geld',
    sure: `debt*, bills, bill, benefit*, allowance*, rent & pay*/euros/more/behind/raise*, can not pay, can not afford, afford, money, budget*, salary, one salary, loan*, bailiff*, food bank, tax & pay, fine/fines & pay, make ends meet, account ~ empty, broke, euros, insurance & pay*, poverty, mortgage, energy bill*, financial*`,
    usual: `pay, expensive, costs, cost, free, income`,
    faint: `rent`,
  },
  {
    id: 'wonen',
    sure: `landlord*, my landlord, rent more, renting, housing, apartment*, flat & live/rent/find, mould, mold, evict*, homeless, house & find/need/waiting/leave/rent/small, room & rent/find/share/live/sleep, place to live, place to stay, where will i live, nowhere to live, roof, moving out, move out, neighbours & noise, noise, hotel & leave/live/stay, tenant*, shelter ~ need/sleep`,
    usual: `ramp, front door, house, home & find/own, room`,
    faint: `live, moved, place`,
  },
  {
    id: 'werk',
    sure: `job*, work as, unemploy*, employ*, lost his/her/my job, fired, cv, resume & job, find work, looking for work, career*, working as, work here, qualification*, recognised & degree/work, nurse & work, wage*, redundan*`,
    usual: `work, working, boss, colleagues`,
    faint: `salary`,
  },
  {
    id: 'gezondheid',
    sure: `doctor, gp, hospital, illness, sick, ill, pain, wheelchair*, wheelchair ramp, disab*, medicine*, medication, home care, pregnan*, surgery, diabetes, cancer, stroke, dementia, blind, deaf, physio*, dentist, health*, walker, weight`,
    usual: `care, help ~ shower/bath/wash*`,
    faint: `tired`,
  },
  {
    id: 'verslaving',
    sure: `drunk ~ every, drunk, drinking too, drinking, drinks & every/too much/much/husband/night/stop, alcohol*, addict*, weed, cannabis, cocaine, drugs, gambl*, gaming, smoking, quit smoking, stop smoking, sober, rehab, vaping, casino`,
    usual: `drink, smoke, beer, wine, games`,
    faint: `stop`,
  },
  {
    id: 'contacten',
    sure: `lonely, loneliness, meet people, meet ~ people, make friends, no friends, friends & make/meet/no/find/new, do not know anyone, know nobody, coffee morning*, groups i could join, join & group*/club, volunteer, volunteering, sign up & volunteer*, club*, social life, community, hobby, lives alone, neighbourhood activities, isolated`,
    usual: `friends, alone, groups, people & meet, activities`,
    faint: `moved here`,
  },
  {
    id: 'mantelzorg',
    sure: `carer*, caregiver*, caring for, care for my, look after my, looking after my, taking care of my, respite`,
    usual: `dementia & my, my mother & ill/sick/care, my husband & ill/sick/care`,
    faint: ``,
  },
  {
    id: 'taal-administratie',
    sure: `letter*, form/forms, dutch & learn*/language/course/class/speak, language*, translat*, interpreter, digid, paperwork, documents, residence permit, visa, registration, register & city/municipality/gemeente, tax return, inburgering, integration, understand & letter*/rules, recognised, taxes, legal`,
    usual: `application, apply, rules, letters & help*`,
    faint: `english`,
  },
  {
    id: 'veiligheid',
    sure: `violen*, abus*, stalk*, threat*, unsafe, danger*, rape*, assault*, police, domestic`,
    usual: `safe, scared of`,
    faint: `afraid`,
  },
];
