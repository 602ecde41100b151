import { css } from 'lit';
import { formStyles } from './form.styles.js';

/** What most widgets are built of: forms, and also phone lines, errors and teams. */
export const partStyles = [
  formStyles,
  css`
    .errors {
      margin-block-end: var(--_space-2);
      font-size: var(--_text-large);
      scroll-margin-block-start: 6em;
    }

    .call-first {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
      padding: var(--_inset);
      border-radius: var(--_radius);
      background-color: var(--_sunken);
    }

    .urgent,
    .lines-bar {
      background-color: var(--_error-soft);
      box-shadow: inset 0 0 0 2px var(--_error);
    }

    .lines {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
      list-style: none;
    }

    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: var(--_space-3);
    }

    .line strong {
      flex: 1 1 min-content;
      min-inline-size: 0;
      max-inline-size: 100%;
    }

    .line p {
      flex: 1 0 100%;
      font-size: var(--_text-small);
    }

    .short-lines {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-4);
      margin-block-start: var(--_space-2);
      list-style: none;
    }

    .short-lines li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      max-inline-size: 100%;
      gap: 0 var(--_space-2);
      font-size: var(--_text-small);
    }

    .short-lines .phone {
      flex: none;
    }

    .short-lines bdi {
      flex: 1 1 min-content;
      min-inline-size: 0;
      max-inline-size: 100%;
    }

    .call-first details .lines {
      margin-block-start: var(--_space-2);
    }

    .error-summary {
      margin-block-end: var(--_space-5);
      padding: var(--_inset);
      border: 2px solid var(--_error);
      border-radius: var(--_radius);
      background-color: var(--_error-soft);
    }

    .error-summary ul {
      list-style: none;
    }

    .error-summary a {
      display: block;
      padding-block: var(--_space-1);
      color: var(--_error);
      font-weight: 650;
    }

    .next {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
      padding-inline-start: 1.4em;
      margin-block-end: var(--_space-4);
      max-inline-size: var(--_measure);
    }

    .call-first-lead {
      font-weight: 650;
    }

    .lines-bar {
      margin-block-end: var(--_space-5);
      padding: var(--_space-3) var(--_inset);
      border-radius: var(--_radius);
    }

    .team {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3) var(--_space-5);
      padding: var(--_inset);
      border-radius: var(--_radius);
      background-color: var(--_accent-soft);
    }

    .team-text {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
    }

    .team-text > * {
      margin: 0;
      max-inline-size: var(--_measure);
    }

    .team-name {
      font-family: var(--_heading-font);
      font-size: var(--_text-heading);
      font-weight: var(--_heading-weight);
      line-height: 1.2;
    }

    @container voordeur (inline-size > 34em) {
      .line {
        display: grid;
        grid-template-columns: 8.4em minmax(0, 1fr);
      }

      .line .phone {
        grid-row: 1 / span 2;
        align-self: start;
      }

      .line p {
        grid-column: 2;
      }

      .team {
        grid-template-columns: auto minmax(0, 1fr);
      }
    }

    @media (forced-colors: active) {
      .call-first,
      .lines-bar,
      .team {
        border: 2px solid CanvasText;
      }
    }
  `,
];
