const place = /^(\/[a-z0-9-]{1,64}){1,4}(\?[a-z0-9=&-]{1,120})?$/;

/**
 * A place in the inbox page as its hash names it, without `#`: `/vragen/6f1c…`, `/agenda/2026-11-23`.
 * What is no such place is none: one then begins at the beginning.
 */
export function inboxPlace(given: unknown): string | null {
  return typeof given === 'string' && place.test(given) ? given : null;
}
