/** Digits in groups of four, as people read and say them. */
export function inGroups(digits: string): string {
  return digits.replaceAll(/\d{4}(?=\d)/g, '$& ');
}
