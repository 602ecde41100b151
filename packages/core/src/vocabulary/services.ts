/** For whom an offer on the sociale kaart is. */
export const audiences = [
  'jeugd',
  'ouders',
  'jongvolwassenen',
  'volwassenen',
  'ouderen',
  'mantelzorgers',
  'statushouders',
  'professionals',
] as const;
export type Audience = (typeof audiences)[number];

/** How one gets in. */
export const accessWays = ['vrij', 'aanmelden', 'via-team', 'verwijzing'] as const;
export type AccessWay = (typeof accessWays)[number];

export const costs = ['gratis', 'eigen-bijdrage', 'onbekend'] as const;
export type Cost = (typeof costs)[number];

export const channels = ['inloop', 'telefoon', 'online', 'thuis', 'groep'] as const;
export type Channel = (typeof channels)[number];

/** What may be wrong with what the sociale kaart says ("klopt dit niet?"). */
export const serviceReportKinds = ['closed', 'wrong-contact', 'wrong-text', 'not-for-me', 'other'] as const;
export type ServiceReportKind = (typeof serviceReportKinds)[number];
