import type { QuestionSummary } from '@voordeur/core/schemas';
import type { Act } from '../api/client.js';

/** What one can do with a question now. A team that was only informed reads along. */
export function possibleActs(
  question: Pick<QuestionSummary, 'role' | 'state' | 'takenBy'>,
  me: string,
): Set<Act['kind']> {
  if (question.role !== 'lead' || question.state === 'afgesloten') return new Set();
  const acts = new Set<Act['kind']>(['answer', 'hand-over', 'close']);
  if (question.takenBy !== me) acts.add('take');
  return acts;
}
