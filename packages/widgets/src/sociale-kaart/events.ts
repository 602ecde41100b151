/**
 * `voordeur-ask`: somebody goes from the sociale kaart to asking a question. Carries nothing of what was
 * looked for.
 */
export class AskEvent extends Event {
  constructor() {
    super('voordeur-ask', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'voordeur-ask': AskEvent;
  }
}
