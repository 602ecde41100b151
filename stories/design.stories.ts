import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { defineElement, tokenStyles } from '@voordeur/widgets/ui';
import { onSheet } from './parts-sheet.ts';

/** The scales and colours that everything is made of, as they come out on this page. */
export default { title: 'Design' } satisfies Meta;

/** Shows one private token: `kind` says as what, `token` names it. Styled by a sheet per token, so that no inline style is needed. */
class TokenSample extends LitElement {
  static readonly version = 'stories';
  static override properties = { token: {}, kind: {} };
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        font-family: var(--_font);
        color: var(--_ink);
      }
    `,
  ];

  declare token: string;
  declare kind: 'colour' | 'size' | 'type';

  override connectedCallback(): void {
    super.connectedCallback();
    const sheet = new CSSStyleSheet();
    const declarations = {
      colour: `inline-size: 5em; block-size: 3em; border: 1px solid var(--_ink); border-radius: var(--_input-radius); background-color: var(${this.token})`,
      size: `block-size: 1em; background-color: var(--_accent); inline-size: var(${this.token})`,
      type: `font-size: var(${this.token}); line-height: 1.2`,
    };
    sheet.replaceSync(`.sample { ${declarations[this.kind]} }`);
    this.shadowRoot!.adoptedStyleSheets = [...this.shadowRoot!.adoptedStyleSheets, sheet];
  }

  override render(): TemplateResult {
    return html`<div class="sample">${this.kind === 'type' ? 'Stel je vraag' : ''}</div>`;
  }
}

defineElement('token-sample', TokenSample);

function table(kind: TokenSample['kind'], tokens: [token: string, use: string][]): TemplateResult {
  return onSheet(
    html`<table>
      <tbody>
        ${tokens.map(
          ([token, use]) =>
            html`<tr>
              <td><token-sample token=${token} kind=${kind}></token-sample></td>
              <th scope="row"><code>${token}</code></th>
              <td>${use}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

export const Colours: StoryObj = {
  render: () =>
    table('colour', [
      ['--_paper', 'what the widget lies on'],
      ['--_surface', 'fields and choices'],
      ['--_sunken', 'what only informs'],
      ['--_ink', 'text'],
      ['--_muted', 'hints'],
      ['--_hairline', 'quiet lines'],
      ['--_input-border', 'edges of what can be used'],
      ['--_accent', 'the one accent: the main act, the chosen'],
      ['--_accent-strong', 'the accent under a pointer'],
      ['--_on-accent', 'text on the accent'],
      ['--_accent-soft', 'behind what is chosen'],
      ['--_link', 'links'],
      ['--_lamp', 'the light in the doorway'],
      ['--_error', 'what has to be put right'],
      ['--_error-soft', 'behind it'],
      ['--_focus', 'the focus ring'],
      ['--_focus-halo', 'the light around it'],
    ]),
};

export const Type: StoryObj = {
  render: () =>
    table('type', [
      ['--_text-small', 'hints in choices'],
      ['--_text', 'text, 18 px or more'],
      ['--_text-large', 'introductions'],
      ['--_text-heading', 'headings within a step'],
      ['--_text-title', 'the question of a step'],
    ]),
};

export const Space: StoryObj = {
  render: () =>
    table('size', [
      ['--_space-1', 'within a line'],
      ['--_space-2', 'between what belongs together'],
      ['--_space-3', 'within a field'],
      ['--_space-4', 'between paragraphs'],
      ['--_space-5', 'between fields'],
      ['--_space-6', 'between parts'],
      ['--_space-7', 'around the whole'],
      ['--_target', 'the least height of a target, 48 px or more'],
    ]),
};
