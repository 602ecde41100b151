import { emailProblem, phoneProblem } from '../intake/contact.js';
import type { DetailField, Details } from './details.js';

/** What can be wrong with what was filled in; the words for people are the widget's. */
export type BookingProblemCode =
  | 'people-form'
  | 'email-missing'
  | 'email-form'
  | 'phone-missing'
  | 'phone-form'
  | 'code-missing'
  | 'code-length'
  | 'code-mistyped'
  | 'not-accepted';

/** A field on the page. */
export type BookingField = DetailField | 'code';

/** Something to put right before it can be sent. */
export interface BookingProblem {
  field: BookingField;
  code: BookingProblemCode;
  /** The gateway's own words, where it found the problem. */
  detail?: string;
}

/** As `bookingRequestSchema`, which cannot come along to a browser; a test holds them together. */
const mostPeople = 20;

/** Everything that keeps these details from being sent, from top to bottom. */
export function problemsInDetails(details: Details): BookingProblem[] {
  const codes: [DetailField, BookingProblemCode | null][] = [
    ['people', peopleOf(details.people) === null ? 'people-form' : null],
    ['email', details.contact === 'email' ? emailProblem(details.email.trim()) : null],
    ['phone', details.contact === 'phone' ? phoneProblem(details.phone.trim()) : null],
  ];
  return codes.flatMap(([field, code]) => (code === null ? [] : [{ field, code }]));
}

/** How many people come: `1` where the field was emptied, `null` where it holds no number from 1 to 20. */
export function peopleOf(typed: string): number | null {
  const plain = typed.trim() || '1';
  const people = /^\d{1,3}$/.test(plain) ? Number(plain) : 0;
  return people >= 1 && people <= mostPeople ? people : null;
}
