import { pathText } from '@voordeur/core/municipality';
import { inDutch, serviceSchema, type Municipality, type Service } from '@voordeur/core/schemas';
import { columnsFor, translatable, WrongCell, type Column } from './columns.js';
import { decodeCsv } from './decode.js';
import { placeColumns, readPlaces } from './places.js';
import { parseRows } from './rows.js';

export interface CsvProblem {
  /** Row as a spreadsheet numbers it; nothing where it is about the whole file. */
  row?: number;
  column?: string;
  message: string;
}

/** Every filled row is a service, or has a problem. */
export interface CsvReading {
  rows: number;
  services: Service[];
  problems: CsvProblem[];
  notices: string[];
}

/**
 * Reads a sociale kaart from a CSV.
 * @param leave headers of columns to leave out; others that are not known are a problem
 * @throws NotCsv where the file cannot be read as one
 */
export function readCsv(
  bytes: Uint8Array,
  municipality: Pick<Municipality, 'areas'>,
  leave: readonly string[] = [],
): CsvReading {
  const { text, notice } = decodeCsv(bytes);
  const { header, rows } = parseRows(text);
  const table = new Table(header, columnsFor(municipality), leave);
  const reading: CsvReading = {
    rows: rows.length,
    services: [],
    problems: table.problems,
    notices: notice === undefined ? [] : [notice],
  };
  if (table.problems.length > 0) return reading;
  const seen = new Map<string, number>();
  for (const { number, cells } of rows) {
    const { service, problems } = table.read(cells);
    const first = service && seen.get(service.id);
    if (first !== undefined)
      problems.push({
        column: 'id',
        message: `"${service?.id}" staat ook in rij ${first}; geef elke dienst een eigen id`,
      });
    reading.problems.push(...problems.map((problem) => ({ row: number, ...problem })));
    if (service === undefined || first !== undefined) continue;
    seen.set(service.id, number);
    reading.services.push(service);
  }
  return reading;
}

/** The columns of one file: where each is. */
class Table {
  readonly problems: CsvProblem[] = [];
  private readonly places: ReadonlyMap<string, number>;
  private readonly columns: Column[];
  private readonly translations: { at: number; header: string; field: string; locale: string }[] = [];
  private readonly width: number;

  constructor(header: string[], columns: Column[], leave: readonly string[]) {
    this.columns = columns;
    this.width = header.length;
    const places = new Map<string, number>();
    header.forEach((written, at) => {
      const name = normal(written);
      if (places.has(name) && name !== '')
        this.problems.push({ column: written, message: 'deze kolom staat er twee keer; haal er een weg' });
      places.set(name, at);
    });
    this.places = places;
    header.forEach((written, at) => this.recognise(written, at, leave));
    for (const { header: name, required } of columns)
      if (required && !places.has(name))
        this.problems.push({
          column: name,
          message: 'deze kolom ontbreekt; voeg haar toe (voordeur import --template toont ze alle)',
        });
  }

  read(cells: string[]): { service: Service | undefined; problems: CsvProblem[] } {
    const problems: CsvProblem[] = [];
    if (cells.slice(this.width).some((cell) => cell !== ''))
      problems.push({
        message:
          'deze rij heeft meer cellen dan er kolommen zijn; zet tekst met een scheidingsteken tussen aanhalingstekens',
      });
    const attempt = (column: string, read: () => unknown): unknown => {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof WrongCell)) throw error;
        problems.push({ column, message: error.message });
        return undefined;
      }
    };
    const cell = (name: string): string => cells[this.places.get(name) ?? -1] ?? '';
    const draft: Record<string, unknown> = {};
    for (const { header, field, read } of this.columns) draft[field] = attempt(header, () => read(cell(header)));
    draft['locations'] = attempt('breedtegraad', () => readPlaces(cell));
    draft['translations'] = this.readTranslations(cells);
    const parsed = serviceSchema.safeParse(withoutUndefined(draft), { error: inDutch });
    if (parsed.success && problems.length === 0) return { service: parsed.data, problems };
    for (const { path, message } of parsed.error?.issues ?? []) {
      const column = this.headerOf(path);
      if (problems.some((problem) => problem.column === column)) continue;
      const value = this.places.has(column) ? cell(column) : '';
      problems.push({ column, message: value === '' ? message : `"${short(value)}": ${message}` });
    }
    return { service: undefined, problems };
  }

  private recognise(written: string, at: number, leave: readonly string[]): void {
    const name = normal(written);
    const known = [...this.columns, ...placeColumns].some(({ header }) => header === name);
    if (name === '' || known || leave.some((left) => normal(left) === name)) return;
    const translated = /^(.+) \(([a-z]{2,3}(?:-[a-z\d]{2,8})*)\)$/.exec(name);
    const column = this.columns.find(({ header, field }) => header === translated?.[1] && translatable.includes(field));
    const locale = /\((.+)\)$/.exec(written.trim())?.[1];
    if (column !== undefined && locale !== undefined)
      this.translations.push({ at, header: written, field: column.field, locale });
    else
      this.problems.push({
        column: written,
        message: `deze kolom kennen we niet; verbeter de naam, of laat haar weg met --leave "${written}"`,
      });
  }

  private readTranslations(cells: string[]): Record<string, Record<string, string>> | undefined {
    const found: Record<string, Record<string, string>> = {};
    for (const { at, field, locale } of this.translations) {
      const text = cells[at] ?? '';
      if (text !== '') found[locale] = { ...found[locale], [field]: text };
    }
    return Object.keys(found).length === 0 ? undefined : found;
  }

  private headerOf([first, , part]: readonly PropertyKey[]): string {
    if (first === 'locations') return placeColumns.find(({ field }) => field === part)?.header ?? 'breedtegraad';
    return this.columns.find(({ field }) => field === first)?.header ?? pathText([first ?? '']);
  }
}

/** How headers are compared: without capitals, and with single spaces for spaces, hyphens and underscores. */
function normal(header: string): string {
  const name = header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');
  return name === 'email' ? 'e-mail' : name;
}

function short(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}

function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
