import type { AdulthoodWords } from '../../words.js';

export const domainsEn: AdulthoodWords['domains'] = {
  care: 'Care and help',
  'learning-work': 'School and work',
  housing: 'Housing',
  'income-money': 'Money',
  safety: 'Safety',
  'papers-rights': 'Papers and rights',
};

export const ticksEn: AdulthoodWords['ticks'] = {
  jeugdhulp: { young: 'I get youth help', parent: 'My child gets youth help' },
  ggz: {
    young: 'I am being treated, for example by a psychologist',
    parent: 'My child is being treated, for example by a psychologist',
  },
  pleegzorg: { young: 'I live with foster parents', parent: 'My child lives with foster parents' },
  gezinshuis: {
    young: 'I live in a family home (gezinshuis) or a group',
    parent: 'My child lives in a family home (gezinshuis) or a group',
  },
  jeugdbescherming: {
    young: 'I have a guardian, child protection worker or youth probation officer',
    parent: 'My child has a guardian, child protection worker or youth probation officer',
  },
  beperking: {
    young: 'I have a disability or a long illness',
    parent: 'My child has a disability or a long illness',
  },
  vmbo: { young: 'I go to vmbo', parent: 'My child goes to vmbo' },
  'havo-vwo': { young: 'I go to havo or vwo', parent: 'My child goes to havo or vwo' },
  'vso-praktijkonderwijs': {
    young: 'I go to special or practical school (vso, praktijkonderwijs)',
    parent: 'My child goes to special or practical school (vso, praktijkonderwijs)',
  },
  mbo: { young: 'I go to mbo', parent: 'My child goes to mbo' },
  'hbo-wo': { young: 'I go to hbo or university', parent: 'My child goes to hbo or university' },
  'geen-school': { young: 'I do not go to school', parent: 'My child does not go to school' },
  werk: { young: 'I have a job', parent: 'My child has a job' },
  'op-jezelf': {
    young: 'I live on my own, or want to soon',
    parent: 'My child lives alone, or wants to soon',
  },
  schulden: { young: 'I have debts', parent: 'My child has debts' },
  'eigen-kind': {
    young: 'I have a child or am going to be a parent',
    parent: 'My child has a child or is expecting one',
  },
  nieuwkomer: {
    young: 'I came to the Netherlands as a refugee or to join my family',
    parent: 'My child came to the Netherlands as a refugee or to join family',
  },
  'ouders-uitkering': { young: 'My parent is on benefit', parent: 'I am on benefit' },
};

export const helpersEn: AdulthoodWords['helpers'] = {
  cjg: 'CJG coach',
  'cjg-stedelijk': 'youth coach of the CJG',
  swt: 'social team (sociaal wijkteam)',
  'contactpersoon-23-plus': 'contact person 23+ of the social team',
  clientondersteuner: 'independent client supporter (free)',
  vertrouwenspersoon: 'confidential adviser for youth help',
  huisarts: 'GP',
  zorgverzekeraar: 'health insurer',
  'wmo-loket': 'Wmo desk of the municipality',
  ciz: 'CIZ (about the Wlz)',
  jeugdhulpverlener: 'youth worker',
  jeugdbeschermer: 'child protection worker or guardian',
  pleegzorgbegeleider: 'foster care worker',
  school: 'mentor at school',
  leerplicht: 'school attendance officer',
  rmc: 'RMC (help with school and work)',
  jongerenloket: 'youth desk (Jongerenloket)',
  duo: 'DUO',
  uwv: 'UWV',
  werkgever: 'employer',
  'gemeente-inkomen': 'income department of the municipality',
  geldhulp: 'help with money',
  schuldhulp: 'help with debts from the municipality',
  toeslagenhulp: 'help with allowances (toeslagen)',
  svb: 'SVB',
  burgerzaken: 'civil affairs desk of the municipality',
  digihulp: 'help with DigiD and computers',
  'juridisch-loket': 'Juridisch Loket (free legal advice)',
  woonhulp: 'help with housing',
  vluchtelingenwerk: 'VluchtelingenWerk (Dutch Council for Refugees)',
  inburgering: 'civic integration desk of the municipality',
  'jonge-ouders': 'help for young parents',
  'veilig-thuis': 'Veilig Thuis',
  politie: 'police',
};
