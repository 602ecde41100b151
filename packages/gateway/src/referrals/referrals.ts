import { localise, teamName } from '@voordeur/core/municipality';
import { referralFacts } from '@voordeur/core/referral';
import { route } from '@voordeur/core/routing';
import type {
  OpenedReferral,
  ReferralCode,
  ReferralReceipt,
  ReferralRequest,
  ReferralStatus,
} from '@voordeur/core/schemas';
import type { Selectable, Transaction } from 'kysely';
import type { Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import type { PartnerRegistry } from '../partners/registry.js';
import { RequestProblem } from '../problems/problem.js';
import { canonicalJson } from '../questions/canonical-json.js';
import type { ProofGate } from '../questions/proof-gate.js';
import type { InForce } from '../settings/in-force.js';
import { openFilledIn, openSubjects, sealFilledIn, sealSubjects } from './content.js';
import { referralProblemTexts } from './problem-texts.js';
import type { ReferralCodes } from './referral-code.js';
import { asReferral } from './roles.js';
import { stateOf, statusOf } from './status.js';
import type { ReferralTable } from './tables.js';

interface Parts {
  database: Database;
  keys: KeyRing;
  secret: ServerSecret;
  codes: ReferralCodes;
  proofs: ProofGate;
  registry: PartnerRegistry;
  inForce: InForce;
  /** Origin at which people reach this gateway. */
  publicUrl: string;
  /** Page with the triage, which a link opens. */
  questionPage: string;
  /** Days that a link can be used. */
  days: number;
  now: () => number;
}

/** What came of `make`: new, or the same as was sent before. */
export interface Made {
  kind: 'stored' | 'repeated';
  receipt: ReferralReceipt;
}

type Row = Omit<Selectable<ReferralTable>, 'code_end' | 'question_id'>;

/** Milliseconds. */
const day = 86_400_000;

/** What is done with a referral: a professional makes it, the patient's device opens it by its code. */
export class Referrals {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /**
   * Makes a referral once, however often it is sent.
   * @throws RequestProblem 409 where the id belongs to another body or partner; 400 where the proof of work
   * is missing, wrong or spent
   */
  async make(request: ReferralRequest, partner: string): Promise<Made> {
    const { altcha, ...body } = request;
    const { id, leefgebieden, locale } = body;
    const { database, keys, secret, codes, proofs, now, days } = this.parts;
    const code = await codes.of(id);
    const codeHash = await codes.hash(code);
    const bodyHash = await secret.hmac('body-hash', canonicalJson({ ...body, partner }));
    return asReferral(database, codeHash, async (transaction) => {
      const before = await this.repeat(transaction, request, bodyHash, code);
      if (before !== null) return before;
      const proof = await proofs.check(altcha);
      const facts = referralFacts(request);
      const createdAt = new Date(now());
      const expiresAt = new Date(createdAt.getTime() + days * day);
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('referrals')
        .values({
          id,
          body_hash: bodyHash,
          code_hash: codeHash,
          code_end: code.slice(-4),
          partner,
          team: route(facts, this.parts.inForce.municipality).lead,
          created_at: createdAt,
          expires_at: expiresAt,
          subjects: sealSubjects(keys, id, leefgebieden),
          facts: sealFilledIn(keys, id, { facts, locale }),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      // Whoever sent the same referral in the same moment was first.
      if (numInsertedOrUpdatedRows !== 1n) return (await this.repeat(transaction, request, bodyHash, code))!;
      await proofs.spend(transaction, proof);
      return { kind: 'stored', receipt: this.receiptOf(request, code, expiresAt) };
    });
  }

  /**
   * What the patient's device fills in. One that was used without sharing opens until it expires, like one
   * that was not used: else opening it would tell the referrer what the patient did not want to share.
   * @throws RequestProblem 400, 404 as `ReferralCodes`; 410 where it was used, revoked or has expired
   */
  open(given: ReferralCode): Promise<OpenedReferral> {
    return this.with(given, async (_transaction, row) => {
      const { keys, registry, now } = this.parts;
      const { state } = stateOf(row, now());
      if (state === 'ingetrokken') throw new RequestProblem(410, referralProblemTexts.revoked);
      if (state === 'verlopen') throw new RequestProblem(410, referralProblemTexts.expired);
      if (state !== 'uitgereikt' || row.facts === null) throw new RequestProblem(410, referralProblemTexts.used);
      return {
        partner: (await registry.nameOf(row.partner)) ?? row.partner,
        ...openFilledIn(keys, row.id, row.facts),
        expiresAt: row.expires_at.toISOString(),
      };
    });
  }

  /** How far it is, as the referrer may know. @throws RequestProblem 400, 404 as `ReferralCodes` */
  status(given: ReferralCode): Promise<ReferralStatus> {
    return this.with(given, async (_transaction, row) => this.statusOf(row));
  }

  /** Takes a referral back: its link opens nothing any more. @throws RequestProblem 400, 404, 409 */
  revoke(given: ReferralCode): Promise<ReferralStatus> {
    return this.with(given, async (transaction, row) => {
      const revokedAt = new Date(this.parts.now());
      if (!this.statusOf(row).canRevoke) throw new RequestProblem(409, referralProblemTexts.notRevocable);
      const { numUpdatedRows } = await transaction
        .updateTable('referrals')
        .set({ revoked_at: revokedAt, facts: null })
        .where('id', '=', row.id)
        .executeTakeFirstOrThrow();
      // A question was sent with it in this very moment.
      if (numUpdatedRows !== 1n) throw new RequestProblem(409, referralProblemTexts.notRevocable);
      return this.statusOf({ ...row, revoked_at: revokedAt });
    });
  }

  private async with<T>(
    given: ReferralCode,
    work: (transaction: Transaction<Tables>, row: Row) => Promise<T>,
  ): Promise<T> {
    const { database, codes } = this.parts;
    const codeHash = await codes.read(given);
    const done = await asReferral(database, codeHash, async (transaction) => {
      const row = await this.find(transaction);
      return row && { result: await work(transaction, row) };
    });
    return done ? done.result : codes.miss();
  }

  /** The one referral that row-level security shows. */
  private find(transaction: Transaction<Tables>): Promise<Row | undefined> {
    return transaction
      .selectFrom('referrals')
      .select([
        'id',
        'body_hash',
        'code_hash',
        'partner',
        'team',
        'created_at',
        'expires_at',
        'subjects',
        'facts',
        'revoked_at',
        'used_at',
        'received_at',
        'started_at',
        'finished_at',
      ])
      .executeTakeFirst();
  }

  private async repeat(
    transaction: Transaction<Tables>,
    request: ReferralRequest,
    bodyHash: Buffer,
    code: string,
  ): Promise<Made | null> {
    const row = await this.find(transaction);
    if (row === undefined) return null;
    if (!row.body_hash.equals(bodyHash)) throw new RequestProblem(409, referralProblemTexts.otherBody);
    return { kind: 'repeated', receipt: this.receiptOf(request, code, row.expires_at) };
  }

  private statusOf(row: Row): ReferralStatus {
    const { keys, inForce, now } = this.parts;
    return statusOf(row, openSubjects(keys, row.id, row.subjects), inForce.municipality, now());
  }

  private receiptOf(request: ReferralRequest, code: string, expiresAt: Date): ReferralReceipt {
    const { publicUrl, questionPage } = this.parts;
    const { municipality } = this.parts.inForce;
    const decision = route(referralFacts(request), municipality);
    const named = (id: string) => ({ id, name: teamName(id, municipality) });
    return {
      code,
      link: `${questionPage}#verwijzing=${code.replaceAll(' ', '')}`,
      codePage: `${publicUrl}/kaart`,
      team: named(decision.lead),
      informed: decision.informed.map(named),
      urgency: decision.urgency,
      respondWithinWorkingDays: decision.respondWithinWorkingDays,
      lines: decision.lines.flatMap((lineId) => {
        const line = municipality.lines.find(({ id }) => id === lineId);
        return line ? [{ id: line.id, name: localise(line.name, request.locale), number: line.number }] : [];
      }),
      expiresAt: expiresAt.toISOString(),
    };
  }
}
