import type { SettingsDocument } from '@voordeur/core/schemas';
import { connect } from '../database/connection.js';
import type { InForce } from './in-force.js';
import { kindsOf, type Documents } from './kinds.js';
import { latestEdits } from './revisions.js';

/**
 * What is in force with the edits of a database over the files of a configuration, without a gateway that runs.
 * @throws Error where edits do not fit the files, with what is wrong
 */
export async function savedSettings(databaseUrl: string, file: InForce): Promise<InForce> {
  const database = connect(databaseUrl, () => undefined);
  try {
    const latest = await latestEdits(database.db);
    const kinds = kindsOf(file);
    const documentOf = <Name extends SettingsDocument>(name: Name): Documents[Name] => {
      const applied = kinds[name].apply(latest.get(name)?.edits ?? {}, false);
      if (applied.ok) return applied.document;
      const problems = applied.problems.map(({ key, message }) => `  ${key ?? name}: ${message}`);
      throw new Error(`de wijzigingen passen niet bij de bestanden:\n${problems.join('\n')}`);
    };
    return {
      municipality: documentOf('municipality'),
      liaisons: documentOf('liaisons'),
      answerTemplates: documentOf('answer-templates'),
    };
  } finally {
    await database.db.destroy();
  }
}
