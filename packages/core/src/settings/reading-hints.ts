import { fillPlaceholders } from '../answering/placeholders.js';
import { readingProblems } from '../language/nl/readability.js';
import type { SettingsEdits } from '../schemas/settings.js';
import type { Municipality } from '../schemas/municipality.js';

/** What keeps a text from reading like B1, in words for its author. */
export interface ReadingHint {
  key: string;
  /** The beginning of the text. */
  what: string;
  hints: string[];
}

/** Words that residents know from the door itself, or that no plainer word replaces. */
const known = ['cjg', 'cliëntondersteuner', 'jeugdhulp', 'onafhankelijke', 'voordeur', 'wijkteam'];

/** Hints for the Dutch in changes: texts in languages under `nl`, and the text of an answer template. */
export function readingHints(
  changes: SettingsEdits,
  municipality: Pick<Municipality, 'name' | 'teams'>,
): ReadingHint[] {
  const names = [municipality.name, ...municipality.teams.map(({ name }) => name)];
  const words = [
    ...known,
    ...names
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  ];
  return Object.entries(changes).flatMap(([key, value]) =>
    dutchIn(value).flatMap((text) => {
      const filled = fillPlaceholders(text, { team: 'ons team', telefoon: '14 023', 'reactie-voor': 'vrijdag' });
      const hints = readingProblems(filled, words);
      return hints.length === 0 ? [] : [{ key, what: text.slice(0, 60), hints }];
    }),
  );
}

function dutchIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const members = value as Record<string, unknown>;
  if (typeof members['nl'] === 'string') return [members['nl']];
  const template = typeof members['title'] === 'string' && typeof members['text'] === 'string' ? [members['text']] : [];
  // Of a phone line, what one can call about; names and hours are no sentences.
  return [...template, ...dutchIn(members['about'])];
}
