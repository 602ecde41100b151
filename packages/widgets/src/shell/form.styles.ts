import { css } from 'lit';

/** Forms and what is said beside them: questions, fields, buttons, notes, a number to call. */
export const formStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  .back::before {
    content: '\\2190' / '';
  }

  [dir='rtl'] .back::before {
    transform: scaleX(-1);
  }

  .step {
    font-size: var(--_text-heading);
    scroll-margin-block-start: 6em;
  }

  .part {
    font-size: var(--_text-large);
    margin-block-end: var(--_space-2);
  }

  .step + .hint {
    margin-block-start: calc(-1 * var(--_space-3));
  }

  legend {
    margin-block-end: var(--_space-1);
  }

  legend + .hint {
    margin-block-end: var(--_space-3);
  }

  legend:has(.optional) {
    margin-block-end: var(--_space-2);
  }

  .optional {
    color: var(--_muted);
    font-weight: 400;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .narrow {
    max-inline-size: 9em;
  }

  .detail {
    padding-inline-start: var(--_space-4);
    margin-inline-start: var(--_space-4);
    margin-block-end: var(--_space-2);
    border-inline-start: 3px solid var(--_accent);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
  }

  .field + [role='status'] .note {
    margin-block-start: var(--_space-3);
  }

  .note {
    padding: var(--_space-3) var(--_inset);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }

  .phone {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
    padding-inline: var(--_space-3);
    border: 2px solid var(--_input-border);
    border-radius: var(--_button-radius);
    background-color: var(--_surface);
    color: var(--_link);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    text-decoration: none;
  }

  .phone:hover {
    background-color: var(--_accent-soft);
    text-decoration: underline;
  }

  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: calc((var(--_target) - 1.5em) / 2);
    color: var(--_link);
    cursor: pointer;
  }

  .lead {
    font-size: var(--_text-large);
    max-inline-size: var(--_measure);
  }

  @container voordeur (inline-size > 34em) {
    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    .note {
      border: 2px solid CanvasText;
    }
  }
`;
