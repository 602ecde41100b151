import type {
  DeskRole,
  QuestionState,
  Service,
  SettingsChange,
  SettingsDocument,
  SettingsEdits,
  SharingBasis,
  StoryEvent,
} from '@voordeur/core/schemas';
import type { ServiceReportKind, Urgency } from '@voordeur/core/vocabulary';
import type { ColumnType, Generated } from 'kysely';
import type { ConsultTables } from '../consults/tables.js';
import type { EscalationTables } from '../escalation/tables.js';
import type { FiguresViews } from '../figures/tables.js';
import type { ReferralTable } from '../referrals/tables.js';
import type { SpreekuurTables } from '../spreekuur/tables.js';

/** The tables of `migrations/`, as Kysely sees them. `Buffer` columns of content are ciphertext. */
export interface Tables extends SpreekuurTables, ConsultTables, EscalationTables, FiguresViews {
  partners: { id: string; name: string; email: string | null; registered_at: Generated<Date> };
  partner_sign_ins: { token_hash: Buffer; partner: string; sent_at: Date; expires_at: Date };
  partner_sessions: { id_hash: Buffer; partner: string; last_seen_at: Date; expires_at: Date };
  partner_origins: { origin: string; partner: string };
  questions: QuestionTable;
  assignments: { question_id: string; team: string; role: 'lead' | 'informed'; withheld: Generated<boolean> };
  handover_offers: HandoverOfferTable;
  /** A view: which of one's teams sees which question, and as what. */
  desks: { question_id: string; team: string; role: DeskRole };
  messages: { id: string; question_id: string; text: Buffer };
  events: EventTable;
  staff_sessions: SessionTable;
  referrals: ReferralTable;
  missed_codes: { minute: Date; misses: number };
  spent_challenges: { nonce: string; expires_at: Date };
  services: ServiceTable;
  service_catalogue: CatalogueTable;
  service_reports: ServiceReportTable;
  zero_results: { day: Date; area: string; leefgebied: string; searches: number };
  settings_revisions: SettingsRevisionTable;
  secrets: { name: string; secret: Buffer };
  schema_migrations: { name: string; checksum: string; ran_at: Generated<Date> };
}

export interface QuestionTable {
  id: string;
  reference: string;
  body_hash: Buffer;
  receipt_hash: Buffer;
  received_at: Date;
  respond_by: Date;
  urgency: Urgency;
  state: ColumnType<QuestionState, never, QuestionState>;
  version: ColumnType<number, never, number>;
  taken_by_id: ColumnType<string | null, never, string | null>;
  taken_by: ColumnType<string | null, never, string | null>;
  partner: string | null;
  words: Buffer;
  facts: Buffer;
  email: Buffer | null;
  phone: Buffer | null;
  choices: Buffer;
  decision: Buffer;
  receipt: Buffer;
}

export interface HandoverOfferTable {
  question_id: string;
  from_team: string;
  to_team: string;
  message_id: string;
  misroute: boolean;
  stays_informed: boolean;
  by_name: string;
  offered_at: Generated<Date>;
}

/** Kinds of events: those of a question's story, and those of a session. */
export type EventKind = StoryEvent['kind'] | 'gewist' | 'aangemeld' | 'afgemeld' | 'code-gezocht';

export interface EventTable {
  id: Generated<string>;
  at: Generated<Date>;
  kind: EventKind;
  question_id: string | null;
  reference: string | null;
  by_id: string | null;
  by_name: string | null;
  team: string | null;
  to_team: string | null;
  message_id: string | null;
  misroute: Generated<boolean>;
  basis: SharingBasis | null;
  withheld: Generated<boolean>;
}

export interface SessionTable {
  id_hash: Buffer;
  subject: string;
  name: string;
  teams: string[];
  manager: Generated<boolean>;
  started_at: Generated<Date>;
  last_seen_at: Generated<Date>;
  expires_at: Date;
  missed_receipts: Generated<number>;
}

export interface ServiceTable {
  number: Generated<number>;
  id: string;
  body: Service;
  hash: Buffer;
  areas: string[];
  leefgebieden: string[];
  languages: string[];
  min_age: number | null;
  max_age: number | null;
  access: string;
  cost: string;
  changed_at: Generated<Date>;
}

/** The one row about what the tables of services hold. */
export interface CatalogueTable {
  is_only: Generated<boolean>;
  revision: string;
  services: number;
  synchronised_at: Generated<Date>;
  index: Buffer | null;
  search_version: string | null;
  search_lengths: Record<string, number> | null;
}

export interface ServiceReportTable {
  id: string;
  body_hash: Buffer;
  service_id: string;
  service_name: string;
  kind: ServiceReportKind;
  note: Buffer | null;
  team: string;
  reported_at: Generated<Date>;
  handled_at: ColumnType<Date | null, never, Date>;
  handled_by_id: ColumnType<string | null, never, string>;
  handled_by: ColumnType<string | null, never, string>;
}

export interface SettingsRevisionTable {
  document: SettingsDocument;
  revision: number;
  at: Generated<Date>;
  by_id: string;
  by_name: string;
  note: string;
  edits: ColumnType<SettingsEdits, string, never>;
  changes: ColumnType<SettingsChange[], string, never>;
  restores: number | null;
}
