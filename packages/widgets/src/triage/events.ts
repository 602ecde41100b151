/**
 * Steps that everybody comes along. Follow-up questions are not among them, because that one of
 * them is asked already says something about the person.
 */
export type AnnouncedStep =
  | 'danger'
  | 'words'
  | 'about'
  | 'topics'
  | 'where'
  | 'helped'
  | 'answer'
  | 'check'
  | 'sending'
  | 'failed'
  | 'sent';

/** `voordeur-step`: a step is shown. Says nothing of what was answered. */
export class StepEvent extends Event {
  readonly step: AnnouncedStep;

  constructor(step: AnnouncedStep) {
    super('voordeur-step', { bubbles: true, composed: true });
    this.step = step;
  }
}

/** `voordeur-sent`: a question arrived. Carries neither the question nor its code. */
export class SentEvent extends Event {
  constructor() {
    super('voordeur-sent', { bubbles: true, composed: true });
  }
}

/** `voordeur-language`: the person chose a language in the widget. */
export class LanguageEvent extends Event {
  readonly locale: string;

  constructor(locale: string) {
    super('voordeur-language', { bubbles: true, composed: true });
    this.locale = locale;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'voordeur-step': StepEvent;
    'voordeur-sent': SentEvent;
    'voordeur-language': LanguageEvent;
  }
}
