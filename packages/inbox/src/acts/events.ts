import type { Act } from '../api/client.js';
import type { Draft } from './drafts.js';

/** Someone wants to do something with the question that is open. */
export class ActEvent extends Event {
  static readonly type = 'voordeur-inbox-act';
  readonly act: Act;

  constructor(act: Act) {
    super(ActEvent.type, { bubbles: true, composed: true });
    this.act = act;
  }
}

/** Unsent words changed. */
export class DraftEvent extends Event {
  static readonly type = 'voordeur-inbox-draft';
  readonly change: Partial<Draft>;

  constructor(change: Partial<Draft>) {
    super(DraftEvent.type, { bubbles: true, composed: true });
    this.change = change;
  }
}

declare global {
  interface HTMLElementEventMap {
    'voordeur-inbox-act': ActEvent;
    'voordeur-inbox-draft': DraftEvent;
  }
}
