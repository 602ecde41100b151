import { randomUUID } from 'node:crypto';
import type { AskedConsult } from '@voordeur/core/schemas';
import { sql, type Transaction } from 'kysely';
import { asStaff, type Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { InForce } from '../settings/in-force.js';
import { checkReceiver, hold, moved, record, writeMessage } from '../staff/held-question.js';
import { openMessage } from '../staff/messages.js';
import type { Session } from '../staff/sessions.js';
import { consultTexts } from './problem-texts.js';

interface Parts {
  database: Database;
  keys: KeyRing;
  inForce: InForce;
}

/** Advised ones in the list: those of last. */
const mostAdvised = 50;

/**
 * Asking a colleague team for advice. It reads what it is asked, and nothing else of the question: row-level security
 * decides, no query here does.
 */
export class Consults {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /**
   * Asks another team; one's own goes on leading the question.
   * @returns the version that it made
   * @throws RequestProblem 400 where that team cannot be asked; 404, 409 and 410 as every act
   */
  ask(session: Session, id: string, asked: { version: number; team: string; text: string }): Promise<number> {
    const { database, keys, inForce } = this.parts;
    const { version, team, text } = asked;
    return asStaff(database, session.teams, async (transaction) => {
      const held = await hold(transaction, { id, version, roles: ['lead'] });
      checkReceiver('/team', team, { from: held.team, municipality: inForce.municipality });
      const message = await writeMessage(transaction, keys, held, text);
      await record(transaction, session, held, { kind: 'geraadpleegd', to_team: team, message_id: message });
      await transaction
        .insertInto('consults')
        .values({
          id: randomUUID(),
          question_id: id,
          reference: held.reference,
          from_team: held.team,
          to_team: team,
          message_id: message,
          asked_by: session.name,
        })
        .execute();
      return moved(transaction, sql`advance_question(${id}, ${version})`);
    });
  }

  /** What was asked of one's teams: what waits for advice, oldest first; then what was advised, last first. */
  async list({ teams }: Session): Promise<AskedConsult[]> {
    const { open, advised } = await asStaff(this.parts.database, teams, async (transaction) => {
      const asked = askedOf(transaction);
      return {
        open: await asked.where('advised_at', 'is', null).where('ended_at', 'is', null).orderBy('asked_at').execute(),
        advised: await asked
          .where('advised_at', 'is not', null)
          .orderBy('advised_at', 'desc')
          .limit(mostAdvised)
          .execute(),
      };
    });
    return [...open, ...advised].map((row) => this.shown(row));
  }

  /**
   * Gives advice, for the team that was asked.
   * @throws RequestProblem 404 where nothing was asked of one's teams; 409 where a colleague was first, or the question closed
   */
  advise(session: Session, id: string, text: string): Promise<void> {
    const { database, keys } = this.parts;
    return asStaff(database, session.teams, async (transaction) => {
      const consult = await askedOf(transaction).where('consults.id', '=', id).executeTakeFirst();
      if (consult === undefined) throw new RequestProblem(404, problemTexts.notFound);
      if (consult.advised_at !== null || consult.ended_at !== null) throw new RequestProblem(409, consultTexts.advised);
      // Waits for a colleague who does the same in this moment, and then finds that there is advice.
      const locked = await transaction
        .selectFrom('consults')
        .select('id')
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (locked === undefined) throw new RequestProblem(409, consultTexts.advised);
      const { question_id, reference, from_team, to_team } = consult;
      const message = await writeMessage(transaction, keys, { id: question_id }, text);
      await transaction
        .updateTable('consults')
        .set({ advice_id: message, advised_by: session.name, advised_at: sql<Date>`now()` })
        .where('id', '=', id)
        .execute();
      await record(
        transaction,
        session,
        { id: question_id, reference, team: to_team },
        {
          kind: 'raad',
          to_team: from_team,
          message_id: message,
        },
      );
    });
  }

  private shown(row: Asked): AskedConsult {
    const { keys } = this.parts;
    const open = (id: string, sealed: Buffer) => openMessage(keys, { id, questionId: row.question_id }, sealed);
    return {
      id: row.id,
      reference: row.reference,
      fromTeam: row.from_team,
      toTeam: row.to_team,
      askedBy: row.asked_by,
      askedAt: row.asked_at.toISOString(),
      text: open(row.message_id, row.text),
      advice:
        row.advised_at === null
          ? null
          : { by: row.advised_by!, at: row.advised_at.toISOString(), text: open(row.advice_id!, row.advice!) },
    };
  }
}

function askedOf(transaction: Transaction<Tables>) {
  return (
    transaction
      .selectFrom('consults')
      .innerJoin('messages', 'messages.id', 'consults.message_id')
      .leftJoin('messages as advice', 'advice.id', 'consults.advice_id')
      .selectAll('consults')
      .select(['messages.text', 'advice.text as advice'])
      // One also sees what one's own teams asked of others.
      .where(sql<boolean>`to_team = any (voordeur_teams())`)
  );
}

type Asked = Awaited<ReturnType<ReturnType<typeof askedOf>['execute']>>[number];
