/** Something that the person who starts the demo can put right; its message says how. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}
