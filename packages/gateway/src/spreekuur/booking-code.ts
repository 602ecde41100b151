import { readReceiptCode } from '@voordeur/core/receipt-code';
import { sql } from 'kysely';
import type { Database } from '../database/connection.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import { receiptCode, receiptHash } from '../questions/receipt-code.js';
import { bookingProblemTexts } from './problem-texts.js';

/** Codes that match nothing, from one address, before it may try no more for a while (minutes). */
const most = { missed: 20, minutes: 15 };

interface Parts {
  database: Database;
  secret: ServerSecret;
  now: () => number;
}

/** The codes by which people come back to a booking, and a limit to guessing them. */
export class BookingCodes {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** The code of a booking; the same each time. */
  of(bookingId: string): Promise<string> {
    return receiptCode(this.parts.secret, bookingId, 'booking-code');
  }

  /** What is kept of a code. */
  hash(code: string): Promise<Buffer> {
    return receiptHash(this.parts.secret, code, 'booking-hash');
  }

  /**
   * Reads a code that someone at an address gives.
   * @returns the hash to look it up by
   * @throws RequestProblem 400 where a digit is missing or wrong; 429 after too many misses
   */
  async read(input: string, address: string): Promise<Buffer> {
    const code = readReceiptCode(input);
    if (code === null)
      throw new RequestProblem(400, problemTexts.invalid, {
        errors: [
          {
            pointer: '/code',
            detail: {
              nl: 'kijk de code na: ze heeft 16 cijfers en er zit een tikfout in',
              en: 'check the code: it has 16 digits and one of them is not right',
            },
          },
        ],
      });
    const { database, now } = this.parts;
    const row = await database.db
      .selectFrom('missed_booking_codes')
      .select(['missed', 'until'])
      .where('sender', '=', await this.senderOf(address))
      .executeTakeFirst();
    const seconds = row === undefined ? 0 : Math.ceil((row.until.getTime() - now()) / 1000);
    if (row !== undefined && row.missed >= most.missed && seconds > 0)
      throw new RequestProblem(429, bookingProblemTexts.tooManyCodes, { retryAfter: seconds });
    return this.hash(code);
  }

  /** Counts a code that matched nothing. @throws RequestProblem 404, always */
  async miss(address: string): Promise<never> {
    const { database, now } = this.parts;
    const from = new Date(now());
    const until = new Date(now() + most.minutes * 60_000);
    await database.db
      .insertInto('missed_booking_codes')
      .values({ sender: await this.senderOf(address), missed: 1, until })
      .onConflict((conflict) =>
        conflict.column('sender').doUpdateSet({
          missed: sql`case when missed_booking_codes.until < ${from} then 1 else missed_booking_codes.missed + 1 end`,
          until: sql`case when missed_booking_codes.until < ${from} then ${until} else missed_booking_codes.until end`,
        }),
      )
      .execute();
    throw new RequestProblem(404, bookingProblemTexts.unknownCode);
  }

  /** An address is kept only as a keyed hash, and only until its time is over. */
  private senderOf(address: string): Promise<Buffer> {
    return this.parts.secret.hmac('code-sender', address);
  }
}
