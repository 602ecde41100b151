import type {
  Booked,
  Booking,
  BookingRequestInput,
  MoveBookingInput,
  Municipality,
  Problem,
  SpreekurenList,
} from '@voordeur/core/schemas';
import { proveWork } from './proof-of-work.js';
import type {
  ActResult,
  BookingResult,
  BookResult,
  MoveResult,
  NoBooking,
  NoPlace,
  NotDone,
  SpreekurenPeriod,
  SpreekuurClient,
} from './spreekuur-client.js';

/** Milliseconds after which an attempt counts as failed; a phone on a weak network gets its time. */
const patience = 20_000;

const refused: NotDone = { outcome: 'refused' };

/** The gateway over HTTP. Sends no cookies and no referrer, and no code in an address. */
export class FetchSpreekuurClient implements SpreekuurClient {
  private readonly origin: string;

  /** @param origin the gateway's origin, for example `https://voordeur.example` */
  constructor(origin: string) {
    this.origin = origin.replace(/\/+$/, '');
  }

  async municipality(): Promise<Municipality> {
    return this.get<Municipality>('/v1/municipality');
  }

  async spreekuren({ from, to }: SpreekurenPeriod = {}): Promise<SpreekurenList> {
    const query = new URLSearchParams({ ...(from && { from }), ...(to && { to }) }).toString();
    return this.get<SpreekurenList>(query === '' ? '/v1/spreekuren' : `/v1/spreekuren?${query}`);
  }

  async book(request: BookingRequestInput): Promise<BookResult> {
    const altcha = await proveWork(() => this.fetch('/v1/altcha'));
    return this.post('/v1/bookings', altcha === null ? request : { ...request, altcha }, async (response) => {
      if (response.ok) return { outcome: 'booked', booked: (await response.json()) as Booked };
      const problem = await problemOf(response);
      return noPlace(problem) ?? (response.status === 409 ? { outcome: 'conflict' } : notDone(response, problem));
    });
  }

  lookUp(code: string): Promise<BookingResult> {
    return this.byCode('/v1/bookings/lookup', { code }, readBooking);
  }

  move(input: MoveBookingInput): Promise<MoveResult> {
    return this.byCode('/v1/bookings/move', input, async (response) => {
      if (response.ok) return { outcome: 'found', booking: (await response.json()) as Booking };
      const problem = await problemOf(response);
      return noPlace(problem) ?? notAllowed(response, problem);
    });
  }

  cancel(code: string): Promise<ActResult> {
    return this.byCode('/v1/bookings/cancel', { code }, readAct);
  }

  accept(code: string): Promise<ActResult> {
    return this.byCode('/v1/bookings/accept', { code }, readAct);
  }

  /** While codes are being guessed the gateway asks for a proof of work: it is made, and all is sent again. */
  private byCode<Result>(
    path: string,
    body: { code: string },
    read: (response: Response) => Promise<Result>,
  ): Promise<Result | NotDone> {
    return this.post<Result | NotDone>(path, body, async (response) => {
      if (response.status !== 400 || !asksForProof(await problemOf(response.clone()))) return read(response);
      const altcha = await proveWork(() => this.fetch('/v1/altcha'));
      if (altcha === null) return refused;
      return this.post(path, { ...body, altcha }, async (again) =>
        again.status === 400 && asksForProof(await problemOf(again.clone())) ? refused : read(again),
      );
    });
  }

  private async get<Answer>(path: string): Promise<Answer> {
    const response = await this.fetch(path);
    if (!response.ok) throw new Error(`GET ${path.split('?', 1)[0]} answered ${response.status}`);
    return (await response.json()) as Answer;
  }

  private async post<Result>(
    path: string,
    body: object,
    read: (response: Response) => Promise<Result>,
  ): Promise<Result | NotDone> {
    try {
      return await read(
        await this.fetch(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      );
    } catch {
      return { outcome: 'unavailable' };
    }
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

async function readBooking(response: Response): Promise<BookingResult> {
  if (response.ok) return { outcome: 'found', booking: (await response.json()) as Booking };
  const problem = await problemOf(response);
  return noBooking(problem) ?? notDone(response, problem);
}

async function readAct(response: Response): Promise<ActResult> {
  if (response.ok) return { outcome: 'found', booking: (await response.json()) as Booking };
  return notAllowed(response, await problemOf(response));
}

function notAllowed(response: Response, problem: Problem): ActResult {
  if (response.status === 409) return { outcome: 'not-possible' };
  return noBooking(problem) ?? notDone(response, problem);
}

function asksForProof({ errors }: Problem): boolean {
  return errors?.some(({ pointer }) => pointer === '/altcha') ?? false;
}

function noPlace({ type }: Problem): NoPlace | null {
  if (type.endsWith(':slot-full')) return { outcome: 'full' };
  return type.endsWith(':slot-not-bookable') ? { outcome: 'not-bookable' } : null;
}

function noBooking({ type, errors }: Problem): NoBooking | null {
  const isCodeWrong = errors?.some(({ pointer }) => pointer === '/code') ?? false;
  return type.endsWith(':unknown-code') || isCodeWrong ? { outcome: 'unknown-code' } : null;
}

function notDone(response: Response, problem: Problem): NotDone {
  if (response.status === 403) return { outcome: 'refused' };
  if (response.status === 400 || response.status === 413) return { outcome: 'invalid', errors: problem.errors ?? [] };
  return { outcome: 'unavailable', ...retryAfter(response) };
}

function retryAfter(response: Response): { retryAfter?: number } {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? { retryAfter: seconds * 1000 } : {};
}

/** A proxy in between may answer with something else than a problem. */
async function problemOf(response: Response): Promise<Problem> {
  const nothing = { type: 'about:blank', title: '', status: response.status, detail: '' };
  const isProblem = response.headers.get('content-type')?.includes('problem+json') ?? false;
  return isProblem ? ((await response.json()) as Problem) : nothing;
}
