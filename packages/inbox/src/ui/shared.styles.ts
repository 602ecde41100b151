import { css } from 'lit';

/** What parts of the inbox have in common: urgency, state, the calm boxes, and boxes to tick. */
export const sharedStyles = css`
  :host {
    --_today: light-dark(#8a4b00, #ffc46b);
    --_edge: 1px solid var(--_hairline);
    font-family: var(--_font);
    font-size: var(--_text);
    line-height: var(--_leading);
    color: var(--_ink);
  }

  /* A box or a circle to tick, beside its words. */
  .check {
    display: flex;
    gap: var(--_space-2);
    align-items: start;
    min-block-size: 1.75rem;
  }

  .check input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0.05em;
    accent-color: var(--_accent);
  }

  .urgency {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-weight: 650;
    color: var(--_muted);
  }

  .urgency svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  .urgency.nu {
    color: var(--_error);
  }

  .urgency.vandaag {
    color: var(--_today);
  }

  .urgency .shape {
    fill: currentColor;
  }

  .urgency .sign {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.8;
    stroke-linecap: round;
  }

  .urgency .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
  }

  .deadline.te-laat {
    color: var(--_error);
    font-weight: 650;
  }

  .deadline.bijna {
    color: var(--_today);
    font-weight: 650;
  }

  .pill {
    display: inline-block;
    padding: 0.05em 0.6em;
    border: 1px solid var(--_input-border);
    border-radius: 999px;
    font-size: var(--_text-small);
    white-space: nowrap;
  }

  .pill.nieuw {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }

  .callout {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 5px solid var(--_accent);
    border-radius: 0.25em;
    background-color: var(--_accent-soft);
  }

  .callout.warning {
    border-inline-start-color: var(--_lamp);
    background-color: color-mix(in srgb, var(--_lamp) 18%, var(--_surface));
  }

  .callout.error-box {
    border-inline-start-color: var(--_error);
    background-color: var(--_error-soft);
  }

  .callout:focus {
    outline: none;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: var(--_text-small);
  }

  .compact {
    min-block-size: 2.75rem;
    padding-block: var(--_space-1);
    padding-inline: var(--_space-4);
  }

  @media print {
    .callout,
    .callout.warning {
      border: 1px solid;
      border-inline-start-width: 5px;
    }
  }

  @media (forced-colors: active) {
    .urgency .sign {
      stroke: Canvas;
    }

    .pill.nieuw {
      border-width: 2px;
    }

    .callout {
      border-inline-start-color: CanvasText;
    }
  }
`;
