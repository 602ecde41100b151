import { css } from 'lit';

export const actsStyles = css`
  :host {
    display: block;
  }

  h2 {
    font-size: var(--_text-large);
  }

  .act {
    margin-block-start: var(--_space-4);
  }

  form {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 44rem;
  }

  .act > .hint {
    margin-block-start: var(--_space-1);
  }

  .error:empty {
    display: none;
  }

  .label {
    margin-block-start: var(--_space-2);
  }

  .act > .label {
    margin-block-start: 0;
  }

  select.input {
    max-inline-size: 24rem;
  }

  textarea.input {
    min-block-size: 4em;
  }

  details {
    padding: var(--_space-2) var(--_space-4);
    border: var(--_edge);
    border-radius: var(--_radius);
  }

  summary {
    min-block-size: 2.25rem;
    align-content: center;
    color: var(--_link);
    font-weight: 650;
    cursor: pointer;
  }

  details form {
    padding-block: var(--_space-2) var(--_space-3);
  }

  .ask {
    margin-block-start: var(--_space-3);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
