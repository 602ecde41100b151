import { css } from 'lit';

/** A door beside the room in which one step after the other is shown. */
export const layoutStyles = css`
  .layout {
    display: grid;
    clear: both;
    gap: var(--_space-4);
    grid-template-columns: minmax(0, 1fr);
  }

  .promises {
    display: none;
    gap: var(--_space-2);
    padding-inline: var(--_space-2);
    list-style: none;
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

  @container voordeur (inline-size > 54em) {
    .room {
      grid-column: 2;
      grid-row: 1 / span 2;
    }

    .layout {
      grid-template-columns: 15em minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: var(--_space-6);
      align-items: start;
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
    .promises {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .promises li::before {
      background-color: CanvasText;
    }
  }
`;
