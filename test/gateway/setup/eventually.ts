/** Waits until a check holds, for at most ten seconds; then fails with its error. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await check();
    } catch (error) {
      if (attempt === 250) throw error;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
}
