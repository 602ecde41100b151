import type { Consequences } from '@voordeur/core/schemas';

/** What staff changed in the agenda, and what became of the people it hit. */
export interface AgendaOutcome {
  words: string;
  /** `null` where it could hit nobody. */
  consequences: Consequences | null;
}

/** Something was changed: the agenda is fetched anew, and this is said. */
export class AgendaChangedEvent extends Event {
  static readonly type = 'voordeur-inbox-agenda-changed';
  readonly outcome: AgendaOutcome;

  constructor(outcome: AgendaOutcome) {
    super(AgendaChangedEvent.type, { bubbles: true, composed: true });
    this.outcome = outcome;
  }
}

/** What is on screen is old: somebody else was first. */
export class AgendaStaleEvent extends Event {
  static readonly type = 'voordeur-inbox-agenda-stale';

  constructor() {
    super(AgendaStaleEvent.type, { bubbles: true, composed: true });
  }
}

/** A change that was looked at is put through, or given up. */
export class ChangeEndEvent extends Event {
  static readonly type = 'voordeur-inbox-change-end';
  /** `null` where it was given up. */
  readonly consequences: Consequences | null;

  constructor(consequences: Consequences | null) {
    super(ChangeEndEvent.type);
    this.consequences = consequences;
  }
}

declare global {
  interface HTMLElementEventMap {
    'voordeur-inbox-agenda-changed': AgendaChangedEvent;
    'voordeur-inbox-agenda-stale': AgendaStaleEvent;
    'voordeur-inbox-change-end': ChangeEndEvent;
  }
}
