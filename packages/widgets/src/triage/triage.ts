import { reduce, startOfIntake, type IntakeState } from '@voordeur/core/intake';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { GatewayClient } from '../gateway/index.js';
import { controlStyles, tokenStyles } from '../ui/index.js';
import { version } from '../version.js';

/** The front door: a person asks in a few skippable steps, and the right team gets it. */
export class VoordeurTriage extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles];

  /** Origin of the gateway; by default the one that this script came from. */
  @property() gateway = '';

  /** Id of the site that this is on, as registered with the gateway. */
  @property() partner = '';

  /** Level of the widget's main heading, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The gateway; by default over HTTP to `gateway`. */
  @property({ attribute: false }) client: GatewayClient | null = null;

  /** The conversation so far; set it to start somewhere else than at the beginning. */
  @property({ attribute: false }) intake: IntakeState = startOfIntake;

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected apply(): void {
    this.intake = reduce(this.intake, { type: 'next' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-triage': VoordeurTriage;
  }
}
