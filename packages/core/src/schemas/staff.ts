import * as z from 'zod';
import { decisionSchema } from './decision.js';
import { factsSchema } from './facts.js';
import { answerWaySchema, slugSchema, urgencySchema } from './fields.js';

/** States of a question in a team's inbox. */
export const questionStates = ['nieuw', 'in-behandeling', 'beantwoord', 'afgesloten'] as const;
export const questionStateSchema = z.enum(questionStates);
export type QuestionState = (typeof questionStates)[number];

/** `GET /v1/staff/me`: who is signed in and which inboxes he or she may see. */
export const staffMemberSchema = z.object({
  name: z.string(),
  teams: z.array(z.object({ id: slugSchema, name: z.string() })),
  /** Whether this person sees counts and settings; that opens no question. */
  manager: z.boolean(),
  /** Every team, for handing over. */
  allTeams: z.array(z.object({ id: slugSchema, name: z.string(), organisation: z.string() })),
  /** To be sent back as `X-CSRF-Token` on every act. */
  csrfToken: z.string(),
});
export type StaffMember = z.infer<typeof staffMemberSchema>;

/** A line of the list: no content. */
export const questionSummarySchema = z.object({
  id: z.uuid(),
  reference: z.string(),
  team: slugSchema,
  /** Whether this team leads or was informed. */
  role: z.enum(['lead', 'informed']),
  state: questionStateSchema,
  urgency: urgencySchema,
  leefgebieden: factsSchema.shape.leefgebieden.unwrap(),
  receivedAt: z.iso.datetime(),
  respondBy: z.iso.datetime(),
  /** Name of the one who took it. */
  takenBy: z.string().nullable(),
  /** Goes up with every act; sent back so that two people never overwrite each other. */
  version: z.int(),
});
export type QuestionSummary = z.infer<typeof questionSummarySchema>;

/** `GET /v1/staff/questions?team=&state=`. */
export const questionListSchema = z.object({ questions: z.array(questionSummarySchema) });

export const storyKinds = [
  'ontvangen',
  'bekeken',
  'genomen',
  'antwoord',
  'overgedragen',
  'afgesloten',
  // What the resident did with the code.
  'aangevuld',
  'antwoordwijze',
  'ingetrokken',
] as const;

/** One event in a question's story, oldest first. */
export const storyEventSchema = z.object({
  kind: z.enum(storyKinds),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  team: slugSchema.nullable(),
  toTeam: slugSchema.nullable(),
  /** The answer, or the reason of a handover. */
  text: z.string().nullable(),
});
export type StoryEvent = z.infer<typeof storyEventSchema>;

/** `GET /v1/staff/questions/{id}`; the look itself is logged. */
export const questionDetailSchema = questionSummarySchema.extend({
  text: z.string(),
  facts: factsSchema,
  locale: z.string(),
  answerBy: answerWaySchema,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  consentToShare: z.boolean(),
  partner: z.string().nullable(),
  /** What that partner is called; `null` where it is not registered any more. */
  partnerName: z.string().nullable(),
  decision: decisionSchema,
  /** The same in plain Dutch, in the decision's order. */
  reasonTexts: z.array(z.string()),
  signalTexts: z.array(z.string()),
  story: z.array(storyEventSchema),
});
export type QuestionDetail = z.infer<typeof questionDetailSchema>;

/** Body of `POST /v1/staff/questions/{id}/{take|close}`. */
export const actSchema = z.object({ version: z.int() });
/** Body of `POST /v1/staff/questions/{id}/answer`. */
export const answerSchema = actSchema.extend({ text: z.string().trim().min(1, 'schrijf een antwoord').max(20_000) });
/** Body of `POST /v1/staff/questions/{id}/hand-over`. */
export const handOverSchema = actSchema.extend({
  toTeam: slugSchema,
  reason: z.string().trim().min(1, 'schrijf waarom de vraag bij het andere team hoort').max(2_000),
});

/**
 * `GET /v1/staff/events` (server-sent events): `event: question`, data as below, for every new or
 * changed question of one's teams. No content: the page fetches what it may see.
 */
export const questionEventSchema = z.object({ id: z.uuid(), team: slugSchema, version: z.int() });
export type QuestionEvent = z.infer<typeof questionEventSchema>;

/** `POST /v1/staff/receipts`: find the question that belongs to a receipt code someone names. */
export const receiptLookupSchema = z.object({ receiptCode: z.string().max(40) });
