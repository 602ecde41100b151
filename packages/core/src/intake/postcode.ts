/**
 * The four digits of a postcode as people type it (`2023`, `2023 AB`, `2023ab`); the letters are
 * dropped here, on the device. `null` where it is no postcode.
 */
export function postcode4Of(typed: string): string | null {
  return /^\s*([1-9]\d{3})\s*([A-Za-z]{2})?\s*$/.exec(typed)?.[1] ?? null;
}
