import { controlStyles, defineElement, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';

/** A sheet of paper that shows shared parts as they look inside a widget: in a shadow root, with the shared styles. */
export class PartsSheet extends LitElement {
  static readonly version = 'stories';
  static override properties = { content: { attribute: false } };
  static override styles = [
    tokenStyles,
    controlStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
        font-family: var(--_font);
        font-size: var(--_base);
        line-height: var(--_leading);
        color: var(--_ink);
        background-color: var(--_paper);
        padding: var(--_space-5);
        border-radius: var(--_radius);
      }

      .stack {
        display: grid;
        gap: var(--_space-4);
        justify-items: start;
      }

      .stack > .choices,
      .stack > .field {
        inline-size: min(100%, 28em);
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--_space-5);
      }

      figure {
        margin: 0;
        text-align: center;
      }

      .door {
        inline-size: 6em;
        block-size: auto;
      }

      table {
        border-collapse: collapse;
      }

      th,
      td {
        padding: var(--_space-2) var(--_space-4) var(--_space-2) 0;
        text-align: start;
        vertical-align: middle;
        font-weight: inherit;
      }

      code {
        font-size: 0.85em;
      }

      .swatch {
        inline-size: 5em;
        block-size: 3em;
        border: 1px solid var(--_ink);
        border-radius: var(--_input-radius);
      }

      .bar {
        block-size: var(--_space-4);
        background-color: var(--_accent);
      }
    `,
  ];

  declare content: TemplateResult | typeof nothing;

  constructor() {
    super();
    this.content = nothing;
  }

  override render(): TemplateResult {
    return html`${this.content}`;
  }
}

defineElement('parts-sheet', PartsSheet);

/** A story of shared parts. */
export function onSheet(content: TemplateResult): TemplateResult {
  return html`<parts-sheet .content=${content}></parts-sheet>`;
}
