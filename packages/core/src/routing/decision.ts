import type { ReasonId, SignalId, Urgency } from '../vocabulary/index.js';

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
