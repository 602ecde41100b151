import { teamById, teamName } from '@voordeur/core/municipality';
import { checkDigit, inGroups } from '@voordeur/core/receipt-code';
import {
  additionSchema,
  answerWayChangeSchema,
  type Addition,
  type AnswerWayChange,
  type FollowedEvent,
  type FollowedQuestion,
  type Kept,
  type Municipality,
  type TeamReference,
} from '@voordeur/core/schemas';
import type {
  ErasedResult,
  FollowClient,
  FollowResult,
  KeptResult,
  NotFollowed,
  Proving,
} from '@voordeur/widgets/mijn-vraag';
import { municipality } from '../scripted-gateway.ts';

const digits = '482910475562901';
/** The code of the question of every story. */
export const code = inGroups(`${digits}${checkDigit(digits)}`);

/** Monday 23 November 2026, 10:30 in Haarlem: when the question of every story came in. */
export const receivedAt = '2026-11-23T09:30:00.000Z';
/** Tuesday 24 November 2026, 14:10: the moment at which every story looks. */
export const now = Date.parse('2026-11-24T13:10:00.000Z');

export function team(id: string): TeamReference {
  return { id, name: teamName(id, municipality) };
}

/** One thing in a story; what is left out is `null`. */
export function event(kind: FollowedEvent['kind'], at: string, parts: Partial<FollowedEvent> = {}): FollowedEvent {
  return { kind, at, by: null, team: team('cjg-noord'), toTeam: null, text: null, ...parts };
}

export const ownWords =
  'Mijn zoontje van 4 wil sinds de zomer alleen nog in ons bed slapen.\nOverdag is hij doodmoe en boos. Wat kunnen wij doen?';

export const asked = event('ontvangen', receivedAt, { text: ownWords });

/** A question as it came in, with what a story wants otherwise. */
export function question(parts: Partial<FollowedQuestion> = {}): FollowedQuestion {
  return {
    reference: 'VD-7K3Q-2F',
    state: 'nieuw',
    urgency: 'gewoon',
    receivedAt,
    respondBy: '2026-11-26T16:00:00.000Z',
    team: { ...team('cjg-noord'), phone: teamById('cjg-noord', municipality)?.phone ?? null },
    informed: [],
    contact: null,
    answerBy: 'code',
    email: null,
    phone: null,
    story: [asked],
    lines: [],
    ...parts,
  };
}

/** Everything that is kept of such a question. */
export function keptOf({ reference, story, answerBy, email, phone, informed, team: lead }: FollowedQuestion): Kept {
  return {
    reference,
    receivedAt,
    text: story.find(({ kind }) => kind === 'ontvangen')?.text ?? '',
    facts: {
      asker: 'ouder',
      ageBand: '0-11',
      childrenAtHome: true,
      leefgebieden: ['opvoeden'],
      postcode4: '2023',
      area: null,
      noFixedAddress: false,
      helpedBy: 'geen',
      danger: 'geen',
      becomingAdult: false,
      childSafety: false,
    },
    locale: 'nl',
    answerBy,
    email,
    phone,
    consentToShare: informed.length > 0,
    partner: 'Basisschool De Kievitsloep',
    teams: [
      { id: lead.id, name: lead.name, role: 'lead' },
      ...informed.map((each) => ({ ...each, role: 'informed' as const })),
    ],
    reasons: ['Het gaat over opvoeden en opgroeien. Daar helpt het CJG bij.'],
    signals: ['De tekst noemt weinig slaap.'],
    events: [
      ...story.map(({ kind, at, by, team: at_, text }) => ({
        kind,
        at,
        by,
        team: at_,
        text: kind === 'ontvangen' ? null : text,
      })),
      { kind: 'bekeken', at: '2026-11-23T10:02:00.000Z', by: 'Samira El Amrani', team: team('cjg-noord'), text: null },
    ].sort((left, right) => left.at.localeCompare(right.at)),
  };
}

type Turn = 'taken' | 'lost' | 'silent' | 'proof' | NotFollowed;

export interface QuestionScript {
  /** The question that the code opens; `null` where it opens none. */
  question?: FollowedQuestion | null;
  /** How the gateway meets one act after the other; the last goes on. `proof`: it wants a proof of work, for ever. */
  turns?: readonly Turn[];
  /** Whether the municipality can be had; `never` = it stays on its way. */
  reachable?: 'yes' | 'no' | 'never';
}

/**
 * A gateway without a network that keeps the real one's promises: it reads what it gets with the real
 * schemas, adds nothing twice, and knows no question any more that was erased.
 */
export class ScriptedQuestion implements FollowClient {
  /** Every addition, as it came in. */
  readonly additions: Omit<Addition, 'altcha'>[] = [];
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  /** The question as it stands. */
  question: FollowedQuestion | null;
  readonly #script: QuestionScript;
  readonly #known = new Set<string>();
  #turn = 0;

  constructor(script: QuestionScript = {}) {
    this.#script = script;
    this.question = script.question === undefined ? question() : script.question;
  }

  async municipality(): Promise<Municipality> {
    if (this.#script.reachable === 'never') return new Promise(() => {});
    if (this.#script.reachable === 'no') throw new TypeError('Failed to fetch');
    return structuredClone(municipality);
  }

  find(receiptCode: string, proving?: Proving): Promise<FollowResult> {
    return this.#meet('find', receiptCode, proving, (found) => found);
  }

  add(addition: Omit<Addition, 'altcha'>, proving?: Proving): Promise<FollowResult> {
    const { id, text } = additionSchema.parse(addition);
    this.additions.push(addition);
    return this.#meet('add', addition.receiptCode, proving, (found) => {
      if (this.#known.has(id)) return found;
      this.#known.add(id);
      const isDone = found.state === 'beantwoord' || found.state === 'afgesloten';
      return {
        ...found,
        state: isDone ? 'in-behandeling' : found.state,
        story: [...found.story, event('aangevuld', new Date(now).toISOString(), { text })],
      };
    });
  }

  changeAnswerWay(change: Omit<AnswerWayChange, 'altcha'>, proving?: Proving): Promise<FollowResult> {
    const { answerBy, email, phone } = answerWayChangeSchema.parse(change);
    return this.#meet('answer-way', change.receiptCode, proving, (found) => ({
      ...found,
      answerBy,
      email: email ?? null,
      phone: phone ?? null,
      story: [...found.story, event('antwoordwijze', new Date(now).toISOString())],
    }));
  }

  async withdraw(receiptCode: string, proving?: Proving): Promise<FollowResult> {
    if (this.question?.state === 'afgesloten') return { outcome: 'conflict' };
    return this.#meet('withdraw', receiptCode, proving, (found) => ({
      ...found,
      state: 'afgesloten',
      story: [...found.story, event('ingetrokken', new Date(now).toISOString())],
    }));
  }

  async kept(receiptCode: string, proving?: Proving): Promise<KeptResult> {
    const result = await this.#meet('kept', receiptCode, proving, (found) => found);
    return result.outcome === 'found' ? { outcome: 'kept', kept: keptOf(result.question) } : result;
  }

  async erase(receiptCode: string, proving?: Proving): Promise<ErasedResult> {
    const result = await this.#meet('erase', receiptCode, proving, (found) => found);
    if (result.outcome !== 'found') return result;
    this.question = null;
    return {
      outcome: 'erased',
      erased: { reference: result.question.reference, erasedAt: new Date(now).toISOString() },
    };
  }

  async #meet(
    name: string,
    receiptCode: string,
    proving: Proving | undefined,
    change: (found: FollowedQuestion) => FollowedQuestion,
  ): Promise<FollowResult> {
    this.asked.push(name);
    const { turns = ['taken'] } = this.#script;
    const turn = turns[Math.min(this.#turn, turns.length - 1)]!;
    this.#turn += 1;
    if (turn === 'proof') proving?.();
    if (turn === 'silent' || turn === 'proof') return new Promise(() => {});
    if (typeof turn === 'object') return turn;
    if (this.question === null || receiptCode !== code) return { outcome: 'unknown-code' };
    this.question = change(this.question);
    return turn === 'lost'
      ? { outcome: 'unavailable' }
      : { outcome: 'found', question: structuredClone(this.question) };
  }
}
