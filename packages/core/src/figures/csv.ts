/** How a spreadsheet in Dutch reads a file at once: marked as UTF-8, and with a semicolon, for a comma is its decimal sign. */
const mark = '\uFEFF';
const separator = ';';

/** What makes a spreadsheet read a cell as a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180, with semicolons, CRLF and a byte order mark). Text that a spreadsheet would run as a formula
 * gets an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return mark + rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
