import type { DangerList } from '../danger-lists.js';

/** Danger in English; written as `danger.nl.ts`. */
export const danger: readonly DangerList[] = [
  {
    kind: 'geweld',
    level: 'vandaag',
    patterns: `
checks/controls/reads/takes ~ my phone, broke/breaks ~ my/her/his ~ wrist/arm/nose/rib*/jaw, grabs/grabbed ~ me/my/throat/hair/arm, has a temper & scared/afraid, screams & hits/throws/scared/hide, broke ~ door/phone/furniture & he/husband, put/puts his hands ~ on/around, by the throat, will not let me leave, family ~ honour/shame & afraid/kill/marry

my ex ~ with a knife, controls me, not allow* ~ me ~ to/out/work, does not allow me, pulls my hair, throws ~ at me, screams at me & scared/afraid/drunk, hurts me, hurts my mum/mom/mother/sister, is hurting, choked, scared of him, afraid of him, if i leave & kill/hurt/kids/take

hit/hits/hitting/beat/beats/beating/punch*/kick*/slaps/slapped/slapping/strangl*/choke*/choking/shove*/burns/whips/pushes/pushed ~ <mij>, beats ~ up, beaten, gets violent, is violent, violent & husband/home/partner/dad/boyfriend/scared/wife/towards, abuse/abuses/abused/abusive/abusing, domestic violence, bruise/bruises/bruised/bruising, black eye, belt marks
afraid/scared/terrified/frightened of ~ <dader>, afraid/scared/terrified ~ when/if/that ~ he/husband/dad/partner/ex/home/comes/drinks/drunk/angry, afraid/scared to go home, not safe at home, unsafe & home/husband/partner, do not feel safe, does not feel safe
threat* ~ <mij>, threatens/threatened/threatening & he/she/they/ex/husband/share/send/post/kill/hurt/take/unless, will kill ~ <mij>, kill ~ me/us/her & he/says/said/if, going to hurt ~ <mij>, hurts ~ <mij> & he/husband/partner/dad/mum/mom/boyfriend/uncle/stepdad/stepfather, hurting ~ <mij>, stalk*, following me, follows me, outside my house & ex/he, controls & money/phone/husband/he, took/takes ~ passport/phone/keys/card/money & husband/he/partner/family/allow*/send/back/boss, not allowed ~ to leave/go ~ house/out/alone, not let ~ leave/go out, does not let me ~ out/leave/see/work, locks ~ <mij> ~ in/up/out, locked me, send me back & husband/he/passport, walk* on eggshells, if he finds out, when his car, stomach turns, bag packed & shed/hidden/hide/leave/run, throws things & he/husband/dad, smash* & he/husband/dad/door, neglect*, no food at home & child/boy/girl/pupil, dirty clothes & child/boy/girl/pupil/weeks, do not call ~ house/husband, escape ~ husband/him/partner/home, run away from ~ husband/him/partner`,
  },
  {
    kind: 'geweld',
    level: 'nu',
    patterns: `
at/outside my door & knife/gun/ex/banging/kick*/now/screaming, with a knife, with a gun, help & hitting/knife/gun/now & he/dad/husband
hitting/beating/killing/hurting/strangling/attacking ~ now, hitting/beating/hurting && hiding/hide/come/help/now/quick, hiding/hid ~ bed/bathroom/closet/wardrobe/toilet/room, hiding in ~ bathroom/closet/toilet/wardrobe/bedroom, locked ~ myself ~ bathroom/room/toilet, please come & hitting/now/scared/fast, come quick*, outside ~ door ~ now, knife & he/has/holding/threat*/brother/husband/kitchen, gun & he/has/pointing/threat*, trying to break in, breaking down ~ door, banging on ~ door, bleeding, going to kill ~ us/her/me & now/downstairs/outside/screaming, screaming & neighbour*/upstairs/help & kill/hit/stop, in danger ~ now, emergency ~ now`,
  },
  {
    kind: 'seksueel',
    level: 'vandaag',
    patterns: `
comes/came/gets into my bed, into my bed at night, watches me ~ shower/change*, made me touch, wants me to undress, take off ~ clothes & camera/internet/man
rape, rapes, raped, raping, rapist, molest*, sexual* abuse*, sexual* assault*, touches me, touched me, touching me, touches my daughter/son/sister, forces/forced/forcing ~ me/her/him/sex/marry, makes me do things, our secret, private parts, naked/nude/nudes/explicit/intimate ~ pictures/photos/pics/video/videos/images, nudes, sextort*, blackmail*, share/post/send/leak ~ pictures/photos/pics/video & unless/threat*/if/money/says, comes into my room at night, comes into my room, groom*, traffick*, sleep with his friends, sleep with men`,
  },
  {
    kind: 'dwang',
    level: 'vandaag',
    patterns: `
sending/send/sent/taking/take ~ abroad/back/country/pakistan/turkey/morocco/somalia & married/marry/wedding/husband, get married & family/sending/16/15/17/do not want, married off
forced marriage, forced to marry, forcing me to marry, marry & know/met/cousin/parents/make/against/want/abroad/family/16/15/17, arranged & wedding/marriage & want/never/met/scared, wedding & parents & never met/want, take my passport, fgm, circumcis* & daughter/girl/sister, honour, deal drugs & make/force*/have to`,
  },
  {
    kind: 'leven',
    level: 'vandaag',
    patterns: `
jump*/jumping & train/bridge/roof/front/window/building, under a train, in front of a train, crash my car, go to sleep and never, do not see ~ point, what is the point ~ living/life/anymore, can not cope & life/anymore/die, can not keep going, everyone/they/kids ~ better without me

thoughts/thinking/think/thought ~ ending/dying/death/suicide/killing/jumping, ending my life, ending things, tired of being alive, do not want to be alive, life is pointless, goodbye forever, no will to live
suicid*, kill myself, kill himself/herself, end my life, end it all, ending it, end his/her life, want/wants/wanted to die, wish i was dead, wish i were dead, better off dead, better off without me, be better off ~ without, want to be dead, do not want to live, does not want to live, no reason to live, no point ~ living/anymore/going on, nothing to live for, life ~ not worth, not worth living, can not go on, not go on, can not do this anymore, can not take it ~ anymore/any longer, do not want to be here ~ anymore, not want to be here, not be here anymore, want to disappear, never wake up, not wake up, not waking up, never woke up, tired of living, tired of life, give up on life, dark thoughts & life/dying/ending, self harm*, selfharm*, harm myself, hurt myself, hurting myself, cut/cutting/cuts ~ myself/herself/himself/themselves/arms/wrists/legs, burn myself, no one would miss, nobody would miss, nobody would care if i, burden & everyone/die/better/gone, see no way out, no way out, do not want to die`,
  },
  {
    kind: 'leven',
    level: 'nu',
    patterns: `suicid*/die/life/it/goodbye/myself & tonight & pills/end/kill/doing/note/letters/going/want/do, pills & tonight/taken/took/swallow*/bottle/ready/saved/overdose/all, took ~ pills/overdose/tablets, taken ~ pills/overdose/tablets, swallowed ~ pills/tablets, overdosed, goodbye letter*, suicide note, written ~ letters/note & goodbye/tonight/die/ready, on ~ bridge/roof/ledge/tracks/rails & jump/goodbye/die/standing/going, going to jump, about to jump, wants to jump, rope & ready/hang/neck, have a plan & die/kill/life/suicide, after tonight`,
  },
  {
    kind: 'vermist',
    level: 'vandaag',
    patterns: `ran away, run away & home/daughter/son/tonight/girl/boy, running away, runaway, did not come home & daughter/son/kid/girl/boy/child/last, not come home & daughter/son/kid/girl/boy/child, not been home & daughter/son, missing & daughter/son/child/kid/girl/boy/since/sister/brother, kicked/threw/thrown ~ out & home/house/parents/mum/mom/dad/me/stepdad, can not find my ~ daughter/son/child/kid`,
  },
  {
    kind: 'vermist',
    level: 'nu',
    patterns: `lost my ~ son/daughter/child/kid/toddler/boy/girl & beach/park/market/shop/minutes/hour/find/help/mall/year, <jongkind> ~ missing/disappeared/lost/gone, can not find ~ little/toddler/year/baby, dementia & missing/wandered/gone/lost/left, wandered off`,
  },
  {
    kind: 'dak',
    level: 'vandaag',
    patterns: `
changed the locks, locked out & sleep/tonight/landlord/home, sleeping outside, sleep outside, no home, lost our/my home & now/tonight/kids
homeless, nowhere to go, nowhere to sleep, nowhere to live, nowhere to stay, no place to sleep, no place to stay, no place to go, sleep*/living/live ~ car/street/streets/station/park/tent/rough/bus, on the street*, evict* & <binnenweek>, eviction & <binnenweek>/week/days, evicted, leave/out ~ <binnenweek> & house/hotel/room/apartment/flat/shelter/landlord/sleep/nowhere, out of ~ house/hotel/room/apartment/flat/shelter ~ <binnenweek>, thrown/throwing/kicked/kicking ~ us/me ~ out, roof over & no/without/lose, couch/sofa & <binnenweek>/leave/kicked/out/last, shelter is full, no bed ~ tonight`,
  },
  {
    kind: 'energie',
    level: 'vandaag',
    patterns: `<binnenweek> & electricity/power/gas/heating/water/energy & off/cut/disconnect*/shut, electricity/power/gas/heating/water ~ cut/shut/turned/been ~ off, no electricity, no heating & children/kids/baby/bill/pay/days, no gas & bill/pay/days/children, no power & bill/pay`,
  },
  {
    kind: 'eten',
    level: 'vandaag',
    patterns: `
not had dinner/food/breakfast/lunch/meal, not ~ eat/eaten ~ days/money/today, no dinner & kids/children/money, no money & eat/food/eaten/dinner, food is gone, without food
nothing to eat, no food, not eaten, have not eaten, has not eaten, hungry, starving & kids/children/money/baby/we/days, fridge ~ empty, empty fridge, skip*/skipping ~ meals & kids/children/money/we/eat/so, can not feed, can not afford food, no money for food, run out of ~ food/formula, out of food`,
  },
  {
    kind: 'kindalleen',
    level: 'vandaag',
    patterns: `<jongkind> ~ alone & home/night/hours/house/car/parents/mother/days, left alone & child/kids/baby/boy/girl/toddler, leaves ~ kids/children/baby/child ~ alone`,
  },
  {
    kind: 'kindalleen',
    level: 'nu',
    patterns: `<jongkind> ~ alone & window/balcony/road/fire/smoke/now/crying/water/car & open/locked/now/nobody/hot/standing/hanging, smell smoke/gas/burning & child/kids/children/alone`,
  },
  {
    kind: 'verward',
    level: 'nu',
    patterns: `voices/paranoid/psychosis/psychotic/confused/delusion*/poison*/spies && knife/weapon/gun/hammer/threat*/attack*/dangerous/barricad*/locked/fire, threatens to burn, set ~ fire to`,
  },
  {
    kind: 'acuut',
    level: 'nu',
    patterns: `unconscious, not breathing, is not breathing, breathing strange*/weird*, will not wake up, not waking up & mum/mom/dad/mother/father/he/she, can not wake ~ up, can not breathe & help/now/he/she, heart attack & now/having/help, house is on fire, on fire, overdose & now/help, fallen & can not ~ get up, call ~ ambulance/police/911/112`,
  },
];
