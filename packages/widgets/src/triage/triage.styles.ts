import { css } from 'lit';

/** The triage: the door beside the room in which one step is shown, checking, sending and the receipt. */
export const triageStyles = css`
  .layout {
    display: grid;
    clear: both;
    gap: var(--_space-4);
    grid-template-columns: minmax(0, 1fr);
  }

  .at-start .welcome-text > p {
    display: block;
  }

  .promises {
    display: none;
    gap: var(--_space-2);
    padding-inline: var(--_space-2);
    list-style: none;
  }

  .at-start .promises {
    display: grid;
  }

  .promises li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--_space-3);
    align-items: baseline;
  }

  .promises li::before {
    content: '';
    inline-size: 0.55em;
    block-size: 0.75em;
    border-start-start-radius: 1em;
    border-start-end-radius: 1em;
    background-color: var(--_accent);
  }

  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: var(--_space-4);
    margin-block-end: var(--_space-3);
  }

  .way + .lines-bar,
  .way + .error-summary {
    margin-block-start: var(--_space-2);
  }

  .progress {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: var(--_text-small);
    font-variant-numeric: tabular-nums;
  }

  .answers {
    border-block-start: 1px solid var(--_hairline);
  }

  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--_space-4);
    align-items: start;
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_hairline);
  }

  .answer dt {
    font-weight: 650;
  }

  .answer dd {
    grid-column: 1;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .answer .change {
    grid-column: 2;
    grid-row: 1 / span 2;
  }

  .sharing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .sharing > * {
    margin: 0;
    max-inline-size: var(--_measure);
  }

  .sending {
    display: flex;
    gap: var(--_space-2);
  }

  .sending span {
    inline-size: 0.9em;
    block-size: 1.2em;
    border-start-start-radius: 1em;
    border-start-end-radius: 1em;
    background-color: var(--_accent);
    animation: knock 1.2s ease-in-out infinite;
  }

  .sending span:nth-child(2) {
    animation-delay: 0.2s;
  }

  .sending span:nth-child(3) {
    animation-delay: 0.4s;
  }

  @keyframes knock {
    0%,
    60%,
    100% {
      opacity: 0.3;
    }
    30% {
      opacity: 1;
    }
  }

  .code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_inset);
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius);
    background-color: var(--_accent-soft);
  }

  .code > * {
    margin: 0;
  }

  .reference {
    display: inline-block;
  }

  .receipt-code {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: var(--_text-heading);
    font-weight: 700;
    letter-spacing: 0.04em;
    user-select: all;
  }

  @container voordeur (inline-size > 54em) {
    .room {
      grid-column: 2;
      grid-row: 1 / span 2;
    }

    .layout {
      grid-template-columns: 15em minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: var(--_space-6);
      align-items: start;
    }

    .welcome {
      grid-template-columns: minmax(0, 1fr);
      row-gap: var(--_space-4);
      padding-block-start: var(--_space-3);
    }

    .welcome .door {
      block-size: 12em;
    }

    .promises {
      display: grid;
    }
  }

  @media print {
    .promises {
      display: none;
    }

    .code {
      break-inside: avoid;
      background: none;
    }
  }

  @media (forced-colors: active) {
    .promises li::before,
    .sending span {
      background-color: CanvasText;
    }
  }
`;
