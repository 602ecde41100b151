import type { DeadlineFilter } from './filter.js';

/** What staff read where they look for a question. Dutch only: staff of a Dutch municipality use it. */
export const listTexts = {
  filters: {
    heading: 'Filter',
    only: (what: string) => `Alleen: ${what}`,
    urgency: 'Spoed',
    leefgebied: 'Onderwerp',
    deadline: 'Termijn',
    any: 'Alles',
    deadlines: {
      'te-laat': 'Te laat',
      vandaag: 'Vandaag antwoorden',
    } satisfies Record<DeadlineFilter, string>,
    mine: 'Alleen bij mij',
    mineShort: 'bij mij',
    offered: 'aan ons aangeboden',
    clear: 'Filter weghalen',
    emptyHeading: 'Geen vragen met dit filter',
    empty: 'Haal het filter weg om de andere vragen te zien.',
  },
  offered: 'Aan jullie aangeboden',
  escalated: 'Gemeld bij de achterwacht',
  find: {
    region: 'Zoek op kenmerk',
    label: 'Kenmerk',
    example: 'VD-7K3Q-2F',
    button: 'Open',
    busy: 'Bezig …',
    invalid: 'Een kenmerk ziet eruit als VD-7K3Q-2F. Kijk het nog eens na.',
    none: (reference: string) => `Er is geen vraag ${reference} van jouw teams. Kijk het kenmerk na.`,
  },
};
