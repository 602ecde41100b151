import type { Leefgebied } from '../vocabulary/index.js';

/** How somebody hears of a change; without either there is the code. */
export const contactWays = ['code', 'email', 'phone'] as const;
export type ContactWay = (typeof contactWays)[number];

/** What a person may tell along with an appointment, as typed or chosen. There is no name in it. */
export interface Details {
  /** How many people come, as typed. */
  people: string;
  /** Language of the interpreter, `''` where none is needed. */
  interpreter: string;
  /** What it is about, by subject only. */
  leefgebieden: readonly Leefgebied[];
  contact: ContactWay;
  email: string;
  phone: string;
}

export type DetailField = keyof Details;

export const noDetails: Details = {
  people: '1',
  interpreter: '',
  leefgebieden: [],
  contact: 'code',
  email: '',
  phone: '',
};
