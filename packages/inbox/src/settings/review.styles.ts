import { css } from 'lit';

/** What a change does, and what was changed before. */
export const reviewStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    max-inline-size: 44rem;
  }

  h2 {
    font-size: var(--_text-large);
  }

  h2:focus {
    outline: none;
  }

  h3 {
    font-size: var(--_text);
    font-family: var(--_font);
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  form {
    display: grid;
    gap: var(--_space-4);
  }

  .field {
    display: grid;
    gap: var(--_space-1);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .changes,
  .entries {
    display: grid;
    gap: var(--_space-3);
    padding: 0;
    list-style: none;
  }

  .changes > li,
  .entries > li {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    border: var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    overflow-wrap: anywhere;
  }

  .entries > li {
    justify-items: start;
  }

  .entries ul,
  .hints ul,
  details ul {
    padding-inline-start: 1.25em;
  }

  .what strong::after {
    content: ' · ';
    font-weight: 400;
    color: var(--_muted);
  }

  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-3);
    margin: 0;
  }

  dt {
    color: var(--_muted);
    font-size: var(--_text-small);
    line-height: inherit;
  }

  dd {
    margin: 0;
    white-space: pre-line;
  }

  .before {
    color: var(--_muted);
  }

  .after {
    font-weight: 650;
  }

  .plain {
    padding-inline-start: 1.25em;
  }

  .problems {
    display: grid;
    gap: var(--_space-2);
  }

  summary {
    min-block-size: 2.75rem;
    align-content: center;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  @media (max-width: 30rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
    }

    dd + dt {
      margin-block-start: var(--_space-2);
    }
  }
`;
