import type { housingMilestones } from '../../milestones/housing.js';
import type { WordsFor } from '../words-for.js';

export const housingNl: WordsFor<typeof housingMilestones> = {
  'zelfstandig-leren-wonen-17': {
    title: 'Oefenen met op jezelf wonen',
    young: {
      changes:
        'Op jezelf wonen kun je oefenen. Koken, post openmaken, op tijd betalen. Soms kan dat met kamertraining: je woont dan zelf, met hulp dichtbij.',
      steps: ['Schrijf op wat je al kunt en wat je nog wilt leren.', 'Vraag je hulpverlener naar kamertraining.'],
    },
    parent: {
      changes:
        'Op zichzelf wonen kan je kind oefenen. Koken, post openmaken, op tijd betalen. Soms kan dat met kamertraining: je kind woont dan zelf, met hulp dichtbij.',
      steps: ['Laat je kind thuis vast oefenen.', 'Vraag de hulpverlener naar kamertraining.'],
    },
    bring: ['het plan'],
  },
  'woning-zoeken-18': {
    title: 'Inschrijven voor een huurwoning',
    young: {
      changes:
        'Vanaf je 18e kun je je meestal inschrijven voor een huurwoning of kamer. De wachttijd is vaak jaren. Schrijf je dus meteen in, ook als je nog thuis woont.',
      steps: [
        'Zoek op bij wie je je in jouw regio inschrijft.',
        'Schrijf je in zodra dat kan.',
        'Zet in je agenda dat je het elk jaar verlengt.',
      ],
    },
    parent: {
      changes:
        'Vanaf 18 jaar kan je kind zich meestal inschrijven voor een huurwoning of kamer. De wachttijd is vaak jaren. Meteen inschrijven helpt, ook als je kind nog thuis woont.',
      steps: ['Help je kind om zich in te schrijven.', 'Herinner je kind eraan om het elk jaar te verlengen.'],
    },
    bring: ['een identiteitsbewijs', 'DigiD'],
  },
  'pleegzorg-door-18': {
    title: 'Bij je pleegouders blijven wonen',
    young: {
      changes:
        'Word je 18 en wil je bij je pleegouders blijven? Dat kan in de regel tot je 21e. Je pleegouders houden dan hun vergoeding en begeleiding. Je hoeft niet weg omdat je 18 wordt.',
      steps: ['Praat met je pleegouders over wat jullie willen.', 'Vertel het je pleegzorgbegeleider.'],
    },
    parent: {
      changes:
        'Wordt je kind 18 en wil het bij de pleegouders blijven? Dat kan in de regel tot 21 jaar. Pleegouders houden dan hun vergoeding en begeleiding.',
      steps: ['Vraag wat je kind wil.', 'Praat erover met de pleegouders en de begeleider.'],
    },
    bring: ['het plan'],
  },
  'gezinshuis-door-18': {
    title: 'In je gezinshuis blijven wonen',
    young: {
      changes:
        'Woon je in een gezinshuis? Dan kun je daar in de regel tot je 21e blijven. Jij en de gezinshuisouders moeten dat allebei willen. Woon je op een groep? Dan geldt dit niet vanzelf. Vraag op tijd wat er kan.',
      steps: ['Zeg wat jij wilt.', 'Vraag je hulpverlener wat er voor jou geldt.'],
    },
    parent: {
      changes:
        'Woont je kind in een gezinshuis? Dan kan het daar in de regel tot 21 jaar blijven. Je kind en de gezinshuisouders moeten dat allebei willen. Op een groep geldt dit niet vanzelf. Vraag op tijd wat er kan.',
      steps: ['Vraag wat je kind wil.', 'Vraag de hulpverlener wat er voor je kind geldt.'],
    },
    bring: ['het plan'],
  },
  'op-kamers-18': {
    title: 'Zelf een huurcontract tekenen',
    young: {
      changes:
        'Vanaf je 18e teken je zelf een huurcontract. Er hoort meer bij: energie, internet, verzekeringen en je adres doorgeven.',
      steps: [
        'Laat iemand je contract meelezen.',
        'Reken uit wat alles samen kost per maand.',
        'Geef je nieuwe adres binnen 5 dagen door aan de gemeente.',
        'Sluit een aansprakelijkheidsverzekering en inboedelverzekering af.',
      ],
    },
    parent: {
      changes:
        'Vanaf 18 jaar tekent je kind zelf een huurcontract. Er hoort meer bij: energie, internet, verzekeringen en het adres doorgeven.',
      steps: [
        'Lees het contract mee.',
        'Reken samen uit wat alles kost per maand.',
        'Help om het nieuwe adres binnen 5 dagen door te geven.',
      ],
    },
    bring: ['een identiteitsbewijs', 'het huurcontract', 'loonstrookjes of een brief van DUO'],
  },
  'beschermd-wonen-18': {
    title: 'Wonen met begeleiding',
    young: {
      changes:
        'Lukt op jezelf wonen nog niet? Vanaf je 18e kun je via de gemeente begeleid of beschermd wonen aanvragen. Er is vaak een wachtlijst.',
      steps: [
        'Begin een half jaar voor je 18e.',
        'Ga kijken bij een plek voordat je kiest.',
        'Vraag wat je doet als er nog geen plek is.',
      ],
    },
    parent: {
      changes:
        'Lukt op zichzelf wonen nog niet? Vanaf 18 jaar kan je kind via de gemeente begeleid of beschermd wonen aanvragen. Er is vaak een wachtlijst.',
      steps: [
        'Begin een half jaar voor de 18e verjaardag.',
        'Ga samen kijken bij een plek.',
        'Vraag wat jullie doen als er nog geen plek is.',
      ],
    },
    bring: ['het plan', 'verslagen van de hulpverlener of arts'],
  },
  'briefadres-18': {
    title: 'Geen vast adres? Een briefadres',
    young: {
      changes:
        'Zonder adres kun je veel niet regelen, zoals een uitkering of toeslag. Heb je geen vaste plek om te wonen? Dan kun je bij de gemeente een briefadres vragen. Slaap je vanavond nergens? Vraag dan vandaag nog hulp.',
      steps: [
        'Ga naar de gemeente en vraag een briefadres.',
        'Vraag het sociaal wijkteam om mee te denken over een plek.',
      ],
    },
    parent: {
      changes:
        'Zonder adres kan je kind veel niet regelen, zoals een uitkering of toeslag. Heeft je kind geen vaste plek om te wonen? Dan kan het bij de gemeente een briefadres vragen.',
      steps: [
        'Zeg dat je kind een briefadres kan vragen.',
        'Vraag het sociaal wijkteam om mee te denken over een plek.',
      ],
    },
    bring: ['een identiteitsbewijs'],
  },
  'pleegzorg-21': {
    title: 'Pleegzorg of gezinshuis stopt bij 21',
    young: {
      changes:
        'In de regel stoppen pleegzorg en gezinshuis als je 21 wordt. Soms kan het onder voorwaarden nog tot je 23e. Je mag bij je pleegouders blijven wonen als jullie dat samen willen, maar dan zonder pleegzorg.',
      steps: ['Maak een jaar van tevoren een plan voor wonen en geld.', 'Vraag je begeleider of langer kan.'],
    },
    parent: {
      changes:
        'In de regel stoppen pleegzorg en gezinshuis bij 21 jaar. Soms kan het onder voorwaarden nog tot 23. Je kind mag er blijven wonen als iedereen dat wil, maar dan zonder pleegzorg.',
      steps: ['Praat een jaar van tevoren over wonen en geld.', 'Vraag de begeleider of langer kan.'],
    },
    bring: ['het plan'],
  },
};
