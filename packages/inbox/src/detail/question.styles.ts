import { css } from 'lit';

export const questionStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  header {
    display: grid;
    gap: var(--_space-2);
  }

  .titles {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: var(--_space-4);
  }

  .titles button {
    margin-inline: calc(-1 * var(--_space-2));
  }

  h1 {
    font-size: var(--_text-title);
    overflow-wrap: anywhere;
  }

  h2 {
    font-size: var(--_text-large);
    margin-block-end: var(--_space-2);
  }

  h3 {
    margin-block: var(--_space-3) var(--_space-1);
    font-family: var(--_font);
    font-size: var(--_text);
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
    list-style: none;
  }

  .callout {
    margin-block-start: var(--_space-4);
    gap: var(--_space-1);
  }

  .callout h2 {
    margin: 0;
  }

  .together .said {
    margin-block: var(--_space-1) 0;
    border-inline-start-color: currentColor;
  }

  .story .notitie {
    padding: var(--_space-2) var(--_space-3);
    border: 1px dashed var(--_input-border);
    border-radius: var(--_radius);
    background-color: color-mix(in srgb, var(--_lamp) 10%, var(--_surface));
  }

  .story .notitie .said {
    padding-inline-start: 0;
    border: 0;
  }

  .signals {
    padding-inline-start: 1.2em;
  }

  .columns {
    display: grid;
    gap: var(--_space-5);
    margin-block-start: var(--_space-5);
  }

  .main,
  .aside {
    display: grid;
    gap: var(--_space-5);
    align-content: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  blockquote {
    max-inline-size: 40em;
    margin: 0;
    padding-inline-start: var(--_space-4);
    border-inline-start: 5px solid var(--_lamp);
    font-family: var(--_heading-font);
    font-size: var(--_text-large);
    line-height: 1.5;
    white-space: pre-wrap;
  }

  blockquote.said {
    margin-block-start: var(--_space-1);
    border-inline-start: 3px solid var(--_hairline);
    font-family: inherit;
    font-size: inherit;
  }

  .plain {
    display: grid;
    gap: var(--_space-1);
    list-style: none;
  }

  .number {
    font-weight: 650;
    white-space: nowrap;
  }

  dl {
    display: grid;
    gap: var(--_space-2);
  }

  dt {
    color: var(--_muted);
    font-size: var(--_text-small);
  }

  dd:not(.muted) {
    font-weight: 600;
  }

  .story {
    display: grid;
    gap: var(--_space-3);
    list-style: none;
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_hairline);
  }

  .story time {
    display: block;
  }

  @container (min-width: 46rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(14rem, 18rem);
      column-gap: var(--_space-6);
    }

    .aside {
      padding-inline-start: var(--_space-5);
      border-inline-start: var(--_edge);
    }
  }

  @media print {
    .titles button {
      display: none;
    }

    section,
    .story li {
      break-inside: avoid;
    }
  }
`;
