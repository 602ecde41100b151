import { css } from 'lit';

export const settingsStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-4);
  }

  h1 {
    font-size: var(--_text-title);
  }

  h2 {
    font-size: var(--_text-large);
    overflow-wrap: anywhere;
  }

  h3 {
    margin-block-start: var(--_space-3);
    font-size: var(--_text);
    font-family: var(--_font);
    font-weight: 650;
  }

  h1:focus,
  h2:focus {
    outline: none;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-6);
    align-items: start;
  }

  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-1);
    padding: 0;
    list-style: none;
  }

  nav a {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 2.75rem;
    padding-inline: var(--_space-3);
    border-radius: var(--_radius);
    text-decoration: none;
  }

  nav a:hover {
    text-decoration: underline;
  }

  nav a[aria-current] {
    background-color: var(--_accent-soft);
    color: var(--_ink);
    font-weight: 650;
  }

  .dot {
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background-color: var(--_lamp);
    outline: 1px solid var(--_input-border);
  }

  .part,
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    max-inline-size: 44rem;
  }

  .field {
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
  }

  .field .input {
    inline-size: 100%;
  }

  .field .input.short,
  .field .input[type='time'],
  .field .input[type='date'] {
    inline-size: auto;
    max-inline-size: 100%;
  }

  .field .input.short {
    inline-size: 6em;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }

  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    min-inline-size: 0;
    margin: 0;
    padding: var(--_space-3) var(--_space-4) var(--_space-4);
    border: var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }

  fieldset > * {
    min-inline-size: 0;
  }

  fieldset .button,
  .form > .button,
  .part > .button {
    justify-self: start;
  }

  legend {
    padding-inline: var(--_space-1);
    font-weight: 650;
  }

  fieldset .label {
    font-size: var(--_text-small);
    font-weight: 500;
  }

  .day {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2) var(--_space-4);
    padding-block: var(--_space-2);
  }

  .day > .field:first-of-type {
    flex: 1 0 11rem;
    align-self: center;
  }

  .check {
    padding-block: var(--_space-1);
  }

  .things {
    display: grid;
    padding: 0;
    list-style: none;
    border-block-start: var(--_edge);
  }

  .things li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-3);
    min-block-size: 3rem;
    padding-block: var(--_space-1);
    border-block-end: var(--_edge);
    overflow-wrap: anywhere;
  }

  .things a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.5rem;
    font-weight: 500;
  }

  .things .line {
    flex-wrap: nowrap;
  }

  .thing {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-3);
    min-inline-size: 0;
  }

  .moves {
    display: inline-flex;
    margin-inline-start: auto;
  }

  .moves .button {
    min-inline-size: 2.75rem;
    padding-inline: var(--_space-2);
    text-decoration: none;
  }

  .pill.unsaved {
    border-color: var(--_lamp);
    background-color: color-mix(in srgb, var(--_lamp) 18%, var(--_surface));
  }

  .shown {
    padding: var(--_space-4);
    border: var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .back {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: 2.5rem;
  }

  .bar {
    position: sticky;
    inset-block-end: var(--_space-2);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-2) var(--_space-4);
    border: 1px solid var(--_input-border);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    box-shadow: var(--_shadow);
  }

  /* The bar never covers what has focus. */
  .input,
  .check input,
  .part .button,
  .part a {
    scroll-margin-block-end: 7rem;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .plain {
    padding-inline-start: 1.25em;
  }

  .said:empty {
    display: none;
  }

  @media (max-height: 30rem) {
    .bar {
      position: static;
    }
  }

  @media (max-width: 30rem) {
    .bar {
      padding-inline: var(--_space-3);
    }

    .bar .button {
      padding-inline: var(--_space-3);
    }
  }

  @media (min-width: 768px) {
    .columns {
      grid-template-columns: 13rem minmax(0, 1fr);
    }

    nav ul {
      display: grid;
    }
  }

  @media (forced-colors: active) {
    nav a[aria-current] {
      outline: 2px solid;
      outline-offset: -2px;
    }

    .dot {
      background-color: Highlight;
      forced-color-adjust: none;
    }
  }
`;
