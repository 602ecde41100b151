/**
 * Milliseconds that a test waits for something to become true before it fails: much longer than a busy machine
 * needs, because how long it takes says nothing.
 */
export const patience = 30_000;
