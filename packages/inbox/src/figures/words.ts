import { isoWeek, type Count, type WholeWeeks } from '@voordeur/core/figures';
import { dayAndMonthWords } from '../agenda/dates.js';

/** "42", "15–19" or "minder dan 5". */
export function countWords({ atLeast, atMost }: Count): string {
  if (atLeast === 0 && atMost > 0) return `minder dan ${atMost + 1}`;
  return atLeast === atMost ? String(atLeast) : `${atLeast}–${atMost}`;
}

/** The same where there is little room: "<5". */
export function shortCountWords(count: Count): string {
  return count.atLeast === 0 && count.atMost > 0 ? `<${count.atMost + 1}` : countWords(count);
}

/** "85–93%". */
export function shareWords(share: Count): string {
  return share.atLeast === share.atMost ? `${share.atLeast}%` : `${share.atLeast}–${share.atMost}%`;
}

/** "week 36 t/m 47". */
export function weeksWords({ from, to }: WholeWeeks): string {
  return `week ${isoWeek(from).week} t/m ${isoWeek(to).week}`;
}

/** "31 augustus t/m 22 november 2026". */
export function datesWords({ from, to }: WholeWeeks): string {
  return `${dayAndMonthWords(from, from.slice(0, 4) !== to.slice(0, 4))} t/m ${dayAndMonthWords(to, true)}`;
}

/** "dezelfde dag", "1 werkdag", "3 werkdagen". */
export function workingDaysWords(days: number): string {
  if (days === 0) return 'dezelfde dag';
  return days === 1 ? '1 werkdag' : `${days} werkdagen`;
}

/** "a", "a en b", "a, b en c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
}

/** A subject in the middle of a sentence, without what it explains between brackets. */
export function inSentence(name: string): string {
  return `‘${name.replace(/ \(.*\)$/, '')}’`;
}
