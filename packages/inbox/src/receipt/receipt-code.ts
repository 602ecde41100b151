/** The digits of a code as someone reads it aloud or pastes it, in groups of four; `null` unless sixteen. */
export function receiptCode(typed: string): string | null {
  const digits = typed.replace(/\D/g, '');
  if (digits.length !== 16) return null;
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ');
}
