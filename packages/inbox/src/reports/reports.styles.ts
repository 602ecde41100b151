import { css } from 'lit';

export const reportsStyles = css`
  :host {
    display: block;
    max-inline-size: 44rem;
  }

  h1 {
    font-size: var(--_text-title);
    margin-block-end: var(--_space-2);
    overflow-wrap: anywhere;
  }

  h2 {
    font-size: var(--_text-large);
    margin-block: var(--_space-6) var(--_space-2);
  }

  h3 {
    font-size: var(--_text);
    overflow-wrap: anywhere;
  }

  .said:empty {
    display: none;
  }

  .said,
  .reports,
  .callout {
    margin-block-start: var(--_space-4);
  }

  .said {
    font-weight: 650;
  }

  .reports {
    display: grid;
    gap: var(--_space-3);
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    gap: var(--_space-1);
    justify-items: start;
    padding: var(--_space-3) var(--_space-4) var(--_space-4);
    border: var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }

  .handled li {
    padding-block-end: var(--_space-3);
  }

  .button {
    margin-block-start: var(--_space-2);
  }

  blockquote {
    margin: 0;
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_hairline);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;
