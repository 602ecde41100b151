import { readReceiptCode } from '@voordeur/core/receipt-code';
import type { Decision } from '@voordeur/core/routing';
import type { Addition, AnswerWayChange, Erased, Follow, FollowedQuestion, Kept } from '@voordeur/core/schemas';
import { sql, type Transaction } from 'kysely';
import { asResident, type Database } from '../database/connection.js';
import type { EventKind, Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import { openContent, sealPart, type Content } from '../questions/content.js';
import { receiptHash } from '../questions/receipt-code.js';
import { deadlinesInForce } from '../questions/working-days.js';
import { openMessage, sealMessage } from '../staff/messages.js';
import type { InForce } from '../settings/in-force.js';
import { afterAddition } from './addition.js';
import type { Guessing } from './guessing.js';
import { readOfferedTo, readQuestion, readStory, readTeams, type QuestionRow } from './rows.js';
import { followed, kept } from './shown.js';

interface Parts {
  database: Database;
  keys: KeyRing;
  secret: ServerSecret;
  inForce: InForce;
  guessing: Guessing;
}

/** A question that a code opened, locked, with its content. */
interface Opened {
  row: QuestionRow;
  content: Content;
}

/** What the sender of a question does with its receipt code. Row-level security shows that question only. */
export class FollowedQuestions {
  private readonly parts: Parts;
  private readonly respondBy: (decision: Decision, sentAt: Date) => Date;

  constructor(parts: Parts) {
    this.parts = parts;
    this.respondBy = deadlinesInForce(parts.inForce);
  }

  /** @throws RequestProblem 400 where the code has a typing error; 404 where there is no such question */
  find(code: Follow): Promise<FollowedQuestion> {
    return this.open(code, (transaction, opened) => this.shown(transaction, opened));
  }

  /** Everything that is kept about the person. */
  kept(code: Follow): Promise<Kept> {
    return this.open(code, async (transaction, { row, content }) => {
      const partner = row.partner === null ? null : await this.nameOfPartner(row.partner);
      const story = this.opened(row.id, await readStory(transaction, row.id));
      const [teams, offeredTo] = [await readTeams(transaction), await readOfferedTo(transaction)];
      return kept({ row, content, partner, story, teams, offeredTo }, this.parts.inForce.municipality);
    });
  }

  /**
   * Adds to the question, once however often it is sent.
   * @throws RequestProblem 409 where the id belongs to another text
   */
  add(addition: Addition): Promise<FollowedQuestion> {
    const { id, text } = addition;
    const { keys, inForce } = this.parts;
    return this.open(addition, async (transaction, opened) => {
      const { row, content } = opened;
      const story = await readStory(transaction, row.id);
      const before = story.find(({ message_id: messageId }) => messageId === id);
      if (before) {
        if (before.kind !== 'aangevuld' || openMessage(keys, { id, questionId: row.id }, before.text!) !== text)
          throw new RequestProblem(409, problemTexts.otherBody);
        return this.shown(transaction, opened);
      }
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('messages')
        .values({ id, question_id: row.id, text: sealMessage(keys, { id, questionId: row.id }, text) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      // A message of another question, which this code does not open.
      if (numInsertedOrUpdatedRows !== 1n) throw new RequestProblem(409, problemTexts.otherBody);
      const after = afterAddition(
        text,
        {
          state: row.state,
          respondBy: row.respond_by,
          taken: row.taken_by_id !== null,
          facts: content.facts,
          decision: content.decision,
        },
        inForce.municipality,
        (decision) => this.respondBy(decision, new Date()),
      );
      await this.record(transaction, row, 'aangevuld', id);
      return this.change(transaction, opened, {
        state: after.state,
        respond_by: after.respondBy,
        urgency: after.decision.urgency,
        decision: sealPart(keys, row.id, 'decision', JSON.stringify(after.decision)),
      });
    });
  }

  /** Chooses another way to get the answer; an address that is no longer needed is forgotten. */
  changeAnswerWay(change: AnswerWayChange): Promise<FollowedQuestion> {
    const { keys } = this.parts;
    return this.open(change, async (transaction, opened) => {
      const { row, content } = opened;
      const { answerBy } = change;
      await this.record(transaction, row, 'antwoordwijze');
      return this.change(transaction, opened, {
        email: answerBy === 'email' ? sealPart(keys, row.id, 'email', change.email!) : null,
        phone: answerBy === 'phone' ? sealPart(keys, row.id, 'phone', change.phone!) : null,
        choices: sealPart(keys, row.id, 'choices', JSON.stringify({ ...content.choices, answerBy })),
      });
    });
  }

  /**
   * Takes the question back: nobody needs to do anything any more. It can be added to later.
   * @throws RequestProblem 409 where it is closed already
   */
  withdraw(code: Follow): Promise<FollowedQuestion> {
    return this.open(code, async (transaction, opened) => {
      if (opened.row.state === 'afgesloten') throw new RequestProblem(409, problemTexts.closedAlready);
      await this.record(transaction, opened.row, 'ingetrokken');
      return this.change(transaction, opened, { state: 'afgesloten' });
    });
  }

  /**
   * Erases the question with all that was written about it, by the sender and by staff (AVG, article 17).
   * What stays has no content: which question was handled when and by whom (NEN 7513).
   */
  erase(code: Follow): Promise<Erased> {
    return this.open(code, async (transaction, { row }) => {
      await this.record(transaction, row, 'gewist');
      await transaction.deleteFrom('questions').where('id', '=', row.id).execute();
      return { reference: row.reference, erasedAt: new Date().toISOString() };
    });
  }

  private async open<T>(
    { receiptCode, altcha }: Follow,
    work: (transaction: Transaction<Tables>, opened: Opened) => Promise<T>,
  ): Promise<T> {
    const { database, keys, secret, guessing } = this.parts;
    const code = readReceiptCode(receiptCode);
    if (code === null) throw mistyped();
    await guessing.admit(altcha);
    const hash = await receiptHash(secret, code);
    const done = await asResident(database, hash, async (transaction) => {
      const row = await readQuestion(transaction);
      return row && { result: await work(transaction, { row, content: openContent(keys, row.id, row) }) };
    });
    if (done) return done.result;
    await guessing.countMiss();
    throw new RequestProblem(404, problemTexts.unknownCode);
  }

  private async shown(transaction: Transaction<Tables>, { row, content }: Opened): Promise<FollowedQuestion> {
    const story = this.opened(row.id, await readStory(transaction, row.id));
    return followed({ row, content, story, teams: await readTeams(transaction) }, this.parts.inForce.municipality);
  }

  /** The story with what was written in it. */
  private opened(questionId: string, story: Awaited<ReturnType<typeof readStory>>) {
    return story.map((event) => ({
      ...event,
      text: event.text && openMessage(this.parts.keys, { id: event.message_id!, questionId }, event.text),
    }));
  }

  private async change(
    transaction: Transaction<Tables>,
    { row }: Opened,
    values: Partial<Omit<QuestionRow, 'id'>>,
  ): Promise<FollowedQuestion> {
    await transaction
      .updateTable('questions')
      .set({ ...values, version: sql`version + 1` })
      .where('id', '=', row.id)
      .executeTakeFirstOrThrow();
    const changed = (await readQuestion(transaction))!;
    return this.shown(transaction, { row: changed, content: openContent(this.parts.keys, row.id, changed) });
  }

  private async record(
    transaction: Transaction<Tables>,
    { id, reference }: QuestionRow,
    kind: EventKind,
    message?: string,
  ): Promise<void> {
    const lead = (await readTeams(transaction)).find(({ role }) => role === 'lead')!;
    await transaction
      .insertInto('events')
      .values({ kind, question_id: id, reference, team: lead.team, message_id: message ?? null })
      .execute();
  }

  private async nameOfPartner(id: string): Promise<string> {
    const { db } = this.parts.database;
    const partner = await db.selectFrom('partners').select('name').where('id', '=', id).executeTakeFirst();
    return partner?.name ?? id;
  }
}

function mistyped(): RequestProblem {
  return new RequestProblem(400, problemTexts.invalid, {
    errors: [
      {
        pointer: '/receiptCode',
        detail: {
          nl: 'kijk je code na: die heeft 16 cijfers en er zit een tikfout in',
          en: 'check your code: it has 16 digits and one of them is not right',
        },
      },
    ],
  });
}
