import { randomUUID } from 'node:crypto';
import { teamById } from '@voordeur/core/municipality';
import type { QuestionState } from '@voordeur/core/schemas';
import { sql, type Transaction } from 'kysely';
import { asStaff, type Database } from '../database/connection.js';
import { signQuestion } from '../database/signs.js';
import type { EventKind, Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { InForce } from '../settings/in-force.js';
import { sealMessage } from './messages.js';
import { missing } from './inbox.js';
import type { Session } from './sessions.js';

interface Parts {
  database: Database;
  keys: KeyRing;
  inForce: InForce;
}

/** A question that one's team leads, locked, in the version that one looked at. */
interface Held {
  id: string;
  reference: string;
  /** The team for which the person acts: the one that leads. */
  team: string;
  state: QuestionState;
  takenById: string | null;
}

/**
 * What the team that leads does with a question. Every act names the version that the person saw
 * and answers the new one, so that two people never overwrite each other; every act is in the story.
 */
export class Acts {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Takes a question, also over from a colleague. */
  take(session: Session, id: string, version: number): Promise<number> {
    return this.act(session, id, version, async (transaction, held) => {
      if (held.takenById === session.subject) throw new RequestProblem(409, problemTexts.wrongState);
      await record(transaction, session, held, { kind: 'genomen' });
      const state = held.state === 'nieuw' ? 'in-behandeling' : held.state;
      return change(transaction, held, { state, takenBy: session });
    });
  }

  /** Writes an answer; who answers has taken the question. */
  answer(session: Session, id: string, { version, text }: { version: number; text: string }): Promise<number> {
    return this.act(session, id, version, async (transaction, held) => {
      const message = await this.write(transaction, held, text);
      await record(transaction, session, held, { kind: 'antwoord', message_id: message });
      return change(transaction, held, { state: 'beantwoord', ...(held.takenById === null && { takenBy: session }) });
    });
  }

  close(session: Session, id: string, version: number): Promise<number> {
    return this.act(session, id, version, async (transaction, held) => {
      await record(transaction, session, held, { kind: 'afgesloten' });
      return change(transaction, held, { state: 'afgesloten' });
    });
  }

  /** Gives the lead to another team, with a reason. The deadline stays; one's own sight of it ends. */
  handOver(
    session: Session,
    id: string,
    { version, toTeam, reason }: { version: number; toTeam: string; reason: string },
  ): Promise<number> {
    return this.act(session, id, version, async (transaction, held) => {
      this.checkReceiver(toTeam, held.team);
      const message = await this.write(transaction, held, reason);
      await record(transaction, session, held, { kind: 'overgedragen', to_team: toTeam, message_id: message });
      const { rows } = await sql<{ version: number | null }>`
        select hand_over(${id}, ${toTeam}, ${version}) as version`.execute(transaction);
      const newVersion = rows[0]?.version;
      if (newVersion === null || newVersion === undefined) throw new RequestProblem(409, problemTexts.stale);
      await signQuestion(transaction, { id, team: toTeam, version: newVersion });
      return newVersion;
    });
  }

  private act(
    session: Session,
    id: string,
    version: number,
    work: (transaction: Transaction<Tables>, held: Held) => Promise<number>,
  ): Promise<number> {
    return asStaff(this.parts.database, session.teams, async (transaction) => {
      const held = await hold(transaction, id, version);
      const team = held.team;
      const newVersion = await work(transaction, held);
      await signQuestion(transaction, { id, team, version: newVersion });
      return newVersion;
    });
  }

  private async write(transaction: Transaction<Tables>, held: Held, text: string): Promise<string> {
    const id = randomUUID();
    const sealed = sealMessage(this.parts.keys, { id, questionId: held.id }, text);
    await transaction.insertInto('messages').values({ id, question_id: held.id, text: sealed }).execute();
    return id;
  }

  private checkReceiver(toTeam: string, from: string): void {
    const refuse = (nl: string, en: string) => {
      throw new RequestProblem(400, problemTexts.invalid, { errors: [{ pointer: '/toTeam', detail: { nl, en } }] });
    };
    if (toTeam === from) refuse('kies een ander team dan je eigen team', 'choose another team than your own');
    // No wrong door (domain §5 rule 2): nobody would see it there.
    if (!teamById(toTeam, this.parts.inForce.municipality)?.staffed)
      refuse('kies een team dat bestaat en bemand is', 'choose a team that exists and is staffed');
  }
}

/** @throws RequestProblem 404 where one may not see it; 410 where its sender erased it; 409 where it changed, is closed, or others lead */
async function hold(transaction: Transaction<Tables>, id: string, version: number): Promise<Held> {
  const row = await transaction
    .selectFrom('assignments')
    .innerJoin('questions', 'questions.id', 'assignments.question_id')
    .select(['questions.id', 'reference', 'team', 'role', 'state', 'version', 'taken_by_id'])
    .where('questions.id', '=', id)
    .orderBy('role', 'desc')
    .executeTakeFirst();
  if (row === undefined) throw await missing(transaction, id);
  if (row.version !== version) throw new RequestProblem(409, problemTexts.stale);
  if (row.role !== 'lead' || row.state === 'afgesloten') throw new RequestProblem(409, problemTexts.wrongState);
  // Locks the row; whoever came in between moved the version.
  const locked = await transaction
    .selectFrom('questions')
    .select('id')
    .where('id', '=', id)
    .where('version', '=', version)
    .forUpdate()
    .executeTakeFirst();
  if (locked === undefined) throw new RequestProblem(409, problemTexts.stale);
  return { id, reference: row.reference, team: row.team, state: row.state, takenById: row.taken_by_id };
}

async function record(
  transaction: Transaction<Tables>,
  session: Session,
  held: Held,
  event: { kind: EventKind; to_team?: string; message_id?: string },
): Promise<void> {
  await transaction
    .insertInto('events')
    .values({
      question_id: held.id,
      reference: held.reference,
      by_id: session.subject,
      by_name: session.name,
      team: held.team,
      ...event,
    })
    .execute();
}

async function change(
  transaction: Transaction<Tables>,
  held: Held,
  { state, takenBy }: { state: QuestionState; takenBy?: Session | undefined },
): Promise<number> {
  const { version } = await transaction
    .updateTable('questions')
    .set({ state, version: sql`version + 1`, ...(takenBy && { taken_by_id: takenBy.subject, taken_by: takenBy.name }) })
    .where('id', '=', held.id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}
