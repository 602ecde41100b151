import type { Field, IntakeAction, IntakeProblem, IntakeState } from '@voordeur/core/intake';
import type { QuestionInput } from '@voordeur/core/schemas';
import type { AskResult, GatewayClient, InvalidParam } from '../../gateway/index.js';
import { persist } from '../../shell/persist.js';

interface SendingHost {
  readonly intake: IntakeState;
  readonly gatewayClient: GatewayClient;
  dispatch(action: IntakeAction): void;
}

/**
 * Sends the question that is under way, and tries again by itself where the gateway cannot be
 * reached. All attempts carry one id, so that there are never two questions; where an older version
 * turns out to have arrived, its receipt is fetched.
 */
export class SendingController {
  private readonly host: SendingHost;
  /** Goes up with every send and every forgetting, so that a late answer finds nobody. */
  private turn = 0;

  constructor(host: SendingHost) {
    this.host = host;
  }

  /** Stops caring about what is under way. */
  abandon(): void {
    this.turn += 1;
  }

  async send(): Promise<void> {
    const question = this.host.intake.offered.at(-1);
    if (this.host.intake.step !== 'sending' || question === undefined) return;
    this.turn += 1;
    const { turn } = this;
    const result = await persist(
      () => this.host.gatewayClient.ask(question),
      () => turn !== this.turn,
      (attempt) => this.host.dispatch({ type: 'retry', attempt }),
    );
    if (result) await this.settle(question, result, turn);
  }

  private async settle(question: QuestionInput, result: AskResult, turn: number): Promise<void> {
    switch (result.outcome) {
      case 'received':
        return this.host.dispatch({ type: 'received', receipt: result.receipt, question });
      case 'invalid':
        return this.host.dispatch(rejected(result.errors));
      case 'conflict':
        return this.fetchEarlierReceipt(turn);
      case 'refused':
        return this.host.dispatch({ type: 'failed', cause: 'refused' });
      case 'unavailable':
        return this.host.dispatch({ type: 'failed', cause: 'unavailable' });
    }
  }

  /** An earlier version arrived though its answer got lost: the same words again give its receipt. */
  private async fetchEarlierReceipt(turn: number): Promise<void> {
    const earlier = this.host.intake.offered.slice(0, -1).reverse();
    for (const question of earlier) {
      const result = await this.host.gatewayClient.ask(question);
      if (turn !== this.turn) return;
      if (result.outcome !== 'conflict') return this.settle(question, result, turn);
    }
    this.host.dispatch({ type: 'failed', cause: 'unavailable' });
  }
}

const fieldOfPointer: Readonly<Record<string, Field>> = {
  '/text': 'text',
  '/email': 'email',
  '/phone': 'phone',
  '/answerBy': 'answerBy',
  '/facts/postcode4': 'postcode',
  '/facts/area': 'area',
  '/facts/leefgebieden': 'leefgebieden',
};

/** What the gateway wants changed, at the fields; what fits none is said at the question itself. */
function rejected(errors: readonly InvalidParam[]): IntakeAction {
  const problems = errors.map(({ pointer, detail }): IntakeProblem => {
    const field = fieldOfPointer[pointer] ?? 'text';
    return { field, code: 'not-accepted', detail };
  });
  return problems.length > 0 ? { type: 'rejected', problems } : { type: 'failed', cause: 'refused' };
}
