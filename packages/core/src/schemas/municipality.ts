import * as z from 'zod';
import { municipalAdulthoodSchema } from './adulthood.js';
import {
  ageBandSchema,
  leefgebiedSchema,
  localeSchema,
  localisedTextSchema,
  postcode4Schema,
  slugSchema,
  urgencySchema,
} from './fields.js';

const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'een tijd als 09:00');

/** One inbox: a CJG or SWT team, or the joint front office (`voordeur`). */
export const teamSchema = z.object({
  id: slugSchema,
  organisation: z.enum(['cjg', 'swt', 'voordeur']),
  name: z.string().min(1).max(80),
  /** Whether people look into this inbox; a lead that is not staffed becomes the backstop (rule 2). */
  staffed: z.boolean(),
  /** Working days within which an ordinary question is answered. */
  respondWithinWorkingDays: z.int().min(1).max(20),
  /** Dutch number for people who would rather call. */
  phone: z.string().min(3).max(20).optional(),
  /** What the resident reads about the team, one or two sentences. */
  about: localisedTextSchema.optional(),
});
export type Team = z.infer<typeof teamSchema>;

export const areaSchema = z.object({
  id: slugSchema,
  name: z.string().min(1).max(80),
  /** The CJG team of the area. */
  cjg: slugSchema,
  /** The SWT teams of the area; the first is used when only the area is known. */
  swt: z.array(slugSchema).min(1),
  /** "The city-wide CJG team" as seen from this area (DOMAIN §5). */
  cityWideCjg: slugSchema,
});
export type Area = z.infer<typeof areaSchema>;

/** A place of this municipality by the first four digits of the postcode. */
export const postcodeSchema = z.object({ postcode4: postcode4Schema, area: slugSchema, swt: slugSchema });

/** A municipality near by with a door of its own: nobody is refused (rule 11a). */
export const neighbourSchema = z.object({
  id: slugSchema,
  name: z.string().min(1),
  postcodes: z.array(postcode4Schema).min(1),
  website: z.url({ protocol: /^https$/ }),
});
export type Neighbour = z.infer<typeof neighbourSchema>;

/** A phone line, and when a decision puts it first (DOMAIN §6). An absent condition always holds. */
export const lineSchema = z.object({
  id: slugSchema,
  name: localisedTextSchema,
  number: z.string().regex(/^\d[\d -]{1,14}$/, 'een telefoonnummer zoals 0800-2000'),
  hours: localisedTextSchema,
  /** What one can call about, in one short sentence. */
  about: localisedTextSchema,
  /** Shown first when the urgency is one of these; a line without urgencies is never shown first. */
  urgencies: z.array(urgencySchema).default([]),
  leefgebieden: z.array(leefgebiedSchema).optional(),
  ageBands: z.array(ageBandSchema).optional(),
});
export type Line = z.infer<typeof lineSchema>;

export const workingHoursSchema = z.object({
  timeZone: z.string().min(1),
  /** Opening hours per weekday, Monday = 1 … Sunday = 7; a missing day is closed. */
  days: z.partialRecord(
    z.enum(['1', '2', '3', '4', '5', '6', '7']),
    z.object({ opens: timeOfDaySchema, closes: timeOfDaySchema }),
  ),
  /** Urgent questions sent before this time get an answer the same working day (DOMAIN §6). */
  urgentUntil: timeOfDaySchema,
  /** Else before this time on the next working day. */
  urgentNextDayBy: timeOfDaySchema,
  /** Country code of the public holidays that are no working days (`NL`). */
  holidays: z.string().regex(/^[A-Z]{2}$/),
});
export type WorkingHours = z.infer<typeof workingHoursSchema>;

/** A municipality's whole configuration: one file of data, no code. */
export const municipalitySchema = z.object({
  id: slugSchema,
  name: z.string().min(1).max(80),
  /** General phone number, for those who would rather call. */
  phone: z.string().min(3).max(20),
  locales: z.array(localeSchema).min(1),
  teams: z.array(teamSchema).min(1),
  areas: z.array(areaSchema).min(1),
  postcodes: z.array(postcodeSchema).min(1),
  neighbours: z.array(neighbourSchema).default([]),
  lines: z.array(lineSchema).min(1),
  /** The backstop inbox. */
  backstop: slugSchema,
  /** The CJG team that leads where the area is not known (rules 7 and 9). */
  cityWideCjg: slugSchema,
  workingHours: workingHoursSchema,
  /** Who helps on the way to being an adult. */
  adulthood: municipalAdulthoodSchema.optional(),
  /** Neutral page that "Snel weg" goes to. */
  exitUrl: z.url({ protocol: /^https$/ }),
  texts: z.object({
    /** Where the words that people type go and how long they are kept. */
    privacy: localisedTextSchema,
    privacyUrl: z.url({ protocol: /^https$/ }).optional(),
    /** The independent, free client supporter (KPMG r.414). */
    clientSupport: localisedTextSchema,
    /** Phone and walk-in exist beside this door (KPMG BF2). */
    otherDoors: localisedTextSchema,
  }),
});
export type Municipality = z.infer<typeof municipalitySchema>;
