import type { SettingsChange, SettingsDocument, SettingsEdits, SettingsRevision } from '@voordeur/core/schemas';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';

type Db = Kysely<Tables> | Transaction<Tables>;

/** The edits of a document since a revision; revision 0 is the file, without edits. */
export interface Edits {
  revision: number;
  edits: SettingsEdits;
}

/** A save that is not stored yet. */
export interface NewRevision extends Edits {
  by: { subject: string; name: string };
  note: string;
  changes: readonly SettingsChange[];
  restores: number | null;
}

const none: Edits = { revision: 0, edits: {} };

/** SQLSTATE of a second row with the same key. */
const uniqueViolation = '23505';

/** The edits that are in force, of every document that has any. */
export async function latestEdits(db: Db): Promise<ReadonlyMap<SettingsDocument, Edits>> {
  const rows = await db
    .selectFrom('settings_revisions')
    .distinctOn('document')
    .select(['document', 'revision', 'edits'])
    .orderBy('document')
    .orderBy('revision', 'desc')
    .execute();
  return new Map(rows.map(({ document, revision, edits }) => [document, { revision, edits }]));
}

export async function latestEditsOf(db: Db, document: SettingsDocument): Promise<Edits> {
  return (await latestEdits(db)).get(document) ?? none;
}

/** The edits as they were at a revision; `null` where there is no such revision. */
export async function editsAt(db: Db, document: SettingsDocument, revision: number): Promise<Edits | null> {
  if (revision === 0) return none;
  const row = await db
    .selectFrom('settings_revisions')
    .select(['revision', 'edits'])
    .where('document', '=', document)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Stores a revision, and tells every process when the transaction is committed.
 * @returns false where another save took its number first
 */
export async function append(
  transaction: Transaction<Tables>,
  document: SettingsDocument,
  { revision, edits, by, note, changes, restores }: NewRevision,
): Promise<boolean> {
  try {
    await transaction
      .insertInto('settings_revisions')
      .values({
        document,
        revision,
        by_id: by.subject,
        by_name: by.name,
        note,
        edits: JSON.stringify(edits),
        changes: JSON.stringify(changes),
        restores,
      })
      .execute();
  } catch (error) {
    if ((error as { code?: unknown }).code === uniqueViolation) return false;
    throw error;
  }
  await sql`select pg_notify('voordeur_settings', ${document})`.execute(transaction);
  return true;
}

/** Revisions in the history of a page. */
const mostInHistory = 200;

/** Who changed what, newest first. */
export async function readHistory(db: Db, document: SettingsDocument): Promise<SettingsRevision[]> {
  const rows = await db
    .selectFrom('settings_revisions')
    .select(['revision', 'at', 'by_name', 'note', 'changes', 'restores'])
    .where('document', '=', document)
    .orderBy('revision', 'desc')
    .limit(mostInHistory)
    .execute();
  return rows.map(({ at, by_name: by, ...row }) => ({ ...row, at: at.toISOString(), by }));
}
