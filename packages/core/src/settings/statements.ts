import type { SettingsChange } from '../schemas/settings.js';

/** One thing that a document says, in words for people. */
export interface Statement {
  /** The key that an edit of it has. */
  key: string;
  where: string;
  what: string;
  text: string;
  /** Language of a text for residents. */
  lang?: string;
}

/** What differs between two lists of statements: what changed and what is new in the order of `after`, then what is gone. */
export function changesBetween(before: readonly Statement[], after: readonly Statement[]): SettingsChange[] {
  const idOf = ({ key, what }: Statement) => `${key} ${what}`;
  const old = new Map(before.map((statement) => [idOf(statement), statement]));
  const kept = new Set(after.map(idOf));
  const changed = after.flatMap((statement) => {
    const was = old.get(idOf(statement))?.text ?? null;
    return was === statement.text ? [] : [changeOf(statement, was, statement.text)];
  });
  const gone = before.filter((statement) => !kept.has(idOf(statement)));
  return [...changed, ...gone.map((statement) => changeOf(statement, statement.text, null))];
}

function changeOf({ key, where, what, lang }: Statement, before: string | null, after: string | null): SettingsChange {
  return { key, where, what, before, after, ...(lang !== undefined && { lang }) };
}
