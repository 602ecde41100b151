import * as z from 'zod';
import { slugSchema } from '@voordeur/core/schemas';

/** A browser origin: https, or http on the machine itself, without path. */
export const originSchema = z.string().transform((value, context) => {
  const url = /^https?:\/\/[^/?#@]+\/?$/i.test(value) && URL.canParse(value) ? new URL(value) : null;
  const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url !== null && (url.protocol === 'https:' || isLocal)) return url.origin;
  context.addIssue({
    code: 'custom',
    message: `${value}: give an origin such as https://www.school.nl (http only on localhost)`,
  });
  return z.NEVER;
});

export const partnerSchema = z.object({
  id: slugSchema,
  name: z.string().trim().min(1).max(120),
  origins: z.array(originSchema),
  /** Where the link to sign in goes; left out, it stays as it was. */
  email: z.email('give an address such as praktijk@voorbeeld.nl').max(254).nullish(),
});

/** A site that may embed the widgets, the browser origins it does so from, and who may sign in for it. */
export type Partner = z.infer<typeof partnerSchema>;

/** What was given is no partner, or an origin already belongs to another. */
export class InvalidPartner extends Error {
  override readonly name = 'InvalidPartner';
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
