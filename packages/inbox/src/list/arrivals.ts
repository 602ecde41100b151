import type { QuestionSummary } from '@voordeur/core/schemas';
import { rowKey } from './order.js';

/** The questions that came in between two looks at the list; none at the first look. */
export function arrivals(
  before: readonly QuestionSummary[] | null,
  after: readonly QuestionSummary[],
): QuestionSummary[] {
  if (before === null) return [];
  const known = new Set(before.map(rowKey));
  return after.filter((question) => question.state === 'nieuw' && !known.has(rowKey(question)));
}
