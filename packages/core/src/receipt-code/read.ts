import { hasCheckDigit, type CodeKind } from './check-digit.js';
import { inGroups } from './in-groups.js';

/** Letters that people read for a digit, in what they copied by hand. */
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  '|': '1',
  Z: '2',
  S: '5',
  B: '8',
};

/** What people put between groups, and what comes along unseen when something is pasted. */
const between = /[\s.,_\p{Pd}\p{Cf}]/gu;

/**
 * Reads a receipt code as people write it: with spaces, points or hyphens or without, in the digits of
 * any script, and with letters that look like digits.
 *
 * @returns sixteen digits in groups of four, or `null` where one is missing or wrong
 */
export function readReceiptCode(input: string): string | null {
  return readCode(input, 'receipt');
}

/** The same for the code of a referral, which is never that of a question. */
export function readReferralCode(input: string): string | null {
  return readCode(input, 'referral');
}

function readCode(input: string, kind: CodeKind): string | null {
  const digits = receiptDigits(input);
  return digits !== null && hasCheckDigit(digits, kind) ? inGroups(digits) : null;
}

/** The sixteen digits of what somebody wrote, right or wrong; `null` where they are not sixteen. */
export function receiptDigits(input: string): string | null {
  const digits = Array.from(input.normalize('NFKC').replaceAll(between, ''), asciiDigit).join('');
  return /^[0-9]{16}$/.test(digits) ? digits : null;
}

/** In Unicode the ten digits of a script stand together, the zero first. */
function asciiDigit(character: string): string {
  if (!/\p{Nd}/u.test(character)) return lookAlikes[character.toUpperCase()] ?? character;
  const point = character.codePointAt(0)!;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}
