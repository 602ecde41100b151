import * as z from 'zod';

/** Life domains, one list for both teams (DOMAIN §4). */
export const leefgebieden = [
  'opvoeden',
  'school',
  'relaties',
  'psyche',
  'geld',
  'wonen',
  'werk',
  'gezondheid',
  'verslaving',
  'contacten',
  'mantelzorg',
  'taal-administratie',
  'veiligheid',
] as const;
export const leefgebiedSchema = z.enum(leefgebieden);
export type Leefgebied = (typeof leefgebieden)[number];

/** Age bands in whole years of the person the question is about (DOMAIN §7). */
export const ageBands = ['0-11', '12-14', '15-17', '18-22', '23-66', '67+'] as const;
export const ageBandSchema = z.enum(ageBands);
export type AgeBand = (typeof ageBands)[number];

/** Who asks, seen from the person the question is about. */
export const askers = ['zelf', 'ouder', 'kind', 'naaste', 'professional'] as const;
export const askerSchema = z.enum(askers);
export type Asker = (typeof askers)[number];

/** Answer to "is er gevaar?" (DOMAIN §6). */
export const dangers = ['nu', 'vandaag', 'geen'] as const;
export const dangerSchema = z.enum(dangers);
export type Danger = (typeof dangers)[number];

export const urgencies = ['nu', 'vandaag', 'gewoon'] as const;
export const urgencySchema = z.enum(urgencies);
export type Urgency = (typeof urgencies)[number];

/** Which organisation helps already. */
export const helpers = ['cjg', 'swt', 'beide', 'geen'] as const;
export const helperSchema = z.enum(helpers);
export type Helper = (typeof helpers)[number];

/** How the person wants an answer. */
export const answerWays = ['code', 'email', 'phone', 'inloop'] as const;
export const answerWaySchema = z.enum(answerWays);
export type AnswerWay = (typeof answerWays)[number];

/** A lower-case id of letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik kleine letters, cijfers en koppeltekens');

/** The four digits of a Dutch postcode. */
export const postcode4Schema = z.string().regex(/^[1-9]\d{3}$/, 'vier cijfers, bijvoorbeeld 2023');

/** A language tag as browsers know it, for example `nl` or `ti`. */
export const localeSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'een taalcode zoals nl of en');

/** A text in several languages; Dutch is always there and is the fallback. */
export const localisedTextSchema = z.object({ nl: z.string().min(1) }).catchall(z.string().min(1));
export type LocalisedText = z.infer<typeof localisedTextSchema>;
