import { css } from 'lit';

export const consultsStyles = css`
  :host {
    display: block;
    max-inline-size: 44rem;
  }

  h1 {
    font-size: var(--_text-title);
    margin-block-end: var(--_space-2);
  }

  h2 {
    font-size: var(--_text-large);
    margin-block: var(--_space-5) var(--_space-2);
  }

  h3 {
    font-family: var(--_font);
    font-size: var(--_text);
    overflow-wrap: anywhere;
  }

  .said:empty,
  .error:empty {
    display: none;
  }

  .said {
    margin-block-start: var(--_space-4);
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  .callout {
    margin-block-start: var(--_space-4);
  }

  .consults {
    display: grid;
    gap: var(--_space-3);
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-3) var(--_space-4) var(--_space-4);
    border: var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }

  form {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    margin-block-start: var(--_space-3);
  }

  textarea.input {
    min-block-size: 4em;
  }

  blockquote {
    margin: 0;
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_lamp);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .given {
    margin-block-start: var(--_space-2);
    font-weight: 650;
  }
`;
