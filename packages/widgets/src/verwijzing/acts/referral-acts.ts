import {
  toReferredQuestion,
  type FlowAction,
  type FlowField,
  type FlowProblem,
  type ReferralFlow,
} from '@voordeur/core/referral';
import type { QuestionInput, ReferralReceipt } from '@voordeur/core/schemas';
import type { AskResult, InvalidParam, ReferralClient, StatusResult } from '../../gateway/index.js';
import { newId } from '../../gateway/new-id.js';
import { persist } from '../../shell/persist.js';

/** The widget that it is done for. */
export interface ReferralHost {
  readonly flow: ReferralFlow;
  readonly partner: string;
  readonly gatewayClient: ReferralClient;
  dispatch(action: FlowAction): void;
}

/**
 * Loaded on demand: does at the gateway what is under way, and tries again by itself where it may be sent twice. All
 * attempts carry one id, so that there are never two referrals or two questions.
 */
export class ReferralActs {
  private readonly host: ReferralHost;
  private readonly isOver: () => boolean;

  /** @param isOver whether nobody waits for it any more */
  constructor(host: ReferralHost, isOver: () => boolean) {
    this.host = host;
    this.isOver = isOver;
  }

  /** Does what the flow says is under way. */
  async act(): Promise<void> {
    const { isOver } = this;
    const { acting, code } = this.host.flow;
    const { gatewayClient } = this.host;
    const proving = (): void => {
      if (!isOver()) this.host.dispatch({ type: 'proving' });
    };
    switch (acting) {
      case 'make':
        await this.make();
        return;
      case 'send':
        return this.send();
      case 'find':
      case 'revoke': {
        const result = await gatewayClient[acting](code!, proving);
        if (!isOver()) this.settle(result);
      }
    }
  }

  private readonly retry = (attempt: number): void => this.host.dispatch({ type: 'retry', attempt });

  /** The referral that was made, or `null` where none was, which has then been said. */
  private async make(): Promise<ReferralReceipt | null> {
    const { host } = this;
    const known = host.flow.referral;
    if (known !== null) {
      host.dispatch({ type: 'made', referral: known, at: host.flow.madeAt! });
      return known;
    }
    const { request } = host.flow;
    const result = await persist(() => host.gatewayClient.make(request!), this.isOver, this.retry);
    if (result === null) return null;
    switch (result.outcome) {
      case 'made':
        host.dispatch({ type: 'made', referral: result.referral, at: new Date().toISOString() });
        return result.referral;
      case 'invalid':
        host.dispatch(rejected(result.errors));
        return null;
      default:
        host.dispatch({ type: 'failed', cause: result.outcome === 'conflict' ? 'refused' : result.outcome });
        return null;
    }
  }

  private async send(): Promise<void> {
    const { host } = this;
    const referral = await this.make();
    if (referral === null || this.isOver()) return;
    const { choices, consent, offered } = host.flow;
    const id = offered[0]?.id ?? newId();
    const question = toReferredQuestion(choices, consent, referral, id, host.partner || null);
    host.dispatch({ type: 'offer', question });
    const result = await persist(() => host.gatewayClient.ask(question), this.isOver, this.retry);
    if (result !== null) await this.receive(question, result);
  }

  private async receive(question: QuestionInput, result: AskResult): Promise<void> {
    const { host } = this;
    switch (result.outcome) {
      case 'received':
        return host.dispatch({ type: 'received', receipt: result.receipt, question });
      case 'invalid':
        return host.dispatch(rejected(result.errors));
      case 'conflict':
        return this.fetchEarlierReceipt();
      default:
        return host.dispatch({ type: 'failed', cause: result.outcome });
    }
  }

  /** An earlier version arrived though its answer got lost: the same words again give its receipt. */
  private async fetchEarlierReceipt(): Promise<void> {
    const { host } = this;
    for (const question of host.flow.offered.slice(0, -1).reverse()) {
      const result = await host.gatewayClient.ask(question);
      if (this.isOver()) return;
      if (result.outcome !== 'conflict') return this.receive(question, result);
    }
    host.dispatch({ type: 'failed', cause: 'unavailable' });
  }

  private settle(result: StatusResult): void {
    const { host } = this;
    switch (result.outcome) {
      case 'found':
        return host.dispatch({ type: 'found', status: result.status });
      case 'mistyped':
        return host.dispatch({ type: 'rejected', problems: [{ field: 'code', code: 'code-mistyped' }] });
      case 'invalid':
        return host.dispatch(rejected(result.errors));
      default:
        return host.dispatch({ type: 'failed', cause: result.outcome === 'conflict' ? 'refused' : result.outcome });
    }
  }
}

const fieldOfPointer: Readonly<Record<string, FlowField>> = {
  '/leefgebieden': 'leefgebieden',
  '/postcode4': 'postcode',
  '/facts/postcode4': 'postcode',
  '/text': 'text',
  '/email': 'email',
  '/phone': 'phone',
};

/** What the gateway wants changed, at the fields. */
function rejected(errors: readonly InvalidParam[]): FlowAction {
  const problems = errors.flatMap(({ pointer, detail }): FlowProblem[] => {
    const field = fieldOfPointer[pointer];
    return field ? [{ field, code: 'not-accepted', detail }] : [];
  });
  return problems.length > 0 ? { type: 'rejected', problems } : { type: 'failed', cause: 'refused' };
}
