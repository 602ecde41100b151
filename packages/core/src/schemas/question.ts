import * as z from 'zod';
import { factsSchema } from './facts.js';
import { answerWaySchema, localeSchema, slugSchema } from './fields.js';

/**
 * Characters of one's own words; far more than anyone types, and never shown as a limit. The
 * gateway's body limit follows from it.
 */
export const longestText = 20_000;

/** The body of `POST /v1/questions`. */
export const questionSchema = z
  .object({
    /** Made by the client; a retry with the same id and body can never make a second question. */
    id: z.uuid('een uuid, door de afzender gemaakt'),
    /** One's own words; may be empty where the answers say enough. */
    text: z.string().max(longestText),
    facts: factsSchema,
    locale: localeSchema.default('nl'),
    answerBy: answerWaySchema,
    email: z.email('een e-mailadres zoals naam@voorbeeld.nl').max(254).nullish(),
    phone: z
      .string()
      .max(30)
      .regex(/^\+?[\d ()-]{8,}$/, 'een telefoonnummer zoals 06 12345678')
      .nullish(),
    /** Whether the question may be shared with the informed teams. */
    consentToShare: z.boolean(),
    /** Any name: a typing error on a partner's page never keeps a question out. */
    source: z.object({ partner: z.string().max(64) }).optional(),
    /** As typed, of the referral that filled this in; one that no longer holds never keeps a question out. */
    referralCode: z.string().max(64).nullish(),
    /** Whether the referrer may see that it was received, started and finished; never what it says. */
    referralFeedback: z.boolean().default(false),
    /** Proof of work: base64 of an ALTCHA payload. */
    altcha: z.string().max(10_000).nullish(),
  })
  .superRefine(
    (question, issues) => {
      if (question.answerBy === 'email' && !question.email)
        issues.addIssue({
          code: 'custom',
          path: ['email'],
          message: 'geef een e-mailadres, of kies een andere manier',
        });
      if (question.answerBy === 'phone' && !question.phone)
        issues.addIssue({
          code: 'custom',
          path: ['phone'],
          message: 'geef een telefoonnummer, of kies een andere manier',
        });
      if (saysNothing(question))
        issues.addIssue({ code: 'custom', path: ['text'], message: 'schrijf je vraag, of kies een onderwerp' });
    },
    // Also where a member is wrong by itself, so that all errors come together.
    { when: ({ value }) => typeof value === 'object' && value !== null },
  );

/** Looks at members that may be wrong by themselves: those have their own error already. */
function saysNothing({ text, facts, answerBy }: { text?: unknown; facts?: unknown; answerBy?: unknown }): boolean {
  if (typeof text !== 'string' || text.trim() !== '') return false;
  // "Call me back" is a question too, for someone with few words of Dutch.
  if (answerBy === 'email' || answerBy === 'phone') return false;
  const parsed = factsSchema.safeParse(facts);
  return parsed.success && parsed.data.leefgebieden.length === 0 && !hasUrgentAnswer(parsed.data);
}

function hasUrgentAnswer(facts: { danger: string | null; childSafety: boolean }): boolean {
  return facts.childSafety || facts.danger === 'nu' || facts.danger === 'vandaag';
}

export type Question = z.infer<typeof questionSchema>;
/** What a client may send: members with a default may be left out. */
export type QuestionInput = z.input<typeof questionSchema>;

export const teamReferenceSchema = z.object({ id: slugSchema, name: z.string() });

/** The body of the 201 that answers a question. */
export const receiptSchema = z.object({
  /** What staff and resident call the question, for example `VD-7K3Q-2F`; says nothing of its content. */
  reference: z.string(),
  /** Sixteen digits in groups of four; the only key to the question. Kept as a hash only. */
  receiptCode: z.string(),
  team: teamReferenceSchema,
  informed: z.array(teamReferenceSchema),
  /** Instant (UTC) by which the team answers. */
  respondBy: z.iso.datetime(),
  lines: z.array(z.object({ id: slugSchema, name: z.string(), number: z.string() })),
  /** How the code of a referral was taken; absent where none came along. */
  referral: z.enum(['bound', 'unknown', 'used', 'revoked', 'expired']).optional(),
});
export type Receipt = z.infer<typeof receiptSchema>;
export type TeamReference = z.infer<typeof teamReferenceSchema>;
