import type { LiaisonRole } from '../vocabulary/liaisons.js';

/** What each role of a liaison is called. */
export const liaisonRoleNames: Readonly<Record<LiaisonRole, string>> = {
  'contactpersoon-23-plus': 'Contactpersoon 23+',
  aandachtsfunctionaris: 'Aandachtsfunctionaris huiselijk geweld en kindermishandeling',
  'andere-team': 'Contactpersoon voor het andere team',
  huisartsen: 'Contactpersoon voor huisartsen',
  scholen: 'Contactpersoon voor scholen',
};
