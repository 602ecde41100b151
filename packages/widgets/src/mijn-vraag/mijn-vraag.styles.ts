import { css } from 'lit';

/** One's own question: the code, how it stands, and the conversation as letters both ways. */
export const mijnVraagStyles = css`
  .way .button {
    padding-inline-start: 0;
  }

  .lost {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: var(--_measure);
  }

  .lost > * {
    margin: 0;
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
  }

  .state {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_inset);
    border-radius: var(--_radius);
    background-color: var(--_accent-soft);
  }

  .state > * {
    margin: 0;
    max-inline-size: var(--_measure);
  }

  .state .lead {
    font-weight: 650;
  }

  .state .hint {
    color: inherit;
  }

  .reference {
    white-space: nowrap;
  }

  .call-too,
  .look-anew {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }

  .look-anew > * {
    margin: 0;
  }

  .story,
  .events,
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    list-style: none;
  }

  .letter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    inline-size: fit-content;
    min-inline-size: min(100%, 16em);
    max-inline-size: min(100%, var(--_measure));
    padding: var(--_space-3) var(--_inset);
    border: 1px solid var(--_hairline);
    border-radius: 1.2em;
    background-color: var(--_surface);
  }

  .letter > * {
    margin: 0;
  }

  .own {
    justify-self: end;
    border-end-end-radius: 0.2em;
    background-color: var(--_sunken);
  }

  .theirs {
    border: 2px solid var(--_accent);
    border-end-start-radius: 0.2em;
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: baseline;
  }

  time {
    color: var(--_muted);
    font-size: var(--_text-small);
    font-variant-numeric: tabular-nums;
  }

  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  .act {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_accent);
    color: var(--_muted);
  }

  .act time {
    display: block;
  }

  .add {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_hairline);
  }

  .add > .part {
    margin: 0;
  }

  .proof {
    padding: var(--_inset);
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius);
  }

  .proof dd {
    font-weight: 650;
  }

  .events li {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_hairline);
  }

  .events .hint {
    display: block;
    font-size: var(--_text-small);
  }

  .events .words {
    margin-block-start: var(--_space-1);
  }

  @container voordeur (inline-size > 34em) {
    .ways {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .ways .button {
      inline-size: 100%;
    }
  }

  @media print {
    /* Also on paper that lies down: nothing stands beside it there. */
    .layout {
      display: block;
    }

    .state,
    .letter {
      border: 1px solid #000;
      background: none;
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .state,
    .letter {
      border: 2px solid CanvasText;
    }
  }
`;
