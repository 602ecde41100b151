import type { incomeMoneyMilestones } from '../../milestones/income-money.js';
import type { WordsFor } from '../words-for.js';

export const incomeMoneyNl: WordsFor<typeof incomeMoneyMilestones> = {
  'bankrekening-18': {
    title: 'Een eigen bankrekening',
    young: {
      changes:
        'Vanaf je 18e is je bankrekening helemaal van jou. Je ouders kunnen er niet meer bij. Je kunt dan soms rood staan. Dat kost geld.',
      steps: [
        'Kijk of je rekening goed blijft werken.',
        'Zet rood staan uit.',
        'Maak een lijstje van wat er binnenkomt en wat eraf gaat.',
      ],
    },
    parent: {
      changes:
        'Vanaf 18 jaar is de bankrekening helemaal van je kind. Jij kunt er niet meer bij. Je kind kan soms rood staan. Dat kost geld.',
      steps: ['Maak samen een lijstje van inkomsten en uitgaven.', 'Spreek af wie wat betaalt.'],
    },
    bring: ['een identiteitsbewijs'],
  },
  'zorgtoeslag-18': {
    title: 'Zorgtoeslag aanvragen',
    young: {
      changes:
        'Heb je weinig inkomen? Dan krijg je zorgtoeslag. Dat is geld om je zorgverzekering te betalen. Het komt niet vanzelf: je vraagt het zelf aan.',
      steps: [
        'Vraag het aan met DigiD bij Dienst Toeslagen.',
        'Geef je eigen rekeningnummer op.',
        'Verdien je meer dan je dacht? Geef het meteen door. Anders moet je terugbetalen.',
      ],
    },
    parent: {
      changes:
        'Heeft je kind weinig inkomen? Dan krijgt je kind zorgtoeslag. Het komt niet vanzelf: je kind vraagt het zelf aan. Jouw inkomen telt niet mee.',
      steps: ['Help met aanvragen bij Dienst Toeslagen.', 'Leg uit dat je kind een hoger inkomen meteen doorgeeft.'],
    },
    bring: ['DigiD', 'het rekeningnummer', 'een schatting van het inkomen'],
  },
  'kinderbijslag-18': {
    title: 'Kinderbijslag stopt',
    young: {
      changes:
        'Je ouders krijgen geen kinderbijslag meer als je 18 bent. Het kwartaal waarin je 18 wordt, krijgen ze die meestal nog. Daarna is er thuis minder geld.',
      steps: ['Praat met je ouders over wat jij gaat betalen.', 'Kijk of jij geld van DUO kunt krijgen.'],
    },
    parent: {
      changes:
        'Je krijgt geen kinderbijslag meer voor je kind. Is je kind op de eerste dag van een kwartaal nog geen 18? Dan krijg je dat hele kwartaal nog. De SVB stuurt je een brief.',
      steps: [
        'Reken uit wat dit voor jullie betekent.',
        'Praat over wat je kind zelf gaat betalen.',
        'Kom je niet rond? Vraag hulp.',
      ],
    },
    bring: ['de brief van de SVB'],
  },
  'kindgebonden-budget-18': {
    title: 'Kindgebonden budget stopt voor jou',
    young: {
      changes: 'Krijgen je ouders kindgebonden budget? Voor jou stopt dat de maand nadat je 18 wordt.',
      steps: ['Praat met je ouders over wat er thuis verandert.', 'Spreek af of je kostgeld betaalt.'],
    },
    parent: {
      changes:
        'Krijg je kindgebonden budget? Voor dit kind stopt dat de maand na de 18e verjaardag. Voor jongere kinderen gaat het door. Huurtoeslag kan ook veranderen.',
      steps: ['Reken uit wat je dan krijgt.', 'Kom je niet rond? Vraag hulp.'],
    },
    bring: ['de brief van Dienst Toeslagen'],
  },
  'onderhoud-18': {
    title: 'Je ouders betalen mee tot je 21e',
    young: {
      changes:
        'Je ouders moeten tot je 21e meebetalen aan je leven en je studie. Is er kinderalimentatie? Die komt vanaf je 18e op jouw rekening.',
      steps: ['Maak afspraken over geld en schrijf ze op.', 'Lukt praten niet? Vraag het Juridisch Loket om hulp.'],
    },
    parent: {
      changes:
        'Je moet tot 21 jaar meebetalen aan het leven en de studie van je kind. Is er kinderalimentatie? Die gaat vanaf 18 jaar naar de rekening van je kind.',
      steps: ['Maak afspraken over geld en schrijf ze op.', 'Geef het rekeningnummer van je kind door.'],
    },
    bring: [],
  },
  'studiefinanciering-mbo-18': {
    title: 'Studiefinanciering op het mbo',
    young: {
      changes:
        'Doe je mbo (bol)? Dan kun je vanaf het kwartaal na je 18e verjaardag studiefinanciering krijgen. Verdienen je ouders weinig, dan krijg je vaak meer. Lenen kan ook, maar dat betaal je terug.',
      steps: [
        'Vraag het 3 maanden van tevoren aan bij DUO.',
        'Vraag ook de aanvullende beurs aan.',
        'Leen niet meer dan nodig is.',
      ],
    },
    parent: {
      changes:
        'Doet je kind mbo (bol)? Dan kan je kind vanaf het kwartaal na de 18e verjaardag studiefinanciering krijgen. Bij een laag inkomen van de ouders is er vaak meer.',
      steps: ['Help met aanvragen bij DUO, 3 maanden van tevoren.', 'Vraag ook naar de aanvullende beurs.'],
    },
    bring: ['DigiD', 'het rekeningnummer'],
  },
  'studiefinanciering-hbo': {
    title: 'Studiefinanciering op het hbo of de universiteit',
    young: {
      changes:
        'Ga je studeren? Dan kun je meteen studiefinanciering krijgen, ook als je nog geen 18 bent. De basisbeurs en het reisproduct worden een gift als je binnen 10 jaar je diploma haalt.',
      steps: ['Vraag het 3 maanden voor je studie aan bij DUO.', 'Leen niet meer dan nodig is.'],
    },
    parent: {
      changes:
        'Gaat je kind studeren? Dan kan je kind meteen studiefinanciering krijgen, ook onder de 18. De basisbeurs en het reisproduct worden een gift bij een diploma binnen 10 jaar.',
      steps: ['Help met aanvragen bij DUO.', 'Praat over lenen.'],
    },
    bring: ['DigiD', 'het rekeningnummer'],
  },
  'tegemoetkoming-scholieren-18': {
    title: 'Geld van DUO voor scholieren',
    young: {
      changes:
        'Zit je nog op de middelbare school als je 18 bent? Dan kun je geld krijgen van DUO: de tegemoetkoming scholieren. Die begint in het kwartaal na je 18e verjaardag. Je hoeft het niet terug te betalen.',
      steps: ['Vraag het 3 maanden voor je 18e aan.', 'Geef het door als je van school gaat.'],
    },
    parent: {
      changes:
        'Zit je kind nog op de middelbare school met 18 jaar? Dan kan je kind geld krijgen van DUO: de tegemoetkoming scholieren. Die begint in het kwartaal na de 18e verjaardag. Terugbetalen hoeft niet.',
      steps: ['Help met aanvragen, 3 maanden voor de 18e verjaardag.'],
    },
    bring: ['DigiD', 'het rekeningnummer'],
  },
  'wajong-18': {
    title: 'Wajong aanvragen',
    young: {
      changes:
        'Kun je door ziekte of een beperking nu en later niet werken? Dan kun je vanaf je 18e een Wajong-uitkering krijgen. UWV kijkt of je kunt werken. Kun je wel een beetje werken? Dan helpt de gemeente je.',
      steps: [
        'Vraag de cliëntondersteuner om mee te denken. Dat is gratis.',
        'Vraag het aan bij UWV, ongeveer een half jaar van tevoren.',
      ],
    },
    parent: {
      changes:
        'Kan je kind door ziekte of een beperking nu en later niet werken? Dan kan je kind vanaf 18 jaar een Wajong-uitkering krijgen. UWV kijkt of je kind kan werken. Kan je kind wel een beetje werken? Dan helpt de gemeente.',
      steps: ['Vraag de cliëntondersteuner om mee te denken. Dat is gratis.', 'Vraag het samen aan bij UWV.'],
    },
    bring: ['DigiD', 'verslagen van artsen en school'],
  },
  'bijstand-18': {
    title: 'Bijstand als er geen ander geld is',
    young: {
      changes:
        'Vanaf je 18e kun je bijstand vragen als je geen werk of studiefinanciering hebt. Tot je 21e is het bedrag laag, omdat je ouders nog moeten meebetalen. Kan dat niet? Dan kan de gemeente soms meer doen. Meestal moet je eerst 4 weken zoeken naar werk of school.',
      steps: [
        'Meld je meteen bij het Jongerenloket. Wacht niet.',
        'Zeg het als wachten niet kan, bijvoorbeeld als je geen huis hebt.',
      ],
    },
    parent: {
      changes:
        'Vanaf 18 jaar kan je kind bijstand vragen als er geen werk of studiefinanciering is. Tot 21 jaar is het bedrag laag, omdat ouders nog moeten meebetalen. Meestal moet je kind eerst 4 weken zoeken naar werk of school.',
      steps: ['Raad je kind aan om zich meteen te melden.', 'Praat over wat jij kunt bijdragen.'],
    },
    bring: ['een identiteitsbewijs', 'bankafschriften', 'het huurcontract'],
  },
  'huurtoeslag-18': {
    title: 'Huurtoeslag',
    young: {
      changes:
        'Huur je een eigen woning en heb je weinig inkomen? Dan kun je vanaf je 18e huurtoeslag krijgen. Voor een kamer kan dat bijna nooit. Tot je 21e telt een lagere huur mee.',
      steps: [
        'Vraag vóór het tekenen of je huurtoeslag krijgt voor deze woning.',
        'Doe de proefberekening van Dienst Toeslagen.',
      ],
    },
    parent: {
      changes:
        'Huurt je kind een eigen woning en is er weinig inkomen? Dan kan je kind vanaf 18 jaar huurtoeslag krijgen. Voor een kamer kan dat bijna nooit. Tot 21 jaar telt een lagere huur mee.',
      steps: ['Doe samen de proefberekening van Dienst Toeslagen.'],
    },
    bring: ['het huurcontract', 'DigiD'],
  },
  'schulden-18': {
    title: 'Schulden: nu ben je zelf verantwoordelijk',
    young: {
      changes:
        'Schulden van na je 18e zijn van jou. Brieven over betalen komen bij jou. Hulp van de gemeente is gratis, en je kunt er ook als jongere terecht.',
      steps: [
        'Maak al je post open, ook de enge brieven.',
        'Bel het bedrijf waar je een schuld hebt. Vraag of je in delen mag betalen.',
        'Vraag op tijd hulp bij de gemeente.',
      ],
    },
    parent: {
      changes:
        'Schulden van na 18 jaar zijn van je kind. Hulp van de gemeente is gratis. Het helpt als je rustig meekijkt.',
      steps: [
        'Maak samen de post open.',
        'Leen geen geld om een schuld af te lossen.',
        'Zoek samen hulp bij de gemeente.',
      ],
    },
    bring: ['brieven over schulden', 'bankafschriften'],
  },
  'toeslagen-eigen-kind-18': {
    title: 'Geld voor je eigen kind',
    young: {
      changes:
        'Als ouder kun je kinderbijslag en kindgebonden budget krijgen. Werk je of ga je naar school? Dan kun je kinderopvangtoeslag krijgen. Onder de 18 gelden soms andere regels.',
      steps: ['Vraag de SVB wat je kunt krijgen.', 'Vraag hulp bij het aanvragen van toeslagen.'],
    },
    parent: {
      changes:
        'Is je kind zelf ouder? Dan kan je kind kinderbijslag en kindgebonden budget krijgen. Bij werk of school is er kinderopvangtoeslag. Onder de 18 gelden soms andere regels.',
      steps: ['Help met navragen bij de SVB.', 'Zoek samen hulp bij toeslagen.'],
    },
    bring: ['de geboorteakte van de baby', 'DigiD'],
  },
  'onderhoud-21': {
    title: 'Je ouders hoeven niet meer mee te betalen',
    young: {
      changes:
        'Vanaf je 21e hoeven je ouders niet meer voor je te betalen. Kinderalimentatie stopt. Het mag natuurlijk nog wel.',
      steps: ['Kijk of je zelf rondkomt.', 'Kom je tekort? Vraag hulp bij geld.'],
    },
    parent: {
      changes:
        'Vanaf 21 jaar hoef je niet meer mee te betalen voor je kind. Kinderalimentatie stopt. Het mag natuurlijk nog wel.',
      steps: ['Zeg op tijd wat je nog betaalt en wat niet meer.'],
    },
    bring: [],
  },
  'bijstand-21': {
    title: 'Meer bijstand vanaf 21',
    young: {
      changes: 'Heb je bijstand? Vanaf je 21e geldt het bedrag voor volwassenen. Dat is hoger.',
      steps: ['Kijk of het nieuwe bedrag klopt.', 'Klopt het niet? Bel de gemeente.'],
    },
    parent: {
      changes: 'Heeft je kind bijstand? Vanaf 21 jaar geldt het bedrag voor volwassenen. Dat is hoger.',
      steps: ['Vraag of het nieuwe bedrag klopt.'],
    },
    bring: ['de brief van de gemeente'],
  },
  'huurtoeslag-21': {
    title: 'Huurtoeslag vanaf 21',
    young: {
      changes: 'Vanaf je 21e telt een hogere huur mee voor de huurtoeslag. Je krijgt dan soms meer.',
      steps: ['Kijk bij Dienst Toeslagen of je bedrag klopt.', 'Had je nog geen huurtoeslag? Doe de proefberekening.'],
    },
    parent: {
      changes: 'Vanaf 21 jaar telt een hogere huur mee voor de huurtoeslag. Je kind krijgt dan soms meer.',
      steps: ['Wijs je kind op de proefberekening.'],
    },
    bring: ['DigiD'],
  },
  'bijstand-27': {
    title: 'Bijstand zonder zoektijd vanaf 27',
    young: {
      changes: 'Vraag je na je 27e bijstand aan? Dan hoef je niet eerst 4 weken te zoeken naar werk of school.',
      steps: ['Meld je bij de gemeente zodra je geen geld meer hebt.'],
    },
    parent: {
      changes:
        'Vraagt je kind na 27 jaar bijstand aan? Dan hoeft je kind niet eerst 4 weken te zoeken naar werk of school.',
      steps: ['Raad je kind aan om zich meteen bij de gemeente te melden.'],
    },
    bring: ['een identiteitsbewijs', 'bankafschriften'],
  },
  'kostendelers-27': {
    title: 'Thuis wonen en de uitkering van je ouder',
    young: {
      changes:
        'Woon je bij je ouder en heeft die bijstand? Vanaf je 27e tel je mee als iemand die kosten deelt. De uitkering van je ouder kan dan lager worden. Studeer je? Dan tel je meestal niet mee.',
      steps: ['Praat er thuis op tijd over.', 'Spreek af wat je meebetaalt.'],
    },
    parent: {
      changes:
        'Heb je bijstand en woont je kind bij jou? Vanaf 27 jaar telt je kind mee als iemand die kosten deelt. Je uitkering kan dan lager worden. Studeert je kind? Dan telt het meestal niet mee.',
      steps: ['Vraag de gemeente wat er voor jou verandert.', 'Spreek af wat je kind meebetaalt.'],
    },
    bring: ['de brief over de uitkering'],
  },
  'inkomen-ouders-18': {
    title: 'Minder geld thuis als je 18 wordt',
    young: {
      changes:
        'Heeft je ouder een uitkering? Als jij 18 wordt, stoppen de kinderbijslag en het kindgebonden budget. Regelingen voor kinderen kunnen ook stoppen. Jij krijgt misschien zelf geld, zoals zorgtoeslag of geld van DUO.',
      steps: ['Zet samen op een rij wat er stopt en wat erbij komt.', 'Vraag hulp als het niet genoeg is.'],
    },
    parent: {
      changes:
        'Heb je een uitkering? Als je kind 18 wordt, stoppen de kinderbijslag en het kindgebonden budget. Regelingen voor kinderen kunnen ook stoppen. Je kind krijgt misschien zelf geld, zoals zorgtoeslag of geld van DUO.',
      steps: [
        'Vertel de gemeente dat je kind 18 wordt.',
        'Zet samen op een rij wat er stopt en wat erbij komt.',
        'Vraag hulp als het niet genoeg is.',
      ],
    },
    bring: ['brieven over uitkering en toeslagen'],
  },
};
