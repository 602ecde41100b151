import * as z from 'zod';
import { leefgebieden } from '../vocabulary/index.js';
import { factsSchema } from './facts.js';
import { ageBandSchema, leefgebiedSchema, localeSchema, postcode4Schema, slugSchema, urgencySchema } from './fields.js';
import { teamReferenceSchema } from './question.js';

/**
 * The body of `POST /v1/referrals`: what a professional knows that routing needs, and nothing of who
 * the patient is. There is no field for words.
 */
export const referralRequestSchema = z.object({
  /** Made by the client; a retry with the same id and body can never make a second referral. */
  id: z.uuid('een uuid, door de afzender gemaakt').toLowerCase(),
  leefgebieden: z
    .array(leefgebiedSchema)
    .min(1, 'kies een onderwerp')
    .max(leefgebieden.length)
    .refine((chosen) => new Set(chosen).size === chosen.length, 'noem elk leefgebied één keer'),
  ageBand: ageBandSchema.nullable().default(null),
  postcode4: postcode4Schema.nullable().default(null),
  urgency: urgencySchema.default('gewoon'),
  /** Language of the patient. */
  locale: localeSchema.default('nl'),
  /** Whose referral it is, where no browser says so by its origin. */
  source: z.object({ partner: z.string().max(64) }).optional(),
  /** Proof of work: base64 of an ALTCHA payload. */
  altcha: z.string().max(10_000).nullish(),
});
export type ReferralRequest = z.infer<typeof referralRequestSchema>;
/** What a client may send: members with a default may be left out. */
export type ReferralRequestInput = z.input<typeof referralRequestSchema>;

/** The 201 of `POST /v1/referrals`. */
export const referralReceiptSchema = z.object({
  /** Sixteen digits in groups of four, never one of a question or a booking. Kept as a hash only. */
  code: z.string(),
  /** Opens the triage with the code in the fragment, which no server sees. */
  link: z.url(),
  /** Short address where the code can be typed instead. */
  codePage: z.url(),
  /** The team that it will reach, if the patient changes nothing. */
  team: teamReferenceSchema,
  /** Teams that would be informed, if the patient agrees. */
  informed: z.array(teamReferenceSchema),
  urgency: urgencySchema,
  /** Working days within which the team answers; an urgent question is answered the same working day. */
  respondWithinWorkingDays: z.int(),
  /** Phone lines to show first, in the language of the patient. */
  lines: z.array(z.object({ id: slugSchema, name: z.string(), number: z.string() })),
  /** Instant (UTC) after which the link opens nothing. */
  expiresAt: z.iso.datetime(),
});
export type ReferralReceipt = z.infer<typeof referralReceiptSchema>;

/** Body of `POST /v1/referrals/{open|status|revoke}`: the code never is in an address. */
export const referralCodeSchema = z.object({
  /** As typed: with spaces or without. */
  code: z.string().max(80),
  /** Proof of work, needed while codes are being guessed; a 400 at `/altcha` asks for it. */
  altcha: z.string().max(10_000).nullish(),
});
export type ReferralCode = z.infer<typeof referralCodeSchema>;

/** `POST /v1/referrals/open`: what the patient's device fills in. */
export const openedReferralSchema = z.object({
  /** Name of the referrer: a practice, a school. */
  partner: z.string(),
  facts: factsSchema,
  locale: localeSchema,
  expiresAt: z.iso.datetime(),
});
export type OpenedReferral = z.infer<typeof openedReferralSchema>;

/**
 * What a referrer may know of a referral.
 * `uitgereikt`: no word yet; either nothing was sent, or the patient chose not to share it: which of
 * the two is the patient's own. `ontvangen`: a question was sent. `gestart`: a team took or answered it.
 * `afgerond`: the team is done, or the patient needs it no more. `verlopen`, `ingetrokken`: the link
 * opens nothing any more.
 */
export const referralStates = ['uitgereikt', 'ontvangen', 'gestart', 'afgerond', 'verlopen', 'ingetrokken'] as const;
export const referralStateSchema = z.enum(referralStates);
export type ReferralState = (typeof referralStates)[number];

/** `POST /v1/referrals/status`, and the answer to revoking: never a word of what was asked. */
export const referralStatusSchema = z.object({
  state: referralStateSchema,
  /** Day since which it is so, in the municipality's time; the hour is nobody's business. */
  since: z.iso.date(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** As the referrer chose them. */
  leefgebieden: z.array(leefgebiedSchema),
  /** The team that the referral was for; a question may have gone elsewhere since. */
  team: teamReferenceSchema,
  /** Whether it can still be revoked. */
  canRevoke: z.boolean(),
});
export type ReferralStatus = z.infer<typeof referralStatusSchema>;

/** `type` of the problems that a page treats in its own way. */
export const referralProblems = {
  /** 404: no referral has this code (any more). */
  unknownCode: 'urn:voordeur:problem:referral-unknown',
  /** 410: a question was sent with it. */
  used: 'urn:voordeur:problem:referral-used',
  /** 410: the referrer took it back. */
  revoked: 'urn:voordeur:problem:referral-revoked',
  /** 410 */
  expired: 'urn:voordeur:problem:referral-expired',
  /** 409, revoking: a question was sent with it, or it has expired. */
  notRevocable: 'urn:voordeur:problem:referral-not-revocable',
  /** 403: no registered partner asks. */
  noPartner: 'urn:voordeur:problem:referral-no-partner',
} as const;
