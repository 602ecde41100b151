import { saysMore } from '@voordeur/core/intake';
import { recognise, textReadingOf } from '@voordeur/core/recognition';
import { linesFor, type Decision } from '@voordeur/core/routing';
import type { Facts, Municipality, QuestionState } from '@voordeur/core/schemas';

interface Before {
  state: QuestionState;
  respondBy: Date;
  /** Whether somebody has taken it. */
  taken: boolean;
  facts: Facts;
  decision: Decision;
}

interface After {
  state: QuestionState;
  respondBy: Date;
  decision: Decision;
}

/**
 * What becomes of a question when its sender adds to it. Who was done with it has something to do again,
 * within a new time. Nobody was asked about danger here, so that what the text says of it counts (domain
 * §6, "Answer and text"); the team stays the same.
 *
 * @param deadline computes by when a decision is answered from now
 */
export function afterAddition(
  text: string,
  before: Before,
  municipality: Municipality,
  deadline: (decision: Decision) => Date,
): After {
  const decision = weighed(text, before, municipality);
  const wasDone = before.state === 'beantwoord' || before.state === 'afgesloten';
  const state = wasDone ? (before.taken ? 'in-behandeling' : 'nieuw') : before.state;
  if (!wasDone && decision.urgency === before.decision.urgency) return { state, respondBy: before.respondBy, decision };
  const fresh = deadline(decision);
  return { state, respondBy: wasDone || fresh < before.respondBy ? fresh : before.respondBy, decision };
}

function weighed(text: string, { facts, decision }: Before, municipality: Municipality): Decision {
  const { danger, phrase } = textReadingOf(recognise(text));
  if (danger === 'geen' || phrase === null) return decision;
  const urgency = saysMore(danger, decision.urgency === 'gewoon' ? 'geen' : decision.urgency)
    ? danger
    : decision.urgency;
  const known = decision.signals.some(({ id, detail }) => id === 'text-mentions-danger' && detail === phrase);
  return {
    ...decision,
    urgency,
    lines: linesFor(facts, urgency, municipality),
    signals: known ? decision.signals : [{ id: 'text-mentions-danger', detail: phrase }, ...decision.signals],
  };
}
