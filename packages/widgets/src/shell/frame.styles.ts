import { css } from 'lit';

/** The frame that every widget stands in: the way out, the languages, the room and what stands below it. */
export const frameStyles = css`
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

  .title {
    font-size: var(--_text-heading);
  }

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

  .welcome-text > p {
    display: none;
    color: var(--_muted);
  }

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
  }

  @media print {
    .leave,
    .languages,
    .welcome,
    .no-print {
      display: none !important;
    }

    .widget,
    .room {
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
      color: #000;
    }
  }

  @media (forced-colors: active) {
    .leave,
    .room {
      border: 2px solid CanvasText;
    }
  }
`;
