import { css } from 'lit';

/** A referral: five choices in reach of one hand, and beside them where it will go; then how far it is. */
export const verwijzingStyles = css`
  .whole {
    display: grid;
    clear: both;
    gap: var(--_space-4);
    grid-template-columns: minmax(0, 1fr);
  }

  .ways ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding-inline: var(--_space-2);
    list-style: none;
  }

  .ways .way {
    border-color: var(--_input-border);
    background-color: transparent;
    color: var(--_link);
  }

  .ways .way:hover {
    background-color: var(--_accent-soft);
  }

  .ways .way[aria-current] {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
    cursor: default;
  }

  .way-back {
    margin-block: calc(-1 * var(--_space-3));
  }

  .way-back .button {
    padding-inline-start: 0;
  }

  .agreement,
  .subjects {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .agreement .choices {
    grid-template-columns: minmax(0, 1fr);
  }

  .side-by-side,
  .questions,
  .beside,
  .told,
  .afterwards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-5);
  }

  .told,
  .afterwards {
    gap: var(--_space-2);
  }

  .beside {
    gap: var(--_space-4);
  }

  .told > *,
  .afterwards > *,
  .beside > * {
    margin: 0;
  }

  .afterwards {
    max-inline-size: var(--_measure);
  }

  .compact .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .compact .choice {
    column-gap: var(--_space-2);
    padding-inline: var(--_space-3);
  }

  .compact .choice:has(input:checked) {
    box-shadow: none;
  }

  .nobody {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_accent);
    color: var(--_muted);
    font-size: var(--_text-small);
  }

  .reach .door {
    block-size: 3.6em;
  }

  .reach .hint {
    color: inherit;
    font-size: var(--_text-small);
  }

  /* Always there to be heard, but without room of its own while there is nothing to say. */
  .said:not(:has(p)) {
    position: absolute;
  }

  .failed {
    display: grid;
    gap: var(--_space-3);
    border-inline-start: 0.3em solid var(--_error);
  }

  .failed > * {
    margin: 0;
    justify-self: start;
  }

  .link-text {
    display: block;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .own-code {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    user-select: all;
  }

  dd {
    font-weight: 650;
  }

  .stages {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    list-style: none;
  }

  .stages li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--_space-3);
    color: var(--_muted);
  }

  .stages .done {
    color: var(--_ink);
    font-weight: 650;
  }

  .stage-door {
    inline-size: 1.6em;
    block-size: 2.1em;
    border: 2px solid var(--_input-border);
    border-start-start-radius: 1em;
    border-start-end-radius: 1em;
  }

  .done .stage-door {
    border-color: var(--_accent);
    background-color: var(--_accent);
    box-shadow: inset 0 -0.4em 0 var(--_lamp);
  }

  @container voordeur (inline-size > 34em) {
    .stages {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container voordeur (inline-size > 54em) {
    .side-by-side {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
      column-gap: var(--_space-6);
    }

    .given {
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    }

    .beside {
      position: sticky;
      /* Below the button that leaves the page, which stays in sight too. */
      inset-block-start: calc(var(--_target) + var(--_space-4));
      align-self: start;
    }

    .reach {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .ways .way[aria-current] {
      border: 3px solid Highlight;
    }

    .done .stage-door {
      background-color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
