import type { papersRightsMilestones } from '../../milestones/papers-rights.js';
import type { WordsFor } from '../words-for.js';

export const papersRightsNl: WordsFor<typeof papersRightsMilestones> = {
  'identiteitsbewijs-14': {
    title: 'Een identiteitsbewijs bij je hebben',
    young: {
      changes:
        'Vanaf je 14e moet je kunnen laten zien wie je bent. Dat kan met een identiteitskaart, een paspoort of een verblijfsdocument.',
      steps: ['Kijk of je kaart of paspoort nog geldig is.', 'Maak op tijd een afspraak bij de gemeente.'],
    },
    parent: {
      changes:
        'Vanaf 14 jaar moet je kind kunnen laten zien wie hij of zij is. Dat kan met een identiteitskaart, een paspoort of een verblijfsdocument.',
      steps: ['Kijk of de kaart of het paspoort nog geldig is.', 'Maak op tijd een afspraak bij de gemeente.'],
    },
    bring: ['een pasfoto', 'de oude kaart of het oude paspoort, als dat er is'],
  },
  'rijbewijs-17': {
    title: 'Rijbewijs halen',
    young: {
      changes:
        'Vanaf 16 jaar mag je theorie-examen doen. Vanaf 16,5 jaar mag je autorijles nemen. Vanaf 17 jaar mag je rijexamen doen. Tot je 18e rijd je dan met een begeleider.',
      steps: ['Zoek uit wat rijles kost en spaar ervoor.', 'Vraag wie jouw begeleider kan zijn.'],
    },
    parent: {
      changes:
        'Vanaf 16,5 jaar mag je kind autorijles nemen. Vanaf 17 jaar mag het rijexamen. Tot 18 jaar rijdt je kind dan met een begeleider. Dat kun jij zijn.',
      steps: ['Praat samen over de kosten van rijles.', 'Kijk of jij begeleider kunt en wilt zijn.'],
    },
    bring: ['een identiteitsbewijs'],
  },
  'brief-dienstplicht-17': {
    title: 'Brief over dienstplicht',
    young: {
      changes:
        'Ben je Nederlander? In het jaar dat je 17 wordt, krijg je een brief over dienstplicht. Je bent dan ingeschreven. Je hoeft nu niet in dienst.',
      steps: ['Lees de brief.', 'Bewaar de brief bij je papieren.'],
    },
    parent: {
      changes:
        'Is je kind Nederlander? In het jaar dat je kind 17 wordt, komt er een brief over dienstplicht. Je kind is dan ingeschreven en hoeft nu niet in dienst.',
      steps: ['Lees de brief samen.', 'Help de brief goed te bewaren.'],
    },
    bring: [],
  },
  'meerderjarig-18': {
    title: 'Volwassen voor de wet',
    young: {
      changes:
        'Je bent 18 en volwassen. Je tekent nu zelf, bijvoorbeeld voor een telefoon of een huis. Je ouders beslissen niet meer voor je. Wat je tekent, moet je ook zelf betalen.',
      steps: [
        'Lees een contract helemaal voordat je tekent.',
        'Vraag iemand om mee te lezen.',
        'Spreek met je ouders af wie wat regelt.',
      ],
    },
    parent: {
      changes:
        'Je kind is 18 en volwassen. Je kind tekent nu zelf en beslist zelf. Jij krijgt niet meer vanzelf informatie van school, de dokter of de hulp. Dat kan wel als je kind het goed vindt.',
      steps: ['Bespreek wat je kind nu zelf doet.', 'Spreek af waar je nog bij helpt.'],
    },
    bring: [],
  },
  'digid-18': {
    title: 'DigiD en eigen post',
    young: {
      changes:
        'Vanaf je 18e komt post van de overheid op jouw naam. Met DigiD regel je zelf dingen, zoals zorgtoeslag. Je DigiD is alleen van jou.',
      steps: [
        'Vraag DigiD aan. De code komt binnen een paar dagen met de post.',
        'Zet de berichten van MijnOverheid aan.',
        'Wil je dat iemand iets voor je regelt? Gebruik dan DigiD Machtigen.',
      ],
    },
    parent: {
      changes:
        'Post van de overheid komt nu op naam van je kind. Je mag niet inloggen met de DigiD van je kind. Met DigiD Machtigen kan je kind jou toestemming geven.',
      steps: ['Help je kind om DigiD aan te vragen.', 'Vraag je kind om je te machtigen als dat nodig is.'],
    },
    bring: ['het BSN (dat staat op het paspoort)', 'een mobiele telefoon'],
  },
  'paspoort-18': {
    title: 'Paspoort zonder toestemming',
    young: {
      changes:
        'Vanaf je 18e vraag je zelf een paspoort aan. Je ouders hoeven daar geen toestemming meer voor te geven.',
      steps: ['Kijk tot wanneer je paspoort of kaart geldig is.', 'Maak een afspraak bij de gemeente.'],
    },
    parent: {
      changes: 'Vanaf 18 jaar vraagt je kind zelf een paspoort aan. Jouw toestemming is niet meer nodig.',
      steps: ['Geef je kind de papieren die bij hem of haar horen.'],
    },
    bring: ['een pasfoto', 'het oude paspoort of de oude kaart'],
  },
  'stemmen-18': {
    title: 'Stemmen',
    young: {
      changes:
        'Vanaf je 18e mag je stemmen. Als er verkiezingen zijn, krijg je een stempas thuis. Voor welke verkiezingen je mag stemmen, hangt af van je nationaliteit.',
      steps: ['Kijk of je goed ingeschreven staat bij de gemeente.', 'Bewaar je stempas als die komt.'],
    },
    parent: {
      changes:
        'Vanaf 18 jaar mag je kind stemmen. Als er verkiezingen zijn, komt er een stempas op naam van je kind. Voor welke verkiezingen dat is, hangt af van de nationaliteit.',
      steps: ['Praat samen over stemmen.', 'Laat je kind zelf kiezen.'],
    },
    bring: ['de stempas', 'een identiteitsbewijs'],
  },
  'donorregister-18': {
    title: 'Keuze in het Donorregister',
    young: {
      changes:
        'Als je 18 wordt, krijg je een brief over het Donorregister. Je kiest of je na je dood organen wilt geven. Kies je niets? Dan sta je erin met ‘geen bezwaar’. Je kunt je keuze altijd veranderen.',
      steps: ['Lees de brief en denk er rustig over na.', 'Vul je keuze in met DigiD of op papier.'],
    },
    parent: {
      changes:
        'Je kind krijgt een brief over het Donorregister. Je kind kiest zelf. Kiest je kind niets? Dan staat er ‘geen bezwaar’. De keuze kan altijd veranderen.',
      steps: ['Praat er samen over als je kind dat wil.'],
    },
    bring: [],
  },
  'bewind-mentorschap-18': {
    title: 'Iemand die helpt beslissen',
    young: {
      changes:
        'Is geld of zorg zelf regelen te moeilijk? Dan kan de rechter iemand vragen om dat met jou te doen. Bij geld heet dat bewind. Bij zorg heet dat mentorschap. Het kan al beginnen op de dag dat je 18 wordt.',
      steps: [
        'Bespreek met iemand die je vertrouwt of je dit wilt.',
        'Vraag de cliëntondersteuner om uitleg. Dat is gratis.',
        'Vraag het een half jaar voor je 18e aan.',
      ],
    },
    parent: {
      changes:
        'Kan je kind geld of zorg niet zelf regelen? Vanaf 18 jaar mag jij dat niet meer vanzelf doen. De rechter kan bewind (voor geld) of mentorschap (voor zorg) geven. Je kunt dat al vóór de 18e verjaardag vragen.',
      steps: [
        'Bespreek met je kind wat nodig is. Kies wat het minst zwaar is.',
        'Vraag de cliëntondersteuner om uitleg. Dat is gratis.',
        'Vraag het een half jaar voor de 18e verjaardag aan.',
      ],
    },
    bring: ['een identiteitsbewijs', 'brieven of verslagen over zorg', 'een lijst van inkomsten en schulden'],
  },
  'gezag-eigen-kind-18': {
    title: 'Beslissen over je eigen kind',
    young: {
      changes:
        'Zolang je geen 18 bent, heb je meestal geen gezag over je kind. Een voogd beslist dan mee. Vanaf 18 jaar kun je zelf het gezag hebben. Soms moet je dat aanvragen. Ben je moeder en 16 of 17? Dan kun je de rechter vragen of het eerder mag.',
      steps: ['Vraag na wie nu het gezag heeft.', 'Vraag het Juridisch Loket wat jij moet doen.'],
    },
    parent: {
      changes:
        'Heeft je kind zelf een kind? Onder de 18 heeft je kind meestal geen gezag. Er is dan een voogd. Vanaf 18 jaar kan je kind zelf het gezag hebben. Een moeder van 16 of 17 kan de rechter vragen of het eerder mag.',
      steps: ['Vraag na wie nu het gezag heeft.', 'Help je kind om advies te vragen.'],
    },
    bring: ['een identiteitsbewijs', 'de geboorteakte van de baby'],
  },
  'verblijf-18': {
    title: 'Verblijf en gezinshereniging',
    young: {
      changes:
        'Soms hangt je verblijf af van je ouders. Of je wilt je familie naar Nederland laten komen. Dan telt het of je al 18 bent. Na je 18e kan het moeilijker zijn.',
      steps: [
        'Kijk tot wanneer je verblijfsdocument geldig is.',
        'Vraag ruim voor je 18e advies aan VluchtelingenWerk of een advocaat.',
      ],
    },
    parent: {
      changes:
        'Soms hangt het verblijf van je kind af van jou. Of er komt nog familie naar Nederland. Dan telt het of je kind al 18 is. Na de 18e verjaardag kan het moeilijker zijn.',
      steps: [
        'Kijk tot wanneer het verblijfsdocument van je kind geldig is.',
        'Vraag ruim voor de 18e verjaardag advies aan VluchtelingenWerk of een advocaat.',
      ],
    },
    bring: ['het verblijfsdocument', 'brieven van de IND'],
  },
  'inburgeren-18': {
    title: 'Inburgeren',
    young: {
      changes:
        'Ben je 18 en nieuw in Nederland? Dan moet je misschien inburgeren. Je krijgt daar een brief over. Heb je in Nederland lang op school gezeten? Dan hoeft het vaak niet.',
      steps: ['Open de brief en bewaar hem.', 'Ga naar het gesprek bij de gemeente. Daar maak je samen een plan.'],
    },
    parent: {
      changes:
        'Is je kind 18 en nieuw in Nederland? Dan moet je kind misschien inburgeren. Er komt een brief. Zat je kind in Nederland lang op school? Dan hoeft het vaak niet.',
      steps: ['Lees de brief samen.', 'Ga mee naar het gesprek bij de gemeente als je kind dat wil.'],
    },
    bring: ['de brief', 'het verblijfsdocument', 'diploma’s en papieren van school'],
  },
  'nederlander-worden-18': {
    title: 'Nederlander worden',
    young: {
      changes:
        'Vragen je ouders aan om Nederlander te worden? Tot je 18e kun je vaak met hen mee. Vanaf je 18e vraag je het zelf aan en betaal je zelf.',
      steps: ['Vraag je ouders of zij een aanvraag doen.', 'Vraag bij de gemeente wat voor jou geldt.'],
    },
    parent: {
      changes:
        'Wil je Nederlander worden? Kinderen onder de 18 kunnen vaak mee in jouw aanvraag. Vanaf 18 jaar doet je kind zelf een aanvraag en betaalt zelf.',
      steps: ['Vraag bij de gemeente wat voor jou en je kind geldt.', 'Doe dit ruim voor de 18e verjaardag.'],
    },
    bring: ['het verblijfsdocument', 'de geboorteakte, als die er is'],
  },
};
