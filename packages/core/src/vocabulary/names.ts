import type { Leefgebied } from './answers.js';

/** How residents read each life domain (domain §4). */
export const leefgebiedNames: Readonly<Record<Leefgebied, { nl: string; en: string }>> = {
  opvoeden: { nl: 'Opvoeden en opgroeien', en: 'Raising children and growing up' },
  school: { nl: 'School en leren', en: 'School and learning' },
  relaties: { nl: 'Gezin, scheiding en relaties', en: 'Family, separation and relationships' },
  psyche: { nl: 'Hoe het met je gaat (somber, bang, druk in je hoofd)', en: 'How you feel (low, afraid, a busy head)' },
  geld: { nl: 'Geld, schulden en rondkomen', en: 'Money, debts and making ends meet' },
  wonen: { nl: 'Wonen', en: 'Housing' },
  werk: { nl: 'Werk, inkomen en dagbesteding', en: 'Work, income and daytime activities' },
  gezondheid: { nl: 'Gezondheid, zorg en hulpmiddelen', en: 'Health, care and aids' },
  verslaving: { nl: 'Alcohol, drugs, gamen, gokken', en: 'Alcohol, drugs, gaming, gambling' },
  contacten: { nl: 'Alleen zijn, meedoen, vrijwilligerswerk', en: 'Being alone, joining in, volunteering' },
  mantelzorg: { nl: 'Zorgen voor een ander', en: 'Caring for someone else' },
  'taal-administratie': { nl: 'Taal, formulieren en regels', en: 'Language, forms and rules' },
  veiligheid: { nl: 'Veiligheid thuis', en: 'Safety at home' },
};
