import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { Proof, ProofOfWork } from './proof-of-work.js';

/** Lets pass what brings a proof of work that was not used before. */
export class ProofGate {
  private readonly proofOfWork: ProofOfWork;
  private readonly isRequired: boolean;

  /** @param isRequired whether a proof must be brought, or only may be */
  constructor(proofOfWork: ProofOfWork, isRequired: boolean) {
    this.proofOfWork = proofOfWork;
    this.isRequired = isRequired;
  }

  /**
   * @returns the proof, still to be spent; `null` where none is needed and none was brought
   * @throws RequestProblem 400 where it is missing or wrong
   */
  async check(altcha: string | null | undefined): Promise<Proof | null> {
    if (altcha === null || altcha === undefined || altcha === '') {
      if (this.isRequired) throw proofProblem(problemTexts.proofMissing.detail);
      return null;
    }
    const proof = await this.proofOfWork.check(altcha);
    if (proof === null) throw proofProblem(problemTexts.proofWrong.detail);
    return proof;
  }

  /** @throws RequestProblem 400 where it was spent already */
  async spend(database: Kysely<Tables>, proof: Proof | null): Promise<void> {
    if (proof === null) return;
    const { numInsertedOrUpdatedRows } = await database
      .insertInto('spent_challenges')
      .values({ nonce: proof.nonce, expires_at: proof.expiresAt })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 1n) throw proofProblem(problemTexts.proofWrong.detail);
  }
}

function proofProblem(detail: Record<'nl' | 'en', string>): RequestProblem {
  return new RequestProblem(400, problemTexts.invalid, { errors: [{ pointer: '/altcha', detail }] });
}
