import type { QuestionSummary } from '@voordeur/core/schemas';
import { texts } from '../texts.js';
import { momentWords, timeWords, type Length } from './moment.js';

export interface Deadline {
  words: string;
  /** `te-laat` after the deadline, `bijna` in the last hour before it. */
  pressure: 'te-laat' | 'bijna' | 'ruim';
}

const lastHour = 3_600_000;

/** A question that still waits for an answer; only then does a deadline say anything. */
export function waitsForAnswer(question: Pick<QuestionSummary, 'state'>): boolean {
  return question.state === 'nieuw' || question.state === 'in-behandeling';
}

export function isOverdue(question: Pick<QuestionSummary, 'state' | 'respondBy'>, now: number): boolean {
  return waitsForAnswer(question) && Date.parse(question.respondBy) <= now;
}

/** By when the team answers, in words; `null` once it has answered. */
export function deadline(
  question: Pick<QuestionSummary, 'state' | 'respondBy'>,
  now: number,
  timeZone: string,
  length: Length = 'long',
): Deadline | null {
  if (!waitsForAnswer(question)) return null;
  const respondBy = Date.parse(question.respondBy);
  const moment = momentWords(respondBy, now, timeZone, length);
  if (respondBy <= now) return { words: texts.deadline.overdue(moment), pressure: 'te-laat' };
  if (respondBy - now > lastHour) return { words: texts.deadline.before(moment), pressure: 'ruim' };
  const minutes = Math.max(1, Math.ceil((respondBy - now) / 60_000));
  return { words: texts.deadline.soon(timeWords(respondBy, timeZone), minutes), pressure: 'bijna' };
}
