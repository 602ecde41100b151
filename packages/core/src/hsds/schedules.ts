import { textOf, type Fields } from './fields.js';

const days: Readonly<Record<string, string>> = {
  MO: 'maandag',
  TU: 'dinsdag',
  WE: 'woensdag',
  TH: 'donderdag',
  FR: 'vrijdag',
  SA: 'zaterdag',
  SU: 'zondag',
};

/**
 * A weekly schedule (RFC 5545: `byday`, with the times that HSDS adds) in words; nothing where it repeats
 * in another way, or where its times are in UTC and not those on the clock.
 */
export function scheduleSentence(schedule: Fields): string | undefined {
  const named = (textOf(schedule['byday']) ?? '').split(',').map((day) => days[day.trim().toUpperCase()]);
  const [opens, closes] = [clock(schedule['opens_at']), clock(schedule['closes_at'])];
  const weekly = (textOf(schedule['freq']) ?? 'WEEKLY') === 'WEEKLY';
  if (!weekly || opens === undefined || named.includes(undefined)) return undefined;
  return `${named.join(', ')} ${closes === undefined ? `vanaf ${opens}` : `van ${opens} tot ${closes}`} uur`;
}

function clock(value: unknown): string | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d(?!.*Z$)/i.exec(textOf(value) ?? '')?.[0];
}
