import type { careMilestones } from '../../milestones/care.js';
import type { WordsFor } from '../words-for.js';

export const careEn: WordsFor<typeof careMilestones> = {
  'meebeslissen-12': {
    title: 'Having a say at the doctor’s and in help',
    young: {
      changes:
        'From 12 you have a say in your treatment. Both you and your parents must agree. You get an explanation that you understand.',
      steps: ['Ask for an explanation in plain words.', 'Say what you want. Your opinion counts.'],
    },
    parent: {
      changes: 'From 12 your child has a say in treatment. You must both agree. Your child gets an explanation too.',
      steps: ['Let your child ask questions.', 'Ask the doctor to explain in plain words.'],
    },
    bring: ['a list of questions'],
  },
  'zelf-beslissen-16': {
    title: 'Deciding about your own treatment',
    young: {
      changes:
        'From 16 you decide about your treatment yourself. The doctor may tell your parents something only if you agree.',
      steps: ['Think about whom you want to bring to a talk.', 'Tell the doctor what your parents may know.'],
    },
    parent: {
      changes: 'From 16 your child decides about treatment. The doctor tells you something only if your child agrees.',
      steps: ['Ask your child whether you may come to a talk.', 'Agree on what you may know.'],
    },
    bring: ['a list of questions'],
  },
  toekomstplan: {
    title: 'Making a plan for after 18',
    young: {
      changes:
        'When you turn 18, many things change at once. With a plan you know what is coming and who helps. Do you get youth help? Then you make the plan with your worker. It is ready when you are 17½.',
      steps: [
        'Choose somebody you trust to think with you.',
        'Fill in the page “My plan”.',
        'Ask your worker or the CJG for a talk about the plan.',
      ],
    },
    parent: {
      changes:
        'When your child turns 18, many things change at once. A plan brings calm. Does your child get youth help? Then your child makes the plan with the worker. It is ready when your child is 17½.',
      steps: [
        'Talk together about what your child wants.',
        'Fill in the page “A plan for my child” together.',
        'Ask the worker or the CJG for a talk about the plan.',
      ],
    },
    bring: ['the plan page, filled in', 'letters about the help there is now'],
  },
  'melding-17-half': {
    title: 'Your worker reports how it goes on',
    young: {
      changes:
        'You are 17½. Your worker tells the CJG how it goes on after 18: help goes on under the Wmo, youth help lasts longer, or the help ends. A coach of the CJG joins you.',
      steps: ['Ask your worker what he or she reports, and whether it is done.', 'Say so if you do not agree.'],
    },
    parent: {
      changes:
        'Your child is 17½. The worker tells the CJG how it goes on after 18: help goes on under the Wmo, youth help lasts longer, or the help ends. A coach of the CJG joins.',
      steps: ['Ask the worker what is reported.', 'Ask for a talk if you do not agree.'],
    },
    bring: ['the plan'],
  },
  'zorgverzekering-18': {
    title: 'Paying for your own health insurance',
    young: {
      changes:
        'Until 18 you are insured for free. From the month after your 18th birthday you pay a premium every month. You now choose an insurance yourself, before you turn 18 if you can. Have you no insurance? Take one within 4 months.',
      steps: [
        'See how you are insured now.',
        'Compare insurances and choose one.',
        'Agree who pays the premium.',
        'Apply for zorgtoeslag at once.',
      ],
    },
    parent: {
      changes:
        'Until 18 your child is insured for free. From the month after the 18th birthday there is a premium. Your child now chooses an insurance, before the birthday if possible. Has your child no insurance? There must be one within 4 months.',
      steps: ['See how your child is insured now.', 'Compare insurances together.', 'Agree who pays the premium.'],
    },
    bring: ['the BSN (the number on the passport)', 'the health insurance card', 'a bank account'],
  },
  'eigen-risico-18': {
    title: 'The deductible (eigen risico)',
    young: {
      changes:
        'From 18 there is a deductible (eigen risico). You pay part of your care yourself, such as medicines or hospital. The GP stays free.',
      steps: ['Put some money aside every month.', 'Ask your insurer whether you may pay in parts.'],
    },
    parent: {
      changes:
        'From 18 there is a deductible (eigen risico). Your child pays part of the care, such as medicines or hospital. The GP stays free.',
      steps: ['Talk together about who pays it.', 'Ask the insurer whether paying in parts is possible.'],
    },
    bring: [],
  },
  'tandarts-18': {
    title: 'Paying for the dentist',
    young: {
      changes:
        'Until 18 the dentist is mostly covered by your basic insurance. After that you pay yourself. You can take extra insurance for it.',
      steps: ['See the dentist once more before you turn 18.', 'Check whether extra insurance is worth it.'],
    },
    parent: {
      changes:
        'Until 18 the dentist is mostly covered by basic insurance. After that your child pays. Extra insurance is possible.',
      steps: [
        'Make one more appointment with the dentist before the 18th birthday.',
        'Check together whether extra insurance is worth it.',
      ],
    },
    bring: [],
  },
  'arts-voor-volwassenen-18': {
    title: 'From the children’s doctor to another doctor',
    young: {
      changes:
        'Around 18 you go from the children’s doctor to one for adults. Aids may be arranged in another way too.',
      steps: [
        'Ask your doctor when you move on, and to whom.',
        'Ask for a talk with the old and the new doctor.',
        'Ask who will pay for your aids.',
      ],
    },
    parent: {
      changes:
        'Around 18 your child goes from the children’s doctor to one for adults. Aids may be arranged in another way too.',
      steps: [
        'Ask when your child moves on, and to whom.',
        'Let your child do part of the talk alone.',
        'Ask who will pay for the aids.',
      ],
    },
    bring: ['a list of medicines and aids', 'a summary by the doctor'],
  },
  'jeugdhulp-stopt-18': {
    title: 'Youth help mostly ends at 18',
    young: {
      changes:
        'Most youth help ends when you turn 18. Do you still need help then? It mostly comes from another law. Support comes under the Wmo, treatment under your health insurance, and heavy care that lasts under the Wlz.',
      steps: [
        'Ask your worker which help ends and what is possible after that.',
        'Apply for new help before you turn 18.',
        'Ask for a talk with your old and your new worker together.',
      ],
    },
    parent: {
      changes:
        'Most youth help ends when your child turns 18. Is help still needed then? It mostly comes from another law. Support comes under the Wmo, treatment under health insurance, and heavy care that lasts under the Wlz.',
      steps: [
        'Ask the worker which help ends and what is possible after that.',
        'Help your child apply for new help in time.',
        'Ask for a talk with the old and the new worker together.',
      ],
    },
    bring: ['the plan', 'letters about the help there is now'],
  },
  'verlengde-jeugdhulp-18': {
    title: 'Getting youth help for longer',
    young: {
      changes:
        'Sometimes youth help can go on after 18, until 23 at the latest. That is possible only if no other law gives this help and you meet the conditions. Apply before you turn 18. Did your help end, and is it not going well? You can still ask within half a year after that.',
      steps: [
        'Ask your worker whether this is possible for you.',
        'Apply at the CJG in time.',
        'Is the answer no? Ask why. You may object.',
      ],
    },
    parent: {
      changes:
        'Sometimes youth help can go on after 18, until 23 at the latest. That is possible only if no other law gives this help and your child meets the conditions. Apply before the 18th birthday. Did the help end, and is it not going well? Your child can still ask within half a year after that.',
      steps: [
        'Ask the worker whether this is possible for your child.',
        'Help your child apply in time.',
        'Is the answer no? Ask why. Your child may object.',
      ],
    },
    bring: ['the plan', 'the letter about youth help'],
  },
  'ggz-18': {
    title: 'Treatment under your health insurance',
    young: {
      changes:
        'Until 18 the municipality pays for your psychologist or psychiatrist. After that it goes through your health insurance, and your deductible applies. Sometimes you get another therapist. There can be a waiting time.',
      steps: [
        'Ask your therapist whether you can stay.',
        'Ask your GP for a referral in time.',
        'Ask your insurer whether the treatment is covered.',
      ],
    },
    parent: {
      changes:
        'Until 18 the municipality pays for the psychologist or psychiatrist. After that it goes through health insurance, and the deductible applies. Sometimes there is another therapist. There can be a waiting time.',
      steps: [
        'Ask the therapist whether your child can stay.',
        'Help your child ask for a referral in time.',
        'Let your child check whether the treatment is covered.',
      ],
    },
    bring: ['a referral from the GP', 'a list of medicines'],
  },
  'wmo-begeleiding-18': {
    title: 'Support under the Wmo',
    young: {
      changes:
        'From 18 you can get support under the Wmo, such as help with your day, your letters or your home. You report to the municipality. Often you pay a contribution.',
      steps: [
        'Report a few months before you turn 18.',
        'Bring the client supporter to the talk. That is free.',
        'Say what you can do yourself and what you want help with.',
      ],
    },
    parent: {
      changes:
        'From 18 your child can get support under the Wmo, such as help with the day, letters or the home. Your child reports to the municipality. Often there is a contribution.',
      steps: [
        'Help your child report a few months before the birthday.',
        'Bring the client supporter to the talk. That is free.',
      ],
    },
    bring: ['proof of identity', 'the plan', 'letters about the help there is now'],
  },
  'wlz-18': {
    title: 'Heavy care that lasts: the Wlz',
    young: {
      changes:
        'Will you need much care or supervision every day, all your life? Then the Wlz may fit. The CIZ decides. The Wlz is possible before 18 too.',
      steps: ['Ask the client supporter whether the Wlz fits you. That is free.', 'Apply at the CIZ.'],
    },
    parent: {
      changes:
        'Will your child always need much care or supervision every day? Then the Wlz may fit. The CIZ decides. The Wlz is possible before 18 too.',
      steps: ['Ask the client supporter whether the Wlz fits. That is free.', 'Apply at the CIZ together.'],
    },
    bring: ['proof of identity', 'reports by the doctor or school'],
  },
  'jeugdhulp-uiterlijk-23': {
    title: 'Youth help ends at 23 at the latest',
    young: {
      changes:
        'Did you still get youth help after 18? It ends when you turn 23 at the latest. After that the social team helps you. It has a contact person for young people, the contactpersoon 23+.',
      steps: [
        'Ask half a year ahead what is possible after that.',
        'Ask for a talk with your coach and the contact person 23+ together.',
      ],
    },
    parent: {
      changes:
        'Did your child still get youth help after 18? It ends at 23 at the latest. After that the social team helps. It has a contact person for young people, the contactpersoon 23+.',
      steps: ['Ask your child whether there is a plan for after 23.', 'Go along to a talk if your child wants that.'],
    },
    bring: ['the plan'],
  },
  'pgb-18': {
    title: 'A pgb does not go on by itself',
    young: {
      changes:
        'Do you buy care with a personal budget (pgb)? The pgb for youth help ends when you turn 18. Do you still need care? You apply for a new pgb in your own name. The contracts are made anew too.',
      steps: ['Apply for a new pgb half a year ahead.', 'Choose who helps you to manage it.'],
    },
    parent: {
      changes:
        'Do you buy care for your child with a personal budget (pgb)? The pgb for youth help ends at 18. Is care still needed? There will be a new pgb in your child’s name. The contracts are made anew too.',
      steps: ['Help apply half a year ahead.', 'Ask whether you may manage the pgb for your child.'],
    },
    bring: ['the letter about the pgb', 'the contracts with carers'],
  },
  'anticonceptie-21': {
    title: 'Paying for contraception',
    young: {
      changes:
        'Until 21 the pill or a coil is part of your basic insurance. From 18 your deductible does count. From 21 you mostly pay yourself.',
      steps: ['Ask your GP what suits you.', 'See what your insurance pays.'],
    },
    parent: {
      changes:
        'Until 21 the pill or a coil is part of basic insurance. From 18 the deductible does count. From 21 your child mostly pays.',
      steps: ['Your child decides about this. Talk about it if your child wants to.'],
    },
    bring: [],
  },
};
