import { html, type TemplateResult } from 'lit';
import { texts } from '../texts.js';
import type { Outcome } from './acting.js';

interface Circumstances {
  /** Whether unsent words are still there. */
  keptDraft: boolean;
  /** Whether the question is no longer in one's inbox. */
  gone: boolean;
  /** Whether one has gone on to something else meanwhile. */
  elsewhere: boolean;
  nameOfTeam: (id: string) => string;
}

/** How the latest act ended. It can take focus, so that it is read wherever one was. */
export function outcomeCallout(outcome: Outcome, circumstances: Circumstances): TemplateResult {
  const tone = outcome.kind === 'failed' ? 'error-box' : outcome.kind === 'conflict' ? 'warning' : '';
  return html`<div class="callout outcome ${tone}" tabindex="-1"><p>${words(outcome, circumstances)}</p></div>`;
}

function words(outcome: Outcome, { keptDraft, gone, elsewhere, nameOfTeam }: Circumstances): string {
  const about = elsewhere ? `${texts.detail.question(outcome.reference)}: ` : '';
  const kept = keptDraft ? ` ${texts.acts.conflictDraft}` : '';
  if (outcome.kind === 'conflict') return `${about}${gone ? texts.acts.conflictGone : texts.acts.conflict}${kept}`;
  if (outcome.kind === 'failed') {
    const details = outcome.error.problem?.errors?.map(({ detail }) => detail) ?? [];
    return `${about}${[texts.errors[outcome.error.code], ...details].join(' ')}${kept}`;
  }
  const ending = done(outcome, nameOfTeam);
  return ending.includes(outcome.reference) ? ending : `${about}${ending}`;
}

function done({ act, reference, handover }: Outcome, nameOfTeam: (id: string) => string): string {
  const words = texts.acts.done;
  switch (act.kind) {
    case 'hand-over':
      return words['hand-over'](reference, nameOfTeam(act.toTeam));
    case 'hand-over/refuse':
      return words['hand-over/refuse'](reference, nameOfTeam(handover?.fromTeam ?? ''));
    case 'hand-over/withdraw':
      return words['hand-over/withdraw'](nameOfTeam(handover?.toTeam ?? ''));
    case 'involve':
    case 'stop-involving':
    case 'consult':
      return words[act.kind](nameOfTeam(act.team));
    case 'close':
      return words.close(reference);
    default:
      return words[act.kind];
  }
}
