import { readReferralCode } from '../receipt-code/index.js';
import type { QuestionInput, Receipt } from '../schemas/question.js';
import type { ReferralReceipt, ReferralStatus } from '../schemas/referral.js';
import type { ReferralChoices } from './choices.js';
import { problemsOf } from './flow-problems.js';
import {
  noConsent,
  startOfFlow,
  type Consent,
  type FlowAct,
  type FlowCause,
  type FlowPage,
  type FlowProblem,
  type ReferralFlow,
} from './flow-state.js';
import type { ReadLink } from './link-template.js';
import { toReferralRequest } from './to-requests.js';

export type FlowAction =
  | { type: 'choose'; choices: Partial<ReferralChoices> }
  | { type: 'fill-in'; read: ReadLink }
  | { type: 'consent'; consent: Partial<Consent> }
  | { type: 'type-code'; typed: string }
  | { type: 'go'; page: FlowPage }
  /** Back to the choices as they are. */
  | { type: 'change' }
  /** An empty form for the next person. */
  | { type: 'next' }
  /** `id` for what is made, where it has none yet. */
  | { type: 'act'; act: FlowAct; id: string; partner: string | null }
  | { type: 'retry'; attempt: number }
  | { type: 'proving' }
  /** `at`: instant (UTC). While sending, the question follows. */
  | { type: 'made'; referral: ReferralReceipt; at: string }
  | { type: 'offer'; question: QuestionInput }
  | { type: 'received'; receipt: Receipt; question: QuestionInput }
  | { type: 'found'; status: ReferralStatus }
  | { type: 'failed'; cause: FlowCause }
  | { type: 'rejected'; problems: readonly FlowProblem[] }
  | { type: 'forget' };

/** The visit after something happened; the same one where nothing did. */
export function reduceFlow(flow: ReferralFlow, action: FlowAction): ReferralFlow {
  switch (action.type) {
    case 'choose':
      return chosen(flow, action.choices);
    case 'fill-in':
      return { ...chosen(flow, action.read.choices), filledIn: action.read.unknown };
    case 'consent':
      return { ...flow, consent: { ...flow.consent, ...action.consent }, problems: [], failure: null };
    case 'type-code':
      return { ...flow, typed: action.typed, problems: [], failure: null };
    case 'go':
      return gone(flow, action.page);
    case 'change':
      return { ...ended(flow), page: 'refer' };
    case 'next':
      return startOfFlow;
    case 'act':
      return begun(flow, action.act, action.id, action.partner);
    case 'retry':
      return { ...flow, attempt: action.attempt };
    case 'proving':
      return { ...flow, proving: true };
    case 'made':
      return made(flow, action.referral, action.at);
    case 'offer':
      return { ...flow, offered: [...flow.offered, action.question] };
    case 'received':
      return received(flow, action.receipt, action.question);
    case 'found':
      return { ...ended(flow), page: 'status', status: action.status, typed: '' };
    case 'failed':
      return failed(flow, action.cause);
    case 'rejected':
      return { ...ended(flow), problems: action.problems };
    case 'forget':
      return startOfFlow;
  }
}

/** Another choice is another referral: what was made before stays as it is, and holds until it lapses. */
function chosen(flow: ReferralFlow, choices: Partial<ReferralChoices>): ReferralFlow {
  return {
    ...flow,
    choices: { ...flow.choices, ...choices },
    request: null,
    referral: null,
    madeAt: null,
    // For another team the patient has agreed to nothing yet.
    consent: { ...flow.consent, agreed: false, share: false },
    offered: [],
    problems: [],
    failure: null,
  };
}

function gone(flow: ReferralFlow, page: FlowPage): ReferralFlow {
  if (page === 'refer') return { ...ended(flow), page: flow.receipt ? 'sent' : flow.referral ? 'card' : 'refer' };
  if (page === 'consent') {
    const problems = problemsOf(flow, 'make');
    if (problems.length > 0) return { ...ended(flow), problems };
  }
  if (page === 'follow') return { ...ended(flow), page, code: null, status: null };
  return { ...ended(flow), page };
}

function begun(flow: ReferralFlow, act: FlowAct, id: string, partner: string | null): ReferralFlow {
  if (flow.acting !== null) return flow;
  const problems = problemsOf(flow, act);
  if (problems.length > 0) return { ...flow, problems, failure: null };
  const isNew = act === 'make' || act === 'send';
  return {
    ...ended(flow),
    acting: act,
    request: isNew ? (flow.request ?? toReferralRequest(flow.choices, id, partner)) : flow.request,
    code: act === 'find' ? readReferralCode(flow.typed) : flow.code,
  };
}

function ended(flow: ReferralFlow): ReferralFlow {
  return { ...flow, acting: null, attempt: 1, proving: false, failure: null, problems: [] };
}

function made(flow: ReferralFlow, referral: ReferralReceipt, at: string): ReferralFlow {
  const known = { ...flow, referral, madeAt: flow.madeAt ?? at, attempt: 1 };
  return flow.acting === 'send' ? known : { ...ended(known), page: 'card' };
}

function received(flow: ReferralFlow, receipt: Receipt, question: QuestionInput): ReferralFlow {
  return {
    ...ended(flow),
    page: 'sent',
    receipt,
    receivedOlder: question !== flow.offered.at(-1),
    // What was written about the patient has gone where it should, and is no longer shown.
    consent: { ...noConsent, answerBy: question.answerBy, feedback: question.referralFeedback === true },
  };
}

/** Where the code no longer finds anything, the person is back at the code. */
function failed(flow: ReferralFlow, cause: FlowCause): ReferralFlow {
  const page = cause === 'unknown-code' ? 'follow' : flow.page;
  return { ...ended(flow), page, failure: cause };
}
