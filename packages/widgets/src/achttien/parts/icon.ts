import type { AdulthoodDomain } from '@voordeur/core/vocabulary';
import { svg, type SVGTemplateResult } from 'lit';

/** One stroke per domain, in a box of 24: a heart, a book, a house, a purse, a shield, a card. */
const strokes: Readonly<Record<AdulthoodDomain, string>> = {
  care: 'M12 19.5C5.5 15 3.5 11.8 3.5 8.9a4.4 4.4 0 0 1 8.5-1.6 4.4 4.4 0 0 1 8.5 1.6c0 2.9-2 6.1-8.5 10.6Z',
  'learning-work':
    'M12 7.2C9.8 5.6 6.9 5 3.5 5.2v12.6c3.4-.2 6.3.4 8.5 2 2.2-1.6 5.1-2.2 8.5-2V5.2C17.1 5 14.2 5.6 12 7.2Zm0 0v12.6',
  housing: 'M4 11.2 12 4.5l8 6.7M6.2 9.6v9.9h11.6V9.6M10 19.5v-5.3h4v5.3',
  'income-money': 'M4 7.5h14.5v11H4a1 1 0 0 1-1-1V6.2c0-.6.4-1 1-1h12.5v2.3M21 11h-4.6a2 2 0 0 0 0 4H21Z',
  safety: 'M12 3.8 5 6.3v5.4c0 4.2 2.7 7.1 7 8.8 4.3-1.7 7-4.6 7-8.8V6.3Zm-3 8.3 2.2 2.2L15.2 10',
  'papers-rights':
    'M3.5 5.5h17v13h-17ZM7 15.6c.4-1.7 1.3-2.4 2.5-2.4s2.1.7 2.5 2.4M9.5 10.9a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8M14.5 9.5h3.2M14.5 13.5h3.2',
};

/** The sign of a domain; decorative, its name stands beside it. */
export function icon(domain: AdulthoodDomain): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${strokes[domain]} /></svg>`;
}
