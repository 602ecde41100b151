import type { Municipality, Service } from '@voordeur/core/schemas';
import { columnsFor, translatable, type Column } from './columns.js';
import { placeColumns, writePlaces } from './places.js';

/** Dutch spreadsheets split on semicolons, and take UTF-8 for what it is only with a mark. */
const delimiter = ';';
const mark = '\ufeff';

/** A sociale kaart as a CSV that opens in a Dutch spreadsheet and that `readCsv` reads back. */
export function writeCsv(services: readonly Service[], municipality: Pick<Municipality, 'areas'>): string {
  const columns = columnsFor(municipality);
  const translations = translationColumns(services, columns);
  const header = [...columns, ...placeColumns, ...translations].map((column) => column.header);
  const rows = services.map((service) => [
    ...columns.map((column) => column.write(service)),
    ...writePlaces(service),
    ...translations.map(({ locale, field }) => textIn(service, locale, field)),
  ]);
  return file([header, ...rows]);
}

/** The header and one example, to fill in. */
export function csvTemplate(municipality: Pick<Municipality, 'areas'>): string {
  const columns = columnsFor(municipality);
  const places = ['Buurthuis De Brug', 'Kade 1', '2011 AB', 'Haarlem', '52,38', '4,64'];
  return file([
    [...columns, ...placeColumns].map(({ header }) => header),
    [...columns.map(({ example }) => example), ...places],
  ]);
}

function translationColumns(services: readonly Service[], columns: Column[]) {
  const used = new Set(
    services.flatMap(({ translations = {} }) =>
      Object.entries(translations).flatMap(([locale, texts]) =>
        Object.keys(texts).map((field) => `${locale}.${field}`),
      ),
    ),
  );
  const locales = [...new Set([...used].map((key) => key.split('.')[0]!))].sort();
  return locales.flatMap((locale) =>
    translatable
      .filter((field) => used.has(`${locale}.${field}`))
      .map((field) => ({
        locale,
        field,
        header: `${columns.find((column) => column.field === field)!.header} (${locale})`,
      })),
  );
}

function textIn({ translations = {} }: Service, locale: string, field: string): string {
  return (translations[locale] as Record<string, string> | undefined)?.[field] ?? '';
}

function file(rows: string[][]): string {
  return mark + rows.map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`).join('');
}

/**
 * A cell. One that a spreadsheet would take for a formula, and run, gets an apostrophe in front, which
 * reading takes off again.
 */
function quoted(text: string): string {
  const safe = /^'?[=+\-@]/.test(text) ? `'${text}` : text;
  return /[";\r\n\t,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
