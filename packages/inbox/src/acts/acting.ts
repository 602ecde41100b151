import type { Handover, QuestionDetail } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Act, StaffClient } from '../api/client.js';
import type { ApiError, Result } from '../api/result.js';

/** How an act ended, for the person to read; the rest is of the question it was about, as it was before. */
export type Outcome = { questionId: string; reference: string; handover: Handover | null; act: Act } & (
  { kind: 'done' } | { kind: 'conflict' } | { kind: 'failed'; error: ApiError }
);

/** Does one act at a time, and tells how it ended. */
export class ActingController implements ReactiveController {
  busy: Act['kind'] | null = null;
  /** Of the latest act on the question that is open. */
  outcome: Outcome | null = null;

  private readonly host: ReactiveControllerHost;
  private readonly client: StaffClient;

  constructor(host: ReactiveControllerHost, client: StaffClient) {
    this.host = host;
    this.client = client;
    host.addController(this);
  }

  // Lit needs one of the lifecycle methods to be there.
  hostDisconnected(): void {
    this.forget();
  }

  /**
   * Does an act, then what `settle` does with how it ended, such as fetching the question anew. Until
   * both are done nothing else can be done: the version on screen would be the old one, and a double
   * click does nothing twice (`null`).
   */
  async perform(
    { id, reference, handover }: Pick<QuestionDetail, 'id' | 'reference' | 'handover'>,
    act: Act,
    settle: (outcome: Outcome) => Promise<void>,
  ): Promise<Outcome | null> {
    if (this.busy !== null) return null;
    this.busy = act.kind;
    this.outcome = null;
    this.host.requestUpdate();
    const result = await this.client.act(id, act);
    const outcome: Outcome = { questionId: id, reference, handover, act, ...ending(result) };
    await settle(outcome);
    this.busy = null;
    this.outcome = outcome;
    this.host.requestUpdate();
    return outcome;
  }

  forget(): void {
    this.outcome = null;
    this.host.requestUpdate();
  }
}

function ending(
  result: Result<unknown>,
): { kind: 'done' } | { kind: 'conflict' } | { kind: 'failed'; error: ApiError } {
  if (result.ok) return { kind: 'done' };
  return isConflict(result.error) ? { kind: 'conflict' } : { kind: 'failed', error: result.error };
}

/** Someone acted in between: the version is old (409), or the question went elsewhere (404). */
function isConflict({ code }: ApiError): boolean {
  return code === 'conflict' || code === 'not-found';
}
