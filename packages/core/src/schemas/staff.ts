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

/** What a team is to a question: it leads, it was informed and reads along, or it is offered the lead. */
export const deskRoleSchema = z.enum(['lead', 'informed', 'offered']);
export type DeskRole = z.infer<typeof deskRoleSchema>;

/** A handover that was offered and neither accepted, refused nor taken back yet. */
export const handoverSchema = z.object({
  fromTeam: slugSchema,
  toTeam: slugSchema,
  /** Offered because the question belongs there, not because it went on. */
  misroute: z.boolean(),
});
export type Handover = z.infer<typeof handoverSchema>;

/** A line of the list: no content. */
export const questionSummarySchema = z.object({
  id: z.uuid(),
  reference: z.string(),
  team: slugSchema,
  role: deskRoleSchema,
  /** The open offer, if there is one. */
  handover: handoverSchema.nullable(),
  state: questionStateSchema,
  urgency: urgencySchema,
  leefgebieden: factsSchema.shape.leefgebieden.unwrap(),
  receivedAt: z.iso.datetime(),
  respondBy: z.iso.datetime(),
  /** Whether its deadline passed without an answer, and the backstop was told. */
  escalated: z.boolean(),
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
  // A handover: offered, accepted, refused, taken back.
  'aangeboden',
  'aangenomen',
  'geweigerd',
  'teruggenomen',
  'betrokken',
  'niet-meer-betrokken',
  'notitie',
  // Another team was asked for advice without getting the question, and gave it.
  'geraadpleegd',
  'raad',
  // Beyond its deadline, to the backstop; nobody did it.
  'geescaleerd',
] as const;

/**
 * Why another team may read along: the person said so, or a professional decided it where a child's safety
 * is at stake (domain §5, last paragraph).
 */
export const sharingBases = ['consent', 'decision'] as const;
export const sharingBasisSchema = z.enum(sharingBases);
export type SharingBasis = z.infer<typeof sharingBasisSchema>;

/** One event in a question's story, oldest first. */
export const storyEventSchema = z.object({
  kind: z.enum(storyKinds),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  /** The team that acted. */
  team: slugSchema.nullable(),
  /** The other team: of a handover, or the one that was involved. */
  toTeam: slugSchema.nullable(),
  /** The answer, the note, or the reason. */
  text: z.string().nullable(),
  /** Of a handover: whether the question was said to belong with the other team. */
  misroute: z.boolean(),
  /** Of `betrokken`. */
  basis: sharingBasisSchema.nullable(),
  /** Whether the sender of the question may not know of it. */
  withheld: z.boolean(),
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
  /** The team that leads. */
  lead: slugSchema,
  /** The teams that read along; `withheld` where the sender may not know of it. */
  informed: z.array(z.object({ team: slugSchema, withheld: z.boolean() })),
  handover: handoverSchema
    .extend({
      /** Name of who offered it. */
      by: z.string(),
      at: z.iso.datetime(),
      /** The note to the receiving team. */
      reason: z.string(),
      /** Whether the sending team reads along once it is accepted. */
      staysInformed: z.boolean(),
    })
    .nullable(),
  story: z.array(storyEventSchema),
});
export type QuestionDetail = z.infer<typeof questionDetailSchema>;

const reason = (what: string) => z.string().trim().min(1, what).max(2_000);

/** Body of `POST /v1/staff/questions/{id}/{take|close|hand-over/accept|hand-over/withdraw}`. */
export const actSchema = z.object({ version: z.int() });
/** Body of `POST /v1/staff/questions/{id}/answer`. */
export const answerSchema = actSchema.extend({ text: z.string().trim().min(1, 'schrijf een antwoord').max(20_000) });
/** Body of `POST /v1/staff/questions/{id}/note`: to colleagues; the sender of the question is not told. */
export const noteSchema = actSchema.extend({ text: z.string().trim().min(1, 'schrijf een notitie').max(20_000) });
/** Body of `POST /v1/staff/questions/{id}/hand-over`: offers it; one's own team leads until it is accepted. */
export const handOverSchema = actSchema.extend({
  toTeam: slugSchema,
  reason: reason('schrijf waarom de vraag bij het andere team hoort'),
  /** The question belonged there from the start. */
  misroute: z.boolean().default(false),
  /** One's own team goes on reading along; only where the person agreed that teams share the question. */
  stayInformed: z.boolean().default(false),
});
/** Body of `POST /v1/staff/questions/{id}/hand-over/refuse`. */
export const refuseSchema = actSchema.extend({
  reason: reason('schrijf waarom je team de vraag niet overneemt'),
});
/** Body of `POST /v1/staff/questions/{id}/involve`. */
export const involveSchema = actSchema.extend({
  team: slugSchema,
  basis: sharingBasisSchema,
  reason: reason('schrijf waarom het andere team mee moet kijken'),
  /**
   * Whether the sender of the question knows; with consent always. A decision that was not told is withheld
   * from them, so that it cannot put a child in danger.
   */
  told: z.boolean().default(false),
});
/** Body of `POST /v1/staff/questions/{id}/stop-involving`. */
export const stopInvolvingSchema = actSchema.extend({ team: slugSchema });

/**
 * `GET /v1/staff/events` (server-sent events): `event: question`, data as below, for every new or
 * changed question of one's teams. No content: the page fetches what it may see.
 */
export const questionEventSchema = z.object({ id: z.uuid(), team: slugSchema, version: z.int() });
export type QuestionEvent = z.infer<typeof questionEventSchema>;

/** `POST /v1/staff/receipts`: find the question that belongs to a receipt code someone names. */
export const receiptLookupSchema = z.object({ receiptCode: z.string().max(40) });
