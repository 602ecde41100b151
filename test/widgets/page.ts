import { setViewport } from '@web/test-runner-commands';
import { nothing, render } from 'lit';

/** WebKitGTK's driver cannot resize its window; there the page within the window is made narrow. */
export const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

let current: HTMLElement | undefined;

/**
 * An empty page of a width in CSS pixels: 320 is a window of 1280 px at 400% zoom (WCAG 1.4.10), 360
 * a phone. Closes the page before it.
 */
export async function openPage(width = 1280): Promise<HTMLElement> {
  closePage();
  if (!isWebKit) await setViewport({ width, height: 800 });
  document.body.style.margin = '0';
  const page = document.createElement('main');
  page.style.inlineSize = `${width}px`;
  document.body.append(page);
  current = page;
  return page;
}

/** Takes everything off the page, as leaving it would. */
export function closePage(): void {
  if (!current) return;
  render(nothing, current);
  current.remove();
  current = undefined;
}
