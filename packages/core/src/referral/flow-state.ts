import type { QuestionInput, Receipt } from '../schemas/question.js';
import type { ReferralReceipt, ReferralRequestInput, ReferralStatus } from '../schemas/referral.js';
import type { AnswerWay } from '../vocabulary/index.js';
import { noChoices, type ReferralChoices } from './choices.js';
import type { LinkName } from './link-template.js';

/**
 * `refer` choosing · `card` the card for the patient · `consent` sending now, with the patient's consent · `sent`
 * the card of a question that was sent · `follow` by code · `status` how it stands · `revoke` taking it back.
 */
export type FlowPage = 'refer' | 'card' | 'consent' | 'sent' | 'follow' | 'status' | 'revoke';

/** What is done at the gateway. */
export type FlowAct = 'make' | 'send' | 'find' | 'revoke';

/** Why an act came to nothing. */
export type FlowCause = 'unavailable' | 'refused' | 'no-partner' | 'unknown-code' | 'not-revocable';

export type FlowField = 'leefgebieden' | 'postcode' | 'agreed' | 'text' | 'email' | 'phone' | 'code';

export interface FlowProblem {
  field: FlowField;
  code:
    | 'subject-missing'
    | 'postcode-form'
    | 'agreed-missing'
    | 'text-too-long'
    | 'email-missing'
    | 'email-form'
    | 'phone-missing'
    | 'phone-form'
    | 'code-missing'
    | 'code-length'
    | 'code-mistyped'
    | 'code-of-question'
    | 'not-accepted';
  /** What the gateway says of it. */
  detail?: string;
}

/** What the patient agreed to, and what the professional wrote for the team. */
export interface Consent {
  /** That the question is sent. */
  agreed: boolean;
  /** That the informed teams may see it too. */
  share: boolean;
  /** That the referrer may see how far it is. */
  feedback: boolean;
  text: string;
  answerBy: AnswerWay;
  email: string;
  phone: string;
}

/** A whole visit of a professional; lives in memory only. */
export interface ReferralFlow {
  page: FlowPage;
  choices: ReferralChoices;
  /** What a link or an attribute said that is not known; `null` where none filled anything in. */
  filledIn: readonly LinkName[] | null;
  /** The referral as it was offered to the gateway; a change of the choices makes another. */
  request: ReferralRequestInput | null;
  /** What the gateway made of it. */
  referral: ReferralReceipt | null;
  /** Instant (UTC) at which it was made. */
  madeAt: string | null;
  consent: Consent;
  /** Every version of the question that was offered, oldest first, all with one id, so that there are never two. */
  offered: readonly QuestionInput[];
  receipt: Receipt | null;
  /** Whether the version that arrived is older than what was last written. */
  receivedOlder: boolean;
  /** What stands in the field for the code. */
  typed: string;
  /** The code that is being tried or that found the referral. */
  code: string | null;
  status: ReferralStatus | null;
  acting: FlowAct | null;
  /** Which attempt this is, counted from 1. */
  attempt: number;
  /** Whether this device is making a proof of work. */
  proving: boolean;
  failure: FlowCause | null;
  problems: readonly FlowProblem[];
}

export const noConsent: Consent = {
  agreed: false,
  share: false,
  feedback: false,
  text: '',
  answerBy: 'code',
  email: '',
  phone: '',
};

export const startOfFlow: ReferralFlow = {
  page: 'refer',
  choices: noChoices,
  filledIn: null,
  request: null,
  referral: null,
  madeAt: null,
  consent: noConsent,
  offered: [],
  receipt: null,
  receivedOlder: false,
  typed: '',
  code: null,
  status: null,
  acting: null,
  attempt: 1,
  proving: false,
  failure: null,
  problems: [],
};
