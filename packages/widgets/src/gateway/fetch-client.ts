import type { Municipality, Problem, QuestionInput, Receipt } from '@voordeur/core/schemas';
import type { AskResult, GatewayClient } from './client.js';
import { proveWork } from './proof-of-work.js';

/** Milliseconds after which an attempt counts as failed; a phone on a weak network gets its time. */
const patience = 20_000;

/** The gateway over HTTP. Sends no cookies and no referrer. */
export class FetchGatewayClient implements GatewayClient {
  private readonly origin: string;

  /** @param origin the gateway's origin, for example `https://voordeur.example` */
  constructor(origin: string) {
    this.origin = origin.replace(/\/+$/, '');
  }

  async municipality(): Promise<Municipality> {
    const response = await this.fetch('/v1/municipality');
    if (!response.ok) throw new Error(`GET /v1/municipality answered ${response.status}`);
    return (await response.json()) as Municipality;
  }

  async ask(question: QuestionInput): Promise<AskResult> {
    const altcha = await proveWork(() => this.fetch('/v1/altcha'));
    try {
      return await read(
        await this.fetch('/v1/questions', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(altcha === null ? question : { ...question, altcha }),
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

async function read(response: Response): Promise<AskResult> {
  if (response.ok) return { outcome: 'received', receipt: (await response.json()) as Receipt };
  if (response.status === 409) return { outcome: 'conflict' };
  if (response.status === 403) return { outcome: 'refused' };
  if (response.status === 400 || response.status === 413) {
    const problem = (await response.json()) as Problem;
    return { outcome: 'invalid', errors: problem.errors ?? [] };
  }
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? { outcome: 'unavailable', retryAfter: seconds * 1000 } : { outcome: 'unavailable' };
}
