import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { plainButton, submitButton } from '../../shell/parts/buttons.js';
import type { SpreekuurView } from '../view.js';
import { bookingButtons, bookingStep } from './booking.js';
import { browseStep } from './browse.js';
import { codeStep } from './code.js';
import { detailsButton, detailsStep } from './details.js';
import { failedStep, sendingStep } from './sending.js';
import { cancelStep, moveStep } from './sure.js';

/** What the step that is shown is about. */
export function stepContent(view: SpreekuurView): TemplateResult | typeof nothing {
  const { step, booking } = view.state;
  switch (step) {
    case 'browse':
      return browseStep(view);
    case 'details':
      return detailsStep(view);
    case 'sending':
      return sendingStep(view);
    case 'failed':
      return failedStep(view);
    case 'code':
      return codeStep(view);
    case 'move':
      return moveStep(view);
    case 'cancel':
      return cancelStep(view);
    case 'booking':
      return booking ? bookingStep(view, booking) : nothing;
  }
}

/** What one can do at the end of a step; what submits it comes first. */
export function stepButtons(view: SpreekuurView): TemplateResult | typeof nothing {
  const { step, booking, acting } = view.state;
  switch (step) {
    case 'details':
      return row(submitButton(detailsButton(view)));
    case 'failed':
      return row(html`
        ${submitButton(msg('Probeer opnieuw'))}
        ${plainButton(msg('Terug naar wat ik invulde'), () => view.dispatch({ type: 'back' }))}
      `);
    case 'code':
      return row(submitButton(msg('Zoek mijn afspraak'), acting !== null));
    case 'move':
      return row(submitButton(msg('Ja, verzet mijn afspraak'), acting !== null));
    case 'cancel':
      return row(html`
        ${submitButton(booking?.state === 'booked' ? msg('Ja, zeg af') : msg('Ja, haal mij eraf'), acting !== null)}
        ${plainButton(msg('Nee, laat staan'), () => view.dispatch({ type: 'back' }))}
      `);
    case 'booking':
      return booking ? bookingButtons(view, booking) : nothing;
    default:
      return nothing;
  }
}

/** Back, and for whoever has an appointment already: to it. */
export function way({ state, dispatch }: SpreekuurView): TemplateResult | typeof nothing {
  const { step, moving } = state;
  if (step === 'browse' && !moving)
    return html`<div class="way no-print">
      ${plainButton(msg('Ik heb al een afspraak'), () => dispatch({ type: 'have-code' }), 'quiet have-code')}
    </div>`;
  if (step === 'sending' || step === 'booking' || step === 'failed') return nothing;
  const text =
    step === 'details' || step === 'move'
      ? msg('Andere tijd kiezen')
      : step === 'browse'
        ? msg('Toch niet verzetten')
        : msg('Terug');
  return html`<div class="way no-print">${plainButton(text, () => dispatch({ type: 'back' }), 'quiet back')}</div>`;
}

function row(content: TemplateResult): TemplateResult {
  return html`<div class="buttons no-print">${content}</div>`;
}
