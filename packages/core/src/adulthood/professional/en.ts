import type { ProfessionalWords } from '../words.js';
import type { ProfessionalStepId } from './checklist.js';

/** The checklist for professionals in English. */
export const words: Readonly<Record<ProfessionalStepId, ProfessionalWords>> = {
  'plan-beginnen': {
    title: 'Start the toekomstgericht plan',
    changes:
      'Between 16½ and 17½ the young person makes a plan with you for after 18. The young person decides what is in it. It covers every domain of life.',
    steps: [
      'Plan a first talk with the young person and whoever he or she wants to bring.',
      'Agree who is in charge until 18, and who after that.',
      'Mention the independent client supporter.',
    ],
    bring: ['the current decision or indication', 'the plan that is there already'],
  },
  'netwerk-in-beeld': {
    title: 'Map the people around',
    changes: 'Who stays when the help ends? One steady adult makes the difference.',
    steps: [
      'Ask the young person whom he or she trusts.',
      'Talk with that person about what he or she wants and can do.',
      'Weigh light and collective offers nearby as well.',
    ],
    bring: [],
  },
  'alle-domeinen-nagaan': {
    title: 'Go through every domain',
    changes: 'The border at 18 is everywhere at once: care, school and work, housing, money, safety and papers.',
    steps: [
      'Go through the domains with the young person.',
      'Write down for each who does what, and when.',
      'Ask school, the youth desk or the employer to think along.',
    ],
    bring: ['the young person’s timeline'],
  },
  'wet-na-18-kiezen': {
    title: 'Find out which law applies after 18',
    changes:
      'Youth help mostly ends at 18. Support then comes under the Wmo, treatment under the Zorgverzekeringswet, lasting intensive care under the Wlz. Extended youth help is possible until 23 where no other law gives the help and the conditions are met. Foster care goes on until 21 as a rule.',
    steps: [
      'Decide for each kind of help which law applies after 18.',
      'When in doubt, consult the Wmo desk, the CIZ or the health insurer.',
      'Is extended youth help needed? Explain why no other law fits.',
    ],
    bring: ['indications and treatment plans'],
  },
  'plan-klaar': {
    title: 'The plan is ready: at 17½ at the latest',
    changes: 'At 17½ at the latest there is a plan that the young person knows and wants.',
    steps: [
      'Go through the plan with the young person.',
      'Check that every domain has an agreement, even if it is “nothing needed”.',
      'Give the young person a copy.',
    ],
    bring: ['the plan'],
  },
  'melden-bij-cjg': {
    title: 'Report to the CJG at 17½ how it goes on',
    changes:
      'At 17½ the youth care provider reports to the CJG what happens after 18: care under the Wmo, extended youth help, or the help ends. A CJG coach then gets involved.',
    steps: [
      'Tell the young person that you report, and what.',
      'Report one of the three: on under the Wmo, extended youth help, or the help ends.',
      'Agree which CJG coach joins, and when.',
    ],
    bring: ['the plan', 'the young person’s consent to share information'],
  },
  'aanvragen-doen': {
    title: 'Apply in time',
    changes: 'Many applications take weeks or months. After the birthday is too late to start.',
    steps: [
      'Report to the Wmo desk or apply for the Wlz.',
      'Apply for extended youth help where that is needed.',
      'See whether Wajong, social assistance or student finance is needed.',
      'Apply for bewind or mentorschap if the young person wants and needs it.',
    ],
    bring: ['the young person’s proof of identity', 'reports and statements'],
  },
  'gesprek-met-zijn-drieen': {
    title: 'Talk together with the young person and the new worker',
    changes: 'Young person, CJG coach and SWT worker or Wmo consultant meet together, before the 18th birthday.',
    steps: [
      'Invite the contact person 23+ of the social team.',
      'Let the young person say what matters.',
      'Agree who calls the young person after this talk.',
    ],
    bring: ['the plan'],
  },
  'warm-overdragen': {
    title: 'Hand over warmly',
    changes: 'You stay responsible until the other has said yes. The young person need not tell the story again.',
    steps: [
      'Ask the young person’s consent and say what you share.',
      'Write a short note with the handover.',
      'Wait until the other has confirmed.',
      'Tell the young person who it is now and how to reach them.',
    ],
    bring: ['the plan', 'the consent'],
  },
  'dak-inkomen-verzekering': {
    title: 'Check roof, income and insurance',
    changes: 'On the day of turning 18 a place to live, an income and health insurance must be arranged.',
    steps: [
      'Check the place to live and the registration at the municipality.',
      'Check income and bank account.',
      'Check health insurance, zorgtoeslag and DigiD.',
    ],
    bring: [],
  },
  'nabellen-na-18': {
    title: 'Call afterwards: how is it going?',
    changes: 'Three months after the 18th birthday it shows what went wrong. It can still be mended then.',
    steps: [
      'Call the young person.',
      'Ask the new worker whether help has really started.',
      'Take up together what was left undone.',
    ],
    bring: [],
  },
  'overdracht-naar-23-plus': {
    title: 'Hand over before 23',
    changes: 'Youth help ends at 23 at the latest. After that the social team helps, through its contact person 23+.',
    steps: [
      'See half a year ahead what will still be needed.',
      'Plan a talk with the contact person 23+.',
      'Hand over warmly, as at 18.',
    ],
    bring: ['the plan'],
  },
};
