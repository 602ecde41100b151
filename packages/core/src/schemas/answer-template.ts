import * as z from 'zod';
import { slugSchema } from './fields.js';

/**
 * A text that staff begin an answer with. Placeholders in braces are filled when it is put in:
 * `{team}`, `{telefoon}`, `{reactie-voor}`.
 */
export const answerTemplateSchema = z.object({
  id: slugSchema,
  /** The team whose template it is; `null` for more than one team. */
  team: slugSchema.nullable(),
  /** For the teams of one organisation; `null` for all. Says nothing where `team` is named. */
  organisation: z.enum(['cjg', 'swt', 'voordeur']).nullable().default(null),
  /** What staff choose it by. */
  title: z.string().trim().min(1, 'geef de tekst een naam').max(80),
  /** Dutch, at level B1. */
  text: z.string().trim().min(1, 'schrijf de tekst').max(4_000),
});
export type AnswerTemplate = z.infer<typeof answerTemplateSchema>;

/** `GET /v1/staff/answer-templates`: those that one's teams may use. */
export const answerTemplatesSchema = z.object({ templates: z.array(answerTemplateSchema) });
