import { CsvError, parse } from 'csv-parse/sync';
import { NotCsv } from './decode.js';

export interface Rows {
  header: string[];
  /** Rows with at least one filled cell, with their number as a spreadsheet shows it (the header is 1). */
  rows: { number: number; cells: string[] }[];
}

/**
 * Splits a CSV into rows and cells. The separator is the one that the header has most of: semicolon,
 * comma or tab; a first line `sep=;` is Excel's own way to say it.
 * @throws NotCsv where quotes do not close, or there is no header
 */
export function parseRows(text: string): Rows {
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? separatorOf(body);
  const [header, ...rest] = split(body, delimiter);
  if (header === undefined || header.every((cell) => cell.trim() === ''))
    throw new NotCsv('het bestand is leeg; de eerste rij hoort de namen van de kolommen te hebben (zie --template)');
  const rows = rest.map((cells, nth) => ({ number: nth + 2 + (said ? 1 : 0), cells: cells.map(clean) }));
  return {
    header: header.map((name) => name.trim()),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

function separatorOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const count = (separator: string) => first.split(separator).length;
  return [';', ',', '\t'].reduce((most, separator) => (count(separator) > count(most) ? separator : most));
}

function split(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const where = typeof error['lines'] === 'number' ? `bij regel ${error['lines']} ` : '';
    throw new NotCsv(
      `${where}staat een aanhalingsteken dat niet klopt: zet tekst met " erin tussen " en verdubbel elke " daarin`,
    );
  }
}

/**
 * The cell as it was meant: without spaces around it, lines as `\n`, and without the apostrophe that keeps a
 * spreadsheet from taking a text for a formula.
 */
function clean(cell: string): string {
  const text = cell.replaceAll('\r\n', '\n').trim();
  return /^''?[=+\-@]/.test(text) ? text.slice(1) : text;
}
