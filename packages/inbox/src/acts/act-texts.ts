import type { Field } from './form.js';

/** What staff read where teams work together on a question. Dutch only: staff of a Dutch municipality use it. */
export const actTexts = {
  toTeam: 'Welk team?',
  chooseTeam: 'Kies een team',
  organisations: {
    cjg: 'Centrum voor Jeugd en Gezin',
    swt: 'Sociaal Wijkteam',
    voordeur: 'Gezamenlijke voordeur',
  } as Record<string, string>,
  handOver: {
    open: 'Overdragen aan een ander team',
    what: 'Je biedt de vraag aan. Jouw team houdt haar, en kan blijven antwoorden, tot het andere team ja zegt. Alles wat er al is gevraagd en gezegd gaat mee: niemand hoeft iets opnieuw te vertellen.',
    reason: 'Waarom hoort de vraag daar?',
    reasonHint: 'Het andere team leest dit als eerste.',
    misroute: 'Hoort bij het andere team',
    misrouteHint: 'De vraag kwam bij het verkeerde team terecht. Dat tellen we, om de verdeling te verbeteren.',
    stayInformed: 'Mijn team leest daarna mee',
    button: (team: string | null) => (team === null ? 'Aanbieden' : `Aanbieden aan ${team}`),
  },
  withdraw: {
    button: 'Aanbod terugnemen',
    hint: (team: string) => `${team} hoeft dan niets meer te doen.`,
  },
  accept: {
    heading: 'Neemt jouw team deze vraag over?',
    button: 'Ja, ik neem de vraag over',
    hint: (from: string) =>
      `Jouw team beantwoordt de vraag vanaf nu, en jij bent de contactpersoon die de vrager ziet. Tot dan is dat ${from}.`,
  },
  refuse: {
    open: 'Nee, wij nemen de vraag niet over',
    reason: 'Waarom niet?',
    hint: (from: string) => `${from} leest dit en houdt de vraag.`,
    button: 'Teruggeven',
  },
  involve: {
    open: 'Een ander team laten meelezen',
    what: 'Het andere team leest de vraag en alles wat erbij staat, en kan notities schrijven. Jouw team blijft antwoorden.',
    basis: 'Waarom mag dat?',
    consentGiven: {
      label: 'De persoon vindt het goed',
      hint: 'Dat gaf de persoon aan bij het stellen van de vraag.',
    },
    consentNow: {
      label: 'De persoon vindt het nu goed',
      hint: 'Bij het stellen van de vraag niet. Vraag het de persoon eerst zelf; hier leg je vast dat je dat deed.',
    },
    decision: {
      label: 'De veiligheid van een kind vraagt erom',
      hint: 'Zonder toestemming. Jij beslist dit als professional: je naam en je reden worden vastgelegd.',
    },
    told: 'Ik heb dit met de persoon besproken',
    toldHint:
      'Dan ziet de persoon bij de vraag wie er meeleest. Vink je dit niet aan, dan ziet de persoon het nergens, ook niet bij wat er van de vraag bewaard wordt.',
    reason: 'Waarom moet dit team meelezen?',
    reasonHint: 'Het andere team leest dit als eerste.',
    button: (team: string | null) => (team === null ? 'Laten meelezen' : `${team} laten meelezen`),
    readers: 'Deze teams lezen mee',
    stop: 'Laat niet meer meelezen',
    stopThis: (team: string) => `Laat niet meer meelezen: ${team}`,
  },
  note: {
    open: 'Notitie voor collega’s',
    label: 'Jouw notitie',
    hint: 'Alleen de teams bij deze vraag lezen dit. De vrager ziet het niet bij de vraag, maar mag wel opvragen wat we bewaren: schrijf zo dat je ervoor kunt staan.',
    button: 'Notitie opslaan',
  },
  missing: {
    answer: 'Schrijf eerst een antwoord.',
    note: 'Schrijf eerst een notitie.',
    toTeam: 'Kies een team.',
    reason: 'Schrijf waarom de vraag bij het andere team hoort.',
    refusal: 'Schrijf waarom jouw team de vraag niet overneemt.',
    involveTeam: 'Kies een team.',
    involveBasis: 'Kies waarom dit team mag meelezen.',
    involveReason: 'Schrijf waarom dit team moet meelezen.',
    consultTeam: 'Kies een team.',
    consultText: 'Schrijf wat je wilt weten.',
  } satisfies Record<Field, string>,
};
