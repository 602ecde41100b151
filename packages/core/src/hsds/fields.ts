/** What came in: anything that JSON can be. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Feeds write "not known" in several ways; all of them count as absent. */
export function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isFields(value)) return Object.values(value).some(isFilled);
  return value !== undefined && value !== null && value !== '';
}

/** The text of a field; numbers too, since tables and sloppy feeds write either. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The number in a field, written as one or as text; NaN where something else is written. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : Number(text);
}

/** The objects in a list; a list that is not there is empty. */
export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}
