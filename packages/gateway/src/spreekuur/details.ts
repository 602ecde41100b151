import type { BookingRequest } from '@voordeur/core/schemas';
import type { KeyRing } from '../encryption/key-ring.js';

/** What someone told for an appointment: never in the clear in the database. */
export type Details = Pick<BookingRequest, 'people' | 'leefgebieden' | 'locale'> & { interpreter: string | null };

/** Every part is bound to its booking and column: moved elsewhere it does not open. */
const place = (id: string, column: 'details' | 'email' | 'phone') => `bookings/${id}/${column}`;

export function sealDetails(keys: KeyRing, id: string, details: Details): Buffer {
  return keys.encrypt(JSON.stringify(details), place(id, 'details'));
}

/** @throws CannotDecrypt */
export function openDetails(keys: KeyRing, id: string, sealed: Buffer): Details {
  return JSON.parse(keys.decrypt(sealed, place(id, 'details')).toString()) as Details;
}

export function sealContact(
  keys: KeyRing,
  id: string,
  column: 'email' | 'phone',
  value: string | null | undefined,
): Buffer | null {
  return value ? keys.encrypt(value, place(id, column)) : null;
}

/** @throws CannotDecrypt */
export function openContact(
  keys: KeyRing,
  id: string,
  column: 'email' | 'phone',
  sealed: Buffer | null,
): string | null {
  return sealed && keys.decrypt(sealed, place(id, column)).toString();
}
