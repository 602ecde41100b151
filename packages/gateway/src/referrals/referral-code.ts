import { readReferralCode } from '@voordeur/core/receipt-code';
import type { ReferralCode } from '@voordeur/core/schemas';
import type { ServerSecret } from '../encryption/server-secret.js';
import type { Guessing } from '../following/guessing.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import { receiptCode, receiptHash } from '../questions/receipt-code.js';
import { referralProblemTexts } from './problem-texts.js';

interface Parts {
  secret: ServerSecret;
  guessing: Guessing;
}

/** The codes of referrals. */
export class ReferralCodes {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** The code of a referral; the same each time. */
  of(referralId: string): Promise<string> {
    return receiptCode(this.parts.secret, referralId, 'referral-code');
  }

  /** What is kept of a code. */
  hash(code: string): Promise<Buffer> {
    return receiptHash(this.parts.secret, code, 'referral-hash');
  }

  /**
   * Reads a code that someone gives.
   * @returns the hash to look it up by
   * @throws RequestProblem 400 where a digit is missing or wrong, or codes are being guessed and a proof
   * of work is missing, wrong or spent
   */
  async read({ code: input, altcha }: ReferralCode): Promise<Buffer> {
    const code = readReferralCode(input);
    if (code === null)
      throw new RequestProblem(400, problemTexts.invalid, {
        errors: [
          {
            pointer: '/code',
            detail: {
              nl: 'kijk de code van de kaart na: ze heeft 16 cijfers en er zit een tikfout in',
              en: 'check the code on the card: it has 16 digits and one of them is not right',
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
    throw new RequestProblem(404, referralProblemTexts.unknownCode);
  }

  /**
   * The hash of a code that came along with a question, which is stored whatever the code is.
   * @returns `null` where it is no code
   */
  async hashOfSent(input: string): Promise<Buffer | null> {
    const code = readReferralCode(input);
    return code === null ? null : this.hash(code);
  }
}
