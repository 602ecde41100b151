import { css } from 'lit';

export const figuresStyles = css`
  :host {
    --_bar: var(--_accent);
    --_bar-other: light-dark(#b35c00, #f0b35a);
    display: block;
    inline-size: 100%;
    max-inline-size: 76rem;
    margin-inline: auto;
  }

  h1 {
    font-size: var(--_text-title);
  }

  h2 {
    font-size: var(--_text-large);
    overflow-wrap: anywhere;
  }

  h3 {
    margin-block: var(--_space-3) var(--_space-1);
    font-size: var(--_text);
  }

  .kicker {
    display: block;
    margin-block-end: var(--_space-1);
    color: var(--_muted);
    font-family: var(--_font);
    font-size: var(--_text-small);
    font-weight: 500;
  }

  .period {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    margin-block: var(--_space-3);
  }

  .period select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  summary {
    min-block-size: 2.75rem;
    inline-size: fit-content;
    padding-block: var(--_space-2);
    color: var(--_link);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .callout {
    max-inline-size: 44rem;
    margin-block: var(--_space-3);
  }

  .rules {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: var(--_measure);
    margin-block-end: var(--_space-3);
    padding-inline-start: 1.2em;
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr));
    gap: var(--_space-4);
    margin-block-start: var(--_space-3);
  }

  section {
    container-type: inline-size;
    min-inline-size: 0;
    padding: var(--_space-4) var(--_space-5);
    border: var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }

  section > p.small {
    margin-block-start: var(--_space-3);
  }

  section.weken {
    grid-column: 1 / -1;
  }

  /* The long ones stand beside two others. */
  @media (min-width: 1200px) {
    section.leefgebieden,
    section.niets-gevonden {
      grid-row: span 2;
    }
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-5);
    margin-block-start: var(--_space-1);
  }

  .ways details[open] {
    flex-basis: 100%;
    min-inline-size: 0;
  }

  .download {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }

  .sure {
    fill: var(--_bar);
  }

  .maybe {
    fill: color-mix(in srgb, var(--_bar) 18%, var(--_surface));
    stroke: var(--_bar);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }

  .other .sure {
    fill: var(--_bar-other);
  }

  .other .maybe {
    fill: color-mix(in srgb, var(--_bar-other) 18%, var(--_surface));
    stroke: var(--_bar-other);
  }

  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }

  .number.muted {
    font-weight: 400;
  }

  .rows .label {
    font-weight: 400;
  }

  .rows,
  .weeks {
    padding: 0;
    margin-block-start: var(--_space-3);
    list-style: none;
  }

  h3 + .rows {
    margin-block-start: 0;
  }

  .rows li,
  .weeks li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0 var(--_space-3);
    margin-block-end: var(--_space-2);
  }

  .lying {
    grid-column: 1 / -1;
    grid-row: 2;
    inline-size: 100%;
    block-size: 0.8rem;
    border-block-end: 0;
  }

  .standing {
    display: none;
  }

  @container (min-width: 30rem) {
    .rows li {
      grid-template-columns: minmax(0, 13rem) minmax(0, 1fr) minmax(7.5rem, auto);
      align-items: center;
      margin-block-end: var(--_space-1);
    }

    .rows .lying {
      grid-column: 2;
      grid-row: 1;
      block-size: 1.1rem;
    }

    .weeks {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: var(--_space-2);
    }

    .weeks li {
      display: flex;
      flex-direction: column-reverse;
      align-items: center;
      gap: var(--_space-1);
      margin: 0;
    }

    .weeks .lying {
      display: none;
    }

    .weeks .standing {
      display: block;
      inline-size: min(100%, 3.25rem);
      block-size: 11rem;
      border-block-end: 2px solid var(--_input-border);
    }

    .weeks .label {
      font-size: var(--_text-small);
      color: var(--_muted);
    }

    .weeks .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  .scroll {
    overflow-x: auto;
    margin-block: var(--_space-2);
  }

  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: var(--_space-2);
    color: var(--_muted);
    font-size: var(--_text-small);
    text-align: start;
  }

  th,
  td {
    padding: var(--_space-1) var(--_space-3) var(--_space-1) 0;
    border-block-end: var(--_edge);
    text-align: start;
    vertical-align: bottom;
  }

  th {
    font-weight: 650;
  }

  tbody th {
    font-weight: 400;
  }

  .matrix th,
  .matrix td {
    padding-inline: var(--_space-2);
  }

  .matrix td {
    vertical-align: middle;
    text-align: center;
  }

  .shade-1 {
    background-color: color-mix(in srgb, var(--_bar) 12%, var(--_surface));
    font-weight: 650;
  }

  .shade-2 {
    background-color: color-mix(in srgb, var(--_bar) 26%, var(--_surface));
    font-weight: 650;
  }

  .shade-3 {
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }

  @media print {
    .period,
    .about,
    summary,
    .download {
      display: none;
    }

    .figures {
      display: block;
    }

    section {
      break-inside: avoid;
      margin-block-end: var(--_space-4);
    }

    .bar {
      print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .sure,
    .other .sure {
      fill: CanvasText;
    }

    .maybe,
    .other .maybe {
      fill: Canvas;
      stroke: CanvasText;
    }

    .shade-2,
    .shade-3 {
      outline: 2px solid;
      outline-offset: -3px;
    }
  }
`;
