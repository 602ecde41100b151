import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import { openChoices } from '../questions/content.js';
import type { InForce } from '../settings/in-force.js';
import { asEscalation } from './role.js';

interface Parts {
  database: Database;
  keys: KeyRing;
  inForce: InForce;
  /** Whether the manager is to be told by e-mail. */
  tells: boolean;
  now: () => number;
  onError: (error: unknown) => void;
  onEscalated: (team: string) => void;
}

/** Questions that are looked at in one go. */
const batch = 100;

type Waiting = Awaited<ReturnType<Escalations['overdue']>>[number];

/**
 * Questions that got no answer before their deadline go to the backstop too (domain §5 rule 11b). The database
 * holds one escalation per question and deadline: of any number of processes one is first, the others do nothing.
 */
export class Escalations {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Escalates all that is due. One that cannot be is told, and tried again the next time. */
  async escalateDue(): Promise<void> {
    for (;;) {
      const due = await this.overdue();
      let done = 0;
      for (const question of due) if (await this.tryOne(question)) done += 1;
      // Others did the rest, or it cannot be done now.
      if (due.length < batch || done === 0) return;
    }
  }

  private async tryOne(question: Waiting): Promise<boolean> {
    const { onError, onEscalated } = this.parts;
    try {
      const isFirst = await this.escalate(question);
      if (isFirst) onEscalated(question.team);
      return isFirst;
    } catch (error) {
      onError(error);
      return false;
    }
  }

  /** Those that wait beyond their deadline and were not escalated for it yet, the longest first. */
  private overdue() {
    return asEscalation(this.parts.database, (transaction) =>
      transaction
        .selectFrom('questions')
        .innerJoin('assignments', 'assignments.question_id', 'questions.id')
        .leftJoin('escalations', (join) =>
          join
            .onRef('escalations.question_id', '=', 'questions.id')
            .onRef('escalations.respond_by', '=', 'questions.respond_by'),
        )
        .select(['questions.id', 'reference', 'questions.respond_by', 'version', 'choices', 'assignments.team'])
        .where('state', 'in', ['nieuw', 'in-behandeling'])
        .where('questions.respond_by', '<=', new Date(this.parts.now()))
        .where('role', '=', 'lead')
        .where('escalations.id', 'is', null)
        .orderBy('questions.respond_by')
        .limit(batch)
        .execute(),
    );
  }

  /** @returns whether this process was the first */
  private escalate(question: Waiting): Promise<boolean> {
    const { database, inForce, tells } = this.parts;
    const { id, reference, team, version } = question;
    const { backstop } = inForce.municipality;
    const mayShare = this.mayShare(question);
    return asEscalation(database, async (transaction) => {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('escalations')
        .columns(['question_id', 'respond_by', 'team', 'watched_by', 'notice_due_at'])
        // Unless it was answered, or promised anew, in this very moment.
        .expression(
          transaction
            .selectFrom('questions')
            .select([
              'id',
              'respond_by',
              sql<string>`${team}::text`.as('team'),
              sql<string | null>`${mayShare ? null : backstop}::text`.as('watched_by'),
              sql<Date | null>`${tells ? new Date(this.parts.now()) : null}::timestamptz`.as('notice_due_at'),
            ])
            .where('id', '=', id)
            .where('respond_by', '=', question.respond_by),
        )
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 0n) return false;
      const isTold = backstop !== team && mayShare && (await inform(transaction, id, backstop));
      await transaction
        .insertInto('events')
        .values({ kind: 'geescaleerd', question_id: id, reference, team, to_team: isTold ? backstop : null })
        .execute();
      for (const told of isTold ? [team, backstop] : [team])
        await sql`select pg_notify('voordeur_questions', ${JSON.stringify({ id, team: told, version })})`.execute(
          transaction,
        );
      return true;
    });
  }

  /** Only with the person's consent does another team read along, also where that is the backstop (domain §5). */
  private mayShare({ id, choices }: Waiting): boolean {
    return openChoices(this.parts.keys, id, choices).consentToShare;
  }
}

/** @returns whether the team reads along from now on; not where it did already */
async function inform(transaction: Transaction<Tables>, id: string, team: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('assignments')
    .values({ question_id: id, team, role: 'informed' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
