import { css } from 'lit';

/** The road from 12 to 27, drawn. */
export const roadStyles = css`
  .road-frame {
    container-type: inline-size;
    margin-inline: calc(-0.4 * var(--_inset));
  }

  .road {
    display: block;
    overflow: visible;
    direction: ltr;
  }

  .road-bed,
  .road-walked,
  .road-plan {
    stroke-width: 8;
    stroke-linecap: round;
  }

  .road-bed {
    stroke: var(--_hairline);
  }

  .road-walked {
    stroke: var(--_accent);
    opacity: 0.45;
  }

  .road-plan {
    stroke: var(--_lamp);
    stroke-width: 14;
  }

  .road text {
    fill: var(--_ink);
    font-size: 15px;
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }

  .road .road-age,
  .road .road-plan-text {
    fill: var(--_muted);
  }

  .road .road-eighteen {
    font-size: 19px;
    font-weight: 700;
  }

  .road .door-wall {
    fill: var(--_surface);
  }

  .dot {
    fill: var(--_accent);
  }

  .dot.past {
    fill: var(--_hairline);
    stroke: var(--_muted);
    stroke-width: 1;
  }

  .dot.now {
    fill: var(--_lamp);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .dot.later {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.8;
  }

  .road-now {
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-dasharray: 3 4;
  }

  .road-here {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 3;
  }

  .road-flag {
    fill: var(--_ink);
  }

  .road .road-flag-text {
    fill: var(--_paper);
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .road-bed,
    .road-walked,
    .road-now {
      stroke: CanvasText;
      opacity: 1;
    }

    .road-plan {
      stroke: Highlight;
    }

    .road-bed {
      stroke-width: 2;
    }

    .dot.now,
    .road-here,
    .road-flag {
      fill: Highlight;
      stroke: Canvas;
    }

    .dot {
      fill: CanvasText;
    }

    .dot.later,
    .dot.past {
      fill: Canvas;
      stroke: CanvasText;
    }

    .road text,
    .road .road-age,
    .road .road-plan-text {
      fill: CanvasText;
    }

    .road .road-flag-text {
      fill: HighlightText;
    }
  }
`;
