/** Domains of becoming an adult, in the order of the *toekomstgericht plan* (domain §10). */
export const adulthoodDomains = [
  'care',
  'learning-work',
  'housing',
  'income-money',
  'safety',
  'papers-rights',
] as const;
export type AdulthoodDomain = (typeof adulthoodDomains)[number];

/** What a young person (or the parent) can tick; nothing ticked is an answer too. */
export const adulthoodTicks = [
  'jeugdhulp',
  'ggz',
  'pleegzorg',
  'gezinshuis',
  'jeugdbescherming',
  'beperking',
  'vmbo',
  'havo-vwo',
  'vso-praktijkonderwijs',
  'mbo',
  'hbo-wo',
  'geen-school',
  'werk',
  'op-jezelf',
  'schulden',
  'eigen-kind',
  'nieuwkomer',
  'ouders-uitkering',
] as const;
export type AdulthoodTick = (typeof adulthoodTicks)[number];

/**
 * Who helps with a step, by role. A municipality says in its own data which offers of its sociale kaart fill a
 * role; the teams follow from its areas.
 */
export const adulthoodHelpers = [
  'cjg',
  'cjg-stedelijk',
  'swt',
  'contactpersoon-23-plus',
  'clientondersteuner',
  'vertrouwenspersoon',
  'huisarts',
  'zorgverzekeraar',
  'wmo-loket',
  'ciz',
  'jeugdhulpverlener',
  'jeugdbeschermer',
  'pleegzorgbegeleider',
  'school',
  'leerplicht',
  'rmc',
  'jongerenloket',
  'duo',
  'uwv',
  'werkgever',
  'gemeente-inkomen',
  'geldhulp',
  'schuldhulp',
  'toeslagenhulp',
  'svb',
  'burgerzaken',
  'digihulp',
  'juridisch-loket',
  'woonhulp',
  'vluchtelingenwerk',
  'inburgering',
  'jonge-ouders',
  'veilig-thuis',
  'politie',
] as const;
export type AdulthoodHelper = (typeof adulthoodHelpers)[number];

/** Whose words are read. */
export const adulthoodReaders = ['young', 'parent'] as const;
export type AdulthoodReader = (typeof adulthoodReaders)[number];
