import { css } from 'lit';

/** The field for a code: large, and in letters of one width. */
export const codeInputStyles = css`
  .code-input {
    max-inline-size: 15em;
    min-block-size: calc(var(--_target) * 1.2);
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: clamp(1.05em, 6cqi, 1.44em);
    font-weight: 700;
    letter-spacing: 0.02em;
  }
`;
