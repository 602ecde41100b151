import type { Service, ServiceLocation } from '@voordeur/core/schemas';
import { between, WrongCell } from './columns.js';

/** The columns of places: a service with two places has two values in each, the first of each together. */
export const placeColumns = [
  { header: 'locatie', field: 'name' },
  { header: 'adres', field: 'address' },
  { header: 'postcode', field: 'postcode' },
  { header: 'plaats', field: 'place' },
  { header: 'breedtegraad', field: 'latitude' },
  { header: 'lengtegraad', field: 'longitude' },
] as const satisfies { header: string; field: keyof ServiceLocation }[];
export type PlaceHeader = (typeof placeColumns)[number]['header'];

/**
 * The places of a row; nothing where its cells are empty.
 * @throws WrongCell where places and points are not equally many, or a point is no number
 */
export function readPlaces(cell: (header: PlaceHeader) => string): Partial<ServiceLocation>[] | undefined {
  const values = placeColumns.map(({ header, field }) => {
    const written = cell(header);
    const parts = written === '' ? [] : written.split(between).map((part) => part.trim());
    return { header, field, parts };
  });
  const count = Math.max(...values.map(({ parts }) => parts.length));
  if (count === 0) return undefined;
  return Array.from({ length: count }, (_, nth) =>
    Object.fromEntries(
      values.flatMap(({ header, field, parts }): [string, string | number][] => {
        const part = parts[nth] ?? '';
        if (field === 'latitude' || field === 'longitude') return [[field, degrees(part, header)]];
        return part === '' ? [] : [[field, part]];
      }),
    ),
  );
}

/** Degrees with a point or, as Dutch spreadsheets write them, a comma. */
function degrees(written: string, header: string): number {
  const number = Number(written.replace(',', '.'));
  if (written === '' || Number.isNaN(number))
    throw new WrongCell(`geef bij elke plek een ${header} in graden, zoals 52,38`);
  return number;
}

export function writePlaces({ locations = [] }: Service): string[] {
  return placeColumns.map(({ field }) => {
    const parts = locations.map((location) => written(location[field]));
    return parts.every((part) => part === '') ? '' : parts.join(` ${between} `);
  });
}

function written(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return (value ?? '').replaceAll(between, '/');
}
