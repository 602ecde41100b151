import type { Step } from '@voordeur/core/intake';

/** Questions that not everybody is asked: that one of them is shown says something about the person. */
const followUps = ['danger-again', 'children', 'becoming-adult', 'child-safety'] as const;

/** Steps that everybody comes along. */
export type AnnouncedStep = Exclude<Step, (typeof followUps)[number]>;

/** The step as the page around the widget may know it; `null` where it may not. */
export function announcedStep(step: Step): AnnouncedStep | null {
  return (followUps as readonly Step[]).includes(step) ? null : (step as AnnouncedStep);
}

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

declare global {
  interface GlobalEventHandlersEventMap {
    'voordeur-step': StepEvent;
    'voordeur-sent': SentEvent;
  }
}
