import { patience } from '../setup/patience.ts';

/** The clock of the browser, whatever a test does to that of the page. */
const setRealTimeout = window.setTimeout.bind(window);
const pause = 10;

/**
 * Waits until something holds.
 *
 * @param look looks once
 * @param otherwise what to say when it never does
 * @throws Error when that takes longer than the patience of all tests
 */
export async function until(look: () => boolean | Promise<boolean>, otherwise: () => string): Promise<void> {
  const end = performance.now() + patience;
  while (!(await look())) {
    if (performance.now() > end) throw new Error(otherwise());
    await new Promise((resolve) => setRealTimeout(resolve, pause));
  }
}
