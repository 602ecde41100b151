import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { answeringTexts } from './answering-texts.js';
import type { LiaisonLine } from './liaison-lines.js';

/** @summary Whom a question calls for, as they can be asked today; nothing where it calls for nobody. */
export class InboxLiaisons extends LitElement {
  static readonly version = version;
  static override styles = [
    tokenStyles,
    controlStyles,
    sharedStyles,
    css`
      :host {
        display: block;
      }

      section {
        padding: var(--_space-3) var(--_space-4);
        border: var(--_edge);
        border-radius: var(--_radius);
        margin-block: var(--_space-4);
      }

      h2 {
        font-size: var(--_text-large);
      }

      dl {
        display: grid;
        gap: var(--_space-2);
        margin-block-start: var(--_space-2);
      }

      dt {
        font-size: var(--_text-small);
        color: var(--_muted);
      }

      dd {
        overflow-wrap: anywhere;
      }

      .name {
        font-weight: 650;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) heading: string = answeringTexts.liaisons.heading;
  @property({ attribute: false }) lines: readonly LiaisonLine[] = [];
  /** Of the question, for the subject of an e-mail. */
  @property({ attribute: false }) reference = '';

  override render(): TemplateResult | typeof nothing {
    if (this.lines.length === 0) return nothing;
    return html`<section aria-labelledby="liaisons">
      <h2 id="liaisons">${this.heading}</h2>
      <dl>
        ${this.lines.map(
          ({ role, name, contact, note }) =>
            html`<div>
              <dt>${role}</dt>
              <dd>
                <span class="name">${name}</span> ${contact === null ? nothing : this.renderContact(contact)}
                ${note === null ? nothing : html`<span class="small">· ${note}</span>`}
              </dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  /** An e-mail carries the reference, never content. */
  private renderContact(contact: string): TemplateResult {
    const href = contact.includes('@')
      ? `mailto:${contact}?subject=${encodeURIComponent(answeringTexts.liaisons.subject(this.reference))}`
      : `tel:${contact.replaceAll(/[^\d+]/g, '')}`;
    return html`<a href=${href}>${contact}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-liaisons': InboxLiaisons;
  }
}
