import { css } from 'lit';

/** 18 worden: the pages, the line of what changes, the checklist and the plan. */
export const achttienStyles = css`
  .layout {
    display: grid;
    clear: both;
    gap: var(--_space-4);
    grid-template-columns: minmax(0, 1fr);
  }

  .welcome .pills {
    grid-column: 1 / -1;
    margin-block-start: var(--_space-3);
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  .page > * {
    margin: 0;
  }

  .step + .lead,
  .step + .score {
    margin-block-start: calc(-1 * var(--_space-3));
  }

  .icon {
    inline-size: 1.35em;
    block-size: 1.35em;
    flex: none;
    vertical-align: -0.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .menu {
    margin-block-end: var(--_space-5);
    border-block-end: 1px solid var(--_hairline);
  }

  .menu ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space-3);
    list-style: none;
  }

  .tab {
    min-block-size: var(--_target);
    padding-inline: 0;
    border: 0;
    border-block-end: 4px solid transparent;
    background: none;
    color: var(--_link);
    font-weight: 500;
    cursor: pointer;
  }

  .tab:hover {
    border-block-end-color: var(--_hairline);
  }

  .tab[aria-current='page'] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
    font-weight: 700;
  }

  .pills legend {
    margin-block-end: var(--_space-2);
  }

  .pill-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .pill {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding-inline: var(--_space-2);
    border: 2px solid var(--_input-border);
    border-radius: var(--_button-radius);
    background-color: var(--_surface);
    cursor: pointer;
  }

  .pill:hover {
    background-color: var(--_accent-soft);
  }

  .pill input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }

  .pill:has(input:checked) {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }

  .pill:has(input:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 calc(var(--_focus-width) + 3px) var(--_focus-halo);
  }

  .about-you,
  .plan-note,
  .help {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_inset);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }

  .plan-note {
    justify-items: start;
    background-color: color-mix(in srgb, var(--_lamp) 22%, var(--_surface));
  }

  .help {
    background-color: var(--_accent-soft);
  }

  .birth {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-3) var(--_space-4);
  }

  .birth .field {
    flex: 0 1 11em;
    min-inline-size: min(100%, 8em);
  }

  .birth .field + .field {
    flex-basis: 8em;
  }

  select.input {
    cursor: pointer;
  }

  .ticks .choices {
    margin-block-start: var(--_space-2);
  }

  .changes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .changes > .part {
    margin: 0;
  }

  .chapters,
  .stops,
  .entries {
    list-style: none;
  }

  .chapters {
    --_rail: 2.6em;
    --_node: 2em;
  }

  .chapter {
    position: relative;
    padding-block-end: var(--_space-5);
    padding-inline-start: var(--_rail);
  }

  .chapter:last-child {
    padding-block-end: 0;
  }

  .chapter::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_node) / 2 - 2px);
    inline-size: 4px;
    background-color: var(--_hairline);
  }

  .chapter.past::before {
    background-color: color-mix(in srgb, var(--_accent) 45%, var(--_surface));
  }

  .chapter:first-child::before {
    inset-block-start: 0.6em;
    border-start-start-radius: 2px;
    border-start-end-radius: 2px;
  }

  .chapter-title {
    position: relative;
    font-size: var(--_text-large);
    margin-block-end: var(--_space-3);
    scroll-margin-block-start: 6em;
  }

  .chapter-title::before {
    content: '';
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: calc((var(--_node) / 2 - var(--_rail)) / 1.2 - 0.5em);
    inline-size: 1em;
    block-size: 1em;
    border: 4px solid var(--_surface);
    border-radius: 50%;
    background-color: var(--_accent);
    box-shadow: 0 0 0 2px var(--_accent);
  }

  .now > .chapter-title::before {
    background-color: var(--_lamp);
    box-shadow: 0 0 0 2px var(--_ink);
  }

  .now > .chapter-title {
    display: table;
    padding-block: 0.15em;
    padding-inline: 0.8em;
    border-radius: 2em;
    background-color: var(--_ink);
    color: var(--_paper);
  }

  .now > .chapter-title::before {
    inset-block-start: 0.3em;
  }

  .nothing-now {
    color: var(--_muted);
  }

  .stop {
    position: relative;
    margin-block-end: var(--_space-3);
  }

  .node {
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-start: calc(-1 * var(--_rail));
    display: grid;
    place-items: center;
    inline-size: var(--_node);
    block-size: var(--_node);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background-color: var(--_surface);
    color: var(--_accent);
  }

  .stop.now .node,
  .stop.open .node {
    background-color: var(--_accent);
    color: var(--_on-accent);
  }

  .stop.past .node {
    border-color: var(--_input-border);
    color: var(--_muted);
  }

  .card {
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    overflow: clip;
  }

  .card,
  .entry {
    --_side: var(--_space-3);
    hyphens: auto;
  }

  .domain {
    padding-block: var(--_space-2) 0;
    padding-inline: var(--_side);
    color: var(--_muted);
    font-size: var(--_text-small);
  }

  .card li + li {
    border-block-start: 1px solid var(--_hairline);
  }

  .milestone > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 0.8em;
    column-gap: var(--_space-3);
    align-items: center;
    inline-size: auto;
    padding-block: var(--_space-2);
    padding-inline: var(--_side);
    outline-offset: calc(-1 * var(--_focus-width));
    color: var(--_ink);
    list-style: none;
  }

  .milestone > summary::-webkit-details-marker {
    display: none;
  }

  .milestone > summary:hover,
  .milestone[open] > summary {
    background-color: var(--_accent-soft);
  }

  .milestone > summary::after {
    content: '';
    grid-column: -2;
    grid-row: 1 / span 3;
    inline-size: 0.6em;
    block-size: 0.6em;
    border: solid var(--_link);
    border-width: 0 2.5px 2.5px 0;
    transform: translateY(-25%) rotate(45deg);
    transition: transform 120ms ease-out;
  }

  .milestone[open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }

  .when {
    color: var(--_muted);
    font-size: var(--_text-small);
    font-weight: 400;
  }

  summary > span {
    grid-column: 1;
  }

  .what {
    font-weight: 650;
  }

  .badge {
    justify-self: start;
    padding-inline: 0.6em;
    border: 1px solid var(--_error);
    border-radius: 1em;
    color: var(--_error);
    font-size: var(--_text-small);
    font-weight: 400;
  }

  .milestone-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_side);
  }

  .milestone-body > * {
    margin: 0;
    max-inline-size: var(--_measure);
  }

  .plain {
    padding-inline-start: 1.2em;
  }

  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  .tasks legend {
    font-weight: 650;
  }

  .task {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: var(--_space-3);
    min-block-size: var(--_target);
    padding-block: var(--_space-1);
    cursor: pointer;
  }

  .task input {
    inline-size: 1.4em;
    block-size: 1.4em;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .task:has(:checked) span {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .task:has(:focus-visible) {
    border-radius: 0.3em;
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  .task input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .source {
    color: var(--_muted);
    font-size: var(--_text-small);
  }

  .score,
  .keeping {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .score > *,
  .keeping > * {
    margin: 0;
  }

  progress {
    inline-size: min(100%, 24em);
    block-size: 0.8em;
    border: 0;
    border-radius: 1em;
    background-color: var(--_sunken);
    accent-color: var(--_accent);
    overflow: hidden;
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background-color: var(--_sunken);
  }

  progress::-webkit-progress-value {
    border-radius: 1em;
    background-color: var(--_accent);
  }

  progress::-moz-progress-bar {
    background-color: var(--_accent);
  }

  .entries {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .entry {
    padding-block: var(--_space-3) var(--_space-1);
    padding-inline: var(--_side);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }

  .entry legend {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-3);
    float: inline-start;
    inline-size: 100%;
    margin: 0;
  }

  .entry legend + * {
    clear: both;
  }

  .plan-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_hairline);
  }

  .plan-part > * {
    margin: 0;
  }

  .plan-part > .field {
    align-content: end;
  }

  .coming {
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
  }

  textarea.short {
    min-block-size: 4.6em;
    field-sizing: content;
  }

  .on-paper {
    display: none;
  }

  @container voordeur (inline-size > 40em) {
    .welcome {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .welcome .pills {
      grid-column: auto;
      margin: 0;
    }

    .plan-note {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }

    .chapters {
      --_rail: 3.4em;
      --_node: 2.3em;
    }

    .menu ul {
      column-gap: var(--_space-5);
    }

    .pill {
      padding-inline: var(--_space-4);
    }

    .card,
    .entry {
      --_side: var(--_space-4);
    }

    .milestone > summary {
      grid-template-columns: minmax(0, 1fr) auto 0.8em;
    }

    .milestone .when {
      grid-column: 2;
    }

    .entries {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }

    .plan-part {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .plan-part > :not(.field) {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .room {
      font-size: 11pt;
    }

    .page {
      gap: 1em;
    }

    .entries {
      gap: 0.4em 1.5em;
    }

    .on-paper {
      display: block;
      min-block-size: 1.5em;
      white-space: pre-wrap;
    }

    .to-write-on {
      block-size: 4.4em;
      background-image: linear-gradient(#999 1px, transparent 1px);
      background-position-y: 2.1em;
      background-size: 100% 2.2em;
      print-color-adjust: exact;
    }

    .entry,
    .coming,
    .field {
      break-inside: avoid;
    }

    .entry {
      padding: 0;
      border: 0;
    }

    .task {
      min-block-size: 0;
    }

    .task input {
      appearance: none;
      inline-size: 1em;
      block-size: 1em;
      border: 1.5px solid #000;
    }

    .task :checked::before {
      content: '\\2713';
      display: block;
      font-weight: 700;
      line-height: 0.8;
    }

    .coming {
      padding: 0;
      background: none;
    }

    .part,
    .step {
      break-after: avoid;
    }
  }

  @media (forced-colors: active) {
    .pill:has(input:checked) {
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .tab {
      border-block-end-color: Canvas;
    }

    .tab[aria-current='page'] {
      border-block-end-color: Highlight;
    }

    .about-you,
    .plan-note,
    .help,
    .coming {
      border: 2px solid CanvasText;
    }

    .chapter::before,
    .chapter-title::before {
      background-color: CanvasText;
    }

    .now > .chapter-title {
      border: 2px solid CanvasText;
    }
  }
`;
