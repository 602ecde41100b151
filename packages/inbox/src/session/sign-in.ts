import { controlStyles, doorMark, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { texts } from '../texts.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import type { SignedOutReason } from './session.js';
import { signInPath } from './sign-in-path.js';

const why: Record<SignedOutReason, string | null> = {
  new: null,
  expired: texts.signIn.expired,
  left: texts.signIn.signedOut,
};

/** @summary The page before the inbox: one button to the organisation's own sign-in. */
export class InboxSignIn extends LitElement {
  static readonly version = version;
  static override styles = [
    tokenStyles,
    controlStyles,
    sharedStyles,
    css`
      :host {
        display: block;
        max-inline-size: 30rem;
        margin-inline: auto;
        padding: clamp(1rem, 14vb, 9rem) var(--_space-4) var(--_space-4);
      }

      .sheet {
        display: grid;
        gap: var(--_space-4);
        justify-items: start;
        padding: var(--_space-6);
        border-radius: 1.25em;
        background-color: var(--_surface);
        box-shadow: var(--_shadow);
      }

      .door {
        inline-size: 4.5rem;
        block-size: auto;
      }

      h1 {
        font-size: var(--_text-title);
      }

      .callout {
        justify-self: stretch;
      }

      @media (max-width: 30rem) {
        .sheet {
          padding: var(--_space-5) var(--_space-4);
        }
      }

      @media (forced-colors: active) {
        .sheet {
          border: 1px solid;
        }
      }
    `,
  ];

  @property({ attribute: false }) reason: SignedOutReason = 'new';
  /** Where one was going, as a hash; '' to begin at the beginning. */
  @property({ attribute: false }) place = '';

  override render(): TemplateResult {
    const because = why[this.reason];
    return html`<main class="sheet">
      ${doorMark(0.45)}
      <h1>${texts.signIn.heading}</h1>
      ${because === null ? nothing : html`<p class="callout" role="status">${because}</p>`}
      <p>${texts.signIn.lead}</p>
      <a class="button" href=${signInPath(this.place)}>${texts.signIn.button}</a>
      <p class="muted small">${texts.signIn.note}</p>
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-sign-in': InboxSignIn;
  }
}
