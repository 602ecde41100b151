import { css } from 'lit';

/** The house of the triage: the door and what it promises beside the room in which one step is shown. */
export const triageStyles = css`
  :host {
    display: block;
  }

  .widget {
    container: voordeur / inline-size;
    padding: clamp(min(var(--_space-2), 9px), 3.5cqi, var(--_space-5));
    border: 1px solid var(--_hairline);
    border-radius: var(--voordeur-frame-border-radius, 1.6em);
    background-color: var(--_paper);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_text);
    font-weight: 400;
    line-height: var(--_leading);
    text-align: start;
    overflow-wrap: break-word;
  }

  [hidden] {
    display: none;
  }

  p + p,
  p + ul,
  p + ol {
    margin-block-start: var(--_space-2);
  }

  /* Leaving is always in reach, because it cannot wait. */

  .leave {
    float: inline-end;
    position: sticky;
    inset-block-start: var(--_space-2);
    z-index: 2;
    min-block-size: var(--_target);
    max-inline-size: 100%;
    margin-inline-start: var(--_space-2);
    padding-block: var(--_space-1);
    padding-inline: var(--_space-3);
    border: 2px solid var(--_ink);
    border-radius: var(--_button-radius);
    background-color: var(--_ink);
    box-shadow: 0 0 0 3px var(--_paper);
    color: var(--_paper);
    font-size: calc(var(--_base) * 0.8);
    font-weight: 650;
    line-height: 1.2;
    cursor: pointer;
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    min-block-size: var(--_target);
    min-inline-size: 3.6em;
    margin-block-end: var(--_space-3);
  }

  .languages .button {
    padding-inline: 0;
  }

  a,
  button,
  input,
  textarea,
  summary {
    scroll-margin-block: 5em;
  }

  .leave::after {
    content: '\\2192' / '';
    display: none;
    margin-inline-start: 0.4em;
  }

  [dir='rtl'] .leave::after {
    transform: scaleX(-1);
  }

  .leave:hover {
    background-color: var(--_surface);
    color: var(--_ink);
  }

  /* The welcome: a door that opens a bit more with every step. */

  .layout {
    display: grid;
    clear: both;
    gap: var(--_space-4);
    grid-template-columns: minmax(0, 1fr);
  }

  .welcome {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: var(--_space-4);
    padding-inline: var(--_space-2);
  }

  .door {
    display: block;
    inline-size: auto;
    block-size: 4.5em;
    aspect-ratio: 64 / 72;
    overflow: visible;
  }

  .title {
    font-size: var(--_text-heading);
  }

  .welcome-text > p {
    display: none;
    color: var(--_muted);
  }

  .at-start .welcome-text > p {
    display: block;
  }

  .promises {
    display: none;
    gap: var(--_space-2);
    padding-inline: var(--_space-2);
    list-style: none;
  }

  .at-start .promises {
    display: grid;
  }

  .promises li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--_space-3);
    align-items: baseline;
  }

  .promises li::before {
    content: '';
    inline-size: 0.55em;
    block-size: 0.75em;
    border-start-start-radius: 1em;
    border-start-end-radius: 1em;
    background-color: var(--_accent);
  }

  /* The room behind the door: its top is an arch. */

  .room {
    --_inset: min(var(--_space-4), 5cqi);
    padding: clamp(min(var(--_space-4), 18px), 5cqi, var(--_space-6));
    border: 1px solid var(--_hairline);
    border-start-start-radius: 2.4em;
    border-start-end-radius: 2.4em;
    border-end-start-radius: 0.8em;
    border-end-end-radius: 0.8em;
    background-color: var(--_surface);
    box-shadow: var(--_shadow);
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: var(--_space-4);
    margin-block-end: var(--_space-3);
  }

  .way + .lines-bar,
  .way + .error-summary {
    margin-block-start: var(--_space-2);
  }

  .back::before {
    content: '\\2190' / '';
  }

  [dir='rtl'] .back::before {
    transform: scaleX(-1);
  }

  .progress {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: var(--_text-small);
    font-variant-numeric: tabular-nums;
  }

  .step {
    font-size: var(--_text-heading);
    scroll-margin-block-start: 6em;
  }

  .errors {
    margin-block-end: var(--_space-2);
    font-size: var(--_text-large);
    scroll-margin-block-start: 6em;
  }

  .part {
    font-size: var(--_text-large);
    margin-block-end: var(--_space-2);
  }

  .step + .hint {
    margin-block-start: calc(-1 * var(--_space-3));
  }

  legend {
    margin-block-end: var(--_space-1);
  }

  legend + .hint {
    margin-block-end: var(--_space-3);
  }

  legend:has(.optional) {
    margin-block-end: var(--_space-2);
  }

  .optional {
    color: var(--_muted);
    font-weight: 400;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .narrow {
    max-inline-size: 9em;
  }

  .detail {
    padding-inline-start: var(--_space-4);
    margin-inline-start: var(--_space-4);
    margin-block-end: var(--_space-2);
    border-inline-start: 3px solid var(--_accent);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
  }

  .field + [role='status'] .note {
    margin-block-start: var(--_space-3);
  }

  .note {
    padding: var(--_space-3) var(--_inset);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }

  /* Phone lines */

  .call-first {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_inset);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }

  .call-first-lead {
    font-weight: 650;
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

  .phone {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
    padding-inline: var(--_space-3);
    border: 2px solid var(--_input-border);
    border-radius: var(--_button-radius);
    background-color: var(--_surface);
    color: var(--_link);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    text-decoration: none;
  }

  .phone:hover {
    background-color: var(--_accent-soft);
    text-decoration: underline;
  }

  .lines-bar {
    margin-block-end: var(--_space-5);
    padding: var(--_space-3) var(--_inset);
    border-radius: var(--_radius);
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

  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: calc((var(--_target) - 1.5em) / 2);
    color: var(--_link);
    cursor: pointer;
  }

  .call-first details .lines {
    margin-block-start: var(--_space-2);
  }

  /* Errors */

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

  /* Checking */

  .answers {
    border-block-start: 1px solid var(--_hairline);
  }

  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--_space-4);
    align-items: start;
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_hairline);
  }

  .answer dt {
    font-weight: 650;
  }

  .answer dd {
    grid-column: 1;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .answer .change {
    grid-column: 2;
    grid-row: 1 / span 2;
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

  .sharing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .sharing > * {
    margin: 0;
    max-inline-size: var(--_measure);
  }

  /* Sending and sent */

  .sending {
    display: flex;
    gap: var(--_space-2);
  }

  .sending span {
    inline-size: 0.9em;
    block-size: 1.2em;
    border-start-start-radius: 1em;
    border-start-end-radius: 1em;
    background-color: var(--_accent);
    animation: knock 1.2s ease-in-out infinite;
  }

  .sending span:nth-child(2) {
    animation-delay: 0.2s;
  }

  .sending span:nth-child(3) {
    animation-delay: 0.4s;
  }

  @keyframes knock {
    0%,
    60%,
    100% {
      opacity: 0.3;
    }
    30% {
      opacity: 1;
    }
  }

  .lead {
    font-size: var(--_text-large);
    max-inline-size: var(--_measure);
  }

  .code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_inset);
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius);
    background-color: var(--_accent-soft);
  }

  .code > * {
    margin: 0;
  }

  .reference {
    display: inline-block;
  }

  .receipt-code {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: var(--_text-heading);
    font-weight: 700;
    letter-spacing: 0.04em;
    user-select: all;
  }

  .next {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-inline-start: 1.4em;
    margin-block-end: var(--_space-4);
    max-inline-size: var(--_measure);
  }

  .footer {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4) var(--_space-2) var(--_space-2);
    color: var(--_muted);
    font-size: var(--_text-small);
  }

  .footer p {
    margin: 0;
    max-inline-size: 44em;
  }

  .closed {
    display: grid;
    gap: var(--_space-3);
    margin-block-end: var(--_space-4);
  }

  .closed > * {
    margin: 0;
  }

  slot {
    display: block;
    margin-block-start: var(--_space-4);
  }

  slot[hidden] {
    display: none;
  }

  ::slotted(a) {
    color: var(--_link);
  }

  /* Room for more: numbers beside their lines, topics in two columns, the door beside the room. */

  @container voordeur (inline-size > 34em) {
    .leave {
      padding-inline: var(--_space-4);
      font-size: var(--_text-small);
    }

    .leave::after {
      display: inline-block;
    }

    .title {
      font-size: var(--_text-title);
    }

    .welcome-text > p {
      display: block;
    }

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

    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .team {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }

  @container voordeur (inline-size > 54em) {
    .layout {
      grid-template-columns: 15em minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: var(--_space-6);
      align-items: start;
    }

    .room {
      grid-column: 2;
      grid-row: 1 / span 2;
    }

    .welcome {
      grid-template-columns: minmax(0, 1fr);
      row-gap: var(--_space-4);
      padding-block-start: var(--_space-3);
    }

    .welcome .door {
      block-size: 12em;
    }

    .promises {
      display: grid;
    }
  }

  @media print {
    .leave,
    .languages,
    .welcome,
    .promises,
    .no-print {
      display: none;
    }

    .widget,
    .room {
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
      color: #000;
    }

    .code {
      break-inside: avoid;
      background: none;
    }
  }

  @media (forced-colors: active) {
    .leave,
    .room,
    .note,
    .call-first,
    .lines-bar,
    .team {
      border: 2px solid CanvasText;
    }

    .promises li::before,
    .sending span {
      background-color: CanvasText;
    }
  }
`;
