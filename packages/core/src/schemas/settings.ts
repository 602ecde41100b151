import * as z from 'zod';
import { answerTemplateSchema } from './answer-template.js';
import { slugSchema, urgencySchema } from './fields.js';
import { liaisonSchema } from './liaison.js';
import { municipalitySchema } from './municipality.js';

/** What can be edited while the gateway runs. */
export const settingsDocuments = ['municipality', 'liaisons', 'answer-templates'] as const;
export const settingsDocumentSchema = z.enum(settingsDocuments);
export type SettingsDocument = (typeof settingsDocuments)[number];

/** PostgreSQL holds every character but one. */
const isStorable = (json: string): boolean => !json.includes('\\u0000');

/**
 * New values by the key of what they are of, such as `teams/cjg-noord/phone`, `workingHours/days` or the id of a
 * liaison; `null` takes away. A value equal to that of the configuration's file follows the file again.
 */
export const settingsEditsSchema = z
  .record(z.string().min(1).max(200), z.json())
  .refine((edits) => Object.keys(edits).length <= 2_000, 'te veel wijzigingen ineens; bewaar ze in delen')
  .refine((edits) => isStorable(JSON.stringify(edits)), 'er staat een onzichtbaar teken in (NUL); haal het weg');
export type SettingsEdits = Readonly<Record<string, unknown>>;

/** One thing that changed, in words for people. `before` is `null` for what was not there, `after` for what is gone. */
export const settingsChangeSchema = z.object({
  key: z.string(),
  /** Whose it is: a team, a line, `Werktijden`. */
  where: z.string(),
  what: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Language of `before` and `after`, where they are texts for residents. */
  lang: z.string().optional(),
});
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** One save; append only. */
export const settingsRevisionSchema = z.object({
  revision: z.int().min(1),
  at: z.iso.datetime(),
  by: z.string(),
  /** Why, in the words of who saved it; may be empty. */
  note: z.string(),
  changes: z.array(settingsChangeSchema),
  /** The revision that this one went back to; 0 is the configuration's file. */
  restores: z.int().min(0).nullable(),
});
export type SettingsRevision = z.infer<typeof settingsRevisionSchema>;

/** `GET /v1/staff/settings/{document}/history`, newest first. */
export const settingsHistorySchema = z.object({ revisions: z.array(settingsRevisionSchema) });

/** `GET /v1/staff/settings`: what is in force, and the revision of each document (0 is the file alone). */
export const settingsSchema = z.object({
  revisions: z.record(settingsDocumentSchema, z.int().min(0)),
  municipality: municipalitySchema,
  liaisons: z.array(liaisonSchema),
  answerTemplates: z.array(answerTemplateSchema),
  /** Documents whose edits no longer fit the file, so that the file alone is in force: what is wrong. */
  setAside: z.partialRecord(settingsDocumentSchema, z.array(z.string())),
});
export type Settings = z.infer<typeof settingsSchema>;

const changeOrRestoreSchema = z.object({
  /** The revision that the person looked at. */
  revision: z.int().min(0),
  changes: settingsEditsSchema.optional(),
  /** Instead of `changes`: back to how it was at this revision; 0 is the file. */
  restore: z.int().min(0).optional(),
});

const oneOfBoth = [
  ({ changes, restore }: { changes?: unknown; restore?: unknown }) =>
    (changes === undefined) !== (restore === undefined),
  'stuur óf changes, óf restore',
] as const;

/** Body of `POST /v1/staff/settings/{document}/preview`. */
export const previewSettingsSchema = changeOrRestoreSchema.refine(...oneOfBoth);
export type PreviewSettings = z.infer<typeof previewSettingsSchema>;

/** Body of `POST /v1/staff/settings/{document}/save`. */
export const saveSettingsSchema = changeOrRestoreSchema
  .extend({
    note: z
      .string()
      .trim()
      .max(500)
      .refine((note) => isStorable(JSON.stringify(note)), 'er staat een onzichtbaar teken in (NUL); haal het weg')
      .default(''),
    /** For every team that is no longer staffed and has open questions: the team that gets them. */
    moveTo: z.record(slugSchema, slugSchema).default({}),
  })
  .refine(...oneOfBoth);
export type SaveSettings = z.infer<typeof saveSettingsSchema>;

const teamReferenceSchema = z.object({ id: slugSchema, name: z.string() });

/** What a save would do; nothing is changed by looking. */
export const settingsPreviewSchema = z.object({
  changes: z.array(settingsChangeSchema),
  /** What must be mended first, at the key of its field (`null` where it is of none). */
  problems: z.array(z.object({ key: z.string().nullable(), message: z.string() })),
  /** What keeps a Dutch text from reading like B1; a hint, no problem. */
  hints: z.array(z.object({ key: z.string(), what: z.string(), hints: z.array(z.string()) })),
  /** Situations whose teams change. */
  routing: z.array(
    z.object({
      from: teamReferenceSchema,
      to: teamReferenceSchema,
      /** Whether it is about who leads, or about who is informed. */
      role: z.enum(['lead', 'informed']),
      situations: z.array(z.string()),
    }),
  ),
  /** When a question asked now is answered by; what was promised before stays. */
  deadlines: z.array(
    z.object({
      urgency: urgencySchema,
      teams: z.array(z.string()),
      before: z.iso.datetime(),
      after: z.iso.datetime(),
    }),
  ),
  /**
   * Open questions of teams that are changed, `null` for 1 to 4; `mustMove` where nobody would look at them any
   * more.
   */
  open: z.array(z.object({ team: teamReferenceSchema, open: z.int().min(0).nullable(), mustMove: z.boolean() })),
});
export type SettingsPreview = z.infer<typeof settingsPreviewSchema>;

/** What a save made. */
export const savedSettingsSchema = z.object({ revision: z.int().min(1) });
