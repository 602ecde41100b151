import { css } from 'lit';

export const listStyles = css`
  :host {
    display: block;
    overflow-anchor: none;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
  }

  h1 {
    font-size: var(--_text-title);
  }

  .team {
    font-weight: 650;
  }

  ::slotted(:not([slot])) {
    display: block;
    margin-block-start: var(--_space-3);
  }

  .states {
    margin-block-start: var(--_space-3);
  }

  .filter ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    list-style: none;
    margin-block-start: var(--_space-2);
  }

  .filter a {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2rem;
    padding-inline: 0.7rem;
    border: 1px solid var(--_input-border);
    border-radius: 999px;
    background-color: var(--_surface);
    color: var(--_ink);
    font-size: 0.84em;
    text-decoration: none;
  }

  .filter a:hover {
    background-color: var(--_accent-soft);
  }

  .filter a[aria-current] {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  .callout {
    margin-block-start: var(--_space-3);
  }

  .rows {
    list-style: none;
    margin-block-start: var(--_space-1);
    border-block-start: var(--_edge);
  }

  .row {
    position: relative;
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-3);
    border-block-end: var(--_edge);
    border-inline-start: 5px solid transparent;
    color: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  .row.nu {
    border-inline-start-color: var(--_error);
  }

  .row.vandaag {
    border-inline-start-color: var(--_today);
  }

  .row:hover {
    background-color: var(--_accent-soft);
  }

  .row:focus-visible {
    z-index: 1;
    outline-offset: -3px;
    box-shadow: none;
  }

  .row[aria-current] {
    background-color: var(--_surface);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .row[aria-current]:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
  }

  .row.arrived {
    animation: arrive 6s ease-out;
  }

  @keyframes arrive {
    from {
      background-color: color-mix(in srgb, var(--_lamp) 45%, var(--_paper));
    }
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: var(--_space-3);
    row-gap: var(--_space-1);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15rem var(--_space-2);
  }

  .domains {
    font-weight: 650;
    line-height: 1.3;
  }

  .pill.offered {
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
    font-weight: 650;
  }

  .pill.late {
    border-color: var(--_error);
    color: var(--_error);
  }

  .draft {
    border-style: dashed;
  }

  .keys {
    padding: var(--_space-1) var(--_space-2);
  }

  .empty {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-4);
    padding: var(--_space-5) var(--_space-4);
    border: 1px dashed var(--_input-border);
    border-radius: var(--_radius);
  }

  .empty h2 {
    font-size: var(--_text-large);
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
  }

  @media (min-width: 1000px) {
    :host {
      overflow-y: auto;
      overscroll-behavior: contain;
    }
  }

  @media (forced-colors: active) {
    .row:not(.nu, .vandaag) {
      border-inline-start-color: Canvas;
    }

    .filter a[aria-current],
    .row[aria-current] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
