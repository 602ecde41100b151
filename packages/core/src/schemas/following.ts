import * as z from 'zod';
import { factsSchema } from './facts.js';
import { answerWaySchema, slugSchema, urgencySchema } from './fields.js';
import { longestText, teamReferenceSchema } from './question.js';
import { deskRoleSchema, questionStateSchema } from './staff.js';

/**
 * What a resident does with the receipt code. The code is the only key, so that it goes in the body,
 * never in an address, which proxies and histories keep.
 */
export const followSchema = z.object({
  /** As typed: with spaces or without. */
  receiptCode: z.string().max(80),
  /** Proof of work: base64 of an ALTCHA payload; asked for only while codes are being guessed. */
  altcha: z.string().max(10_000).nullish(),
});
export type Follow = z.infer<typeof followSchema>;

/** The body of `POST /v1/my-question/messages`. */
export const additionSchema = followSchema.extend({
  /** Made by the client; a retry with the same id and text can never add it twice. */
  id: z.uuid('een uuid, door de afzender gemaakt').toLowerCase(),
  text: z.string().trim().min(1, 'schrijf wat je wilt toevoegen').max(longestText),
});
export type Addition = z.infer<typeof additionSchema>;

/** The body of `POST /v1/my-question/answer-way`. */
export const answerWayChangeSchema = followSchema
  .extend({
    answerBy: answerWaySchema,
    email: z.email('een e-mailadres zoals naam@voorbeeld.nl').max(254).nullish(),
    phone: z
      .string()
      .max(30)
      .regex(/^\+?[\d ()-]{8,}$/, 'een telefoonnummer zoals 06 12345678')
      .nullish(),
  })
  .superRefine(({ answerBy, email, phone }, issues) => {
    if (answerBy === 'email' && !email)
      issues.addIssue({ code: 'custom', path: ['email'], message: 'geef een e-mailadres, of kies een andere manier' });
    if (answerBy === 'phone' && !phone)
      issues.addIssue({
        code: 'custom',
        path: ['phone'],
        message: 'geef een telefoonnummer, of kies een andere manier',
      });
  });
export type AnswerWayChange = z.infer<typeof answerWayChangeSchema>;

/** What of a question's story its sender sees: what was done with it, not who looked when. */
export const followedKinds = [
  'ontvangen',
  'genomen',
  'antwoord',
  'aangevuld',
  'overgedragen',
  'betrokken',
  'niet-meer-betrokken',
  'antwoordwijze',
  'ingetrokken',
  'afgesloten',
] as const;

export const followedEventSchema = z.object({
  kind: z.enum(followedKinds),
  at: z.iso.datetime(),
  /** Name of the person of staff; `null` where the resident did it. */
  by: z.string().nullable(),
  team: teamReferenceSchema.nullable(),
  /** Where it went, of a handover that was accepted; who reads along, or no longer does. */
  toTeam: teamReferenceSchema.nullable(),
  /** The question, an answer, or what was added. */
  text: z.string().nullable(),
});
export type FollowedEvent = z.infer<typeof followedEventSchema>;

/** A question as its sender follows it: the answer to every act with the code. */
export const followedQuestionSchema = z.object({
  reference: z.string(),
  state: questionStateSchema,
  urgency: urgencySchema,
  receivedAt: z.iso.datetime(),
  /** By when there is an answer; holds while the state is `nieuw` or `in-behandeling`. */
  respondBy: z.iso.datetime(),
  /** The team that answers. */
  team: teamReferenceSchema.extend({ phone: z.string().nullable() }),
  informed: z.array(teamReferenceSchema),
  /** Name of the person who took it. */
  contact: z.string().nullable(),
  answerBy: answerWaySchema,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** Oldest first. */
  story: z.array(followedEventSchema),
  /** Phone lines to show first, as with asking. */
  lines: z.array(z.object({ id: slugSchema, name: z.string(), number: z.string() })),
});
export type FollowedQuestion = z.infer<typeof followedQuestionSchema>;

/** `POST /v1/my-question/kept`: everything that is kept about the person (AVG, article 15). */
export const keptSchema = z.object({
  reference: z.string(),
  receivedAt: z.iso.datetime(),
  text: z.string(),
  facts: factsSchema,
  locale: z.string(),
  answerBy: answerWaySchema,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  consentToShare: z.boolean(),
  /** Whether the referrer may see how far it is, where a referral filled it in. */
  referralFeedback: z.boolean().optional(),
  /** Name of the site that it was asked on. */
  partner: z.string().nullable(),
  teams: z.array(teamReferenceSchema.extend({ role: deskRoleSchema })),
  /** Why it went to that team, and what the team should see, in plain Dutch. */
  reasons: z.array(z.string()),
  signals: z.array(z.string()),
  /** Everything that was done, also who looked; `text` is what was written with it. */
  events: z.array(
    z.object({
      kind: z.string(),
      at: z.iso.datetime(),
      by: z.string().nullable(),
      team: teamReferenceSchema.nullable(),
      text: z.string().nullable(),
    }),
  ),
});
export type Kept = z.infer<typeof keptSchema>;

/** The answer to erasing: what stays, and why, is said in the widget and in the privacy page. */
export const erasedSchema = z.object({ reference: z.string(), erasedAt: z.iso.datetime() });
export type Erased = z.infer<typeof erasedSchema>;

/** `type` of the problems that a page treats in its own way. */
export const followProblems = {
  /** 404: no question has this code (any more). */
  unknownCode: 'urn:voordeur:problem:question-unknown',
} as const;
