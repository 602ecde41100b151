import { css } from 'lit';

/** Native controls in the look of Voordeur: buttons, fields, choices as cards, links, headings, errors. */
export const controlStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    line-height: 1.2;
    color: var(--_heading-ink);
    text-wrap: balance;
    overflow-wrap: break-word;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }

  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  legend {
    padding: 0;
  }

  a {
    color: var(--_link);
    text-decoration-thickness: max(1px, 0.08em);
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: max(2px, 0.14em);
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 calc(var(--_focus-width) + 3px) var(--_focus-halo);
  }

  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }

  button,
  input,
  textarea,
  select {
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    max-inline-size: 100%;
    overflow-wrap: break-word;
    padding-block: var(--_space-2);
    padding-inline: var(--_space-5);
    border: 2px solid transparent;
    border-radius: var(--_button-radius);
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 120ms ease-out;
  }

  .button:hover {
    background-color: var(--_accent-strong);
  }

  .button.secondary {
    background-color: var(--_surface);
    border-color: var(--_input-border);
    color: var(--_link);
  }

  .button.secondary:hover {
    background-color: var(--_accent-soft);
  }

  .button.quiet {
    background-color: transparent;
    padding-inline: var(--_space-2);
    color: var(--_link);
    font-weight: 500;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.08em);
    text-underline-offset: 0.18em;
  }

  .button.quiet:hover {
    text-decoration-thickness: max(2px, 0.14em);
  }

  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }

  .label {
    display: block;
    font-weight: 650;
  }

  .hint {
    color: var(--_muted);
    max-inline-size: var(--_measure);
  }

  .error {
    color: var(--_error);
    font-weight: 650;
    max-inline-size: var(--_measure);
  }

  .input {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
    padding-inline: var(--_space-3);
    border: var(--_input-border-width) solid var(--_input-border);
    border-radius: var(--_input-radius);
    background-color: var(--_surface);
    color: var(--_input-ink);
  }

  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .input[aria-invalid='true'] {
    border-color: var(--_error);
    border-width: max(2px, var(--_input-border-width));
  }

  textarea.input {
    min-block-size: 9em;
    line-height: var(--_leading);
    resize: vertical;
  }

  .choices {
    display: grid;
    gap: var(--_space-2);
    grid-template-columns: minmax(0, 1fr);
  }

  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: var(--_space-3);
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
    padding-inline: var(--_space-3);
    border: 2px solid var(--_input-border);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    cursor: pointer;
    overflow-wrap: anywhere;
    transition:
      background-color 120ms ease-out,
      border-color 120ms ease-out;
  }

  .choice:hover {
    background-color: var(--_accent-soft);
  }

  .choice:has(input:checked) {
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
    box-shadow: inset 0.3em 0 0 var(--_accent);
  }

  :host(:dir(rtl)) .choice:has(input:checked) {
    box-shadow: inset -0.3em 0 0 var(--_accent);
  }

  .choice:has(input:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  .choice input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .choice input {
    inline-size: 1.4em;
    block-size: 1.4em;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .choice .hint {
    grid-column: 2;
    font-size: var(--_text-small);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .door-wall {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .door-light,
  .door-glow {
    fill: var(--_lamp);
  }

  .door-leaf,
  .door-step {
    fill: var(--_accent);
  }

  .door-panel {
    fill: none;
    stroke: var(--_on-accent);
    stroke-opacity: 0.45;
    stroke-width: 1.5;
  }

  .door-knob {
    fill: var(--_lamp);
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }

  @media (forced-colors: active) {
    /* Lines that cannot be seen elsewhere can be seen here; around underlined words they would run through them. */
    .button.quiet {
      border: 0;
    }

    .choice:has(input:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }

    .choice:has(input:focus-visible) {
      outline: 3px solid Highlight;
    }

    .input[aria-invalid='true'] {
      border-style: dashed;
    }

    .door-wall,
    .door-light,
    .door-glow {
      fill: Canvas;
      stroke: CanvasText;
    }

    .door-leaf,
    .door-step,
    .door-knob {
      fill: CanvasText;
    }
  }
`;
