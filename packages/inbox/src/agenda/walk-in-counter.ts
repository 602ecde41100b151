import type { AgendaHour } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ApiError } from '../api/result.js';
import { texts } from '../texts.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { agendaTexts } from './agenda-texts.js';
import type { AgendaClient } from './client.js';

/**
 * @summary Counts who walks in, with one tap; a tap too many is taken back with another. What
 * colleagues count meanwhile adds up.
 */
export class InboxWalkIns extends LitElement {
  static readonly version = version;
  static override styles = [
    tokenStyles,
    controlStyles,
    sharedStyles,
    css`
      :host {
        display: block;
      }

      .counter {
        display: grid;
        grid-template-columns: repeat(3, auto);
        justify-content: start;
        align-items: center;
        gap: var(--_space-1) var(--_space-2);
      }

      .label,
      .error {
        grid-column: 1 / -1;
        font-size: var(--_text-small);
      }

      .error {
        max-inline-size: 16rem;
      }

      .number {
        min-inline-size: 1.6em;
        font-family: var(--_heading-font);
        font-size: var(--_text-title);
        font-variant-numeric: tabular-nums;
        line-height: 1;
        text-align: center;
      }

      .button {
        min-inline-size: 3rem;
        min-block-size: 3rem;
        padding-inline: var(--_space-3);
        font-size: var(--_text-large);
      }

      .add {
        min-inline-size: 4.5rem;
      }

      @media print {
        .button {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) hour!: AgendaHour;
  @property({ attribute: false }) client!: AgendaClient;
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  /** As the gateway counted last. */
  @state() private counted = 0;
  /** Taps that the gateway has not counted yet. */
  @state() private underWay = 0;
  @state() private error: ApiError | null = null;
  @state() private announcement = '';

  private queue: Promise<void> = Promise.resolve();

  protected override willUpdate(changed: PropertyValues<this>): void {
    // While taps are under way the agenda may be older than what they answer.
    if (changed.has('hour') && this.underWay === 0) this.counted = this.hour.walkIns;
  }

  /** One tap after the other: an answer that overtakes an older one would count back. */
  private count(change: 1 | -1): void {
    const { hour } = this;
    if (this.shown + change < 0) return;
    this.underWay += change;
    this.error = null;
    this.queue = this.queue.then(async () => {
      const result = await this.client.countWalkIn(hour, change);
      this.underWay -= change;
      if (result.ok) this.counted = result.value.walkIns;
      else this.error = result.error;
      this.announcement = result.ok ? agendaTexts.walkIns.now(this.shown) : '';
      if (!result.ok) this.failed(result.error);
    });
  }

  private get shown(): number {
    return this.counted + this.underWay;
  }

  override render(): TemplateResult {
    return html`<div class="counter" role="group" aria-label=${agendaTexts.walkIns.label}>
      <span class="label" aria-hidden="true">${agendaTexts.walkIns.label}</span>
      <button
        class="button secondary"
        type="button"
        aria-label=${agendaTexts.walkIns.undo}
        aria-disabled=${this.shown === 0 ? 'true' : nothing}
        @click=${() => this.count(-1)}
      >
        ${agendaTexts.walkIns.undoShort}
      </button>
      <span class="number">${this.shown}</span>
      <button class="button add" type="button" aria-label=${agendaTexts.walkIns.add} @click=${() => this.count(1)}>
        ${agendaTexts.walkIns.addShort}
      </button>
      ${
        this.error === null
          ? nothing
          : html`<p class="error small" role="alert">${agendaTexts.walkIns.failed} ${texts.errors[this.error.code]}</p>`
      }
      <span class="visually-hidden" role="status">${this.announcement}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-walk-ins': InboxWalkIns;
  }
}
