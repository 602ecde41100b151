import type { AdulthoodWords } from '../../words.js';

export const planNl: AdulthoodWords['plan'] = {
  young: {
    title: 'Mijn plan',
    intro:
      'Dit is jouw plan voor als je 18 wordt. Jij bepaalt wat erin staat. Neem het mee naar het gesprek. Krijg je jeugdhulp? Dan is je plan klaar als je 17½ bent.',
    wishes: {
      title: 'Wat ik wil',
      questions: [
        'Hoe ziet mijn leven er over een jaar uit?',
        'Wat gaat goed en wil ik zo houden?',
        'Wat vind ik spannend?',
      ],
    },
    people: {
      title: 'Wie er voor mij is',
      questions: [
        'Wie kan ik altijd bellen?',
        'Wie denkt met mij mee over dit plan?',
        'Welke hulpverlener blijft als ik 18 ben?',
      ],
    },
    domains: {
      care: {
        title: 'Zorg en hulp',
        questions: [
          'Welke hulp heb ik nu?',
          'Welke hulp heb ik nodig na mijn 18e?',
          'Wie vraagt die hulp aan en wanneer?',
        ],
      },
      'learning-work': {
        title: 'School en werk',
        questions: ['Wat doe ik na mijn 18e: school, werk of iets anders?', 'Wat heb ik daarvoor nodig?'],
      },
      housing: {
        title: 'Wonen',
        questions: ['Waar woon ik als ik 18 ben?', 'Wat is mijn plan als dat niet lukt?'],
      },
      'income-money': {
        title: 'Geld',
        questions: [
          'Waar leef ik van als ik 18 ben?',
          'Wat betaal ik dan zelf?',
          'Heb ik schulden? Wie helpt mij daarbij?',
        ],
      },
      safety: {
        title: 'Veiligheid',
        questions: ['Voel ik mij veilig waar ik woon en met wie ik omga?', 'Wie bel ik als het misgaat?'],
      },
      'papers-rights': {
        title: 'Papieren en rechten',
        questions: ['Heb ik een geldig identiteitsbewijs en DigiD?', 'Wie mag iets voor mij regelen?'],
      },
    },
    agreements: { title: 'Wat we afspreken', questions: ['Wie doet wat, en wanneer?', 'Wanneer praten we weer?'] },
  },
  parent: {
    title: 'Plan voor mijn kind',
    intro:
      'Dit is een plan voor als je kind 18 wordt. Vul het samen in: je kind bepaalt wat erin staat. Neem het mee naar het gesprek. Krijgt je kind jeugdhulp? Dan is het plan klaar als je kind 17½ is.',
    wishes: {
      title: 'Wat mijn kind wil',
      questions: [
        'Hoe ziet het leven van je kind er over een jaar uit?',
        'Wat gaat goed en moet zo blijven?',
        'Wat vinden jullie spannend?',
      ],
    },
    people: {
      title: 'Wie er voor mijn kind is',
      questions: [
        'Wie kan je kind altijd bellen?',
        'Wie denkt mee over dit plan?',
        'Welke hulpverlener blijft als je kind 18 is?',
      ],
    },
    domains: {
      care: {
        title: 'Zorg en hulp',
        questions: [
          'Welke hulp is er nu?',
          'Welke hulp is nodig na de 18e verjaardag?',
          'Wie vraagt die hulp aan en wanneer?',
        ],
      },
      'learning-work': {
        title: 'School en werk',
        questions: ['Wat doet je kind na de 18e verjaardag: school, werk of iets anders?', 'Wat is daarvoor nodig?'],
      },
      housing: {
        title: 'Wonen',
        questions: ['Waar woont je kind met 18 jaar?', 'Wat is het plan als dat niet lukt?'],
      },
      'income-money': {
        title: 'Geld',
        questions: [
          'Waar leeft je kind van met 18 jaar?',
          'Wat betaalt je kind dan zelf? Wat betaal jij?',
          'Zijn er schulden? Wie helpt daarbij?',
        ],
      },
      safety: {
        title: 'Veiligheid',
        questions: ['Is je kind veilig waar het woont en met wie het omgaat?', 'Wie bellen jullie als het misgaat?'],
      },
      'papers-rights': {
        title: 'Papieren en rechten',
        questions: ['Heeft je kind een geldig identiteitsbewijs en DigiD?', 'Wie mag iets voor je kind regelen?'],
      },
    },
    agreements: { title: 'Wat we afspreken', questions: ['Wie doet wat, en wanneer?', 'Wanneer praten we weer?'] },
  },
};
