import { sql } from 'kysely';
import type { Database } from '../database/connection.js';
import { ProofGate } from '../questions/proof-gate.js';
import type { ProofOfWork } from '../questions/proof-of-work.js';

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
  private readonly gate: ProofGate;

  constructor(parts: { database: Database; proofOfWork: ProofOfWork }) {
    this.database = parts.database;
    this.gate = new ProofGate(parts.proofOfWork, true);
  }

  /** @throws RequestProblem 400 where a proof of work is needed and missing, wrong or spent */
  async admit(altcha: string | null | undefined): Promise<void> {
    if ((await this.misses()) < freeMisses) return;
    await this.gate.spend(this.database.db, await this.gate.check(altcha));
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
