import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { shortcuts } from './commands.js';
import { shortcutTexts } from './shortcut-texts.js';

/** @summary The keys and what they do, in a dialog, with a switch to use none of them. */
export class InboxShortcuts extends LitElement {
  static readonly version = version;
  static override styles = [
    tokenStyles,
    controlStyles,
    sharedStyles,
    css`
      dialog {
        inline-size: min(26rem, 92vi);
        padding: var(--_space-5);
        border: 0;
        border-radius: 1em;
        background-color: var(--_surface);
        color: inherit;
        box-shadow: var(--_shadow);
      }

      dialog::backdrop {
        background-color: rgb(0 0 0 / 45%);
      }

      h2 {
        font-size: var(--_text-large);
      }

      dl {
        margin-block: var(--_space-3);
      }

      dl div {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--_space-4);
        padding-block: 0.3rem;
        border-block-end: var(--_edge);
      }

      dl.off {
        color: var(--_muted);
        text-decoration: line-through;
      }

      dt {
        order: 1;
        flex: none;
      }

      kbd {
        display: inline-block;
        min-inline-size: 1.9em;
        padding: 0.05em 0.5em;
        border: 1px solid var(--_input-border);
        border-radius: 0.3em;
        font-family: ui-monospace, monospace;
        font-size: 0.9em;
        text-align: center;
      }

      .use {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: 0 var(--_space-2);
        min-block-size: 2.75rem;
        margin-block-start: var(--_space-3);
      }

      .use input {
        inline-size: 1.4em;
        block-size: 1.4em;
        accent-color: var(--_accent);
      }

      .use + .hint {
        margin-block-end: var(--_space-4);
      }

      @media (forced-colors: active) {
        dialog {
          border: 2px solid;
        }
      }
    `,
  ];

  @property({ attribute: false }) enabled = true;
  @property({ attribute: false }) use!: (enabled: boolean) => void;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  show(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  private readonly close = (): void => this.dialog.close();

  private readonly onUse = (event: Event): void => this.use((event.target as HTMLInputElement).checked);

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="keys" aria-describedby="typing">
      <h2 id="keys">${shortcutTexts.heading}</h2>
      <p class="hint small" id="typing">${shortcutTexts.typing}</p>
      <dl class=${this.enabled ? '' : 'off'}>
        ${shortcuts.map(
          ({ command, keys }) =>
            html`<div>
              <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
              <dd>${shortcutTexts.commands[command]}</dd>
            </div>`,
        )}
      </dl>
      <label class="use"
        ><input type="checkbox" .checked=${live(this.enabled)} @change=${this.onUse} aria-describedby="use-hint" />
        ${shortcutTexts.use}</label
      >
      <p class="hint small" id="use-hint">${shortcutTexts.useHint}</p>
      <button class="button compact" type="button" @click=${this.close}>${shortcutTexts.close}</button>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-shortcuts': InboxShortcuts;
  }
}
