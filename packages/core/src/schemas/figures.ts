import * as z from 'zod';
import type { Count } from '../figures/count.js';
import { leefgebiedSchema, slugSchema } from './fields.js';

/** A number as it may be told: 1 to 4 never, and what is left over in a whole neither. Both ends are included. */
export const countSchema: z.ZodType<Count> = z.object({ atLeast: z.int().min(0), atMost: z.int().min(0) });

/** A Monday and a Sunday. */
export const wholeWeeksSchema = z.object({ from: z.iso.date(), to: z.iso.date() });

/** A subject or area, with its count in each short period and in all of them. */
const seriesSchema = { counts: z.array(countSchema), total: countSchema };

/** `GET /v1/staff/figures?until=2026-11-22`: what the manager's page draws. */
export const figuresSchema = z.object({
  /** The last days that can be chosen, newest first: a year of short periods. */
  ends: z.array(z.iso.date()),
  /** What the page is about: three short periods of four weeks. */
  period: wholeWeeksSchema,
  /** The weeks of the period and, in the newest, those after it that are over. */
  weeks: z.array(z.object({ from: z.iso.date(), questions: countSchema })),
  shortPeriods: z.array(wholeWeeksSchema),
  /** All thirteen; a question can be about several, or none. */
  leefgebieden: z.array(z.object({ leefgebied: leefgebiedSchema, ...seriesSchema })),
  /** Questions without a known area are in none. */
  areas: z.array(z.object({ id: slugSchema, name: z.string(), ...seriesSchema })),
  /** First answers to the questions of each short period, up to now. */
  answers: z.array(
    z.object({
      period: wholeWeeksSchema,
      inTime: countSchema,
      late: countSchema,
      /** Working days, 0 is the same day; `null` below ten answers. */
      medianDays: z.int().min(0).nullable(),
    }),
  ),
  /** Of rare things: the last twelve weeks that lie fixed and are over by the end of `period`. */
  longPeriod: wholeWeeksSchema,
  misroutes: z.array(z.object({ from: slugSchema, to: slugSchema, number: countSchema })),
  refused: countSchema,
  escalated: countSchema,
  /** Partners with five or more; of what became of one, only where the patient agreed. */
  referrals: z.array(
    z.object({
      partner: slugSchema,
      name: z.string(),
      made: countSchema,
      arrived: countSchema,
      started: countSchema,
      finished: countSchema,
    }),
  ),
  zeroResults: z.object({
    leefgebieden: z.array(z.object({ leefgebied: leefgebiedSchema, searches: countSchema })),
    areas: z.array(z.object({ id: slugSchema, name: z.string(), searches: countSchema })),
  }),
  /** Of the last short period. `places` are those of the schedule as it stands now; `null` where it has no appointments. */
  spreekuren: z.array(
    z.object({
      id: slugSchema,
      name: z.string(),
      places: z.int().min(0).nullable(),
      booked: countSchema,
      walkedIn: countSchema,
    }),
  ),
});
export type Figures = z.infer<typeof figuresSchema>;

/** Pictures that can be downloaded as a table. */
export const figureNames = [
  'weken',
  'leefgebieden',
  'gebieden',
  'antwoorden',
  'verkeerd-bezorgd',
  'samenwerken',
  'verwijzingen',
  'niets-gevonden',
  'spreekuren',
] as const;
export const figureNameSchema = z.enum(figureNames);
export type FigureName = (typeof figureNames)[number];
