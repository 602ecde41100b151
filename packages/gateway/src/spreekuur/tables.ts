import type { BookingState, LocalisedText, Spreekuur } from '@voordeur/core/schemas';
import type { ColumnType, Generated } from 'kysely';

/** The tables of the spreekuren, as Kysely sees them. `Buffer` columns of content are ciphertext. */
export interface SpreekuurTables {
  spreekuren: SpreekuurTable;
  slots: { spreekuur: string; starts_at: Date; places: number; taken: Generated<number> };
  bookings: BookingTable;
  booking_notices: NoticeTable;
  walk_ins: { spreekuur: string; starts_at: Date; people: number };
  substitutes: { spreekuur: string; starts_at: Date; team: string; name: string };
  calendar_feeds: FeedTable;
  spreekuur_events: SpreekuurEventTable;
}

export interface SpreekuurTable {
  id: string;
  version: Generated<number>;
  /** Written as JSON text. */
  definition: ColumnType<Spreekuur, string, string>;
  teams: string[];
}

export interface BookingTable {
  id: string;
  body_hash: Buffer;
  code_hash: Buffer;
  spreekuur: string;
  starts_at: Date;
  ends_at: Date;
  state: BookingState;
  since: Generated<Date>;
  offer_until: Date | null;
  sequence: Generated<number>;
  cancelled_by: 'person' | 'hosts' | null;
  /** Written as JSON text. */
  reason: ColumnType<LocalisedText | null, string | null | undefined, string | null>;
  partner: string | null;
  details: Buffer;
  email: Buffer | null;
  phone: Buffer | null;
}

export type NoticeKind = 'reminder' | 'moved' | 'cancelled' | 'offered';

export interface NoticeTable {
  id: Generated<string>;
  booking_id: string;
  kind: NoticeKind;
  way: 'email' | 'by-hand';
  made_at: Generated<Date>;
  due_at: Date;
  attempts: Generated<number>;
  done_at: Date | null;
}

export interface FeedTable {
  id: Generated<string>;
  team: string;
  token_hash: Buffer;
  made_at: Generated<Date>;
  made_by_id: string;
  made_by: string;
  revoked_at: Date | null;
}

export type SpreekuurEventKind =
  | 'geboekt'
  | 'wachtplaats'
  | 'verzet'
  | 'afgezegd'
  | 'aangeboden'
  | 'aangenomen'
  | 'verlopen'
  | 'agenda-bekeken'
  | 'gewijzigd'
  | 'uitgevallen'
  | 'invaller'
  | 'verteld'
  | 'link-gemaakt'
  | 'link-ingetrokken';

export interface SpreekuurEventTable {
  id: Generated<string>;
  at: Generated<Date>;
  kind: SpreekuurEventKind;
  spreekuur: string | null;
  starts_at: Date | null;
  booking_id: string | null;
  by_id: string | null;
  by_name: string | null;
  team: string | null;
}
