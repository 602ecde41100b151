import type { Urgency } from '../schemas/vocabulary.js';

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
] as const;
export type SignalId = (typeof signalIds)[number];

/** A signal; `team` is the team it is about, `detail` a word that its sentence needs. */
export interface Signal {
  id: SignalId;
  team?: string | undefined;
  detail?: string | undefined;
}

/** Who gets the question first, and why (DOMAIN §5). */
export interface Decision {
  /** Exactly one team, with a staffed inbox. */
  lead: string;
  /** Sorted, never the lead. */
  informed: string[];
  urgency: Urgency;
  /** Number of the rule of DOMAIN §5 that decided the lead. */
  rule: number;
  reasons: ReasonId[];
  signals: Signal[];
  /** Ids of the phone lines to show first, in order. */
  lines: string[];
  /** Of the lead team, for an ordinary question. */
  respondWithinWorkingDays: number;
}
