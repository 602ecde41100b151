/** `voordeur-language`: the person chose a language in a widget. */
export class LanguageEvent extends Event {
  readonly locale: string;

  constructor(locale: string) {
    super('voordeur-language', { bubbles: true, composed: true });
    this.locale = locale;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'voordeur-language': LanguageEvent;
  }
}
