import type { Service } from '../schemas/service.js';

/** Something to say about one record that came in: where in it, and what to do. */
export interface HsdsRemark {
  /** Place of the record in what came in, from 0. */
  nth: number;
  /** The record's name, or its id, or nothing where it has neither. */
  record: string;
  /** Path in the record, for example `phones[1].number`. */
  path: string;
  message: string;
}

/** What became of records of HSDS: every record is in `services`, `problems` or `skipped`. */
export interface HsdsReading {
  /** How many records there were. */
  records: number;
  services: Service[];
  /** Why a record cannot be taken over. */
  problems: HsdsRemark[];
  /** What was taken over differently, or was assumed, and deserves a look. */
  notices: HsdsRemark[];
  /** Records that say of themselves that they are not active. */
  skipped: HsdsRemark[];
  /** Fields that a sociale kaart has no place for, by path without numbers, and how often they were filled. */
  ignored: Record<string, number>;
}
