import { teamById, teamName } from '@voordeur/core/municipality';
import { checkDigit, inGroups } from '@voordeur/core/receipt-code';
import { referralFacts } from '@voordeur/core/referral';
import { route } from '@voordeur/core/routing';
import {
  questionSchema,
  referralRequestSchema,
  type Municipality,
  type QuestionInput,
  type ReferralReceipt,
  type ReferralRequest,
  type ReferralRequestInput,
  type ReferralStatus,
} from '@voordeur/core/schemas';
import type { AskResult, MakeResult, NotReferred, ReferralClient, StatusResult } from '@voordeur/widgets/verwijzing';
import { municipality, receiptFor } from '../scripted-gateway.ts';

const digits = '735512908846120';
/** The code of the referral of every story. */
export const code = inGroups(`${digits}${checkDigit(digits, 'referral')}`);

/** Monday 23 November 2026, 10:30 in Haarlem: when every referral of a story is made. */
export const madeAt = '2026-11-23T09:30:00.000Z';

export const request: ReferralRequest = {
  id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  leefgebieden: ['geld', 'wonen'],
  ageBand: '23-66',
  postcode4: '2023',
  urgency: 'gewoon',
  locale: 'nl',
};

/** What the gateway makes of a referral, by the real rules for the real municipality. */
export function referralOf(parts: Partial<ReferralRequest> = {}): ReferralReceipt {
  const asked = { ...request, ...parts };
  const decision = route(referralFacts(asked), municipality);
  const team = (id: string) => ({ id, name: teamName(id, municipality) });
  return {
    code,
    link: `https://voordeur.haarlem.example/#verwijzing=${code.replaceAll(' ', '')}`,
    codePage: 'https://voordeur.haarlem.example/kaart',
    team: team(decision.lead),
    informed: decision.informed.map(team),
    urgency: decision.urgency,
    respondWithinWorkingDays: teamById(decision.lead, municipality)!.respondWithinWorkingDays,
    lines: decision.lines.flatMap((id) => {
      const line = municipality.lines.find((candidate) => candidate.id === id);
      return line ? [{ id, name: line.name[asked.locale] ?? line.name.nl, number: line.number }] : [];
    }),
    expiresAt: '2026-12-23T09:30:00.000Z',
  };
}

/** How a referral stands, with what a story wants otherwise. */
export function statusOf(parts: Partial<ReferralStatus> = {}): ReferralStatus {
  return {
    state: 'uitgereikt',
    since: '2026-11-23',
    createdAt: madeAt,
    expiresAt: '2026-12-23T09:30:00.000Z',
    leefgebieden: request.leefgebieden,
    team: referralOf().team,
    canRevoke: true,
    ...parts,
  };
}

type Turn = 'taken' | 'lost' | 'silent' | 'proof' | NotReferred | { outcome: 'unknown-code' | 'not-revocable' };

export interface ReferralScript {
  /** How a referral stands by its code. */
  status?: ReferralStatus;
  /** How the gateway meets one act after the other; the last goes on. `proof`: it wants a proof of work, for ever. */
  turns?: readonly Turn[];
  /** Whether the municipality can be had; `never` = it stays on its way. */
  reachable?: 'yes' | 'no' | 'never';
}

/**
 * A gateway without a network that keeps the real one's promises: it reads what it gets with the real schemas,
 * routes by the real rules, and makes nothing twice.
 */
export class ScriptedReferrals implements ReferralClient {
  /** Every referral and question, as it came in. */
  readonly referrals: ReferralRequestInput[] = [];
  readonly questions: QuestionInput[] = [];
  status: ReferralStatus;
  readonly #script: ReferralScript;
  #turn = 0;

  constructor(script: ReferralScript = {}) {
    this.#script = script;
    this.status = script.status ?? statusOf();
  }

  async municipality(): Promise<Municipality> {
    if (this.#script.reachable === 'never') return new Promise(() => {});
    if (this.#script.reachable === 'no') throw new TypeError('Failed to fetch');
    return structuredClone(municipality);
  }

  async make(referral: ReferralRequestInput): Promise<MakeResult> {
    this.referrals.push(structuredClone(referral));
    const parsed = referralRequestSchema.parse(referral);
    const known = this.referrals.find(({ id }) => id === referral.id);
    if (JSON.stringify(known) !== JSON.stringify(referral)) return { outcome: 'conflict' };
    return (await this.#meet<MakeResult>()) ?? { outcome: 'made', referral: referralOf(parsed) };
  }

  async ask(question: QuestionInput): Promise<AskResult> {
    this.questions.push(structuredClone(question));
    const parsed = questionSchema.parse(question);
    const known = this.questions.find(({ id }) => id === question.id);
    if (JSON.stringify(known) !== JSON.stringify(question)) return { outcome: 'conflict' };
    const met = await this.#meet<AskResult>();
    return met ?? { outcome: 'received', receipt: { ...receiptFor(parsed), referral: 'bound' } };
  }

  async find(asked: string, proving?: () => void): Promise<StatusResult> {
    const met = await this.#meet<StatusResult>(proving);
    if (met !== null) return met;
    return asked === code ? { outcome: 'found', status: structuredClone(this.status) } : { outcome: 'unknown-code' };
  }

  async revoke(asked: string): Promise<StatusResult> {
    if (!this.status.canRevoke) return { outcome: 'not-revocable' };
    const met = await this.#meet<StatusResult>();
    if (met !== null) return met;
    this.status = { ...this.status, state: 'ingetrokken', canRevoke: false };
    return this.find(asked);
  }

  /** `null` where the gateway does what is asked. */
  async #meet<Result>(proving?: () => void): Promise<Result | null> {
    const { turns = ['taken'] } = this.#script;
    const turn = turns[Math.min(this.#turn, turns.length - 1)]!;
    this.#turn += 1;
    if (turn === 'proof') proving?.();
    if (turn === 'silent' || turn === 'proof') return new Promise(() => {});
    if (turn === 'lost') return { outcome: 'unavailable' } as Result;
    return typeof turn === 'object' ? (turn as Result) : null;
  }
}
