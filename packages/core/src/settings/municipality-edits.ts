import type { Municipality, Team } from '../schemas/municipality.js';
import type { SettingsEdits } from '../schemas/settings.js';
import type { Edited } from './edits.js';

const teamFields = ['name', 'phone', 'about', 'respondWithinWorkingDays', 'staffed'] as const satisfies (keyof Team)[];
const hourFields = ['days', 'urgentUntil', 'urgentNextDayBy'] as const satisfies (keyof Municipality['workingHours'])[];
const textFields = [
  'privacy',
  'privacyUrl',
  'clientSupport',
  'otherDoors',
] as const satisfies (keyof Municipality['texts'])[];

type Members = Readonly<Record<string, unknown>>;

/** A municipality as it is written, with values of any kind in the places that can be edited. */
type Draft = Members & { teams: Members[]; lines: Members[]; workingHours: Members; texts: Members };

/**
 * A municipality with edits laid over it. Keys: `phone`, `teams/{id}/{field}`, `workingHours/{field}`,
 * `texts/{field}`, `lines/{id}` (a whole line; `null` takes it away) and `lines/order` (ids). Everything else
 * stays as the file says.
 */
export function editMunicipality(file: Municipality, edits: SettingsEdits): Edited<unknown> {
  // Order last: a line must be there to have a place.
  const entries = Object.entries(edits).sort(([one], [other]) => Number(one === order) - Number(other === order));
  const unplaced: string[] = [];
  let draft: Draft = file;
  for (const [key, value] of entries) {
    const next = placed(draft, key, value);
    if (next === null) unplaced.push(key);
    draft = next ?? draft;
  }
  return { document: draft, unplaced };
}

/** What a municipality says at the key of an edit; `undefined` where it says nothing there. */
export function municipalityValue(municipality: Municipality, key: string): unknown {
  const [part = '', second = '', third = ''] = key.split('/');
  if (part === 'teams')
    return own(
      municipality.teams.find(({ id }) => id === second),
      third,
    );
  if (key === order) return municipality.lines.map(({ id }) => id);
  if (part === 'lines') return municipality.lines.find(({ id }) => id === second);
  if (part === 'workingHours' || part === 'texts') return own(municipality[part], second);
  return key === 'phone' ? municipality.phone : undefined;
}

/** The key of the field that a path of `parseMunicipality` (`teams[2].phone`) is in; `null` where none can be edited. */
export function keyOfPath(
  path: string,
  municipality: { teams: { id: string }[]; lines: { id: string }[] },
): string | null {
  const [, list, index, field] = /^(teams|lines)\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
  if (list === 'lines') return keyOfLine(municipality.lines[Number(index)]);
  if (list === 'teams') {
    const team = municipality.teams[Number(index)];
    return team && includes(teamFields, field) ? `teams/${team.id}/${field}` : null;
  }
  const [part = '', second = ''] = path.split('.');
  if (part === 'lines') return order;
  if (part === 'phone') return 'phone';
  if (part === 'workingHours' && includes(hourFields, second)) return `workingHours/${second}`;
  return part === 'texts' && includes(textFields, second) ? `texts/${second}` : null;
}

const order = 'lines/order';

function keyOfLine(line: { id: string } | undefined): string {
  return line === undefined ? order : `lines/${line.id}`;
}

/** With a value in its place; `null` where there is no place for it. */
function placed(draft: Draft, key: string, value: unknown): Draft | null {
  const [part = '', second = '', third = '', ...more] = key.split('/');
  if (part === 'teams') {
    if (!includes(teamFields, third) || more.length > 0 || !draft.teams.some(({ id }) => id === second)) return null;
    return { ...draft, teams: draft.teams.map((team) => (team['id'] === second ? put(team, third, value) : team)) };
  }
  if (third !== '' || more.length > 0) return null;
  if (key === order) return Array.isArray(value) ? { ...draft, lines: arranged(draft.lines, value) } : null;
  if (part === 'lines') return isLineValue(value) ? { ...draft, lines: withLine(draft.lines, second, value) } : null;
  if (part === 'workingHours' && includes(hourFields, second))
    return { ...draft, workingHours: put(draft.workingHours, second, value) };
  if (part === 'texts' && includes(textFields, second)) return { ...draft, texts: put(draft.texts, second, value) };
  return key === 'phone' ? { ...draft, phone: value } : null;
}

/** With a value at a field; without the field where the value is `null`. */
function put(of: Members, field: string, value: unknown): Members {
  if (value !== null) return { ...of, [field]: value };
  return Object.fromEntries(Object.entries(of).filter(([name]) => name !== field));
}

function isLineValue(value: unknown): value is Members | null {
  return typeof value === 'object' && !Array.isArray(value);
}

function withLine(lines: readonly Members[], id: string, value: Members | null): Members[] {
  if (value === null) return lines.filter((line) => line['id'] !== id);
  const line = { ...value, id };
  return lines.some((other) => other['id'] === id)
    ? lines.map((other) => (other['id'] === id ? line : other))
    : [...lines, line];
}

/** Lines that the order does not name come after those that it does: a line that the file got since. */
function arranged(lines: readonly Members[], ids: readonly unknown[]): Members[] {
  const rank = ({ id }: Members): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...lines].sort((one, other) => rank(one) - rank(other));
}

function includes<Word extends string>(words: readonly Word[], word: string | undefined): word is Word {
  return (words as readonly (string | undefined)[]).includes(word);
}

function own(of: object | undefined, field: string): unknown {
  return of !== undefined && Object.hasOwn(of, field) ? (of as Record<string, unknown>)[field] : undefined;
}
