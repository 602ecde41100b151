import { teamName } from '@voordeur/core/municipality';
import type { Database } from '../database/connection.js';
import type { InForce } from '../settings/in-force.js';
import type { Mail } from '../spreekuur/mail.js';
import { escalationLetter } from './letter.js';
import { asEscalation } from './role.js';

interface Parts {
  database: Database;
  inForce: InForce;
  mail: Mail;
  /** The manager's address. */
  to: string;
  inboxUrl: string;
  now: () => number;
  onError: (error: unknown) => void;
  onSent: (outcome: 'sent' | 'failed') => void;
}

const minute = 60_000;
/** Minutes to wait after each time that the mail server did not take a letter; after that, the last again and again. */
const tryAgainAfter = [1, 5, 15, 60];
/** Questions in one letter. */
const mostInOne = 50;

/** Tells the manager by e-mail of what waits too long: all that passed its deadline meanwhile in one letter. */
export class ManagerNotices {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /**
   * Sends one letter. The rows stay locked while it is sent, and others skip them; when a process dies in between,
   * the letter may come twice, under the same Message-ID.
   * @returns whether there may be more to send
   */
  sendOne(): Promise<boolean> {
    const { database, inForce, mail, to, inboxUrl, onError, onSent } = this.parts;
    return asEscalation(database, async (transaction) => {
      const now = this.parts.now();
      const due = await transaction
        .selectFrom('escalations')
        .select(['id', 'question_id', 'team', 'notice_attempts'])
        .where('notice_due_at', '<=', new Date(now))
        .orderBy('respond_by')
        .orderBy('id')
        .limit(mostInOne)
        .forUpdate()
        .skipLocked()
        .execute();
      const [first] = due;
      if (first === undefined) return false;
      const ids = due.map(({ id }) => id);
      const still = await transaction
        .selectFrom('questions')
        .select(['id', 'reference'])
        .where(
          'id',
          'in',
          due.map(({ question_id }) => question_id),
        )
        .execute();
      const references = new Map(still.map(({ id, reference }) => [id, reference]));
      // What was answered meanwhile waits no more: nobody need be called about it.
      const late = due.flatMap(({ question_id, team }) => {
        const reference = references.get(question_id);
        return reference === undefined ? [] : [{ reference, team: teamName(team, inForce.municipality) }];
      });
      const done = transaction.updateTable('escalations').where('id', 'in', ids);
      try {
        if (late.length > 0) {
          await mail.send({ to, id: first.id, ...escalationLetter(late, inboxUrl) });
          onSent('sent');
        }
        await done.set({ notice_due_at: null }).execute();
        return true;
      } catch (error) {
        onSent('failed');
        onError(error);
        const attempts = Math.max(...due.map(({ notice_attempts }) => notice_attempts));
        const wait = tryAgainAfter[attempts] ?? tryAgainAfter.at(-1)!;
        await done.set({ notice_due_at: new Date(now + wait * minute), notice_attempts: attempts + 1 }).execute();
        return false;
      }
    });
  }
}
