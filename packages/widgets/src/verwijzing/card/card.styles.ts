/** As text: a file that loads on demand has no Lit of its own. */
const css = String.raw;

/** The card for a patient: on a screen, over the whole screen, and on paper. */
export const cardStyles: string = css`
  .card {
    --_card-text: 1em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    max-inline-size: 34em;
    padding: clamp(1em, 4cqi, 1.6em);
    border: 2px solid var(--_accent);
    border-radius: 1.2em;
    background-color: var(--_surface);
    color: var(--_ink);
    text-align: start;
  }

  .card p,
  .card ul,
  .card ol {
    margin: 0;
  }

  .card-top {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 1em;
  }

  .card-top .door {
    block-size: 4em;
  }

  .card-title {
    font-family: var(--_heading-font);
    font-size: 1.44em;
    font-weight: var(--_heading-weight);
    line-height: 1.2;
    color: var(--_heading-ink);
    text-wrap: balance;
  }

  .card-strong {
    font-weight: 700;
  }

  .card-lines {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background-color: var(--_error-soft);
    box-shadow: inset 0 0 0 2px var(--_error);
  }

  .card-lines ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    margin-block-start: 0.4em;
    list-style: none;
  }

  .card-lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    max-inline-size: 100%;
  }

  .card-body {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.4em;
  }

  .card-words {
    flex: 999 1 15em;
    min-inline-size: 0;
    display: grid;
    align-content: start;
    gap: 0.5em;
  }

  .card-steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }

  .card-steps li {
    position: relative;
    padding-inline-start: 2.1em;
    counter-increment: step;
  }

  .card-steps li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.05em;
    display: grid;
    place-items: center;
    inline-size: 1.4em;
    block-size: 1.5em;
    border-start-start-radius: 0.8em;
    border-start-end-radius: 0.8em;
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    line-height: 1;
  }

  .card-key {
    flex: 1 1 11em;
    min-inline-size: 0;
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.2em;
    text-align: center;
  }

  /* Without a square the code is what it is about. */
  .card-key.alone {
    flex-basis: 100%;
    padding: 0.75em;
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius);
  }

  .alone .card-code {
    font-size: 1.44em;
  }

  .square {
    inline-size: min(100%, 12em);
    block-size: auto;
    border-radius: 0.5em;
  }

  /* Readers of the square need it dark on light, whatever the page looks like. */
  .square-paper {
    fill: #fff;
  }

  .square-ink {
    fill: #000;
  }

  .card-code {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 0.6em;
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 1.2em;
    font-weight: 700;
    letter-spacing: 0.02em;
    user-select: all;
  }

  .card-call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.7em;
  }

  .card-foot {
    display: grid;
    gap: 0.2em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_hairline);
    color: var(--_muted);
    font-size: 0.889em;
  }

  .card-foot [lang='nl'] {
    text-align: start;
  }

  dialog {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: clamp(0.5rem, 2vmin, 2rem);
    border: 0;
    background-color: var(--_paper);
    color: var(--_ink);
    container: voordeur / inline-size;
    overflow: auto;
  }

  dialog .card {
    max-inline-size: 36em;
    margin: 1rem auto;
    font-size: clamp(1rem, 0.4rem + 1.6vmin, 1.75rem);
  }

  dialog .close {
    display: block;
    margin-inline-start: auto;
  }

  @media print {
    .step {
      display: none;
    }

    .card {
      max-inline-size: 128mm;
      padding: 7mm;
      border: 1.2pt solid #000;
      background: none;
      color: #000;
      font-size: 11pt;
      line-height: 1.35;
      break-inside: avoid;
    }

    .card-title {
      color: #000;
    }

    .card-body:has(.square) {
      flex-wrap: nowrap;
    }

    .card-body:has(.square) .card-words {
      flex-basis: 0;
    }

    .card-body:has(.square) .card-key {
      flex: 0 0 44mm;
    }

    .square {
      inline-size: 44mm;
    }

    .card-code {
      font-size: 12pt;
    }

    .card .phone {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }

    .card-lines {
      background: none;
      box-shadow: inset 0 0 0 2px #000;
    }

    .card-steps li::before,
    .card .door {
      print-color-adjust: exact;
    }

    .card-foot {
      border-color: #000;
      color: #000;
    }
  }

  @media (forced-colors: active) {
    .card,
    .card-lines {
      border: 2px solid CanvasText;
    }

    .card-steps li::before {
      border: 1px solid CanvasText;
    }

    .square {
      forced-color-adjust: none;
    }
  }
`;
