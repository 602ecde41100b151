import type { ErasedResult, FollowClient, FollowResult, InvalidParam, KeptResult } from '../../gateway/index.js';
import { persist } from '../../shell/persist.js';
import type { Field, Problem, Visit, VisitAction } from '../visit.js';

interface FollowHost {
  readonly visit: Visit;
  readonly gatewayClient: FollowClient;
  dispatch(action: VisitAction): void;
}

type Result = FollowResult | KeptResult | ErasedResult;

/**
 * Does with the code what is under way. What is added is tried again by itself: all attempts carry one
 * id, so that it never stands there twice.
 */
export class FollowController {
  private readonly host: FollowHost;
  /** Goes up with everything that is begun and with every forgetting, so that a late answer finds nobody. */
  private turn = 0;

  constructor(host: FollowHost) {
    this.host = host;
  }

  /** Stops caring about what is under way. */
  abandon(): void {
    this.turn += 1;
  }

  /** Does what the visit says is under way. */
  async act(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const isOver = (): boolean => turn !== this.turn;
    const proving = (): void => {
      if (!isOver()) this.host.dispatch({ type: 'proving' });
    };
    const { visit } = this.host;
    let result = await this.ask(visit, isOver, proving);
    if (result === null || isOver()) return;
    // It was closed already: how it stands now says so.
    if (result.outcome === 'conflict' && visit.acting === 'withdraw') {
      result = await this.host.gatewayClient.find(visit.code!, proving);
      if (isOver()) return;
    }
    this.settle(result);
  }

  private ask(visit: Visit, isOver: () => boolean, proving: () => void): Promise<Result | null> {
    const client = this.host.gatewayClient;
    const receiptCode = visit.code!;
    const { draft, way } = visit;
    switch (visit.acting) {
      case 'add':
        return persist(
          () => client.add({ receiptCode, id: draft.id!, text: draft.text.trim() }, proving),
          isOver,
          (attempt) => this.host.dispatch({ type: 'retry', attempt }),
        );
      case 'answer-way':
        return client.changeAnswerWay(
          {
            receiptCode,
            answerBy: way.answerBy,
            ...(way.answerBy === 'email' && { email: way.email.trim() }),
            ...(way.answerBy === 'phone' && { phone: way.phone.trim() }),
          },
          proving,
        );
      case 'withdraw':
        return client.withdraw(receiptCode, proving);
      case 'kept':
        return client.kept(receiptCode, proving);
      case 'erase':
        return client.erase(receiptCode, proving);
      default:
        return client.find(receiptCode, proving);
    }
  }

  private settle(result: Result): void {
    const { host } = this;
    switch (result.outcome) {
      case 'found':
        return host.dispatch({ type: 'found', question: result.question, at: Date.now() });
      case 'kept':
        return host.dispatch({ type: 'kept', kept: result.kept });
      case 'erased':
        return host.dispatch({ type: 'erased', erased: result.erased });
      case 'mistyped':
        return host.dispatch({ type: 'rejected', problems: [{ field: 'code', code: 'code-mistyped' }] });
      case 'invalid':
        return host.dispatch(rejected(result.errors));
      default:
        return host.dispatch({ type: 'failed', cause: result.outcome });
    }
  }
}

const fieldOfPointer: Readonly<Record<string, Field>> = { '/text': 'text', '/email': 'email', '/phone': 'phone' };

/** What the gateway wants changed, at the fields. */
function rejected(errors: readonly InvalidParam[]): VisitAction {
  const problems = errors.flatMap(({ pointer, detail }): Problem[] => {
    const field = fieldOfPointer[pointer];
    return field ? [{ field, code: 'not-accepted', detail }] : [];
  });
  return problems.length > 0 ? { type: 'rejected', problems } : { type: 'failed', cause: 'refused' };
}
