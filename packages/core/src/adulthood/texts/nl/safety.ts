import type { safetyMilestones } from '../../milestones/safety.js';
import type { WordsFor } from '../words-for.js';

export const safetyNl: WordsFor<typeof safetyMilestones> = {
  'strafrecht-12': {
    title: 'Je kunt straf krijgen van de politie of de rechter',
    young: {
      changes:
        'Vanaf je 12e kun je straf krijgen als je iets doet wat niet mag volgens de wet. Soms kan dat bij Halt. Je hebt recht op een advocaat.',
      steps: [
        'Word je verhoord? Vraag altijd om een advocaat.',
        'Voel je je onder druk gezet? Vertel het aan iemand die je vertrouwt.',
      ],
    },
    parent: {
      changes:
        'Vanaf 12 jaar kan je kind straf krijgen van de politie of de rechter. Soms kan dat bij Halt. Je kind heeft recht op een advocaat.',
      steps: ['Praat samen over wat wel en niet mag.', 'Maak je je zorgen? Vraag het CJG om mee te denken.'],
    },
    bring: [],
  },
  'jeugdbescherming-18': {
    title: 'Je voogd of jeugdbeschermer stopt',
    young: {
      changes:
        'Een ondertoezichtstelling of voogdij stopt op de dag dat je 18 wordt. Je beslist dan zelf. Hulp kan doorgaan als jij dat wilt. Jeugdreclassering loopt soms door.',
      steps: [
        'Vraag je jeugdbeschermer wat er stopt en wat doorgaat.',
        'Kies iemand die je na je 18e kunt bellen.',
        'Vraag je papieren en je dossier op.',
      ],
    },
    parent: {
      changes:
        'Een ondertoezichtstelling of voogdij stopt op de dag dat je kind 18 wordt. Je kind beslist dan zelf. Hulp kan doorgaan als je kind dat wil. Jeugdreclassering loopt soms door.',
      steps: ['Vraag de jeugdbeschermer wat er stopt en wat doorgaat.', 'Vraag je kind wat jij kunt doen.'],
    },
    bring: ['het plan', 'brieven van de rechter'],
  },
  'strafrecht-18': {
    title: 'Strafrecht voor volwassenen',
    young: {
      changes:
        'Doe je na je 18e iets wat niet mag? Dan geldt meestal het strafrecht voor volwassenen. Tot je 23e kan de rechter toch een straf voor jongeren kiezen.',
      steps: ['Heb je een boete? Betaal op tijd of vraag hulp.', 'Word je verhoord? Vraag om een advocaat.'],
    },
    parent: {
      changes:
        'Doet je kind na 18 iets wat niet mag? Dan geldt meestal het strafrecht voor volwassenen. Tot 23 jaar kan de rechter toch een straf voor jongeren kiezen.',
      steps: [
        'De politie belt jou niet meer vanzelf. Vraag je kind hoe het gaat.',
        'Zoek samen hulp als je kind in de problemen komt.',
      ],
    },
    bring: [],
  },
  'alcohol-roken-gokken-18': {
    title: 'Alcohol, roken en gokken',
    young: {
      changes: 'Vanaf je 18e mag je alcohol, sigaretten en vapes kopen. Veel gokspellen mogen ook. Niets moet.',
      steps: ['Bedenk vooraf wat je wel en niet wilt.', 'Wil je stoppen of minderen? Vraag je huisarts.'],
    },
    parent: {
      changes:
        'Vanaf 18 jaar mag je kind alcohol, sigaretten en vapes kopen. Veel gokspellen mogen ook. Jouw mening telt nog steeds.',
      steps: ['Praat er rustig over.', 'Maak je je zorgen? Vraag de huisarts of het CJG om mee te denken.'],
    },
    bring: [],
  },
  'oplichting-18': {
    title: 'Niemand tekent of pint op jouw naam',
    young: {
      changes:
        'Als je 18 bent, kun je zelf tekenen. Dat weten oplichters ook. Soms vraagt iemand om je pinpas, je DigiD of een telefoon op jouw naam. Doe dat nooit. De schuld en de straf zijn dan voor jou.',
      steps: [
        'Geef je pinpas, pincode en DigiD aan niemand.',
        'Is het al gebeurd? Bel meteen je bank en de politie. Je bent niet de enige.',
      ],
    },
    parent: {
      changes:
        'Als je kind 18 is, kan het zelf tekenen. Dat weten oplichters ook. Soms vraagt iemand om een pinpas, DigiD of een telefoon op naam van je kind. De schuld en de straf zijn dan voor je kind.',
      steps: [
        'Praat hierover vóór de 18e verjaardag.',
        'Is het al gebeurd? Blijf rustig en bel samen de bank en de politie.',
      ],
    },
    bring: [],
  },
  'hulplijnen-18': {
    title: 'Wie je kunt bellen als je je niet veilig voelt',
    young: {
      changes:
        'De Kindertelefoon is er tot je 18e. Daarna kun je ergens anders bellen. Veilig Thuis is er voor iedereen, dag en nacht: 0800-2000. Denk je aan zelfmoord? Bel 113. Is er nu gevaar? Bel 112.',
      steps: ['Zet deze nummers in je telefoon.', 'Vertel iemand die je vertrouwt wat er is.'],
    },
    parent: {
      changes:
        'De Kindertelefoon is er tot 18 jaar. Daarna kan je kind ergens anders bellen. Veilig Thuis is er voor iedereen, dag en nacht: 0800-2000. Ook voor jou. Gaat het over zelfmoord? Bel 113. Is er nu gevaar? Bel 112.',
      steps: ['Zorg dat je kind deze nummers kent.', 'Maak je je zorgen? Bel zelf om advies.'],
    },
    bring: [],
  },
  'strafrecht-23': {
    title: 'Geen straf voor jongeren meer',
    young: {
      changes:
        'Vanaf je 23e kan de rechter geen straf voor jongeren meer kiezen. Loopt er al iets? Dan gaat dat gewoon door.',
      steps: ['Heb je hulp van de reclassering? Vraag wat er verandert.'],
    },
    parent: {
      changes:
        'Vanaf 23 jaar kan de rechter geen straf voor jongeren meer kiezen. Loopt er al iets? Dan gaat dat gewoon door.',
      steps: ['Vraag je kind of er hulp nodig is.'],
    },
    bring: [],
  },
};
