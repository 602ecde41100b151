/** Every reason a decision can give; their words are in `reasons.ts`. */
export const reasonIds = [
  'child-safety',
  'child-safety-area-unknown',
  'other-municipality',
  'area-unknown-young',
  'area-unknown',
  'helped-by-cjg',
  'helped-by-swt',
  'helped-by-both',
  'becoming-adult',
  'adult-problems-with-childs-side',
  'adult-problems-with-children',
  'household-problem-of-minor',
  'minor',
  'childs-side',
  'young-adult-school',
  'young-adult',
  'adult',
  'age-unknown-adult-domains',
  'not-covered',
  'lead-not-staffed',
  'informed-not-staffed',
  'urgent-now',
  'urgent-today',
  'asked-by-professional',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** Every signal for the staff who read the question; their words are in `signals.ts`. */
export const signalIds = [
  'children-not-asked',
  'children-at-home',
  'cjg-helps-already',
  'swt-helps-already',
  'becoming-adult',
  'adult-domains',
  'no-fixed-address',
  'neighbour-municipality',
  'no-consent',
  'text-mentions-danger',
] as const;
export type SignalId = (typeof signalIds)[number];
