/** `voordeur-referred`: a card was made, or a question sent for somebody. Says nothing of whom or what. */
export class ReferredEvent extends Event {
  constructor() {
    super('voordeur-referred', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'voordeur-referred': ReferredEvent;
  }
}
