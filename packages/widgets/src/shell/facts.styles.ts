import { css } from 'lit';

/** Facts with their names, and points one below the other. */
export const factsStyles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_space-4);
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_hairline);
  }

  dt {
    color: var(--_muted);
  }

  .points {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-inline-start: 1.2em;
    max-inline-size: var(--_measure);
  }

  @container voordeur (inline-size > 34em) {
    .facts > div {
      grid-template-columns: 14em minmax(0, 1fr);
    }
  }
`;
