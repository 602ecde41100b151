import type { incomeMoneyMilestones } from '../../milestones/income-money.js';
import type { WordsFor } from '../words-for.js';

export const incomeMoneyEn: WordsFor<typeof incomeMoneyMilestones> = {
  'bankrekening-18': {
    title: 'A bank account of your own',
    young: {
      changes:
        'From 18 your bank account is all yours. Your parents can no longer get at it. You may be able to overdraw. That costs money.',
      steps: [
        'Check that your account goes on working.',
        'Switch overdrawing off.',
        'List what comes in and what goes out.',
      ],
    },
    parent: {
      changes:
        'From 18 the bank account is all your child’s. You can no longer get at it. Your child may be able to overdraw. That costs money.',
      steps: ['List income and spending together.', 'Agree who pays what.'],
    },
    bring: ['proof of identity'],
  },
  'zorgtoeslag-18': {
    title: 'Applying for zorgtoeslag',
    young: {
      changes:
        'Is your income low? You get zorgtoeslag, money to help pay your health insurance. It does not come by itself: you apply.',
      steps: [
        'Apply with DigiD at Dienst Toeslagen.',
        'Give your own account number.',
        'Do you earn more than you thought? Report it at once, or you have to pay back.',
      ],
    },
    parent: {
      changes:
        'Is your child’s income low? Your child gets zorgtoeslag. It does not come by itself: your child applies. Your income does not count.',
      steps: ['Help apply at Dienst Toeslagen.', 'Explain that a higher income must be reported at once.'],
    },
    bring: ['DigiD', 'the account number', 'an estimate of income'],
  },
  'kinderbijslag-18': {
    title: 'Kinderbijslag (child benefit) ends',
    young: {
      changes:
        'Your parents no longer get kinderbijslag once you are 18. Mostly they still get it for the quarter in which you turn 18. After that there is less money at home.',
      steps: ['Talk with your parents about what you will pay.', 'See whether you can get money from DUO.'],
    },
    parent: {
      changes:
        'You no longer get kinderbijslag for your child. Is your child not yet 18 on the first day of a quarter? Then you still get that whole quarter. The SVB sends you a letter.',
      steps: [
        'Work out what this means for you.',
        'Talk about what your child will pay.',
        'Can you not make ends meet? Ask for help.',
      ],
    },
    bring: ['the letter from the SVB'],
  },
  'kindgebonden-budget-18': {
    title: 'Kindgebonden budget ends for you',
    young: {
      changes: 'Do your parents get kindgebonden budget? For you it ends the month after you turn 18.',
      steps: ['Talk with your parents about what changes at home.', 'Agree whether you pay for board.'],
    },
    parent: {
      changes:
        'Do you get kindgebonden budget? For this child it ends the month after the 18th birthday. For younger children it goes on. Huurtoeslag may change too.',
      steps: ['Work out what you will get.', 'Can you not make ends meet? Ask for help.'],
    },
    bring: ['the letter from Dienst Toeslagen'],
  },
  'onderhoud-18': {
    title: 'Your parents help pay until you are 21',
    young: {
      changes:
        'Until you are 21 your parents must help pay for your living and your studies. Is there child maintenance (alimentatie)? From 18 it comes to your account.',
      steps: [
        'Make agreements about money and write them down.',
        'Does talking not work? Ask the Juridisch Loket for help.',
      ],
    },
    parent: {
      changes:
        'Until 21 you must help pay for your child’s living and studies. Is there child maintenance (alimentatie)? From 18 it goes to your child’s account.',
      steps: ['Make agreements about money and write them down.', 'Pass on your child’s account number.'],
    },
    bring: [],
  },
  'studiefinanciering-mbo-18': {
    title: 'Student finance at mbo',
    young: {
      changes:
        'Are you in mbo (bol)? From the quarter after your 18th birthday you can get student finance. If your parents earn little you often get more. You can borrow too, but you pay that back.',
      steps: [
        'Apply at DUO 3 months ahead.',
        'Apply for the supplementary grant too.',
        'Borrow no more than you need.',
      ],
    },
    parent: {
      changes:
        'Is your child in mbo (bol)? From the quarter after the 18th birthday your child can get student finance. With a low parental income there is often more.',
      steps: ['Help apply at DUO, 3 months ahead.', 'Ask about the supplementary grant too.'],
    },
    bring: ['DigiD', 'the account number'],
  },
  'studiefinanciering-hbo': {
    title: 'Student finance at hbo or university',
    young: {
      changes:
        'Are you going to study? You can get student finance at once, even under 18. The basic grant and the travel product become a gift if you graduate within 10 years.',
      steps: ['Apply at DUO 3 months before your studies.', 'Borrow no more than you need.'],
    },
    parent: {
      changes:
        'Is your child going to study? Your child can get student finance at once, even under 18. The basic grant and the travel product become a gift with a diploma within 10 years.',
      steps: ['Help apply at DUO.', 'Talk about borrowing.'],
    },
    bring: ['DigiD', 'the account number'],
  },
  'tegemoetkoming-scholieren-18': {
    title: 'Money from DUO for pupils',
    young: {
      changes:
        'Are you still at secondary school at 18? You can get money from DUO: the tegemoetkoming scholieren. It starts in the quarter after your 18th birthday. You do not have to pay it back.',
      steps: ['Apply 3 months before you turn 18.', 'Report it when you leave school.'],
    },
    parent: {
      changes:
        'Is your child still at secondary school at 18? Your child can get money from DUO: the tegemoetkoming scholieren. It starts in the quarter after the 18th birthday. It need not be paid back.',
      steps: ['Help apply, 3 months before the 18th birthday.'],
    },
    bring: ['DigiD', 'the account number'],
  },
  'wajong-18': {
    title: 'Applying for Wajong',
    young: {
      changes:
        'Can you not work, now or later, because of illness or a disability? From 18 you can get a Wajong benefit. UWV looks at whether you can work. Can you work a little? Then the municipality helps you.',
      steps: ['Ask the client supporter to think with you. That is free.', 'Apply at UWV, about half a year ahead.'],
    },
    parent: {
      changes:
        'Can your child not work, now or later, because of illness or a disability? From 18 your child can get a Wajong benefit. UWV looks at whether your child can work. If a little, the municipality helps.',
      steps: ['Ask the client supporter to think along. That is free.', 'Apply at UWV together.'],
    },
    bring: ['DigiD', 'reports by doctors and school'],
  },
  'bijstand-18': {
    title: 'Social assistance if there is no other money',
    young: {
      changes:
        'From 18 you can ask for social assistance (bijstand) if you have no work or student finance. Until 21 the amount is low, because your parents must still help pay. Is that not possible? The municipality can sometimes do more. Mostly you must first look for work or school for 4 weeks.',
      steps: [
        'Report to the youth desk at once. Do not wait.',
        'Say so if waiting is not possible, for example without a home.',
      ],
    },
    parent: {
      changes:
        'From 18 your child can ask for social assistance (bijstand) if there is no work or student finance. Until 21 the amount is low, because parents must still help pay. Mostly your child must first look for work or school for 4 weeks.',
      steps: ['Advise your child to report at once.', 'Talk about what you can contribute.'],
    },
    bring: ['proof of identity', 'bank statements', 'the rental contract'],
  },
  'huurtoeslag-18': {
    title: 'Huurtoeslag (rent allowance)',
    young: {
      changes:
        'Do you rent a home of your own on a low income? From 18 you can get huurtoeslag. For a room that is hardly ever possible. Until 21 a lower rent counts.',
      steps: ['Ask before signing whether this home qualifies.', 'Do the trial calculation of Dienst Toeslagen.'],
    },
    parent: {
      changes:
        'Does your child rent a home on a low income? From 18 your child can get huurtoeslag. For a room that is hardly ever possible. Until 21 a lower rent counts.',
      steps: ['Do the trial calculation of Dienst Toeslagen together.'],
    },
    bring: ['the rental contract', 'DigiD'],
  },
  'schulden-18': {
    title: 'Debts: now you are responsible',
    young: {
      changes:
        'Debts from after 18 are yours. Letters about paying come to you. Help from the municipality is free, for young people too.',
      steps: [
        'Open all your letters, the scary ones too.',
        'Call the company you owe money to. Ask whether you may pay in parts.',
        'Ask the municipality for help in time.',
      ],
    },
    parent: {
      changes:
        'Debts from after 18 are your child’s. Help from the municipality is free. It helps if you look along calmly.',
      steps: [
        'Open the letters together.',
        'Do not borrow money to pay off a debt.',
        'Look for help from the municipality together.',
      ],
    },
    bring: ['letters about debts', 'bank statements'],
  },
  'toeslagen-eigen-kind-18': {
    title: 'Money for your own child',
    young: {
      changes:
        'As a parent you can get kinderbijslag and kindgebonden budget. Do you work or go to school? You can get kinderopvangtoeslag for childcare. Under 18 other rules may apply.',
      steps: ['Ask the SVB what you can get.', 'Ask for help with applying.'],
    },
    parent: {
      changes:
        'Is your child a parent? Your child can get kinderbijslag and kindgebonden budget. With work or school there is kinderopvangtoeslag for childcare. Under 18 other rules may apply.',
      steps: ['Help ask the SVB.', 'Look for help with allowances together.'],
    },
    bring: ['the baby’s birth certificate', 'DigiD'],
  },
  'onderhoud-21': {
    title: 'Your parents no longer have to help pay',
    young: {
      changes: 'From 21 your parents no longer have to pay for you. Child maintenance ends. They still may, of course.',
      steps: ['See whether you can make ends meet.', 'Do you come up short? Ask for help with money.'],
    },
    parent: {
      changes:
        'From 21 you no longer have to help pay for your child. Child maintenance ends. You still may, of course.',
      steps: ['Say in time what you will still pay and what not.'],
    },
    bring: [],
  },
  'bijstand-21': {
    title: 'More social assistance from 21',
    young: {
      changes: 'Are you on social assistance (bijstand)? From 21 the amount for adults applies. It is higher.',
      steps: ['Check that the new amount is right.', 'Is it not? Call the municipality.'],
    },
    parent: {
      changes: 'Is your child on social assistance (bijstand)? From 21 the amount for adults applies. It is higher.',
      steps: ['Ask whether the new amount is right.'],
    },
    bring: ['the letter from the municipality'],
  },
  'huurtoeslag-21': {
    title: 'Huurtoeslag from 21',
    young: {
      changes: 'From 21 a higher rent counts for huurtoeslag. You may get more.',
      steps: ['Check your amount at Dienst Toeslagen.', 'No huurtoeslag yet? Do the trial calculation.'],
    },
    parent: {
      changes: 'From 21 a higher rent counts for huurtoeslag. Your child may get more.',
      steps: ['Tell your child about the trial calculation.'],
    },
    bring: ['DigiD'],
  },
  'bijstand-27': {
    title: 'Social assistance without a search period from 27',
    young: {
      changes:
        'Do you apply for social assistance (bijstand) after 27? You need not look for work or school for 4 weeks first.',
      steps: ['Report to the municipality as soon as you have no money left.'],
    },
    parent: {
      changes:
        'Does your child apply for social assistance (bijstand) after 27? Your child need not look for work or school for 4 weeks first.',
      steps: ['Advise your child to report to the municipality at once.'],
    },
    bring: ['proof of identity', 'bank statements'],
  },
  'kostendelers-27': {
    title: 'Living at home and your parent’s benefit',
    young: {
      changes:
        'Do you live with a parent on social assistance? From 27 you count as somebody who shares costs. Your parent’s benefit can then be lower. Studying? Then you mostly do not count.',
      steps: ['Talk about it at home in time.', 'Agree on what you pay.'],
    },
    parent: {
      changes:
        'Are you on social assistance and does your child live with you? From 27 your child counts as somebody who shares costs. Your benefit can then be lower. A student mostly does not count.',
      steps: ['Ask the municipality what changes for you.', 'Agree on what your child pays.'],
    },
    bring: ['the letter about the benefit'],
  },
  'inkomen-ouders-18': {
    title: 'Less money at home when you turn 18',
    young: {
      changes:
        'Is your parent on benefit? When you turn 18, kinderbijslag and kindgebonden budget end. Schemes for children may end too. You may get money of your own, such as zorgtoeslag or money from DUO.',
      steps: ['List together what ends and what comes in.', 'Ask for help if it is not enough.'],
    },
    parent: {
      changes:
        'Are you on benefit? When your child turns 18, kinderbijslag and kindgebonden budget end. Schemes for children may end too. Your child may get money, such as zorgtoeslag or money from DUO.',
      steps: [
        'Tell the municipality that your child turns 18.',
        'List together what ends and what comes in.',
        'Ask for help if it is not enough.',
      ],
    },
    bring: ['letters about benefit and allowances'],
  },
};
