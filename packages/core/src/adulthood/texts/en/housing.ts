import type { housingMilestones } from '../../milestones/housing.js';
import type { WordsFor } from '../words-for.js';

export const housingEn: WordsFor<typeof housingMilestones> = {
  'zelfstandig-leren-wonen-17': {
    title: 'Practising living on your own',
    young: {
      changes:
        'You can practise living on your own: cooking, opening letters, paying on time. Sometimes there is room training (kamertraining): you live alone, with help close by.',
      steps: ['Write down what you can do and what you want to learn.', 'Ask your worker about room training.'],
    },
    parent: {
      changes:
        'Your child can practise living alone: cooking, opening letters, paying on time. Sometimes there is room training (kamertraining): your child lives alone, with help close by.',
      steps: ['Let your child practise at home.', 'Ask the worker about room training.'],
    },
    bring: ['the plan'],
  },
  'woning-zoeken-18': {
    title: 'Registering for a rented home',
    young: {
      changes:
        'From 18 you can mostly register for a rented home or room. Waiting often takes years. So register at once, even if you still live at home.',
      steps: [
        'Find out where one registers in your region.',
        'Register as soon as you can.',
        'Put in your diary to renew it every year.',
      ],
    },
    parent: {
      changes:
        'From 18 your child can mostly register for a rented home or room. Waiting often takes years. Registering at once helps, even while still living at home.',
      steps: ['Help your child register.', 'Remind your child to renew it every year.'],
    },
    bring: ['proof of identity', 'DigiD'],
  },
  'pleegzorg-door-18': {
    title: 'Staying with your foster parents',
    young: {
      changes:
        'Are you turning 18 and do you want to stay with your foster parents? As a rule you can until 21. They keep their allowance and support. You do not have to leave because you turn 18.',
      steps: ['Talk with your foster parents about what you want.', 'Tell your foster care worker.'],
    },
    parent: {
      changes:
        'Is your child turning 18 and wanting to stay with the foster parents? As a rule that is possible until 21. Foster parents keep their allowance and support.',
      steps: ['Ask what your child wants.', 'Talk about it with the foster parents and the worker.'],
    },
    bring: ['the plan'],
  },
  'gezinshuis-door-18': {
    title: 'Staying in your family home (gezinshuis)',
    young: {
      changes:
        'Do you live in a gezinshuis? As a rule you can stay there until 21. You and the house parents must both want it. Do you live in a group? Then this does not go without saying. Ask in time what is possible.',
      steps: ['Say what you want.', 'Ask your worker what goes for you.'],
    },
    parent: {
      changes:
        'Does your child live in a gezinshuis? As a rule your child can stay there until 21. Your child and the house parents must both want it. In a group it does not go without saying. Ask in time what is possible.',
      steps: ['Ask what your child wants.', 'Ask the worker what goes for your child.'],
    },
    bring: ['the plan'],
  },
  'op-kamers-18': {
    title: 'Signing your own rental contract',
    young: {
      changes:
        'From 18 you sign a rental contract yourself. More goes with it: energy, internet, insurance and passing on your address.',
      steps: [
        'Let somebody read the contract with you.',
        'Work out what everything costs each month.',
        'Tell the municipality your new address within 5 days.',
        'Take out liability and contents insurance.',
      ],
    },
    parent: {
      changes:
        'From 18 your child signs a rental contract. More goes with it: energy, internet, insurance and passing on the address.',
      steps: [
        'Read the contract too.',
        'Work out together what everything costs each month.',
        'Help pass on the new address within 5 days.',
      ],
    },
    bring: ['proof of identity', 'the rental contract', 'payslips or a letter from DUO'],
  },
  'beschermd-wonen-18': {
    title: 'Living with support',
    young: {
      changes:
        'Is living alone not possible yet? From 18 you can apply through the municipality for supported or sheltered living. There is often a waiting list.',
      steps: [
        'Start half a year before you turn 18.',
        'Visit a place before you choose.',
        'Ask what to do if there is no place yet.',
      ],
    },
    parent: {
      changes:
        'Is living alone not possible yet? From 18 your child can apply through the municipality for supported or sheltered living. There is often a waiting list.',
      steps: [
        'Start half a year before the 18th birthday.',
        'Visit a place together.',
        'Ask what you do if there is no place yet.',
      ],
    },
    bring: ['the plan', 'reports by the worker or doctor'],
  },
  'briefadres-18': {
    title: 'No fixed address? A postal address',
    young: {
      changes:
        'Without an address there is much you cannot arrange, such as a benefit or allowance. Do you have no fixed place to live? You can ask the municipality for a postal address (briefadres). Nowhere to sleep tonight? Ask for help today.',
      steps: [
        'Go to the municipality and ask for a postal address.',
        'Ask the social team to think with you about a place.',
      ],
    },
    parent: {
      changes:
        'Without an address there is much your child cannot arrange, such as a benefit or allowance. Does your child have no fixed place to live? He or she can ask the municipality for a postal address (briefadres).',
      steps: ['Say that your child can ask for a postal address.', 'Ask the social team to think along about a place.'],
    },
    bring: ['proof of identity'],
  },
  'pleegzorg-21': {
    title: 'Foster care or gezinshuis ends at 21',
    young: {
      changes:
        'As a rule foster care and gezinshuis end when you turn 21. Sometimes it can go on until 23, under conditions. You may stay with your foster parents if you all want to, but then without foster care.',
      steps: ['Make a plan for housing and money a year ahead.', 'Ask your worker whether longer is possible.'],
    },
    parent: {
      changes:
        'As a rule foster care and gezinshuis end at 21. Sometimes it can go on until 23, under conditions. Your child may stay if everybody wants it, but then without foster care.',
      steps: ['Talk about housing and money a year ahead.', 'Ask the worker whether longer is possible.'],
    },
    bring: ['the plan'],
  },
};
