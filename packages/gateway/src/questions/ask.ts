import { localise, teamName } from '@voordeur/core/municipality';
import { route, type Decision } from '@voordeur/core/routing';
import type { Question, Receipt } from '@voordeur/core/schemas';
import type { Transaction } from 'kysely';
import { asIntake, type Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import { countQuestion } from '../figures/count-question.js';
import { bindReferral, type ReferralUse } from '../referrals/bind.js';
import type { ReferralCodes } from '../referrals/referral-code.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { InForce } from '../settings/in-force.js';
import { canonicalJson } from './canonical-json.js';
import { respectConsent } from './consent.js';
import { openReceipt, sealContent, sealReceipt, type KeptReceipt } from './content.js';
import type { ProofGate } from './proof-gate.js';
import { receiptCode, receiptHash } from './receipt-code.js';
import { newReference } from './reference.js';
import { prepareReading, weighDanger } from './text-danger.js';
import { deadlinesInForce } from './working-days.js';

/** A question as it came in, with the partner whose page it came from. */
export interface Asking {
  question: Question;
  /** `null` where it came from no registered partner. */
  partner: string | null;
}

export type Asked =
  | { kind: 'stored'; receipt: Receipt; decision: Decision }
  /** The same question came before, and gets the same answer. */
  | { kind: 'repeated'; receipt: Receipt };

interface Parts {
  database: Database;
  keys: KeyRing;
  secret: ServerSecret;
  proofs: ProofGate;
  inForce: InForce;
  referralCodes: ReferralCodes;
  /** The time for referrals, in milliseconds since the epoch. */
  now: () => number;
}

/** Takes in what people ask: stores it with its assignments and its story, all or nothing. */
export class Intake {
  private readonly parts: Parts;
  private readonly respondBy: (decision: Decision, sentAt: Date) => Date;

  constructor(parts: Parts) {
    this.parts = parts;
    this.respondBy = deadlinesInForce(parts.inForce);
    prepareReading();
  }

  /**
   * Stores a question once, however often it is sent.
   * @throws RequestProblem 409 where the id belongs to a question with another body; 400 where the
   * proof of work is missing, wrong or spent
   */
  async ask({ question: sent, partner }: Asking): Promise<Asked> {
    const question = { ...sent, id: sent.id.toLowerCase() };
    const { altcha, ...body } = question;
    const bodyHash = await this.parts.secret.hmac('body-hash', canonicalJson(body));
    return asIntake(this.parts.database, question.id, async (transaction) => {
      const before = await this.repeat(transaction, question.id, bodyHash);
      if (before !== null) return before;
      const proof = await this.parts.proofs.check(altcha);
      const stored = await this.store(transaction, { question, partner }, bodyHash);
      // Whoever sent the same question in the same moment was first.
      if (stored === null) return (await this.repeat(transaction, question.id, bodyHash))!;
      // After the question, so that a retry with the same proof finds the question and not a spent proof.
      await this.parts.proofs.spend(transaction, proof);
      return stored;
    });
  }

  private async repeat(transaction: Transaction<Tables>, id: string, bodyHash: Buffer): Promise<Asked | null> {
    const { keys, secret } = this.parts;
    const row = await transaction
      .selectFrom('questions')
      .select(['body_hash', 'receipt'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return null;
    if (!row.body_hash.equals(bodyHash)) throw new RequestProblem(409, problemTexts.otherBody);
    const receipt = { ...openReceipt(keys, id, row.receipt), receiptCode: await receiptCode(secret, id) };
    return { kind: 'repeated', receipt };
  }

  /** @returns `null` where a question with this id is there already */
  private async store(
    transaction: Transaction<Tables>,
    { question, partner }: Asking,
    bodyHash: Buffer,
  ): Promise<Asked | null> {
    const { keys, secret } = this.parts;
    const { id } = question;
    const decision = this.decide(question);
    const receivedAt = new Date();
    const respondBy = this.respondBy(decision, receivedAt);
    const code = await receiptCode(secret, id);
    const row = {
      id,
      body_hash: bodyHash,
      receipt_hash: await receiptHash(secret, code),
      received_at: receivedAt,
      respond_by: respondBy,
      urgency: decision.urgency,
      partner,
      ...sealContent(keys, id, {
        words: question.text,
        facts: question.facts,
        email: question.email ?? null,
        phone: question.phone ?? null,
        choices: {
          locale: question.locale,
          answerBy: question.answerBy,
          consentToShare: question.consentToShare,
          ...(question.referralCode && { referralFeedback: question.referralFeedback }),
        },
        decision,
      }),
    };
    const referral = await this.bindReferral(transaction, question);
    const attempts = 5;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const reference = newReference();
      const kept = {
        ...this.receiptOf({ reference, decision, respondBy, locale: question.locale }),
        ...(referral && { referral }),
      };
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('questions')
        .values({ ...row, reference, receipt: sealReceipt(keys, id, kept) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 1n) {
        await assign(transaction, { id, reference, decision, receivedAt });
        const { municipality } = this.parts.inForce;
        await countQuestion(transaction, { facts: question.facts, receivedAt, municipality });
        return { kind: 'stored', receipt: { ...kept, receiptCode: code }, decision };
      }
      const taken = await transaction.selectFrom('questions').select('id').where('id', '=', id).executeTakeFirst();
      if (taken !== undefined) return null;
      // The reference was taken: try another.
    }
    throw new Error(`no free reference after ${attempts} attempts`);
  }

  /** @returns how the code of a referral was taken; `null` where none came along */
  private async bindReferral(transaction: Transaction<Tables>, question: Question): Promise<ReferralUse | null> {
    const { referralCode: code, referralFeedback: feedback, id: questionId } = question;
    if (!code) return null;
    const { referralCodes, now } = this.parts;
    return bindReferral(transaction, referralCodes, { code, questionId, feedback, now: now() });
  }

  /** Who gets the question: by the answers, and by what the text says of danger. */
  private decide({ text, facts, consentToShare }: Question): Decision {
    const weighed = weighDanger(text, facts);
    const routed = route(weighed.facts, this.parts.inForce.municipality);
    return respectConsent({ ...routed, signals: [...weighed.signals, ...routed.signals] }, consentToShare);
  }

  private receiptOf(from: { reference: string; decision: Decision; respondBy: Date; locale: string }): KeptReceipt {
    const { municipality } = this.parts.inForce;
    const { decision, locale } = from;
    const named = (id: string) => ({ id, name: teamName(id, municipality) });
    return {
      reference: from.reference,
      team: named(decision.lead),
      informed: decision.informed.map(named),
      respondBy: from.respondBy.toISOString(),
      lines: decision.lines.flatMap((lineId) => {
        const line = municipality.lines.find(({ id }) => id === lineId);
        return line ? [{ id: line.id, name: localise(line.name, locale), number: line.number }] : [];
      }),
    };
  }
}

async function assign(
  transaction: Transaction<Tables>,
  { id, reference, decision, receivedAt }: { id: string; reference: string; decision: Decision; receivedAt: Date },
): Promise<void> {
  const teams = [
    { question_id: id, team: decision.lead, role: 'lead' as const },
    ...decision.informed.map((team) => ({ question_id: id, team, role: 'informed' as const })),
  ];
  await transaction.insertInto('assignments').values(teams).execute();
  await transaction
    .insertInto('events')
    .values({ at: receivedAt, kind: 'ontvangen', question_id: id, reference, team: decision.lead })
    .execute();
}
