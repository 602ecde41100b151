import { css } from 'lit';

/** The triage: the door beside the room in which one step is shown, checking, sending and the receipt. */
export const triageStyles = css`
  .at-start .welcome-text > p {
    display: block;
  }

  .at-start .promises {
    display: grid;
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

  .progress {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: var(--_text-small);
    font-variant-numeric: tabular-nums;
  }

  .referral {
    margin-block-end: var(--_space-5);
  }

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

  .sharing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .sharing > * {
    margin: 0;
    max-inline-size: var(--_measure);
  }

  .reference {
    display: inline-block;
  }
`;
