import type { DeskRole, QuestionState } from '@voordeur/core/schemas';
import { sql, type Transaction } from 'kysely';
import { asStaff, type Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import { hold, moved, record, writeMessage, type HeldQuestion } from './held-question.js';
import type { Session } from './sessions.js';

interface Parts {
  database: Database;
  keys: KeyRing;
}

/**
 * What a team does with a question. Every act names the version that the person saw and answers the new
 * one, so that two people never overwrite each other; every act is in the story.
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
      const message = await writeMessage(transaction, this.parts.keys, held, text);
      await record(transaction, session, held, { kind: 'antwoord', message_id: message });
      return change(transaction, held, { state: 'beantwoord', ...(held.takenById === null && { takenBy: session }) });
    });
  }

  /**
   * Writes to colleagues: also a team that reads along, or that wants to ask something before it accepts. The
   * sender of the question is not told.
   */
  note(session: Session, id: string, { version, text }: { version: number; text: string }): Promise<number> {
    return this.act(
      session,
      id,
      version,
      async (transaction, held) => {
        const message = await writeMessage(transaction, this.parts.keys, held, text);
        await record(transaction, session, held, { kind: 'notitie', message_id: message });
        return moved(transaction, sql`advance_question(${id}, ${version})`);
      },
      ['lead', 'offered', 'informed'],
    );
  }

  close(session: Session, id: string, version: number): Promise<number> {
    return this.act(session, id, version, async (transaction, held) => {
      await record(transaction, session, held, { kind: 'afgesloten' });
      return change(transaction, held, { state: 'afgesloten' });
    });
  }

  private act(
    session: Session,
    id: string,
    version: number,
    work: (transaction: Transaction<Tables>, held: HeldQuestion) => Promise<number>,
    roles: readonly DeskRole[] = ['lead'],
  ): Promise<number> {
    return asStaff(this.parts.database, session.teams, async (transaction) =>
      work(transaction, await hold(transaction, { id, version, roles })),
    );
  }
}

async function change(
  transaction: Transaction<Tables>,
  held: HeldQuestion,
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
