import { css } from 'lit';

export const answerHelpStyles = css`
  :host {
    display: grid;
    gap: var(--_space-2);
  }

  .hints {
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: 4px solid var(--_lamp);
    border-radius: 0.25em;
    background-color: color-mix(in srgb, var(--_lamp) 10%, var(--_surface));
    overflow-wrap: anywhere;
  }

  h3 {
    font-family: var(--_font);
    font-size: 1em;
  }

  .hints ul {
    padding-inline-start: 1.2em;
  }

  summary {
    inline-size: max-content;
    max-inline-size: 100%;
    min-block-size: 2.25rem;
    align-content: center;
    color: var(--_link);
    cursor: pointer;
  }

  .choice-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .input {
    flex: 1 1 14rem;
    inline-size: auto;
    min-block-size: 2.75rem;
    padding-block: var(--_space-1);
  }

  .error:empty {
    display: none;
  }

  .preview {
    max-block-size: 11rem;
    margin: var(--_space-2) 0;
    padding: var(--_space-2) var(--_space-3);
    overflow-y: auto;
    border: var(--_edge);
    border-radius: var(--_radius);
    white-space: pre-line;
  }
`;
