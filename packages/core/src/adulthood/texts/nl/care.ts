import type { careMilestones } from '../../milestones/care.js';
import type { WordsFor } from '../words-for.js';

export const careNl: WordsFor<typeof careMilestones> = {
  'meebeslissen-12': {
    title: 'Meebeslissen bij de dokter en in de hulp',
    young: {
      changes:
        'Vanaf je 12e beslis je mee over je behandeling. Jij én je ouders moeten het goed vinden. Je krijgt zelf uitleg die je begrijpt.',
      steps: ['Vraag om uitleg in gewone woorden.', 'Zeg wat jij wilt. Jouw mening telt.'],
    },
    parent: {
      changes:
        'Vanaf 12 jaar beslist je kind mee over een behandeling. Jullie moeten het allebei goed vinden. Je kind krijgt zelf uitleg.',
      steps: ['Laat je kind zelf vragen stellen.', 'Vraag de dokter om uitleg in gewone woorden.'],
    },
    bring: ['een lijstje met vragen'],
  },
  'zelf-beslissen-16': {
    title: 'Zelf beslissen over je behandeling',
    young: {
      changes:
        'Vanaf je 16e beslis je zelf over je behandeling. De dokter mag je ouders alleen iets vertellen als jij dat goed vindt.',
      steps: ['Bedenk wie je mee wilt nemen naar een gesprek.', 'Zeg tegen de dokter wat je ouders mogen weten.'],
    },
    parent: {
      changes:
        'Vanaf 16 jaar beslist je kind zelf over een behandeling. De dokter vertelt jou alleen iets als je kind dat goed vindt.',
      steps: ['Vraag je kind of je mee mag naar een gesprek.', 'Spreek af wat jij mag weten.'],
    },
    bring: ['een lijstje met vragen'],
  },
  toekomstplan: {
    title: 'Een plan maken voor na je 18e',
    young: {
      changes:
        'Als je 18 wordt, verandert er veel tegelijk. Met een plan weet je wat er komt en wie je helpt. Krijg je jeugdhulp? Dan maak je het plan samen met je hulpverlener. Het is klaar als je 17½ bent.',
      steps: [
        'Kies iemand die je vertrouwt om mee te denken.',
        'Vul de pagina ‘Mijn plan’ in.',
        'Vraag je hulpverlener of het CJG om een gesprek over het plan.',
      ],
    },
    parent: {
      changes:
        'Als je kind 18 wordt, verandert er veel tegelijk. Een plan geeft rust. Krijgt je kind jeugdhulp? Dan maakt je kind het plan samen met de hulpverlener. Het is klaar als je kind 17½ is.',
      steps: [
        'Praat samen over wat je kind wil.',
        'Vul samen de pagina ‘Plan voor mijn kind’ in.',
        'Vraag de hulpverlener of het CJG om een gesprek over het plan.',
      ],
    },
    bring: ['de ingevulde plan-pagina', 'brieven over de hulp die er nu is'],
  },
  'melding-17-half': {
    title: 'Je hulpverlener meldt hoe het verdergaat',
    young: {
      changes:
        'Je bent 17½. Je hulpverlener laat het CJG weten hoe het na je 18e verdergaat. De hulp gaat door via de Wmo, de jeugdhulp duurt langer, of de hulp stopt. Een coach van het CJG kijkt met je mee.',
      steps: [
        'Vraag je hulpverlener wat hij of zij meldt, en of het al is gedaan.',
        'Zeg het als je het er niet mee eens bent.',
      ],
    },
    parent: {
      changes:
        'Je kind is 17½. De hulpverlener laat het CJG weten hoe het na 18 verdergaat. De hulp gaat door via de Wmo, de jeugdhulp duurt langer, of de hulp stopt. Een coach van het CJG kijkt mee.',
      steps: ['Vraag de hulpverlener wat er wordt gemeld.', 'Vraag om een gesprek als je het er niet mee eens bent.'],
    },
    bring: ['het plan'],
  },
  'zorgverzekering-18': {
    title: 'Zelf premie betalen voor je zorgverzekering',
    young: {
      changes:
        'Tot je 18e ben je gratis verzekerd. Vanaf de maand na je 18e verjaardag betaal je elke maand premie. Je kiest nu zelf een verzekering. Doe dat het liefst vóór je 18e. Heb je geen verzekering? Neem er dan een binnen 4 maanden.',
      steps: [
        'Kijk hoe je nu verzekerd bent.',
        'Vergelijk verzekeringen en kies er een.',
        'Spreek af wie de premie betaalt.',
        'Vraag meteen zorgtoeslag aan.',
      ],
    },
    parent: {
      changes:
        'Tot 18 jaar is je kind gratis verzekerd. Vanaf de maand na de 18e verjaardag kost de verzekering premie. Je kind kiest nu zelf een verzekering, het liefst vóór de verjaardag. Heeft je kind geen verzekering? Dan moet die er binnen 4 maanden zijn.',
      steps: [
        'Kijk hoe je kind nu verzekerd is.',
        'Vergelijk samen verzekeringen.',
        'Spreek af wie de premie betaalt.',
      ],
    },
    bring: ['het BSN (dat staat op het paspoort)', 'de zorgpas', 'een bankrekening'],
  },
  'eigen-risico-18': {
    title: 'Eigen risico',
    young: {
      changes:
        'Vanaf je 18e geldt het eigen risico. Je betaalt een deel van je zorg zelf, bijvoorbeeld medicijnen of het ziekenhuis. De huisarts blijft gratis.',
      steps: ['Zet elke maand wat geld apart.', 'Vraag je verzekeraar of je in delen mag betalen.'],
    },
    parent: {
      changes:
        'Vanaf 18 jaar geldt het eigen risico. Je kind betaalt een deel van de zorg zelf, bijvoorbeeld medicijnen of het ziekenhuis. De huisarts blijft gratis.',
      steps: ['Praat samen over wie dit betaalt.', 'Vraag de verzekeraar of betalen in delen kan.'],
    },
    bring: [],
  },
  'tandarts-18': {
    title: 'De tandarts zelf betalen',
    young: {
      changes:
        'Tot je 18e zit de tandarts meestal in je basisverzekering. Daarna betaal je zelf. Je kunt er een extra verzekering voor nemen.',
      steps: ['Ga vóór je 18e nog een keer naar de tandarts.', 'Kijk of een extra verzekering de moeite waard is.'],
    },
    parent: {
      changes:
        'Tot 18 jaar zit de tandarts meestal in de basisverzekering. Daarna betaalt je kind zelf. Een extra verzekering kan.',
      steps: [
        'Maak vóór de 18e verjaardag nog een afspraak bij de tandarts.',
        'Kijk samen of een extra verzekering de moeite waard is.',
      ],
    },
    bring: [],
  },
  'arts-voor-volwassenen-18': {
    title: 'Van de kinderarts naar een andere arts',
    young: {
      changes:
        'Rond je 18e ga je van de kinderarts naar een arts voor volwassenen. Ook hulpmiddelen kunnen anders geregeld zijn.',
      steps: [
        'Vraag je arts wanneer je overgaat en naar wie.',
        'Vraag om een gesprek met de oude én de nieuwe arts.',
        'Vraag na wie je hulpmiddelen straks betaalt.',
      ],
    },
    parent: {
      changes:
        'Rond 18 jaar gaat je kind van de kinderarts naar een arts voor volwassenen. Ook hulpmiddelen kunnen anders geregeld zijn.',
      steps: [
        'Vraag wanneer je kind overgaat en naar wie.',
        'Laat je kind een deel van het gesprek alleen doen.',
        'Vraag na wie de hulpmiddelen straks betaalt.',
      ],
    },
    bring: ['een lijst van medicijnen en hulpmiddelen', 'een samenvatting van de arts'],
  },
  'jeugdhulp-stopt-18': {
    title: 'Jeugdhulp stopt meestal bij 18',
    young: {
      changes:
        'De meeste jeugdhulp stopt als je 18 wordt. Heb je dan nog hulp nodig? Die komt meestal uit een andere wet. Begeleiding gaat via de Wmo. Behandeling gaat via je zorgverzekering. Zware zorg die blijft, gaat via de Wlz.',
      steps: [
        'Vraag je hulpverlener welke hulp stopt en wat er daarna kan.',
        'Vraag nieuwe hulp aan voordat je 18 wordt.',
        'Vraag een gesprek met je oude en je nieuwe hulpverlener samen.',
      ],
    },
    parent: {
      changes:
        'De meeste jeugdhulp stopt als je kind 18 wordt. Is er dan nog hulp nodig? Die komt meestal uit een andere wet. Begeleiding gaat via de Wmo. Behandeling gaat via de zorgverzekering. Zware zorg die blijft, gaat via de Wlz.',
      steps: [
        'Vraag de hulpverlener welke hulp stopt en wat er daarna kan.',
        'Help je kind om op tijd nieuwe hulp aan te vragen.',
        'Vraag een gesprek met de oude en de nieuwe hulpverlener samen.',
      ],
    },
    bring: ['het plan', 'brieven over de hulp die er nu is'],
  },
  'verlengde-jeugdhulp-18': {
    title: 'Langer jeugdhulp krijgen',
    young: {
      changes:
        'Soms kan jeugdhulp doorgaan na je 18e, tot uiterlijk je 23e. Dat kan alleen als geen andere wet deze hulp geeft en je aan de voorwaarden voldoet. Vraag het aan vóór je 18e. Stopte je hulp en gaat het toch niet? Tot een half jaar daarna kun je het nog vragen.',
      steps: [
        'Vraag je hulpverlener of dit voor jou kan.',
        'Vraag het op tijd aan bij het CJG.',
        'Krijg je nee? Vraag waarom. Je mag bezwaar maken.',
      ],
    },
    parent: {
      changes:
        'Soms kan jeugdhulp doorgaan na 18 jaar, tot uiterlijk 23 jaar. Dat kan alleen als geen andere wet deze hulp geeft en je kind aan de voorwaarden voldoet. Vraag het aan vóór de 18e verjaardag. Stopte de hulp en gaat het toch niet? Tot een half jaar daarna kan je kind het nog vragen.',
      steps: [
        'Vraag de hulpverlener of dit voor je kind kan.',
        'Help je kind om het op tijd aan te vragen.',
        'Krijgt je kind nee? Vraag waarom. Je kind mag bezwaar maken.',
      ],
    },
    bring: ['het plan', 'de brief over de jeugdhulp'],
  },
  'ggz-18': {
    title: 'Behandeling via je zorgverzekering',
    young: {
      changes:
        'Tot je 18e betaalt de gemeente je psycholoog of psychiater. Daarna gaat het via je zorgverzekering. Je eigen risico geldt dan. Soms krijg je een andere behandelaar. Er kan een wachttijd zijn.',
      steps: [
        'Vraag je behandelaar of je kunt blijven.',
        'Vraag je huisarts op tijd om een verwijzing.',
        'Vraag je verzekeraar of de behandeling wordt betaald.',
      ],
    },
    parent: {
      changes:
        'Tot 18 jaar betaalt de gemeente de psycholoog of psychiater. Daarna gaat het via de zorgverzekering. Het eigen risico geldt dan. Soms komt er een andere behandelaar. Er kan een wachttijd zijn.',
      steps: [
        'Vraag de behandelaar of je kind kan blijven.',
        'Help je kind om op tijd een verwijzing te vragen.',
        'Laat je kind nagaan of de behandeling wordt betaald.',
      ],
    },
    bring: ['een verwijzing van de huisarts', 'een lijst van medicijnen'],
  },
  'wmo-begeleiding-18': {
    title: 'Begeleiding vanuit de Wmo',
    young: {
      changes:
        'Vanaf je 18e kun je begeleiding krijgen vanuit de Wmo. Bijvoorbeeld hulp bij je dag, je post of je huis. Je meldt je bij de gemeente. Vaak betaal je een eigen bijdrage.',
      steps: [
        'Meld je een paar maanden voor je 18e.',
        'Vraag de cliëntondersteuner mee naar het gesprek. Dat is gratis.',
        'Vertel wat je zelf kunt en waar je hulp bij wilt.',
      ],
    },
    parent: {
      changes:
        'Vanaf 18 jaar kan je kind begeleiding krijgen vanuit de Wmo. Bijvoorbeeld hulp bij de dag, de post of het huis. Je kind meldt zich bij de gemeente. Vaak is er een eigen bijdrage.',
      steps: [
        'Help je kind om zich een paar maanden voor de verjaardag te melden.',
        'Vraag de cliëntondersteuner mee naar het gesprek. Dat is gratis.',
      ],
    },
    bring: ['een identiteitsbewijs', 'het plan', 'brieven over de hulp die er nu is'],
  },
  'wlz-18': {
    title: 'Zware zorg die blijft: de Wlz',
    young: {
      changes:
        'Heb je je hele leven elke dag veel zorg of toezicht nodig? Dan past de Wlz misschien. Het CIZ beslist daarover. De Wlz kan ook al vóór je 18e.',
      steps: ['Vraag de cliëntondersteuner of de Wlz bij je past. Dat is gratis.', 'Vraag het aan bij het CIZ.'],
    },
    parent: {
      changes:
        'Heeft je kind altijd elke dag veel zorg of toezicht nodig? Dan past de Wlz misschien. Het CIZ beslist daarover. De Wlz kan ook al vóór de 18e verjaardag.',
      steps: ['Vraag de cliëntondersteuner of de Wlz past. Dat is gratis.', 'Vraag het samen aan bij het CIZ.'],
    },
    bring: ['een identiteitsbewijs', 'verslagen van de arts of school'],
  },
  'jeugdhulp-uiterlijk-23': {
    title: 'Jeugdhulp stopt uiterlijk bij 23',
    young: {
      changes:
        'Kreeg je na je 18e nog jeugdhulp? Die stopt uiterlijk als je 23 wordt. Daarna helpt het sociaal wijkteam je. Daar is een contactpersoon voor jongeren: de contactpersoon 23+.',
      steps: [
        'Vraag een half jaar van tevoren wat er daarna kan.',
        'Vraag een gesprek met je coach en de contactpersoon 23+ samen.',
      ],
    },
    parent: {
      changes:
        'Kreeg je kind na 18 nog jeugdhulp? Die stopt uiterlijk bij 23 jaar. Daarna helpt het sociaal wijkteam. Daar is een contactpersoon voor jongeren: de contactpersoon 23+.',
      steps: ['Vraag je kind of het plan voor na 23 er is.', 'Ga mee naar een gesprek als je kind dat wil.'],
    },
    bring: ['het plan'],
  },
  'pgb-18': {
    title: 'Een pgb loopt niet vanzelf door',
    young: {
      changes:
        'Koop je zorg in met een pgb? Het pgb voor jeugdhulp stopt als je 18 wordt. Heb je nog zorg nodig? Dan vraag je een nieuw pgb aan, op jouw naam. Ook de contracten maak je dan opnieuw.',
      steps: ['Vraag een half jaar van tevoren een nieuw pgb aan.', 'Kies wie je helpt om het pgb te regelen.'],
    },
    parent: {
      changes:
        'Koop je zorg voor je kind in met een pgb? Het pgb voor jeugdhulp stopt bij 18 jaar. Is er nog zorg nodig? Dan komt er een nieuw pgb op naam van je kind. Ook de contracten worden dan nieuw.',
      steps: ['Help een half jaar van tevoren met aanvragen.', 'Vraag of jij het pgb namens je kind mag regelen.'],
    },
    bring: ['de brief over het pgb', 'de contracten met zorgverleners'],
  },
  'anticonceptie-21': {
    title: 'De pil of een spiraaltje zelf betalen',
    young: {
      changes:
        'Tot je 21e zit de pil of een spiraaltje in je basisverzekering. Vanaf je 18e telt wel je eigen risico mee. Vanaf je 21e betaal je meestal zelf.',
      steps: ['Vraag je huisarts wat bij je past.', 'Kijk wat je verzekering betaalt.'],
    },
    parent: {
      changes:
        'Tot 21 jaar zit de pil of een spiraaltje in de basisverzekering. Vanaf 18 jaar telt wel het eigen risico mee. Vanaf 21 jaar betaalt je kind meestal zelf.',
      steps: ['Je kind beslist hier zelf over. Praat erover als je kind dat wil.'],
    },
    bring: [],
  },
};
