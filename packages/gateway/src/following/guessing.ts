import { sql } from 'kysely';
import type { Database } from '../database/connection.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { ProofOfWork } from '../questions/proof-of-work.js';
import { spendProof } from '../questions/spent-proofs.js';

/** Codes that matched nothing, of everybody together, after which each try costs work. */
const freeMisses = 20;
/** Minutes that a miss counts. */
const memory = 10;

/**
 * Makes guessing a receipt code hopeless without ever keeping out the person it belongs to: as long as
 * codes are being guessed, from whichever addresses, each try needs a proof of work (about a second on
 * a phone). There is no lock that someone else could turn, and no address is kept.
 */
export class Guessing {
  private readonly database: Database;
  private readonly proofOfWork: ProofOfWork;

  constructor(parts: { database: Database; proofOfWork: ProofOfWork }) {
    this.database = parts.database;
    this.proofOfWork = parts.proofOfWork;
  }

  /** @throws RequestProblem 400 where a proof of work is needed and missing, wrong or spent */
  async admit(altcha: string | null | undefined): Promise<void> {
    if ((await this.misses()) < freeMisses) return;
    if (!altcha) throw proofProblem('proofMissing');
    const proof = await this.proofOfWork.check(altcha);
    if (proof === null || !(await spendProof(this.database.db, proof))) throw proofProblem('proofWrong');
  }

  async countMiss(): Promise<void> {
    await this.database.db
      .insertInto('missed_codes')
      .values({ minute: sql<Date>`date_trunc('minute', now())`, misses: 1 })
      .onConflict((conflict) => conflict.column('minute').doUpdateSet({ misses: sql`missed_codes.misses + 1` }))
      .execute();
  }

  private async misses(): Promise<number> {
    const { total } = await this.database.db
      .selectFrom('missed_codes')
      .select(sql<number>`coalesce(sum(misses), 0)::int`.as('total'))
      .where('minute', '>', sql<Date>`now() - make_interval(mins => ${memory})`)
      .executeTakeFirstOrThrow();
    return total;
  }
}

function proofProblem(kind: 'proofMissing' | 'proofWrong'): RequestProblem {
  return new RequestProblem(400, problemTexts.invalid, {
    errors: [{ pointer: '/altcha', detail: problemTexts[kind].detail }],
  });
}
