import type { Municipality, Problem, QuestionInput, Receipt } from '@voordeur/core/schemas';
import type { OpenResult } from './open-referral.js';

/** One thing that the gateway finds wrong in a question: a JSON pointer and what to do. */
export type InvalidParam = NonNullable<Problem['errors']>[number];

/** What became of one attempt to send a question. Sending the same question again is always safe. */
export type AskResult =
  /** Stored; the receipt may also be that of an earlier attempt whose answer got lost. */
  | { outcome: 'received'; receipt: Receipt }
  /** The gateway cannot take this question as it is; it says what to change. */
  | { outcome: 'invalid'; errors: InvalidParam[] }
  /** A question with this id but other words is stored already. */
  | { outcome: 'conflict' }
  /** This site may not send, or the proof of work could not be made or was not accepted. */
  | { outcome: 'refused' }
  /** No connection, too busy or out of order; `retryAfter` is in milliseconds where the gateway names it. */
  | { outcome: 'unavailable'; retryAfter?: number };

/** The gateway as the widgets see it. A story or test can give its own. */
export interface GatewayClient {
  /** The municipality's teams, areas, lines and texts; rejects where it cannot be had. */
  municipality(): Promise<Municipality>;
  /** What the code of a referral fills in; over HTTP where it is left out. Never rejects. */
  openReferral?(code: string): Promise<OpenResult>;
  /** Sends a question once; never rejects. */
  ask(question: QuestionInput): Promise<AskResult>;
}
