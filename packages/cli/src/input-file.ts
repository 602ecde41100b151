import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { decodeCsv } from './csv/decode.js';

/** What there is to import, and what it is. */
export type Input = { format: 'csv'; bytes: Uint8Array } | { format: 'hsds'; value: unknown };

/**
 * Reads a file, a folder with the tables of HSDS as CSV, or standard input (`-`).
 * @param format as asked for; else by the name of the file, else by how it begins
 * @throws Error that says what to do
 */
export function readInput(file: string, format: string | undefined): Input {
  if (file !== '-' && statSync(file, { throwIfNoEntry: false })?.isDirectory())
    return { format: 'hsds', value: readTables(file) };
  const bytes = readBytes(file);
  const found = format ?? formatOf(file, bytes);
  if (found === 'csv') return { format: 'csv', bytes };
  if (found !== 'hsds') throw new Error(`--format is csv of hsds, niet "${found}"`);
  try {
    return { format: 'hsds', value: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch (error) {
    throw new Error(
      `${shown(file)} is geen geldige JSON (${(error as Error).message}); is het een CSV? geef --format csv`,
      { cause: error },
    );
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${file} bestaat niet; geef een bestand, een map met tabellen, of - voor de standaardinvoer`, {
      cause: error,
    });
  }
}

function formatOf(file: string, bytes: Uint8Array): string {
  const extension = path.extname(file).toLowerCase();
  if (extension === '.csv' || extension === '.tsv') return 'csv';
  if (extension === '.json') return 'hsds';
  const begin = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  return begin.startsWith('[') || begin.startsWith('{') ? 'hsds' : 'csv';
}

/** The tables of an HSDS data package: one CSV each, named after its table. */
function readTables(folder: string): Record<string, unknown> {
  const files = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.csv'));
  if (!files.some((name) => path.parse(name).name === 'services'))
    throw new Error(`in ${folder} staat geen services.csv; geef de map met de tabellen van HSDS`);
  return Object.fromEntries(
    files.map((name) => {
      const { text } = decodeCsv(readFileSync(path.join(folder, name)));
      const rows: unknown[] = parse(text, { columns: true, relax_column_count: true, skip_empty_lines: true });
      return [path.parse(name).name, rows];
    }),
  );
}

export function shown(file: string): string {
  return file === '-' ? 'de standaardinvoer' : file;
}
