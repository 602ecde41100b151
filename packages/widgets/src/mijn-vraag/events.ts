/** `voordeur-question-opened`: somebody opened a question with a code. Says neither which nor what is in it. */
export class QuestionOpenedEvent extends Event {
  constructor() {
    super('voordeur-question-opened', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'voordeur-question-opened': QuestionOpenedEvent;
  }
}
