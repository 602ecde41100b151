import type {
  Municipality,
  QuestionInput,
  ReferralReceipt,
  ReferralRequestInput,
  ReferralStatus,
} from '@voordeur/core/schemas';
import type { AskResult, InvalidParam } from './client.js';
import type { Proving } from './follow-client.js';
import type { ReferralRequests } from './referral-requests.js';
import { municipalityAt } from './municipality.js';

/** Why an attempt came to nothing; nothing was changed. */
export type NotReferred =
  /** The gateway says what to change. */
  | { outcome: 'invalid'; errors: InvalidParam[] }
  /** This id belongs to another referral. */
  | { outcome: 'conflict' }
  /** No registered partner asks. */
  | { outcome: 'no-partner' }
  /** The proof of work could not be made or was not accepted. */
  | { outcome: 'refused' }
  /** No connection, too busy or out of order; `retryAfter` is in milliseconds where the gateway names it. */
  | { outcome: 'unavailable'; retryAfter?: number };

export type MakeResult = { outcome: 'made'; referral: ReferralReceipt } | NotReferred;

export type StatusResult =
  | { outcome: 'found'; status: ReferralStatus }
  /** The code has a typing error. */
  | { outcome: 'mistyped' }
  /** No referral has this code (any more). */
  | { outcome: 'unknown-code' }
  /** It was used already, or has lapsed. */
  | { outcome: 'not-revocable' }
  | NotReferred;

/** What a professional does with referrals. None but `municipality` rejects; a story or test can give its own. */
export interface ReferralClient {
  /** The municipality's teams, areas, lines and texts; rejects where it cannot be had. */
  municipality(): Promise<Municipality>;
  /** Makes a referral once, however often it is sent with the same id and choices. */
  make(referral: ReferralRequestInput): Promise<MakeResult>;
  /** Sends a question once. */
  ask(question: QuestionInput): Promise<AskResult>;
  /** How far a referral is, as far as the patient shares it. */
  find(code: string, proving?: Proving): Promise<StatusResult>;
  /** Takes a referral back that was not used yet. */
  revoke(code: string, proving?: Proving): Promise<StatusResult>;
}

/** The gateway over HTTP. What does more than read the municipality is a file of its own, which loads then. */
export class FetchReferralClient implements ReferralClient {
  private readonly origin: string;

  /** @param origin the gateway's origin, for example `https://voordeur.example` */
  constructor(origin: string) {
    this.origin = origin.replace(/\/+$/, '');
  }

  municipality(): Promise<Municipality> {
    return municipalityAt(this.origin);
  }

  async make(referral: ReferralRequestInput): Promise<MakeResult> {
    return (await this.requests())?.make(referral) ?? { outcome: 'unavailable' };
  }

  async ask(question: QuestionInput): Promise<AskResult> {
    return (await this.requests())?.ask(question) ?? { outcome: 'unavailable' };
  }

  async find(code: string, proving?: Proving): Promise<StatusResult> {
    return (await this.requests())?.find(code, proving) ?? { outcome: 'unavailable' };
  }

  async revoke(code: string, proving?: Proving): Promise<StatusResult> {
    return (await this.requests())?.revoke(code, proving) ?? { outcome: 'unavailable' };
  }

  /** `null` where it cannot be had. */
  private async requests(): Promise<ReferralRequests | null> {
    try {
      const { ReferralRequests } = await import('./referral-requests.js');
      return new ReferralRequests(this.origin);
    } catch {
      return null;
    }
  }
}
