import type {
  Problem,
  QuestionInput,
  ReferralReceipt,
  ReferralRequestInput,
  ReferralStatus,
} from '@voordeur/core/schemas';
import type { AskResult } from './client.js';
import { FetchGatewayClient } from './fetch-client.js';
import type { Proving } from './follow-client.js';
import { proveWork } from './proof-of-work.js';
import type { MakeResult, NotReferred, ReferralClient, StatusResult } from './referral-client.js';

/** Milliseconds after which an attempt counts as failed. */
const patience = 20_000;

/** As `referralProblems` of the schemas, which cannot come along to a browser; a test holds them together. */
export const problemTypes = {
  noPartner: 'urn:voordeur:problem:referral-no-partner',
  notRevocable: 'urn:voordeur:problem:referral-not-revocable',
} as const;

/** Loaded on demand: what a professional does at the gateway over HTTP. Sends no cookies and no referrer; a code goes in the body of a POST and nowhere else. */
export class ReferralRequests implements Omit<ReferralClient, 'municipality'> {
  private readonly origin: string;
  private readonly questions: FetchGatewayClient;

  /** @param origin the gateway's origin, without a slash at its end */
  constructor(origin: string) {
    this.origin = origin;
    this.questions = new FetchGatewayClient(origin);
  }

  ask(question: QuestionInput): Promise<AskResult> {
    return this.questions.ask(question);
  }

  async make(referral: ReferralRequestInput): Promise<MakeResult> {
    try {
      const altcha = await this.prove();
      const response = await this.post('', altcha === null ? referral : { ...referral, altcha });
      if (response.ok) return { outcome: 'made', referral: (await response.json()) as ReferralReceipt };
      return notReferred(response, await problemIn(response));
    } catch {
      return { outcome: 'unavailable' };
    }
  }

  find(code: string, proving?: Proving): Promise<StatusResult> {
    return this.withCode('/status', code, proving);
  }

  revoke(code: string, proving?: Proving): Promise<StatusResult> {
    return this.withCode('/revoke', code, proving);
  }

  /** Once without a proof of work; only while codes are being guessed the gateway asks for one. */
  private async withCode(path: string, code: string, proving?: Proving): Promise<StatusResult> {
    try {
      const first = await this.send(path, { code });
      if (!asksForProof(first)) return first;
      proving?.();
      const altcha = await this.prove();
      if (altcha === null) return { outcome: 'refused' };
      const second = await this.send(path, { code, altcha });
      return asksForProof(second) ? { outcome: 'refused' } : second;
    } catch {
      return { outcome: 'unavailable' };
    }
  }

  private async send(path: string, body: object): Promise<StatusResult> {
    const response = await this.post(path, body);
    if (response.ok) return { outcome: 'found', status: (await response.json()) as ReferralStatus };
    const problem = await problemIn(response);
    if (response.status === 404 && problem !== null) return { outcome: 'unknown-code' };
    if (problem?.type === problemTypes.notRevocable) return { outcome: 'not-revocable' };
    if (problem?.errors?.some(({ pointer }) => pointer === '/code')) return { outcome: 'mistyped' };
    return notReferred(response, problem);
  }

  private prove(): Promise<string | null> {
    return proveWork(() => this.fetch('/v1/altcha'));
  }

  private post(path: string, body: object): Promise<Response> {
    return this.fetch(`/v1/referrals${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
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

/** A proxy in between may answer with something else than a problem. */
async function problemIn(response: Response): Promise<Problem | null> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json') ?? false;
  return isProblem ? ((await response.json()) as Problem) : null;
}

function asksForProof(result: StatusResult): boolean {
  return result.outcome === 'invalid' && result.errors.some(({ pointer }) => pointer === '/altcha');
}

function notReferred({ status, headers }: Response, problem: Problem | null): NotReferred {
  if (status === 409) return { outcome: 'conflict' };
  if (status === 403) return { outcome: problem?.type === problemTypes.noPartner ? 'no-partner' : 'refused' };
  if (status === 400 || status === 413) return { outcome: 'invalid', errors: problem?.errors ?? [] };
  const seconds = Number(headers.get('retry-after'));
  return seconds > 0 ? { outcome: 'unavailable', retryAfter: seconds * 1000 } : { outcome: 'unavailable' };
}
