import type { papersRightsMilestones } from '../../milestones/papers-rights.js';
import type { WordsFor } from '../words-for.js';

export const papersRightsEn: WordsFor<typeof papersRightsMilestones> = {
  'identiteitsbewijs-14': {
    title: 'Carrying proof of identity',
    young: {
      changes:
        'From the age of 14 you must be able to show who you are. An identity card, a passport or a residence document will do.',
      steps: [
        'Check whether your card or passport is still valid.',
        'Make an appointment at the municipality in time.',
      ],
    },
    parent: {
      changes:
        'From the age of 14 your child must be able to show who he or she is. An identity card, a passport or a residence document will do.',
      steps: ['Check whether the card or passport is still valid.', 'Make an appointment at the municipality in time.'],
    },
    bring: ['a passport photo', 'the old card or passport, if there is one'],
  },
  'rijbewijs-17': {
    title: 'Getting a driving licence',
    young: {
      changes:
        'From 16 you may take the theory test, from 16½ you may take car driving lessons, and from 17 you may take the driving test. Until you are 18 you then drive with a coach beside you.',
      steps: ['Find out what lessons cost and save for them.', 'Ask who can be your coach.'],
    },
    parent: {
      changes:
        'From 16½ your child may take car driving lessons, and from 17 the driving test. Until 18 your child then drives with a coach, who can be you.',
      steps: ['Talk together about what lessons cost.', 'See whether you can and want to be the coach.'],
    },
    bring: ['proof of identity'],
  },
  'brief-dienstplicht-17': {
    title: 'Letter about military service',
    young: {
      changes:
        'Are you a Dutch national? In the year you turn 17 you get a letter about military service (dienstplicht). You are then registered. You do not have to serve now.',
      steps: ['Read the letter.', 'Keep it with your papers.'],
    },
    parent: {
      changes:
        'Is your child a Dutch national? In the year your child turns 17 a letter about military service (dienstplicht) comes. Your child is then registered and does not have to serve now.',
      steps: ['Read the letter together.', 'Help your child keep it safe.'],
    },
    bring: [],
  },
  'meerderjarig-18': {
    title: 'An adult by law',
    young: {
      changes:
        'You are 18 and an adult. You now sign for yourself, for a phone or a home for example. Your parents no longer decide for you. What you sign for, you have to pay for yourself.',
      steps: [
        'Read the whole contract before you sign.',
        'Ask somebody to read it with you.',
        'Agree with your parents who arranges what.',
      ],
    },
    parent: {
      changes:
        'Your child is 18 and an adult, who now signs and decides alone. School, doctors and helpers no longer tell you things unless your child agrees.',
      steps: ['Talk about what your child now does alone.', 'Agree on what you still help with.'],
    },
    bring: [],
  },
  'digid-18': {
    title: 'DigiD and letters of your own',
    young: {
      changes:
        'From 18, letters from the government come in your own name. With DigiD you arrange things yourself, such as zorgtoeslag. Your DigiD is yours alone.',
      steps: [
        'Apply for DigiD. The code comes by post within a few days.',
        'Switch on the messages of MijnOverheid.',
        'Do you want somebody to arrange things for you? Use DigiD Machtigen.',
      ],
    },
    parent: {
      changes:
        'Letters from the government now come in your child’s name. You may not log in with your child’s DigiD. With DigiD Machtigen your child can give you permission.',
      steps: ['Help your child apply for DigiD.', 'Ask your child to authorise you where that is needed.'],
    },
    bring: ['the BSN (the number on the passport)', 'a mobile phone'],
  },
  'paspoort-18': {
    title: 'A passport without permission',
    young: {
      changes: 'From 18 you apply for a passport yourself. Your parents no longer have to give permission.',
      steps: ['Check until when your passport or card is valid.', 'Make an appointment at the municipality.'],
    },
    parent: {
      changes: 'From 18 your child applies for a passport alone. Your permission is no longer needed.',
      steps: ['Give your child the papers that belong to him or her.'],
    },
    bring: ['a passport photo', 'the old passport or card'],
  },
  'stemmen-18': {
    title: 'Voting',
    young: {
      changes:
        'From 18 you may vote. When there are elections you get a voting pass at home. Which elections you may vote in depends on your nationality.',
      steps: ['Check that you are registered at the right address.', 'Keep your voting pass when it comes.'],
    },
    parent: {
      changes:
        'From 18 your child may vote. When there are elections a voting pass comes in your child’s name. Which elections depends on nationality.',
      steps: ['Talk about voting together.', 'Let your child choose.'],
    },
    bring: ['the voting pass', 'proof of identity'],
  },
  'donorregister-18': {
    title: 'A choice in the donor register',
    young: {
      changes:
        'When you turn 18 you get a letter about the Donorregister. You choose whether you want to give organs after your death. If you choose nothing, it will say that you have no objection. You can always change your choice.',
      steps: ['Read the letter and take your time to think.', 'Fill in your choice with DigiD or on paper.'],
    },
    parent: {
      changes:
        'Your child gets a letter about the Donorregister and chooses alone. Without a choice it will say “no objection”. The choice can always be changed.',
      steps: ['Talk about it together if your child wants to.'],
    },
    bring: [],
  },
  'bewind-mentorschap-18': {
    title: 'Somebody who helps you decide',
    young: {
      changes:
        'Is it too hard to look after your money or your care alone? A judge can ask somebody to do it with you. For money that is called bewind, for care mentorschap. It can start on the day you turn 18.',
      steps: [
        'Talk with somebody you trust about whether you want this.',
        'Ask the cliëntondersteuner to explain. That is free.',
        'Apply half a year before you turn 18.',
      ],
    },
    parent: {
      changes:
        'Can your child not look after money or care alone? From 18 you may no longer do so as a matter of course. A judge can order bewind (for money) or mentorschap (for care). You can ask for it before the 18th birthday.',
      steps: [
        'Talk with your child about what is needed. Choose what weighs least.',
        'Ask the cliëntondersteuner to explain. That is free.',
        'Apply half a year before the 18th birthday.',
      ],
    },
    bring: ['proof of identity', 'letters or reports about care', 'a list of income and debts'],
  },
  'gezag-eigen-kind-18': {
    title: 'Deciding about your own child',
    young: {
      changes:
        'As long as you are under 18 you mostly have no legal authority over your child; a guardian decides too. From 18 you can have that authority yourself. Sometimes you have to apply for it. Are you a mother of 16 or 17? You can ask a judge to have it sooner.',
      steps: ['Ask who has the authority now.', 'Ask the Juridisch Loket what you have to do.'],
    },
    parent: {
      changes:
        'Does your child have a child? Under 18 your child mostly has no legal authority and there is a guardian. From 18 your child can have it. A mother of 16 or 17 can ask a judge to have it sooner.',
      steps: ['Ask who has the authority now.', 'Help your child get advice.'],
    },
    bring: ['proof of identity', 'the baby’s birth certificate'],
  },
  'verblijf-18': {
    title: 'Staying here and family reunification',
    young: {
      changes:
        'Sometimes your right to stay depends on your parents, or you want your family to come to the Netherlands. Then it matters whether you are 18. After 18 it can be harder.',
      steps: [
        'Check until when your residence document is valid.',
        'Ask VluchtelingenWerk or a lawyer for advice well before you turn 18.',
      ],
    },
    parent: {
      changes:
        'Sometimes your child’s right to stay depends on you, or family has yet to come to the Netherlands. Then it matters whether your child is 18. After 18 it can be harder.',
      steps: [
        'Check until when your child’s residence document is valid.',
        'Ask VluchtelingenWerk or a lawyer for advice well before the 18th birthday.',
      ],
    },
    bring: ['the residence document', 'letters from the IND'],
  },
  'inburgeren-18': {
    title: 'Civic integration',
    young: {
      changes:
        'Are you 18 and new in the Netherlands? You may have to integrate (inburgeren). You get a letter about it. If you went to school here for a long time, it is often not needed.',
      steps: ['Open the letter and keep it.', 'Go to the talk at the municipality. You make a plan together there.'],
    },
    parent: {
      changes:
        'Is your child 18 and new in the Netherlands? Your child may have to integrate (inburgeren). A letter comes. After long schooling here it is often not needed.',
      steps: ['Read the letter together.', 'Go along to the talk at the municipality if your child wants that.'],
    },
    bring: ['the letter', 'the residence document', 'diplomas and school papers'],
  },
  'nederlander-worden-18': {
    title: 'Becoming Dutch',
    young: {
      changes:
        'Are your parents applying for Dutch nationality? Until 18 you can often be part of their application. From 18 you apply and pay yourself.',
      steps: ['Ask your parents whether they are applying.', 'Ask the municipality what goes for you.'],
    },
    parent: {
      changes:
        'Do you want to become Dutch? Children under 18 can often be part of your application. From 18 your child applies and pays alone.',
      steps: ['Ask the municipality what goes for you and your child.', 'Do so well before the 18th birthday.'],
    },
    bring: ['the residence document', 'the birth certificate, if there is one'],
  },
};
