/** Someone wants to see the keys. */
export class ShortcutsEvent extends Event {
  static readonly type = 'voordeur-inbox-shortcuts';

  constructor() {
    super(ShortcutsEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'voordeur-inbox-shortcuts': ShortcutsEvent;
  }
}
