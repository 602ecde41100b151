import type { learningWorkMilestones } from '../../milestones/learning-work.js';
import type { WordsFor } from '../words-for.js';

export const learningWorkEn: WordsFor<typeof learningWorkMilestones> = {
  'bijbaan-13': {
    title: 'A small job',
    young: {
      changes:
        'From 13 you may do light work, such as delivering leaflets or helping in a shop. There are rules for hours and for what is safe.',
      steps: ['Ask your boss about your hours and your pay.', 'Say no to work that is not safe.'],
    },
    parent: {
      changes:
        'From 13 your child may do light work, such as delivering leaflets or helping in a shop. There are rules for hours and for what is safe.',
      steps: ['See together what is allowed.', 'Ask how it goes at work.'],
    },
    bring: [],
  },
  'jeugdloon-15': {
    title: 'Minimum wage for young people',
    young: {
      changes: 'From 15 you have a right to the minimum wage for your age. It goes up every year until you are 21.',
      steps: ['Ask for a payslip and keep it.', 'Are you paid too little? Ask the Juridisch Loket for help.'],
    },
    parent: {
      changes: 'From 15 your child has a right to the minimum wage for that age. It goes up every year until 21.',
      steps: ['Look at the payslip together.', 'Is your child paid too little? Ask the Juridisch Loket for help.'],
    },
    bring: ['payslips', 'the contract'],
  },
  'leerplicht-16': {
    title: 'After compulsory school: on to a diploma',
    young: {
      changes:
        'Compulsory school ends after the school year in which you turn 16. No diploma of havo, vwo or mbo-2 yet? Then you must go to school, or learn and work, until you are 18.',
      steps: [
        'Talk with your mentor about what you want after this year.',
        'Is school not going well? Say so in time.',
      ],
    },
    parent: {
      changes:
        'Compulsory school ends after the school year in which your child turns 16. No diploma of havo, vwo or mbo-2 yet? Then your child must go to school, or learn and work, until 18.',
      steps: [
        'Talk with your child and the mentor about next year.',
        'Is school not going well? Ask the school for a talk.',
      ],
    },
    bring: ['the latest school report'],
  },
  'reisproduct-mbo-16': {
    title: 'Public transport for mbo students',
    young: {
      changes:
        'Are you going to mbo (bol)? You can apply for a student travel product, even under 18. You then travel free on weekdays or at weekends.',
      steps: [
        'Apply at DUO with DigiD.',
        'Load it on your public transport card.',
        'Leaving school? Stop the product too, or you get a fine.',
      ],
    },
    parent: {
      changes:
        'Is your child going to mbo (bol)? Your child can apply for a student travel product, even under 18. Travel is then free on weekdays or at weekends.',
      steps: ['Help apply at DUO.', 'Leaving school? Remind your child to stop the product.'],
    },
    bring: ['DigiD', 'the public transport card'],
  },
  'na-vso-17': {
    title: 'What comes after vso or practical school',
    young: {
      changes:
        'School makes a plan with you for what comes after: training, work or daytime activities. At vso you can mostly stay until you are 20. Ask for placements that fit you.',
      steps: ['Ask about your plan and say what you want.', 'Visit places where you could work or learn.'],
    },
    parent: {
      changes:
        'School makes a plan with your child for what comes after: training, work or daytime activities. At vso your child can mostly stay until 20.',
      steps: ['Go along to the talk about the plan.', 'Ask which placements there are.'],
    },
    bring: ['the school’s plan'],
  },
  'kwalificatieplicht-18': {
    title: 'School is no longer compulsory, but allowed',
    young: {
      changes:
        'From 18 you no longer have to go to school. Without a diploma work is harder to find. Do you want to go back to school or find work? The municipality helps you.',
      steps: [
        'Thinking of leaving? Talk with your mentor first.',
        'Looking for school or work? Call the RMC or the youth desk.',
      ],
    },
    parent: {
      changes:
        'From 18 your child no longer has to go to school. Without a diploma work is harder to find. The municipality helps young people back to school or into work.',
      steps: [
        'Is your child thinking of leaving? Talk about it together.',
        'Tell your child about the RMC or the youth desk.',
      ],
    },
    bring: ['diplomas and school reports'],
  },
  'school-informatie-18': {
    title: 'School talks with you',
    young: {
      changes:
        'From 18 school talks with you. Your parents get information only if you agree. You report yourself ill and sign yourself.',
      steps: ['Tell school whether your parents may still get messages.', 'Ask how to report yourself ill.'],
    },
    parent: {
      changes:
        'From 18 school talks with your child. You get information only if your child agrees. Your child reports ill alone.',
      steps: ['Agree with your child on what you still hear.'],
    },
    bring: [],
  },
  'werktijden-18': {
    title: 'Other rules at work',
    young: {
      changes:
        'From 18 you may work longer, and at night too. The extra protection for young people ends. Your pay goes up.',
      steps: [
        'Read your contract again.',
        'Check that your pay fits your age.',
        'Ask for tax back if you earn little.',
      ],
    },
    parent: {
      changes:
        'From 18 your child may work longer, and at night too. The extra protection for young people ends. The pay goes up.',
      steps: ['Read the contract together.', 'Help ask for tax back if your child earns little.'],
    },
    bring: ['the contract', 'payslips'],
  },
  'doelgroepregister-18': {
    title: 'An extra chance of work: the doelgroepregister',
    young: {
      changes:
        'Employers have jobs for people with a disability. Do you come from vso or practical school? Or can you not earn the minimum wage because of your disability? You can be put in the doelgroepregister.',
      steps: ['Ask school whether you are in it already.', 'If not, apply at UWV.'],
    },
    parent: {
      changes:
        'Employers have jobs for people with a disability. Does your child come from vso or practical school? Or can your child not earn the minimum wage because of a disability? Your child can be put in the doelgroepregister.',
      steps: ['Ask school whether your child is in it already.', 'If not, apply at UWV together.'],
    },
    bring: ['DigiD', 'reports from school'],
  },
  'dagbesteding-18': {
    title: 'Daytime activities or sheltered work',
    young: {
      changes:
        'Is school or ordinary work not possible? There are daytime activities or sheltered work. You apply at the municipality. Do you have Wlz care? Then daytime activities are part of it.',
      steps: ['Visit a few places.', 'Apply before school ends.'],
    },
    parent: {
      changes:
        'Is school or ordinary work not possible? There are daytime activities or sheltered work. Your child applies at the municipality. With Wlz care, daytime activities are part of it.',
      steps: ['Visit a few places together.', 'Help apply before school ends.'],
    },
    bring: ['the school’s plan'],
  },
  'minimumloon-21': {
    title: 'The minimum wage for adults',
    young: {
      changes: 'From 21 you get at least the full minimum wage. The youth wage ends.',
      steps: ['Check your payslip.', 'Is it not right? Ask your employer.'],
    },
    parent: {
      changes: 'From 21 your child gets at least the full minimum wage. The youth wage ends.',
      steps: ['Point your child to the payslip.'],
    },
    bring: ['payslips'],
  },
  'hulp-school-werk-27': {
    title: 'Help with school and work until 27',
    young: {
      changes:
        'Until 27 the municipality gives young people extra help into school or work. After that you can still ask for help, but at another desk.',
      steps: ['No diploma or work yet? Ask for help before you turn 27.'],
    },
    parent: {
      changes:
        'Until 27 the municipality gives young people extra help into school or work. After that your child can still ask for help, but at another desk.',
      steps: ['No diploma or work yet? Advise your child to ask for help before 27.'],
    },
    bring: ['diplomas', 'a CV'],
  },
};
