import { css } from 'lit';

export const agendaStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-4);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
  }

  h1 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
    font-size: var(--_text-title);
  }

  h1 .pill {
    font-family: var(--_font);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
  }

  .tools .button {
    padding-inline: 0;
  }

  .tools a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }

  .when {
    display: grid;
    gap: var(--_space-2);
  }

  .weeks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1);
  }

  .weeks .number {
    min-inline-size: 5em;
    text-align: center;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .step,
  .now {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    border-radius: 999px;
    text-decoration: none;
  }

  .step {
    font-size: var(--_text-heading);
    line-height: 1;
  }

  .now {
    padding-inline: var(--_space-3);
    text-decoration: underline;
  }

  .step:hover,
  .now:hover {
    background-color: var(--_accent-soft);
  }

  .strip,
  .filter ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    list-style: none;
  }

  .strip a,
  .filter a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.5rem;
    padding-inline: 0.85rem;
    border: 1px solid var(--_input-border);
    border-radius: 999px;
    background-color: var(--_surface);
    color: var(--_ink);
    font-size: 0.89em;
    text-decoration: none;
  }

  .filter a {
    min-block-size: 2rem;
    font-size: 0.84em;
  }

  .strip a:hover,
  .filter a:hover {
    background-color: var(--_accent-soft);
  }

  .strip a[aria-current='page'],
  .filter a[aria-current] {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }

  .strip b {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.5em;
    margin-inline-start: 0.3em;
    border-radius: 999px;
    background-color: var(--_accent-soft);
    color: var(--_ink);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  .pick {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin-inline-start: var(--_space-3);
  }

  .pick .input {
    inline-size: auto;
    min-block-size: 2.75rem;
    padding-block: 0;
  }

  .hours {
    display: grid;
    gap: var(--_space-5);
    max-inline-size: 60rem;
    list-style: none;
  }

  .to-tell,
  .outcome,
  .empty {
    max-inline-size: 60rem;
  }

  .to-tell ul {
    display: grid;
    justify-self: stretch;
    list-style: none;
  }

  .to-tell li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
    padding-block: var(--_space-2);
    border-block-start: var(--_edge);
  }

  .to-tell .whom {
    flex: 1 1 18rem;
    overflow-wrap: anywhere;
  }

  .to-tell h2 {
    font-size: var(--_text-large);
  }

  .empty {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    padding: var(--_space-5) var(--_space-4);
    border: 1px dashed var(--_input-border);
    border-radius: var(--_radius);
  }

  .week {
    display: grid;
    gap: var(--_space-4);
    list-style: none;
  }

  .day h2 {
    font-family: var(--_font);
    font-size: var(--_text);
  }

  .day h2 a {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 2.5rem;
    text-decoration: none;
  }

  .day h2 a:hover {
    text-decoration: underline;
  }

  .cards {
    display: grid;
    gap: var(--_space-2);
    list-style: none;
  }

  .card {
    display: grid;
    gap: 0.15rem;
    padding: var(--_space-3);
    border: 1px solid var(--_hairline);
    border-inline-start: 5px solid var(--_accent);
    border-radius: 0.5em;
    background-color: var(--_surface);
    color: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  .card:hover {
    background-color: var(--_accent-soft);
  }

  .card.closed {
    border-inline-start-color: var(--_input-border);
    border-inline-start-style: dashed;
    background-color: transparent;
  }

  .card.closed .name,
  .card.closed .span {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .card .span {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .card .name {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    line-height: 1.25;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
    margin-block-start: 0.2rem;
  }

  .marks .pill {
    white-space: normal;
  }

  @media (min-width: 60rem) {
    .week {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: var(--_space-3);
    }

    .day {
      padding: var(--_space-2);
      border-radius: var(--_radius);
    }

    .day.is-today {
      background-color: var(--_accent-soft);
    }
  }

  @media (max-width: 40rem) {
    .pick {
      margin-inline-start: 0;
    }
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
  }

  @media print {
    .when,
    .filter,
    .tools,
    .keys,
    .outcome,
    .to-tell,
    .callout,
    h1 .pill {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .strip a[aria-current='page'],
    .filter a[aria-current] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }

    .day.is-today {
      outline: 2px solid Highlight;
    }
  }
`;
