import { saysMore, withDangerRead } from '@voordeur/core/intake';
import { recognise, textReadingOf } from '@voordeur/core/recognition';
import type { Signal } from '@voordeur/core/routing';
import type { Facts } from '@voordeur/core/schemas';

export interface Weighed {
  /** The facts to route by: with the danger read from the text where the question about it was skipped. */
  facts: Facts;
  /** What the people who read the question should see of it. */
  signals: Signal[];
}

/**
 * Weighs what was answered about danger against what was written (domain §6, "Answer and text"): an answer
 * stands, a skipped question is filled from the text, and where the text says more, staff see which words.
 */
export function weighDanger(text: string, facts: Facts): Weighed {
  const { danger, phrase } = textReadingOf(recognise(text));
  if (phrase === null || !saysMore(danger, facts.danger)) return { facts, signals: [] };
  return { facts: withDangerRead(facts, danger), signals: [{ id: 'text-mentions-danger', detail: phrase }] };
}

/** Compiles the lists of words, so that the first person who asks does not wait for it. */
export function prepareReading(): void {
  recognise('');
}
