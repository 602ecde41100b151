import type { Facts, ReferralRequest } from '@voordeur/core/schemas';
import type { Leefgebied } from '@voordeur/core/vocabulary';
import type { KeyRing } from '../encryption/key-ring.js';

/** What the patient's device fills in. */
export interface FilledIn {
  facts: Facts;
  locale: ReferralRequest['locale'];
}

/** Bound to its referral and column: moved elsewhere it does not open. */
const place = (id: string, column: 'subjects' | 'facts') => `referrals/${id}/${column}`;

export function sealSubjects(keys: KeyRing, id: string, subjects: readonly Leefgebied[]): Buffer {
  return keys.encrypt(JSON.stringify(subjects), place(id, 'subjects'));
}

/** @throws CannotDecrypt */
export function openSubjects(keys: KeyRing, id: string, sealed: Buffer): Leefgebied[] {
  return JSON.parse(keys.decrypt(sealed, place(id, 'subjects')).toString()) as Leefgebied[];
}

export function sealFilledIn(keys: KeyRing, id: string, filledIn: FilledIn): Buffer {
  return keys.encrypt(JSON.stringify(filledIn), place(id, 'facts'));
}

/** @throws CannotDecrypt */
export function openFilledIn(keys: KeyRing, id: string, sealed: Buffer): FilledIn {
  return JSON.parse(keys.decrypt(sealed, place(id, 'facts')).toString()) as FilledIn;
}
