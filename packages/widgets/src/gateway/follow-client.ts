import type {
  Addition,
  AnswerWayChange,
  Erased,
  FollowedQuestion,
  Kept,
  Municipality,
  Problem,
} from '@voordeur/core/schemas';
import type { InvalidParam } from './client.js';
import { municipalityAt } from './municipality.js';
import { proveWork } from './proof-of-work.js';

/** Why an attempt came to nothing; nothing was changed. */
export type NotFollowed =
  /** The code has a typing error: a digit is missing or wrong. */
  | { outcome: 'mistyped' }
  /** No question has this code (any more). */
  | { outcome: 'unknown-code' }
  /** The gateway says what to change. */
  | { outcome: 'invalid'; errors: InvalidParam[] }
  /** It cannot be done with the question as it stands now, or this id belongs to another text. */
  | { outcome: 'conflict' }
  /** This site may not ask, or the proof of work could not be made or was not accepted. */
  | { outcome: 'refused' }
  /** No connection, too busy or out of order; `retryAfter` is in milliseconds where the gateway names it. */
  | { outcome: 'unavailable'; retryAfter?: number };

export type FollowResult = { outcome: 'found'; question: FollowedQuestion } | NotFollowed;
export type KeptResult = { outcome: 'kept'; kept: Kept } | NotFollowed;
export type ErasedResult = { outcome: 'erased'; erased: Erased } | NotFollowed;

/** Told that a proof of work is being made, which takes a moment longer. */
export type Proving = () => void;

/** What a resident does with a question by its code. None rejects; a story or test can give its own. */
export interface FollowClient {
  /** The municipality's teams, lines and texts; rejects where it cannot be had. */
  municipality(): Promise<Municipality>;
  /** How the question stands now. */
  find(receiptCode: string, proving?: Proving): Promise<FollowResult>;
  /** Adds once, however often it is sent with the same id and text. */
  add(addition: Omit<Addition, 'altcha'>, proving?: Proving): Promise<FollowResult>;
  changeAnswerWay(change: Omit<AnswerWayChange, 'altcha'>, proving?: Proving): Promise<FollowResult>;
  withdraw(receiptCode: string, proving?: Proving): Promise<FollowResult>;
  /** Everything that is kept about the sender. */
  kept(receiptCode: string, proving?: Proving): Promise<KeptResult>;
  erase(receiptCode: string, proving?: Proving): Promise<ErasedResult>;
}

/** Milliseconds after which an attempt counts as failed; a phone on a weak network gets its time. */
const patience = 20_000;

/** The gateway over HTTP. Sends no cookies and no referrer; the code goes in the body of a POST and nowhere else. */
export class FetchFollowClient implements FollowClient {
  private readonly origin: string;

  /** @param origin the gateway's origin, for example `https://voordeur.example` */
  constructor(origin: string) {
    this.origin = origin.replace(/\/+$/, '');
  }

  municipality(): Promise<Municipality> {
    return municipalityAt(this.origin);
  }

  find(receiptCode: string, proving?: Proving): Promise<FollowResult> {
    return this.post('', { receiptCode }, asQuestion, proving);
  }

  add(addition: Omit<Addition, 'altcha'>, proving?: Proving): Promise<FollowResult> {
    return this.post('/messages', addition, asQuestion, proving);
  }

  changeAnswerWay(change: Omit<AnswerWayChange, 'altcha'>, proving?: Proving): Promise<FollowResult> {
    return this.post('/answer-way', change, asQuestion, proving);
  }

  withdraw(receiptCode: string, proving?: Proving): Promise<FollowResult> {
    return this.post('/withdraw', { receiptCode }, asQuestion, proving);
  }

  kept(receiptCode: string, proving?: Proving): Promise<KeptResult> {
    return this.post('/kept', { receiptCode }, (body) => ({ outcome: 'kept', kept: body as Kept }), proving);
  }

  erase(receiptCode: string, proving?: Proving): Promise<ErasedResult> {
    return this.post('/erase', { receiptCode }, (body) => ({ outcome: 'erased', erased: body as Erased }), proving);
  }

  /** Once without a proof of work; only while codes are being guessed the gateway asks for one. */
  private async post<Result>(
    path: string,
    body: object,
    read: (body: unknown) => Result,
    proving?: Proving,
  ): Promise<Result | NotFollowed> {
    try {
      const first = await this.send(path, body, read);
      if (!asksForProof(first)) return first;
      proving?.();
      const altcha = await proveWork(() => this.fetch('/v1/altcha'));
      if (altcha === null) return { outcome: 'refused' };
      const second = await this.send(path, { ...body, altcha }, read);
      return asksForProof(second) ? { outcome: 'refused' } : second;
    } catch {
      return { outcome: 'unavailable' };
    }
  }

  private async send<Result>(path: string, body: object, read: (body: unknown) => Result) {
    const response = await this.fetch(`/v1/my-question${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.ok ? read(await response.json()) : notFollowed(response);
  }

  private fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(this.origin + path, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
      ...init,
    });
  }
}

function asQuestion(body: unknown): FollowResult {
  return { outcome: 'found', question: body as FollowedQuestion };
}

function asksForProof(result: unknown): boolean {
  const { outcome, errors } = result as { outcome: string; errors?: InvalidParam[] };
  return outcome === 'invalid' && (errors ?? []).some(({ pointer }) => pointer === '/altcha');
}

async function notFollowed(response: Response): Promise<NotFollowed> {
  const { status } = response;
  if (status === 409) return { outcome: 'conflict' };
  if (status === 403) return { outcome: 'refused' };
  // A proxy in between may answer with something else than a problem.
  const isProblem = response.headers.get('content-type')?.includes('problem+json') ?? false;
  const problem = isProblem ? ((await response.json()) as Problem) : null;
  // Any other 404 is of an address, where no gateway is: that may be mended.
  if (status === 404 && problem?.type.endsWith(':question-unknown')) return { outcome: 'unknown-code' };
  if (status === 400 || status === 413) {
    const errors = problem?.errors ?? [];
    return errors.some(({ pointer }) => pointer === '/receiptCode')
      ? { outcome: 'mistyped' }
      : { outcome: 'invalid', errors };
  }
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? { outcome: 'unavailable', retryAfter: seconds * 1000 } : { outcome: 'unavailable' };
}
