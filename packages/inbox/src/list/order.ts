import type { QuestionSummary } from '@voordeur/core/schemas';
import { isOverdue, waitsForAnswer } from '../time/deadline.js';

/**
 * What needs hands first comes first: danger now, then what is overdue, then what cannot wait or is offered,
 * then the nearest deadline. What is answered stands below it, what is closed at the end.
 */
export function inOrder<Q extends QuestionSummary>(questions: readonly Q[], now: number): Q[] {
  return [...questions].sort(
    (a, b) =>
      stage(a) - stage(b) ||
      pressure(a, now) - pressure(b, now) ||
      (stage(a) === 0 ? oldestFirst(a.respondBy, b.respondBy) : oldestFirst(b.receivedAt, a.receivedAt)) ||
      oldestFirst(a.receivedAt, b.receivedAt) ||
      rowKey(a).localeCompare(rowKey(b), 'en'),
  );
}

/** One question is in the list once for each of one's teams that may see it. */
export function rowKey(question: Pick<QuestionSummary, 'id' | 'team'>): string {
  return `${question.id} ${question.team}`;
}

function stage(question: QuestionSummary): number {
  if (waitsForAnswer(question) || question.role === 'offered') return 0;
  return question.state === 'beantwoord' ? 1 : 2;
}

function pressure(question: QuestionSummary, now: number): number {
  if (stage(question) > 0) return 0;
  if (question.urgency === 'nu') return 0;
  // An informed team reads along: the deadline is the lead's. An offer waits for this team.
  if (question.role !== 'informed' && isOverdue(question, now)) return 1;
  // Of an offer somebody waits for a yes or a no, before the deadline of the answer.
  return question.urgency === 'vandaag' || question.role === 'offered' ? 2 : 3;
}

function oldestFirst(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
