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

/** A point on the map, in degrees (WGS84). */
export const pointSchema = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Point = z.infer<typeof pointSchema>;

export const areaSchema = z.object({
  id: slugSchema,
  name: z.string().min(1).max(80),
  /** About the middle of the area, for a map; `source` says where it comes from. */
  centre: pointSchema.extend({ source: z.string().min(1) }).optional(),
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

/** Tiles for a map: loaded only when somebody opens the map. */
export const mapSchema = z.object({
  /** Address of a tile, with `{z}`, `{x}` and `{y}` (Web Mercator, EPSG:3857). */
  tiles: z
    .string()
    .regex(/^https:\/\/[^\s]+$/, 'een https-adres')
    .refine(
      (address) => ['{z}', '{x}', '{y}'].every((part) => address.includes(part)),
      'zet {z}, {x} en {y} in het adres',
    ),
  /** Whose map it is, shown on the map. */
  attribution: z.string().min(1),
});
export type MapTiles = z.infer<typeof mapSchema>;

/** The base map of the Dutch government (PDOK, BRT achtergrondkaart): open data, no key. */
const pdok: MapTiles = {
  tiles: 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png',
  attribution: 'Kaartgegevens © Kadaster',
};

export const searchModes = ['device', 'gateway'] as const;
export type SearchMode = (typeof searchModes)[number];

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
  map: mapSchema.default(pdok),
  /**
   * Where the sociale kaart is searched: on the device, where words stay until somebody asks, or at the
   * gateway, where there are too many services for a phone. Left out, the gateway chooses by their number,
   * and what it answers always says which.
   */
  search: z.object({ mode: z.enum(searchModes) }).optional(),
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
