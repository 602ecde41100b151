import type { ReferralHost } from '../acts/referral-acts.js';

/** Has what is under way done, and knows when nobody waits for it any more. */
export class ActsController {
  private readonly host: ReferralHost;
  /** Goes up with everything that is begun and with every forgetting, so that a late answer finds nobody. */
  private turn = 0;

  constructor(host: ReferralHost) {
    this.host = host;
  }

  /** Stops caring about what is under way. */
  abandon(): void {
    this.turn += 1;
  }

  /** Does what the flow says is under way. */
  async act(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const isOver = (): boolean => turn !== this.turn;
    const acts = await import('../acts/referral-acts.js').catch(() => null);
    if (isOver()) return;
    if (acts === null) this.host.dispatch({ type: 'failed', cause: 'unavailable' });
    else await new acts.ReferralActs(this.host, isOver).act();
  }
}
