import { css } from 'lit';

/** The spreekuur: days with a leaf of the calendar, hours with their times, the appointment. */
export const spreekuurStyles = css`
  .room {
    container: room / inline-size;
  }

  .step-browse {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  .way {
    margin-block-end: var(--_space-3);
  }

  .way .button {
    padding-inline-start: 0;
  }

  .field.where {
    max-inline-size: 20em;
  }

  .sieve {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space-2);
  }

  .sieve .button {
    padding-inline: 0;
  }

  .days {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }

  .day {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-3);
    align-items: center;
  }

  .day-name {
    font-size: var(--_text-large);
    scroll-margin-block-start: 6em;
  }

  .day-name::first-letter {
    text-transform: uppercase;
  }

  .hours {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .leaf {
    display: grid;
    align-self: start;
    justify-items: center;
    align-content: center;
    box-sizing: border-box;
    inline-size: 3.2em;
    min-block-size: 4.1em;
    padding-block: 0.55em 0.25em;
    border: 2px solid var(--_accent);
    border-start-start-radius: 1.6em;
    border-start-end-radius: 1.6em;
    border-end-start-radius: 0.3em;
    border-end-end-radius: 0.3em;
    background-color: var(--_accent-soft);
    font-size: calc(var(--_base) * 0.9);
    line-height: 1.05;
  }

  .leaf b {
    font-family: var(--_heading-font);
    font-size: 1.5em;
    font-variant-numeric: lining-nums;
  }

  .leaf span {
    font-size: 0.8em;
  }

  .hour {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_inset);
    border: 1px solid var(--_hairline);
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }

  .hour > * {
    margin: 0;
    max-inline-size: var(--_measure);
  }

  .closed-hour {
    border-inline-start-color: var(--_hairline);
  }

  .hour-time {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .closed-hour .hour-time bdi {
    text-decoration: line-through;
  }

  .hour-name {
    font-size: var(--_text-large);
    margin-block-start: calc(-1 * var(--_space-1));
  }

  address {
    font-style: normal;
  }

  .ticket .place-name {
    font-weight: 650;
  }

  .walk-in {
    padding: var(--_space-3) var(--_inset);
    border-radius: var(--_radius);
    background-color: var(--_accent-soft);
  }

  .way-in {
    margin-block-start: var(--_space-2);
  }

  .slots {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    list-style: none;
  }

  .slot {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 0.4em;
    position: relative;
    min-block-size: var(--_target);
    min-inline-size: 5em;
    padding-inline: var(--_space-3);
    border: 2px solid var(--_accent);
    border-radius: var(--_button-radius);
    background-color: var(--_surface);
    color: var(--_link);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  button.slot:hover {
    background-color: var(--_accent);
    color: var(--_on-accent);
  }

  .slot.full {
    border-style: dashed;
    border-color: var(--_input-border);
    background-color: var(--_sunken);
    color: var(--_muted);
    font-weight: 500;
  }

  button.slot.full:hover {
    background-color: var(--_sunken);
    color: var(--_ink);
    text-decoration: underline;
  }

  p.slot {
    cursor: default;
  }

  .slot small {
    font-size: 0.85em;
    font-weight: 650;
  }

  .hour summary,
  .further > summary {
    color: var(--_link);
  }

  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-block-end: var(--_space-2);
  }

  .more > * {
    margin: 0;
  }

  .further[open] > summary {
    margin-block-end: var(--_space-4);
  }

  .further > summary {
    font-weight: 650;
  }

  .other-days {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_hairline);
  }

  .other-days > * {
    margin: 0;
  }

  .period {
    color: var(--_muted);
  }

  .pick-day {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-3);
  }

  .pick-day .field {
    flex: 0 1 17em;
    min-inline-size: 0;
  }

  input[type='date'] {
    min-inline-size: 0;
    appearance: none;
  }

  .ticket {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3) var(--_space-4);
    padding: var(--_inset);
    border-radius: var(--_radius);
    background-color: var(--_accent-soft);
  }

  .ticket .leaf {
    background-color: var(--_surface);
  }

  .ticket-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .ticket-text > * {
    margin: 0;
    max-inline-size: var(--_measure);
  }

  .when {
    position: relative;
    font-size: var(--_text-large);
    font-weight: 650;
  }

  .when::first-letter {
    text-transform: uppercase;
  }

  .note .when {
    font-size: inherit;
    margin: 0;
  }

  .clock {
    display: inline-block;
    font-variant-numeric: tabular-nums;
  }

  .urgent-note {
    background-color: var(--_error-soft);
    box-shadow: inset 0 0 0 2px var(--_error);
  }

  /* Always there to be heard, but without room of its own while there is nothing to say. */
  .said:not(:has(p)) {
    position: absolute;
  }

  .hears {
    display: grid;
    gap: var(--_space-2);
  }

  .hears > * {
    margin: 0;
  }

  .call-too {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }

  @container room (inline-size > 34em) {
    .ticket {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .day {
      column-gap: var(--_space-4);
      align-items: start;
    }

    .day .leaf {
      grid-row: 1 / span 2;
    }

    .day .hours {
      grid-column: 2;
    }
  }

  @media print {
    .ticket {
      break-inside: avoid;
      border: 1px solid #000;
      background: none;
    }
  }

  @media (forced-colors: active) {
    .leaf,
    .hour,
    .walk-in,
    .ticket,
    .slot {
      border: 2px solid CanvasText;
    }

    button.slot {
      border-color: ButtonText;
    }

    .slot.full {
      border-style: dashed;
    }
  }
`;
