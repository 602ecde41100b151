import { patience } from '../../setup/patience.ts';

/** Waits until a check holds; fails with its error where it never does. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
}
