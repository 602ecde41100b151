import { readReceiptCode } from '@voordeur/core/receipt-code';
import type { ServerSecret } from '../encryption/server-secret.js';
import type { Guessing } from '../following/guessing.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import { receiptCode, receiptHash } from '../questions/receipt-code.js';
import { bookingProblemTexts } from './problem-texts.js';

/** A code that someone gives, with a proof of work where codes are being guessed. */
export interface GivenCode {
  code: string;
  altcha?: string | null | undefined;
}

interface Parts {
  secret: ServerSecret;
  guessing: Guessing;
}

/** The codes by which people come back to a booking. */
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
   * Reads a code that someone gives.
   * @returns the hash to look it up by
   * @throws RequestProblem 400 where a digit is missing or wrong, or codes are being guessed and a proof
   * of work is missing, wrong or spent
   */
  async read({ code: input, altcha }: GivenCode): Promise<Buffer> {
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
    await this.parts.guessing.admit(altcha);
    return this.hash(code);
  }

  /** Counts a code that matched nothing. @throws RequestProblem 404, always */
  async miss(): Promise<never> {
    await this.parts.guessing.countMiss();
    throw new RequestProblem(404, bookingProblemTexts.unknownCode);
  }
}
