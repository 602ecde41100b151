import { respondBy } from '@voordeur/core/deadlines';
import { teamById, teamName } from '@voordeur/core/municipality';
import { route } from '@voordeur/core/routing';
import {
  municipalitySchema,
  questionSchema,
  type Municipality,
  type Question,
  type QuestionInput,
  type Receipt,
} from '@voordeur/core/schemas';
import haarlem from '@voordeur/haarlem/municipality.json' with { type: 'json' };
import type { AskResult, GatewayClient, OpenResult } from '@voordeur/widgets/triage';

/** As the gateway gives it: checked, and with what is left out filled in. */
export const municipality: Municipality = municipalitySchema.parse(haarlem);

/** How the gateway meets one attempt to send: take the question, answer something else, or stay silent. */
export interface Turn {
  /** Milliseconds before it answers; 0 when left out. */
  after?: number;
  /**
   * `taken` stores the question and answers as the real gateway does; `lost` stores it too, but the
   * answer never arrives and the attempt ends as `unavailable`; `silent` never answers.
   */
  answer: 'taken' | 'lost' | 'silent' | Exclude<AskResult, { outcome: 'received' }>;
}

export interface Script {
  /** One per attempt; the last one goes on. A gateway that takes every question when left out. */
  turns?: Turn[];
  /** Whether the municipality can be had at the start; `later` = from the second time on. */
  reachable?: 'yes' | 'no' | 'later';
  /** What the code of a referral opens, one per attempt; the last one goes on, and `silent` never answers. */
  referrals?: ('silent' | OpenResult)[];
}

/** Monday 23 November 2026, 10:30 in Haarlem: the moment at which every story sends. */
const sentAt = Date.UTC(2026, 10, 23, 9, 30);

/**
 * A gateway without a network that keeps the real one's promises: it checks a question with the real
 * schema, routes with the real rules for the real municipality, sets the real deadline, answers the
 * same question twice with the same receipt, and another question under the same id with a conflict.
 */
export class ScriptedGateway implements GatewayClient {
  /** Every attempt, in order, as it came in. */
  readonly attempts: QuestionInput[] = [];
  /** The questions that were stored, by id. */
  readonly stored = new Map<string, Question>();
  /** Codes that were opened, in order. */
  readonly opened: string[] = [];
  readonly #turns: Turn[];
  readonly #referrals: NonNullable<Script['referrals']>;
  readonly #reachable: NonNullable<Script['reachable']>;
  #visits = 0;

  constructor({ turns = [{ answer: 'taken' }], reachable = 'yes', referrals = [{ outcome: 'unknown' }] }: Script = {}) {
    this.#turns = turns;
    this.#referrals = referrals;
    this.#reachable = reachable;
  }

  async municipality(): Promise<Municipality> {
    this.#visits += 1;
    const open = this.#reachable === 'yes' || (this.#reachable === 'later' && this.#visits > 1);
    if (!open) throw new TypeError('Failed to fetch');
    return structuredClone(municipality);
  }

  async openReferral(code: string): Promise<OpenResult> {
    const result = this.#referrals[Math.min(this.opened.length, this.#referrals.length - 1)]!;
    this.opened.push(code);
    return result === 'silent' ? new Promise(() => {}) : result;
  }

  async ask(question: QuestionInput): Promise<AskResult> {
    const turn = this.#turns[Math.min(this.attempts.length, this.#turns.length - 1)]!;
    this.attempts.push(structuredClone(question));
    if (turn.after) await new Promise((resolve) => setTimeout(resolve, turn.after));
    if (turn.answer === 'silent') return new Promise(() => {});
    if (typeof turn.answer === 'object') return turn.answer;
    const result = this.#store(question);
    return turn.answer === 'lost' ? { outcome: 'unavailable' } : result;
  }

  #store(input: QuestionInput): AskResult {
    const { success, data: question, error } = questionSchema.safeParse(input);
    if (!success) {
      const errors = error.issues.map(({ path, message }) => ({ pointer: `/${path.join('/')}`, detail: message }));
      return { outcome: 'invalid', errors };
    }
    const known = this.stored.get(question.id);
    if (known && JSON.stringify(known) !== JSON.stringify(question)) return { outcome: 'conflict' };
    this.stored.set(question.id, question);
    return { outcome: 'received', receipt: receiptFor(question) };
  }
}

/** The receipt that the gateway gives for a question. */
export function receiptFor(question: Question): Receipt {
  const decision = route(question.facts, municipality);
  const deadline = respondBy({
    sentAt,
    urgency: decision.urgency,
    team: teamById(decision.lead, municipality)!,
    workingHours: municipality.workingHours,
    isHoliday: () => false,
  });
  return {
    reference: 'VD-7K3Q-2F',
    receiptCode: '4829 1047 5562 9013',
    team: reference(decision.lead),
    informed: question.consentToShare ? decision.informed.map(reference) : [],
    respondBy: new Date(deadline).toISOString(),
    lines: municipality.lines
      .filter(({ id }) => decision.lines.includes(id))
      .sort((left, right) => decision.lines.indexOf(left.id) - decision.lines.indexOf(right.id))
      .map(({ id, name, number }) => ({ id, name: name.nl, number })),
    ...(question.referralCode && { referral: 'bound' }),
  };
}

function reference(id: string): Receipt['team'] {
  return { id, name: teamName(id, municipality) };
}
