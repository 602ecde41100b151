import type { safetyMilestones } from '../../milestones/safety.js';
import type { WordsFor } from '../words-for.js';

export const safetyEn: WordsFor<typeof safetyMilestones> = {
  'strafrecht-12': {
    title: 'You can be punished by the police or a judge',
    young: {
      changes:
        'From 12 you can be punished if you do something against the law. Sometimes that is done through Halt. You have a right to a lawyer.',
      steps: ['Are you questioned? Always ask for a lawyer.', 'Do you feel pressed? Tell somebody you trust.'],
    },
    parent: {
      changes:
        'From 12 your child can be punished by the police or a judge. Sometimes that is done through Halt. Your child has a right to a lawyer.',
      steps: ['Talk together about what is allowed and what is not.', 'Worried? Ask the CJG to think with you.'],
    },
    bring: [],
  },
  'jeugdbescherming-18': {
    title: 'Your guardian or child protection worker stops',
    young: {
      changes:
        'Supervision or guardianship ends on the day you turn 18. You then decide yourself. Help can go on if you want that. Youth probation sometimes goes on.',
      steps: [
        'Ask your worker what ends and what goes on.',
        'Choose somebody you can call after 18.',
        'Ask for your papers and your file.',
      ],
    },
    parent: {
      changes:
        'Supervision or guardianship ends on the day your child turns 18. Your child then decides. Help can go on if your child wants that. Youth probation sometimes goes on.',
      steps: ['Ask the worker what ends and what goes on.', 'Ask your child what you can do.'],
    },
    bring: ['the plan', 'letters from the court'],
  },
  'strafrecht-18': {
    title: 'Criminal law for adults',
    young: {
      changes:
        'Do you do something against the law after 18? Then mostly criminal law for adults applies. Until 23 a judge can still choose a punishment for young people.',
      steps: ['Have you been fined? Pay in time or ask for help.', 'Are you questioned? Ask for a lawyer.'],
    },
    parent: {
      changes:
        'Does your child do something against the law after 18? Then mostly criminal law for adults applies. Until 23 a judge can still choose a punishment for young people.',
      steps: [
        'The police no longer call you as a matter of course. Ask your child how things are.',
        'Look for help together if your child gets into trouble.',
      ],
    },
    bring: [],
  },
  'alcohol-roken-gokken-18': {
    title: 'Alcohol, smoking and gambling',
    young: {
      changes:
        'From 18 you may buy alcohol, cigarettes and vapes. Many games of chance are allowed too. You do not have to do any of it.',
      steps: ['Decide beforehand what you want and what not.', 'Do you want to stop or cut down? Ask your GP.'],
    },
    parent: {
      changes:
        'From 18 your child may buy alcohol, cigarettes and vapes. Many games of chance are allowed too. Your opinion still counts.',
      steps: ['Talk about it calmly.', 'Worried? Ask the GP or the CJG to think with you.'],
    },
    bring: [],
  },
  'oplichting-18': {
    title: 'Nobody signs or withdraws in your name',
    young: {
      changes:
        'At 18 you can sign yourself. Swindlers know that too. Sometimes somebody asks for your bank card, your DigiD or a phone in your name. Never do it. The debt and the punishment are then yours.',
      steps: [
        'Give your bank card, PIN and DigiD to nobody.',
        'Has it happened? Call your bank and the police at once. You are not the only one.',
      ],
    },
    parent: {
      changes:
        'At 18 your child can sign alone. Swindlers know that too. Sometimes somebody asks for a bank card, DigiD or a phone in your child’s name. The debt and the punishment are then your child’s.',
      steps: [
        'Talk about this before the 18th birthday.',
        'Has it happened? Stay calm and call the bank and the police together.',
      ],
    },
    bring: [],
  },
  'hulplijnen-18': {
    title: 'Whom to call if you do not feel safe',
    young: {
      changes:
        'The Kindertelefoon is there until you are 18. After that you can call elsewhere. Veilig Thuis is there for everybody, day and night: 0800-2000. Do you think of suicide? Call 113. Is there danger now? Call 112.',
      steps: ['Put these numbers in your phone.', 'Tell somebody you trust what is wrong.'],
    },
    parent: {
      changes:
        'The Kindertelefoon is there until 18. After that your child can call elsewhere. Veilig Thuis is there for everybody, day and night: 0800-2000. For you too. Is it about suicide? Call 113. Is there danger now? Call 112.',
      steps: ['See that your child knows these numbers.', 'Worried? Call for advice yourself.'],
    },
    bring: [],
  },
  'strafrecht-23': {
    title: 'No more punishment for young people',
    young: {
      changes:
        'From 23 a judge can no longer choose a punishment for young people. Is something going on already? It simply goes on.',
      steps: ['Do you have help from probation? Ask what changes.'],
    },
    parent: {
      changes:
        'From 23 a judge can no longer choose a punishment for young people. Is something going on already? It simply goes on.',
      steps: ['Ask your child whether help is needed.'],
    },
    bring: [],
  },
};
