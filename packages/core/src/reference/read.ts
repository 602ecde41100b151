/** What people put between groups, and what comes along unseen when something is pasted. */
const between = /[\s.,_/\p{Pd}\p{Cf}]/gu;

/**
 * Reads the reference of a question as people write or say it: in small letters, with spaces, points or hyphens or
 * without, with or without the `VD` in front.
 *
 * @returns as it is stored, `VD-7K3Q-2F`; `null` where it cannot be a reference
 */
export function readReference(input: string): string | null {
  const written = input.normalize('NFKC').trim().toUpperCase();
  const compact = written.replaceAll(between, '');
  // What follows VD may itself begin with VD: it is the prefix where something stands behind it, or where the rest is whole.
  const isPrefixed = /^VD[^A-Z0-9]/.test(written) || (compact.length === 8 && compact.startsWith('VD'));
  const characters = isPrefixed ? compact.slice(2) : compact;
  if (!/^[A-Z0-9]{6}$/.test(characters)) return null;
  return `VD-${characters.slice(0, 4)}-${characters.slice(4)}`;
}
