import { css } from 'lit';

export const lateStyles = css`
  :host {
    display: block;
  }

  section {
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_error);
    border-radius: var(--_radius);
    background-color: var(--_error-soft);
  }

  h2 {
    font-size: 1em;
  }

  .count {
    color: var(--_error);
    font-variant-numeric: tabular-nums;
  }

  ul {
    margin-block-start: var(--_space-2);
    padding: 0;
    list-style: none;
  }

  li {
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_hairline);
  }

  summary {
    inline-size: max-content;
    min-block-size: 2.75rem;
    align-content: center;
    color: var(--_link);
    cursor: pointer;
  }

  .team {
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }
`;
