import { css } from 'lit';

export const inboxStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100dvh;
    background-color: var(--_paper);
  }

  .skip {
    position: absolute;
    inset-block-start: var(--_space-2);
    inset-inline-start: var(--_space-2);
    z-index: 2;
    padding: var(--_space-2) var(--_space-4);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
    padding: var(--_space-2) var(--_space-4);
    border-block-end: var(--_edge);
  }

  .name {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 2.75rem;
    margin-inline-end: auto;
    color: var(--_heading-ink);
    font-family: var(--_heading-font);
    font-size: var(--_text-large);
    font-weight: 650;
    text-decoration: none;
  }

  .name .door {
    inline-size: 2rem;
    block-size: auto;
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-1);
    list-style: none;
  }

  .pages a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding-inline: var(--_space-3);
    border-block-end: 3px solid transparent;
    text-decoration: none;
  }

  .pages a:hover {
    text-decoration: underline;
  }

  .pages a[aria-current] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
    font-weight: 650;
  }

  .shows-page {
    padding: var(--_space-4);
  }

  .alone {
    max-inline-size: 40rem;
    margin: var(--_space-6) auto;
    padding-inline: var(--_space-4);
  }

  .expired {
    margin: var(--_space-3) var(--_space-4) 0;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .list {
    padding: var(--_space-4);
  }

  .opened {
    padding: var(--_space-4);
    background-color: var(--_surface);
  }

  .opened:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  .opened h1 {
    font-size: var(--_text-title);
  }

  .back {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: 2.5rem;
    margin-block-end: var(--_space-1);
  }

  .outcome {
    margin-block-end: var(--_space-4);
  }

  .kept {
    margin-block-start: var(--_space-4);
    justify-items: stretch;
  }

  .kept .button {
    justify-self: start;
  }

  .nothing {
    display: grid;
    justify-items: center;
    gap: var(--_space-2);
    padding: var(--_space-7) var(--_space-4);
    text-align: center;
  }

  .nothing .door {
    inline-size: 5rem;
    block-size: auto;
    opacity: 0.6;
  }

  .nothing h2 {
    font-size: var(--_text-large);
  }

  dialog {
    max-inline-size: min(28rem, 90vi);
    padding: var(--_space-5);
    border: 0;
    border-radius: 1em;
    background-color: var(--_surface);
    color: inherit;
    box-shadow: var(--_shadow);
  }

  dialog::backdrop {
    background-color: rgb(0 0 0 / 45%);
  }

  dialog h2 {
    font-size: var(--_text-large);
  }

  dialog .buttons {
    margin-block-start: var(--_space-4);
  }

  @media (max-width: 999.98px) {
    main {
      flex: 1;
      display: flex;
      flex-direction: column;
    }

    .opened {
      flex: 1;
    }

    .shows-opened .list,
    .shows-list .nothing {
      display: none;
    }

    .shows-list .opened {
      flex: none;
      order: -1;
      padding-block: 0;
      background-color: transparent;
    }
  }

  @media screen and (min-width: 1000px) {
    :host {
      block-size: 100dvh;
    }

    main {
      flex: 1;
      display: grid;
      grid-template-columns: clamp(22rem, 38vi, 29rem) minmax(0, 1fr);
      min-block-size: 0;
    }

    main.shows-page {
      display: block;
      overflow-y: auto;
      padding: var(--_space-4) var(--_space-6) var(--_space-6);
    }

    .list {
      display: grid;
      min-block-size: 0;
      padding: 0;
    }

    .list > :not(voordeur-inbox-list) {
      align-self: start;
      margin: var(--_space-4);
    }

    voordeur-inbox-list {
      padding: var(--_space-4);
    }

    .opened {
      overflow-y: auto;
      overscroll-behavior: contain;
      padding: var(--_space-4) var(--_space-6) var(--_space-6);
      border-inline-start: var(--_edge);
      border-start-start-radius: 2.5rem;
    }

    .nothing {
      padding-block-start: 18vb;
    }
  }

  @media print {
    :host {
      display: block;
      background: none;
    }

    .skip,
    header,
    .list,
    .back,
    .outcome,
    .expired {
      display: none;
    }

    .opened,
    .shows-page {
      padding: 0;
      background: none;
    }
  }

  @media (forced-colors: active) {
    .pages a:not([aria-current]) {
      border-block-end-color: Canvas;
    }

    dialog {
      border: 2px solid;
    }
  }
`;
