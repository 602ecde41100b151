import { css } from 'lit';

export const hourStyles = css`
  :host {
    display: block;
  }

  article {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-4) var(--_space-5);
    border-radius: 1em;
    background-color: var(--_surface);
    box-shadow: var(--_shadow);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space-3) var(--_space-5);
  }

  header voordeur-inbox-walk-ins {
    flex: none;
  }

  header .what {
    flex: 1 1 16rem;
    display: grid;
    gap: var(--_space-1);
  }

  .span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  h2 {
    font-size: var(--_text-heading);
  }

  article.closed h2,
  article.closed .span {
    color: var(--_muted);
  }

  .substitutes,
  .facts,
  .slots,
  .bookings {
    list-style: none;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
  }

  .slots {
    border-block-end: var(--_edge);
  }

  .slot {
    display: grid;
    grid-template-columns: 6.2em minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block: var(--_space-2);
    border-block-start: var(--_edge);
  }

  .time {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .time .small {
    font-weight: 400;
  }

  .bookings {
    display: grid;
    gap: var(--_space-2);
  }

  .booking {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_accent);
  }

  .booking.waits {
    border-inline-start: 4px dashed var(--_input-border);
  }

  .booking .what {
    flex: 1 1 14rem;
    overflow-wrap: anywhere;
  }

  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    overflow-wrap: anywhere;
  }

  .contact a {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 0.2em;
  }

  .came {
    display: none;
  }

  .vacant {
    padding-inline-start: calc(var(--_space-3) + 4px);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .acts .button[aria-expanded='true'] {
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
  }

  .panel {
    padding-block-start: var(--_space-4);
    border-block-start: var(--_edge);
  }

  .kept {
    justify-items: stretch;
  }

  .kept .button {
    justify-self: start;
  }

  .kept textarea.input {
    min-block-size: 3em;
  }

  @media (max-width: 40rem) {
    article {
      padding: var(--_space-4);
    }

    .slot {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-1);
    }
  }

  @media print {
    article {
      padding: 0;
      background: none;
      box-shadow: none;
      break-inside: avoid;
    }

    .span .pill,
    .acts,
    .panel,
    .kept,
    .contact {
      display: none;
    }

    .vacant {
      padding: 0;
    }

    .booking,
    .booking.waits {
      flex-wrap: nowrap;
      justify-content: start;
      border: 0;
      padding: 0;
    }

    .came {
      display: block;
      flex: none;
      inline-size: 1em;
      block-size: 1em;
      margin-inline-end: var(--_space-2);
      border: 1px solid;
      align-self: center;
    }
  }

  @media (forced-colors: active) {
    article {
      border: 1px solid;
    }

    .acts .button[aria-expanded='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
