import { readReceiptCode } from '@voordeur/core/receipt-code';
import { asStaff, type Database } from '../database/connection.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import { receiptHash } from '../questions/receipt-code.js';
import { leadingFirst } from './desks.js';
import type { Session, Sessions } from './sessions.js';

/** Codes that match nothing before a session may try no more. */
const mostMisses = 10;

interface Parts {
  database: Database;
  secret: ServerSecret;
  sessions: Sessions;
}

/** Finds the question of someone who calls or visits with a receipt code. */
export class ReceiptLookup {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /**
   * The id of the question, where it is of one's teams.
   * @throws RequestProblem 400 where a digit is missing or wrong; 404 where there is none, or none of
   * one's teams; 429 after too many of those
   */
  async find(session: Session, input: string): Promise<string> {
    const { database, secret, sessions } = this.parts;
    const code = readReceiptCode(input);
    if (code === null)
      throw new RequestProblem(400, problemTexts.invalid, {
        errors: [
          {
            pointer: '/receiptCode',
            detail: {
              nl: 'kijk de code na: ze heeft 16 cijfers en er zit een tikfout in',
              en: 'check the code: it has 16 digits and one of them is not right',
            },
          },
        ],
      });
    if ((await sessions.missedReceipts(session)) >= mostMisses)
      throw new RequestProblem(429, problemTexts.tooManyCodes);
    const hash = await receiptHash(secret, code);
    const found = await asStaff(database, session.teams, async (transaction) => {
      const row = await transaction
        .selectFrom('questions')
        .innerJoin('desks', 'desks.question_id', 'questions.id')
        .select(['questions.id', 'reference', 'team'])
        .where('receipt_hash', '=', hash)
        .orderBy(leadingFirst)
        .executeTakeFirst();
      await transaction
        .insertInto('events')
        .values({
          kind: 'code-gezocht',
          question_id: row?.id ?? null,
          reference: row?.reference ?? null,
          team: row?.team ?? null,
          by_id: session.subject,
          by_name: session.name,
        })
        .execute();
      return row;
    });
    if (found !== undefined) return found.id;
    await sessions.countMissedReceipt(session);
    throw new RequestProblem(404, problemTexts.notFound);
  }
}
