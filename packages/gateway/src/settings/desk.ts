import { teamById, teamName } from '@voordeur/core/municipality';
import type {
  Municipality,
  PreviewSettings,
  SaveSettings,
  Settings,
  SettingsChange,
  SettingsDocument,
  SettingsEdits,
  SettingsPreview,
  SettingsRevision,
} from '@voordeur/core/schemas';
import {
  changesBetween,
  isSame,
  onlyDifferent,
  withChanges,
  type Applied,
  type KeyedProblem,
} from '@voordeur/core/settings';
import { readingHints } from '@voordeur/core/settings/check';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import { pointer } from '../problems/invalid-input.js';
import type { Session } from '../staff/sessions.js';
import { mayChange } from './access.js';
import { consequencesOf, noLongerStaffed, touchedTeams } from './consequences.js';
import type { Documents, Kind } from './kinds.js';
import { moveOpenQuestions, openQuestions } from './open-questions.js';
import { settingsProblemTexts } from './problem-texts.js';
import { append, editsAt, latestEditsOf, readHistory } from './revisions.js';
import type { SettingsInForce } from './settings-in-force.js';

interface Parts {
  database: Database;
  inForce: SettingsInForce;
  now: () => number;
}

/** A change that somebody thinks of, worked out. */
interface Plan<Document> {
  edits: SettingsEdits;
  isUnchanged: boolean;
  /** New values by key. */
  given: SettingsEdits;
  before: Document;
  applied: Applied<Document>;
  changes: SettingsChange[];
}

/** Looking at settings, trying a change, and saving it. */
export class SettingsDesk {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** What is in force, as the database says it at this moment. */
  async read(): Promise<Settings> {
    const { inForce } = this.parts;
    await inForce.refresh();
    const { municipality, liaisons, answerTemplates, setAside } = inForce;
    return {
      revisions: {
        municipality: inForce.revisionOf('municipality'),
        liaisons: inForce.revisionOf('liaisons'),
        'answer-templates': inForce.revisionOf('answer-templates'),
      },
      municipality,
      liaisons: [...liaisons],
      answerTemplates: [...answerTemplates],
      setAside,
    };
  }

  /** @throws RequestProblem 403 where it is for managers */
  history(session: Session, document: SettingsDocument): Promise<SettingsRevision[]> {
    if (document === 'municipality' && !session.manager) throw new RequestProblem(403, problemTexts.onlyManagers);
    return readHistory(this.parts.database.db, document);
  }

  /**
   * What a change would do. Changes nothing.
   * @throws RequestProblem 403; 404 where there is no revision to go back to; 409 where it changed meanwhile
   */
  async preview(session: Session, document: SettingsDocument, body: PreviewSettings): Promise<SettingsPreview> {
    const { db } = this.parts.database;
    const { before, applied, changes, given } = await this.plan(db, session, document, body);
    const nothing: SettingsPreview = { changes, problems: [], hints: [], routing: [], deadlines: [], open: [] };
    if (!applied.ok) return { ...nothing, problems: applied.problems };
    const { municipality } = this.parts.inForce;
    const hints = readingHints(given, municipality);
    if (document !== 'municipality') return { ...nothing, hints };
    const [was, is] = [before as Municipality, applied.document as Municipality];
    return { ...nothing, hints, ...consequencesOf(was, is, this.parts.now()), open: await this.openOf(was, is) };
  }

  /**
   * Saves a change, in force at once in every process.
   * @returns the number of the revision that it made
   * @throws RequestProblem as `preview`; 400 with everything that is wrong, at its key
   */
  async save(session: Session, document: SettingsDocument, body: SaveSettings): Promise<number> {
    const { database, inForce } = this.parts;
    const revision = body.revision + 1;
    await database.db.transaction().execute(async (transaction) => {
      const { edits, isUnchanged, applied, before, changes } = await this.plan(transaction, session, document, body);
      if (!applied.ok) throw refused(applied.problems);
      if (isUnchanged) throw new RequestProblem(400, settingsProblemTexts.nothing);
      const { note, restore } = body;
      const stored = await append(transaction, document, {
        ...{ revision, edits, by: session, note, changes },
        restores: restore ?? null,
      });
      if (!stored) throw new RequestProblem(409, settingsProblemTexts.stale);
      if (document === 'municipality')
        await this.move(transaction, session, body.moveTo, before as Municipality, applied.document as Municipality);
    });
    // It is saved, whatever happens now; the database's sign brings it here too.
    await inForce.refreshOrWarn();
    return revision;
  }

  private async plan<Name extends SettingsDocument>(
    db: Kysely<Tables> | Transaction<Tables>,
    session: Session,
    name: Name,
    { revision, changes: given, restore }: PreviewSettings,
  ): Promise<Plan<Documents[Name]>> {
    if (name === 'municipality' && !session.manager) throw new RequestProblem(403, problemTexts.onlyManagers);
    const kind: Kind<Documents[Name]> = this.parts.inForce.kinds[name];
    const latest = await latestEditsOf(db, name);
    if (latest.revision !== revision) throw new RequestProblem(409, settingsProblemTexts.stale);
    const wanted = given ? withChanges(latest.edits, given) : (await editsAt(db, name, restore!))?.edits;
    if (wanted === undefined) throw new RequestProblem(404, problemTexts.notFound);
    const edits = onlyDifferent(wanted, (key) => kind.fileValue(key));
    const current = kind.apply(latest.edits, false);
    const before = current.ok ? current.document : kind.file;
    const applied = kind.apply(edits, true);
    if (applied.ok && !mayChange(session, name, before, applied.document))
      throw new RequestProblem(403, settingsProblemTexts.notYours);
    const changes = applied.ok ? changesBetween(kind.statements(before), kind.statements(applied.document)) : [];
    const isUnchanged = isSame(edits, latest.edits);
    return { edits, isUnchanged, given: given ?? edits, before, applied, changes };
  }

  private async openOf(before: Municipality, after: Municipality): Promise<SettingsPreview['open']> {
    const mustMove = noLongerStaffed(before, after);
    const counts = await openQuestions(this.parts.database, touchedTeams(before, after));
    return [...counts].map(([id, open]) => ({
      team: { id, name: teamName(id, after) },
      open,
      mustMove: open !== 0 && mustMove.includes(id),
    }));
  }

  /** Nobody would look at the open questions of a team that is no longer staffed: they go where the save says. */
  private async move(
    transaction: Transaction<Tables>,
    session: Session,
    moveTo: Record<string, string>,
    before: Municipality,
    after: Municipality,
  ): Promise<void> {
    const problems: KeyedProblem[] = [];
    for (const team of noLongerStaffed(before, after)) {
      const to = moveTo[team];
      const receives = to !== undefined && teamById(to, after)?.staffed === true;
      const moved = await moveOpenQuestions(transaction, { from: team, to: receives ? to : null, by: session });
      if (!moved)
        problems.push({
          key: `teams/${team}/staffed`,
          message: 'dit team heeft open vragen: kies welk bemand team ze krijgt',
        });
    }
    if (problems.length > 0) throw refused(problems);
  }
}

function refused(problems: readonly KeyedProblem[]): RequestProblem {
  return new RequestProblem(400, problemTexts.invalid, {
    errors: problems.map(({ key, message }) => ({
      pointer: key === null ? '/changes' : pointer(['changes', key]),
      // Written by people who manage in Dutch; these words have no English.
      detail: { nl: message, en: message },
    })),
  });
}
