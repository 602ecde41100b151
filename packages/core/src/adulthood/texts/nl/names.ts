import type { AdulthoodWords } from '../../words.js';

export const domainsNl: AdulthoodWords['domains'] = {
  care: 'Zorg en hulp',
  'learning-work': 'School en werk',
  housing: 'Wonen',
  'income-money': 'Geld',
  safety: 'Veiligheid',
  'papers-rights': 'Papieren en rechten',
};

export const ticksNl: AdulthoodWords['ticks'] = {
  jeugdhulp: { young: 'Ik krijg jeugdhulp', parent: 'Mijn kind krijgt jeugdhulp' },
  ggz: {
    young: 'Ik heb een behandelaar, bijvoorbeeld een psycholoog',
    parent: 'Mijn kind heeft een behandelaar, bijvoorbeeld een psycholoog',
  },
  pleegzorg: { young: 'Ik woon bij pleegouders', parent: 'Mijn kind woont bij pleegouders' },
  gezinshuis: {
    young: 'Ik woon in een gezinshuis of op een groep',
    parent: 'Mijn kind woont in een gezinshuis of op een groep',
  },
  jeugdbescherming: {
    young: 'Ik heb een voogd, jeugdbeschermer of reclassering',
    parent: 'Mijn kind heeft een voogd, jeugdbeschermer of reclassering',
  },
  beperking: {
    young: 'Ik heb een beperking of ben lang ziek',
    parent: 'Mijn kind heeft een beperking of is lang ziek',
  },
  vmbo: { young: 'Ik zit op het vmbo', parent: 'Mijn kind zit op het vmbo' },
  'havo-vwo': { young: 'Ik zit op de havo of het vwo', parent: 'Mijn kind zit op de havo of het vwo' },
  'vso-praktijkonderwijs': {
    young: 'Ik zit op het vso of praktijkonderwijs',
    parent: 'Mijn kind zit op het vso of praktijkonderwijs',
  },
  mbo: { young: 'Ik zit op het mbo', parent: 'Mijn kind zit op het mbo' },
  'hbo-wo': { young: 'Ik zit op het hbo of de universiteit', parent: 'Mijn kind zit op het hbo of de universiteit' },
  'geen-school': { young: 'Ik ga niet naar school', parent: 'Mijn kind gaat niet naar school' },
  werk: { young: 'Ik heb werk of een bijbaan', parent: 'Mijn kind heeft werk of een bijbaan' },
  'op-jezelf': {
    young: 'Ik woon op mezelf of wil dat binnenkort',
    parent: 'Mijn kind woont op zichzelf of wil dat binnenkort',
  },
  schulden: { young: 'Ik heb schulden', parent: 'Mijn kind heeft schulden' },
  'eigen-kind': {
    young: 'Ik heb een kind of ik word vader of moeder',
    parent: 'Mijn kind heeft een kind of krijgt er een',
  },
  nieuwkomer: {
    young: 'Ik ben als vluchteling of voor mijn familie naar Nederland gekomen',
    parent: 'Mijn kind is als vluchteling of voor familie naar Nederland gekomen',
  },
  'ouders-uitkering': { young: 'Mijn ouder heeft een uitkering', parent: 'Ik heb een uitkering' },
};

export const helpersNl: AdulthoodWords['helpers'] = {
  cjg: 'CJG-coach',
  'cjg-stedelijk': 'jongerencoach van het CJG',
  swt: 'sociaal wijkteam',
  'contactpersoon-23-plus': 'contactpersoon 23+ van het sociaal wijkteam',
  clientondersteuner: 'onafhankelijke cliëntondersteuner (gratis)',
  vertrouwenspersoon: 'vertrouwenspersoon jeugdhulp',
  huisarts: 'huisarts',
  zorgverzekeraar: 'zorgverzekeraar',
  'wmo-loket': 'Wmo-loket van de gemeente',
  ciz: 'CIZ (over de Wlz)',
  jeugdhulpverlener: 'hulpverlener',
  jeugdbeschermer: 'jeugdbeschermer of voogd',
  pleegzorgbegeleider: 'pleegzorgbegeleider',
  school: 'mentor of begeleider op school',
  leerplicht: 'leerplichtambtenaar',
  rmc: 'RMC (hulp bij school en werk)',
  jongerenloket: 'Jongerenloket',
  duo: 'DUO',
  uwv: 'UWV',
  werkgever: 'werkgever',
  'gemeente-inkomen': 'afdeling inkomen van de gemeente',
  geldhulp: 'hulp bij geld',
  schuldhulp: 'hulp bij schulden van de gemeente',
  toeslagenhulp: 'hulp bij toeslagen',
  svb: 'SVB',
  burgerzaken: 'Burgerzaken van de gemeente',
  digihulp: 'hulp bij DigiD en computer',
  'juridisch-loket': 'Juridisch Loket',
  woonhulp: 'hulp bij wonen',
  vluchtelingenwerk: 'VluchtelingenWerk',
  inburgering: 'inburgering van de gemeente',
  'jonge-ouders': 'hulp voor jonge ouders',
  'veilig-thuis': 'Veilig Thuis',
  politie: 'politie',
};
