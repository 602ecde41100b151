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

  details > h3 {
    margin-block: var(--_space-2) var(--_space-1);
    font-family: var(--_font);
    font-size: var(--_text);
  }

  .readers {
    display: grid;
    gap: var(--_space-2);
    margin: 0 0 var(--_space-3);
    padding: 0;
    list-style: none;
  }

  .readers li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    justify-content: space-between;
  }

  fieldset {
    display: grid;
    gap: var(--_space-2);
    margin: var(--_space-2) 0 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .paper {
    border-style: dashed;
    border-color: var(--_input-border);
    background-color: color-mix(in srgb, var(--_lamp) 10%, var(--_surface));
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
