import type { Facts } from '../schemas/facts.js';
import type { Danger, Leefgebied } from '../vocabulary/index.js';

/** What someone's own words seem to say, read on their own device; a proposal, never an answer. */
export interface TextReading {
  /** Life domains that seem to fit, best first, with the words that say so. */
  domains: readonly { id: Leefgebied; words: readonly string[]; likely: boolean }[];
  danger: Danger;
  /** The words that speak of danger; `null` where none do. */
  phrase: string | null;
}

const weight: Readonly<Record<Danger, number>> = { geen: 0, vandaag: 1, nu: 2 };

/** Whether the words speak of more danger than the answer does; no answer says nothing of danger. */
export function saysMore(read: Danger, answer: Danger | null): boolean {
  return weight[read] > weight[answer ?? 'geen'];
}

/** The facts with the danger that was read where the question about it was skipped (domain §6, "Answer and text"). */
export function withDangerRead<Kind extends Pick<Facts, 'danger'>>(facts: Kind, read: Danger): Kind {
  return facts.danger === null && read !== 'geen' ? { ...facts, danger: read } : facts;
}
