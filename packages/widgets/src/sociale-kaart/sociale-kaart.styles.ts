import { css } from 'lit';

/** The sociale kaart: searching beside what was found, cards, the personal list. */
export const socialeKaartStyles = css`
  .layout {
    display: grid;
    clear: both;
    gap: var(--_space-4);
    grid-template-columns: minmax(0, 1fr);
  }

  .kaart {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  .kaart-search,
  .kaart-found,
  .kaart-team,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-4);
    min-inline-size: 0;
  }

  .search {
    gap: var(--_space-4);
  }

  .words {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2);
  }

  .words .input {
    flex: 1 1 6em;
    min-block-size: var(--_target);
    min-inline-size: 0;
    inline-size: auto;
    overflow-block: auto;
    line-height: 1.35;
    resize: none;
    border-width: 2px;
    font-size: var(--_text-large);
  }

  .words .button {
    padding-inline: var(--_space-4);
  }

  .stays {
    display: block;
    margin-block-start: var(--_space-1);
    font-size: var(--_text-small);
  }

  select.input {
    text-overflow: ellipsis;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    align-items: end;
    gap: var(--_space-4);
    margin-block-start: var(--_space-2);
    padding: var(--_inset);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }

  .filters[hidden] {
    display: none;
  }

  .button.unfold {
    padding-inline: 0;
  }

  .unfold::before {
    content: '+' / '';
    inline-size: 0.7em;
    font-weight: 700;
  }

  .unfold[aria-expanded='true']::before {
    content: '\\2212' / '';
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    list-style: none;
  }

  .button.tag {
    padding-inline: var(--_space-3);
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
    color: var(--_ink);
    font-weight: 500;
    text-align: start;
  }

  .tag::after {
    content: '\\00d7' / '';
    font-weight: 700;
  }

  .to-list {
    justify-self: end;
  }

  .count {
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    border-radius: 1em;
    background-color: var(--_accent);
    color: var(--_on-accent);
    line-height: 1.6;
  }

  .entrances {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: var(--_space-2);
    list-style: none;
  }

  .entrances li {
    display: grid;
  }

  .button.entrance {
    justify-content: start;
    padding-inline: var(--_space-3);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background-color: var(--_paper);
    color: var(--_ink);
    font-weight: 500;
    text-align: start;
  }

  .entrance::before {
    content: '';
    flex: none;
    inline-size: 0.55em;
    block-size: 0.75em;
    border-start-start-radius: 1em;
    border-start-end-radius: 1em;
    background-color: var(--_accent);
  }

  .button.entrance:hover {
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
  }

  .results-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
  }

  .results-head .part {
    margin: 0;
  }

  .results > .button,
  .ask .button {
    justify-self: start;
  }

  .ask {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
  }

  .ask .hint {
    font-size: var(--_text-small);
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    list-style: none;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_inset);
    padding-block-end: var(--_space-2);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background-color: var(--_paper);
  }

  .card > *,
  .card p {
    margin: 0;
    max-inline-size: var(--_measure);
  }

  .card-name {
    font-size: var(--_text-large);
    text-wrap: pretty;
    scroll-margin-block-start: 6em;
  }

  .apart {
    display: inline-block;
    padding-inline: 0.4em;
    border-radius: 0.3em;
    background-color: var(--_accent-soft);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_text-small);
    font-weight: 650;
    line-height: 1.5;
  }

  .card .hint,
  .found-by,
  .checked {
    color: var(--_muted);
    font-size: var(--_text-small);
  }

  .checked strong {
    display: block;
    color: var(--_ink);
  }

  .glance {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    list-style: none;
    font-size: var(--_text-small);
  }

  .glance li {
    display: flex;
    align-items: baseline;
    gap: 0.45em;
  }

  .glance li::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.6em;
    border-start-start-radius: 1em;
    border-start-end-radius: 1em;
    background-color: var(--_accent);
  }

  .contact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
  }

  .contact a:not(.phone) {
    padding-block: calc((var(--_target) - 1.5em) / 2);
    overflow-wrap: anywhere;
  }

  .card-acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    max-inline-size: none;
  }

  .whole {
    flex: 0 1 auto;
    min-inline-size: 0;
  }

  .whole[open] {
    flex: 1 0 100%;
  }

  .whole > * + * {
    margin-block-start: var(--_space-3);
  }

  .facts {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-3);
  }

  .facts dt {
    font-weight: 650;
  }

  .places {
    list-style: none;
  }

  .button.save,
  .whole .button.quiet {
    justify-self: start;
    padding-inline: 0;
  }

  .report {
    gap: var(--_space-4);
    margin-inline: calc(-1 * var(--_space-2));
    padding: var(--_inset);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }

  .report .columns {
    grid-template-columns: minmax(0, 1fr);
  }

  textarea.note-text {
    min-block-size: 5em;
  }

  .teams {
    display: grid;
    gap: var(--_space-2);
    list-style: none;
  }

  .teams .hint {
    display: block;
    font-size: var(--_text-small);
  }

  .kaart-team .door {
    display: none;
  }

  .kaart-team .team {
    grid-template-columns: minmax(0, 1fr);
  }

  .kaart-team .team-name {
    font-size: var(--_text-large);
  }

  .keeping {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
  }

  .keeping > * {
    margin: 0;
  }

  .map-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .map-panel > * {
    margin: 0;
  }

  .at-point ul {
    padding-inline-start: 1.2em;
  }

  .at-point .button {
    padding: 0;
    text-align: start;
  }

  .note > .buttons {
    margin-block-start: var(--_space-3);
  }

  @container voordeur (inline-size > 34em) {
    .facts > div {
      display: grid;
      grid-template-columns: 9.5em minmax(0, 1fr);
      gap: var(--_space-3);
    }
  }

  @container voordeur (inline-size > 52em) {
    .kaart {
      grid-template-columns: minmax(16em, 2fr) minmax(0, 3.4fr);
      grid-template-rows: auto 1fr;
      column-gap: var(--_space-6);
    }

    .kaart-found {
      grid-column: 2;
      grid-row: 1 / span 2;
    }

    .kaart-search,
    .kaart-team {
      grid-column: 1;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
      border-color: #999;
      background: none;
    }
  }

  @media (forced-colors: active) {
    .entrance::before,
    .glance li::before {
      background-color: CanvasText;
    }

    /* Underlined like a link; a border around it would cut its words. */
    .button.quiet {
      border-color: Canvas;
    }

    .card,
    .button.entrance,
    .button.tag {
      border: 1px solid CanvasText;
    }
  }
`;
