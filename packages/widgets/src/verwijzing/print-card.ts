import { printOnly } from '../shell/printing.js';

/** Half of an ordinary sheet, as practices have it for recipes; on a larger one the card stands at the top. */
const page = '@page { size: A5 portrait; margin: 9mm; }';

/** Out of whatever narrows it on its own page. */
const onWholePage = { position: 'fixed', inset: '0' } as const;

/**
 * Prints the card and nothing around it, on one small page. The size of a page can only be said by the document, and
 * a strict Content-Security-Policy refuses a style element, so that it is a sheet from script, taken away again.
 */
export function printCard(element: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(page);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { style } = element;
  const { position, inset } = style;
  Object.assign(style, onWholePage);
  const done = new AbortController();
  const restore = (): void => {
    done.abort();
    Object.assign(style, { position, inset });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  // As with what is hidden: a phone's browser goes on while its print dialog is open.
  for (const event of ['afterprint', 'focus', 'pointerdown', 'keydown'])
    window.addEventListener(event, restore, { signal: done.signal });
  printOnly(element);
}
