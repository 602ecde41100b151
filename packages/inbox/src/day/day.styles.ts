import { css } from 'lit';

export const dayStyles = css`
  :host {
    display: block;
  }

  h2 {
    font-size: 1em;
  }

  h2 .muted {
    font-family: var(--_font);
    font-size: var(--_text-small);
    font-weight: 400;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.2rem, 1fr));
    gap: var(--_space-2);
    list-style: none;
    margin-block-start: var(--_space-2);
  }

  li {
    display: grid;
  }

  a {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: 0.55rem;
    min-block-size: 3rem;
    padding: 0.35rem 0.7rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_ink);
    text-decoration: none;
  }

  a:hover {
    background-color: var(--_accent-soft);
  }

  a:hover .what {
    text-decoration: underline;
  }

  .count {
    font-family: var(--_heading-font);
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }

  .what {
    font-size: 0.84em;
    line-height: 1.25;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .when {
    display: block;
    color: var(--_muted);
  }

  .none .count {
    color: var(--_muted);
    font-weight: 400;
  }

  .overdue:not(.none) {
    border-color: var(--_error);
    background-color: var(--_error-soft);
  }

  .overdue:not(.none) .count {
    color: var(--_error);
  }

  .dueToday:not(.none) .count {
    color: var(--_today);
  }

  a[aria-current] {
    border-color: var(--_accent);
    box-shadow: inset 0 -4px 0 var(--_accent);
  }

  a[aria-current]:focus-visible {
    box-shadow:
      inset 0 -4px 0 var(--_accent),
      0 0 0 calc(var(--_focus-width) + 3px) var(--_focus-halo);
  }

  @media (forced-colors: active) {
    a[aria-current] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
