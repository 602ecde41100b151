import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { DrawnCard } from '../view.js';
import { patientCard } from './patient-card.js';

/** The card over the whole screen, to hold out to somebody; Escape closes it too. */
export function largeCard(card: DrawnCard, close: () => void): TemplateResult {
  return html`
    <dialog class="no-print" aria-label=${msg('De kaart')} @close=${close}>
      <button type="button" class="button secondary close" part="button" @click=${close}>${msg('Sluiten')}</button>
      ${patientCard(card)}
    </dialog>
  `;
}
