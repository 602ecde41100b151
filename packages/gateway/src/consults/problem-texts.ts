import type { ProblemText } from '../problems/problem.js';

/** What the gateway says when advice cannot be given any more. */
export const consultTexts = {
  advised: {
    title: {
      nl: 'Hier is al raad gegeven, of de vraag is afgesloten',
      en: 'Advice was given already, or the question is closed',
    },
    detail: {
      nl: 'Ververs de lijst. Wil je iets toevoegen, bel dan het team dat het vroeg.',
      en: 'Reload the list. To add something, call the team that asked.',
    },
  },
} satisfies Record<string, ProblemText>;
