import * as z from 'zod';
import { liaisonRoles } from '../vocabulary/liaisons.js';
import { slugSchema } from './fields.js';

const daySchema = z.iso.date('een datum zoals 2027-03-28');
const nameSchema = z.string().trim().min(1, 'schrijf een naam').max(80);
/** How colleagues reach somebody at work: a phone number or an e-mail address. */
const contactSchema = z.string().trim().min(3, 'schrijf een telefoonnummer of e-mailadres').max(120);

/** Days, both included, on which somebody is away. */
export const absenceSchema = z.object({
  from: daySchema,
  until: daySchema,
  /** Who stands in; `null` where nobody does, and the team itself is to be asked. */
  substitute: nameSchema.nullable(),
  /** How the substitute is reached. */
  contact: contactSchema.optional(),
});
export type Absence = z.infer<typeof absenceSchema>;

/** Somebody of a team whom other teams ask about one thing. For staff only. */
export const liaisonSchema = z.object({
  id: slugSchema,
  team: slugSchema,
  role: z.enum(liaisonRoles),
  name: nameSchema,
  contact: contactSchema.optional(),
  absent: z.array(absenceSchema).max(50).default([]),
});
export type Liaison = z.infer<typeof liaisonSchema>;

/** `GET /v1/staff/liaisons`: of every team. */
export const liaisonsSchema = z.object({ liaisons: z.array(liaisonSchema) });
