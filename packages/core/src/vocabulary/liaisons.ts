/** What a liaison is the one to ask about; every SWT has a contactpersoon 23+ (AEF 5.6). */
export const liaisonRoles = [
  'contactpersoon-23-plus',
  'aandachtsfunctionaris',
  'andere-team',
  'huisartsen',
  'scholen',
] as const;
export type LiaisonRole = (typeof liaisonRoles)[number];
