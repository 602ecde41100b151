import { css } from 'lit';

/** A form that opens below an hour or a spreekuur. */
export const panelStyles = css`
  :host {
    display: block;
  }

  .panel,
  form {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: 44rem;
  }

  h3 {
    font-size: var(--_text-large);
  }

  h4 {
    font-size: var(--_text);
    font-family: var(--_font);
    font-weight: 650;
  }

  .field {
    display: grid;
    gap: var(--_space-1);
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-3);
  }

  .fields .input {
    inline-size: auto;
    max-inline-size: 100%;
  }

  .error:empty {
    display: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  textarea.input {
    min-block-size: 4em;
  }

  a[href^='tel:'] {
    white-space: nowrap;
  }

  .told,
  .told ul {
    display: grid;
    gap: var(--_space-1);
    margin-block-start: var(--_space-1);
    padding-inline-start: 1.25em;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
