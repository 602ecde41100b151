import type { Answers } from '@voordeur/core/intake';

/** A mother in Noord; the CJG of her area answers and nobody else needs to know. */
export const mother: Partial<Answers> = {
  danger: 'geen',
  text: 'Mijn zoon van 13 wil niet meer naar school. Elke ochtend is er ruzie. Ik weet niet meer wat ik moet doen.',
  asker: 'ouder',
  ageBand: '12-14',
  leefgebieden: ['opvoeden', 'school'],
  postcode: '2023 AB',
  helpedBy: 'geen',
  answerBy: 'code',
};

/** A father with debts and children at home; two teams are needed, so he is asked for consent. */
export const fatherWithDebts: Partial<Answers> = {
  danger: 'geen',
  text: 'Ik kan de huur niet meer betalen sinds ik minder werk. De kinderen merken dat wij ons zorgen maken.',
  asker: 'zelf',
  ageBand: '23-66',
  leefgebieden: ['geld', 'wonen', 'opvoeden'],
  childrenAtHome: true,
  postcode: '2034',
  helpedBy: 'geen',
  answerBy: 'email',
  email: 'naam@voorbeeld.nl',
};

/** Someone of 17 whose help ends; every follow-up question fits. */
export const youngPerson: Partial<Answers> = {
  danger: 'vandaag',
  text: 'Ik word bijna 18 en dan stopt mijn begeleiding. Thuis is het niet veilig.',
  asker: 'zelf',
  ageBand: '15-17',
  leefgebieden: ['wonen', 'veiligheid'],
  childrenAtHome: true,
  becomingAdult: true,
  childSafety: true,
  areaUnknown: false,
  area: 'oost',
  helpedBy: 'cjg',
  answerBy: 'phone',
  phone: '06 12345678',
};

/** A neighbour in danger now, who skips nearly everything. */
export const worriedNeighbour: Partial<Answers> = {
  danger: 'nu',
  text: 'Ik hoor nu geschreeuw en gehuil bij de buren.',
  asker: 'naaste',
  postcode: '2041',
};

/** Who loses the house within days: two topics fit well, and the text speaks of danger, as the answer does. */
export const evicted: Partial<Answers> = {
  danger: 'vandaag',
  text: 'Wij kunnen de huur niet betalen en moeten vrijdag ons huis uit.',
  asker: 'zelf',
  ageBand: '23-66',
  postcode: '2034',
};

/** Who says that there is no danger, and writes of fear. */
export const afraid: Partial<Answers> = {
  danger: 'geen',
  text: 'Ik ben bang als hij thuiskomt.',
  asker: 'zelf',
  ageBand: '23-66',
  postcode: '2023',
};

/** Who is in danger now, and skips every question. */
export const attacked: Partial<Answers> = { text: 'Mijn man slaat mij. Hij staat nu voor de deur met een mes.' };
