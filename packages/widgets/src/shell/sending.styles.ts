import { css } from 'lit';

/** What is under way, and the code that is handed out when it arrived. */
export const sendingStyles = css`
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

  @media print {
    .code {
      break-inside: avoid;
      background: none;
    }
  }

  @media (forced-colors: active) {
    .sending span {
      background-color: CanvasText;
    }
  }
`;
