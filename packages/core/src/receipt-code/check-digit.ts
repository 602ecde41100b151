/**
 * The quasigroup of Damm, "Total anti-symmetrische Quasigruppen" (2004): its check digit catches
 * every wrong digit and every swap of two neighbours. Not Luhn's, with which a code of sixteen
 * digits would pass for the number of a bank card.
 */
const quasigroup = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

/** What a code is for: a question or a booking, or a referral. */
export type CodeKind = 'receipt' | 'referral';

/**
 * The row in which reckoning begins. From another row every code ends in another row, so that no code
 * of one kind ever passes for one of the other.
 */
const begin: Readonly<Record<CodeKind, number>> = { receipt: 0, referral: 7 };

/** The digit to put behind a row of digits. */
export function checkDigit(digits: string, kind: CodeKind = 'receipt'): number {
  return Array.from(digits).reduce<number>((row, digit) => quasigroup[row]![Number(digit)]!, begin[kind]);
}

/** Whether a row of digits ends with its check digit. */
export function hasCheckDigit(digits: string, kind: CodeKind = 'receipt'): boolean {
  return checkDigit(digits, kind) === 0;
}
