import type { AdulthoodWords } from '../../words.js';

export const planEn: AdulthoodWords['plan'] = {
  young: {
    title: 'My plan',
    intro:
      'This is your plan for when you turn 18. You decide what is in it. Bring it to the talk. Do you get youth help? Then your plan is ready when you are 17½.',
    wishes: {
      title: 'What I want',
      questions: [
        'What will my life look like in a year?',
        'What goes well and should stay that way?',
        'What makes me nervous?',
      ],
    },
    people: {
      title: 'Who is there for me',
      questions: ['Whom can I always call?', 'Who thinks with me about this plan?', 'Which helper stays when I am 18?'],
    },
    domains: {
      care: {
        title: 'Care and help',
        questions: [
          'What help do I have now?',
          'What help do I need after I turn 18?',
          'Who applies for that help, and when?',
        ],
      },
      'learning-work': {
        title: 'School and work',
        questions: ['What will I do after I turn 18: school, work or something else?', 'What do I need for it?'],
      },
      housing: {
        title: 'Housing',
        questions: ['Where will I live when I am 18?', 'What is my plan if that does not work out?'],
      },
      'income-money': {
        title: 'Money',
        questions: [
          'What will I live on when I am 18?',
          'What will I pay for myself?',
          'Do I have debts? Who helps me with them?',
        ],
      },
      safety: {
        title: 'Safety',
        questions: ['Do I feel safe where I live and with whom I spend time?', 'Whom do I call when things go wrong?'],
      },
      'papers-rights': {
        title: 'Papers and rights',
        questions: ['Do I have valid proof of identity and DigiD?', 'Who may arrange things for me?'],
      },
    },
    agreements: { title: 'What we agree', questions: ['Who does what, and when?', 'When do we talk again?'] },
  },
  parent: {
    title: 'A plan for my child',
    intro:
      'This is a plan for when your child turns 18. Fill it in together: your child decides what is in it. Bring it to the talk. Does your child get youth help? Then the plan is ready when your child is 17½.',
    wishes: {
      title: 'What my child wants',
      questions: [
        'What will your child’s life look like in a year?',
        'What goes well and should stay that way?',
        'What makes you both nervous?',
      ],
    },
    people: {
      title: 'Who is there for my child',
      questions: [
        'Whom can your child always call?',
        'Who thinks along about this plan?',
        'Which helper stays when your child is 18?',
      ],
    },
    domains: {
      care: {
        title: 'Care and help',
        questions: [
          'What help is there now?',
          'What help is needed after the 18th birthday?',
          'Who applies for that help, and when?',
        ],
      },
      'learning-work': {
        title: 'School and work',
        questions: [
          'What will your child do after turning 18: school, work or something else?',
          'What is needed for it?',
        ],
      },
      housing: {
        title: 'Housing',
        questions: ['Where will your child live at 18?', 'What is the plan if that does not work out?'],
      },
      'income-money': {
        title: 'Money',
        questions: [
          'What will your child live on at 18?',
          'What will your child pay for? What will you pay for?',
          'Are there debts? Who helps with them?',
        ],
      },
      safety: {
        title: 'Safety',
        questions: ['Is your child safe at home and with the people around?', 'Whom do you call when things go wrong?'],
      },
      'papers-rights': {
        title: 'Papers and rights',
        questions: [
          'Does your child have valid proof of identity and DigiD?',
          'Who may arrange things for your child?',
        ],
      },
    },
    agreements: { title: 'What we agree', questions: ['Who does what, and when?', 'When do we talk again?'] },
  },
};
