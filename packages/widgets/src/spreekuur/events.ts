/** `voordeur-booked`: an appointment or a waiting place was made. Carries neither when and where nor the code. */
export class BookedEvent extends Event {
  constructor() {
    super('voordeur-booked', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'voordeur-booked': BookedEvent;
  }
}
