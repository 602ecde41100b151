import type { ColumnType } from 'kysely';

/** What a professional chose for a patient. `Buffer` columns of content are ciphertext. */
export interface ReferralTable {
  id: string;
  body_hash: Buffer;
  code_hash: Buffer;
  code_end: string;
  partner: string;
  team: string;
  created_at: Date;
  expires_at: Date;
  subjects: Buffer;
  facts: ColumnType<Buffer | null, Buffer, null>;
  revoked_at: ColumnType<Date | null, never, Date>;
  used_at: ColumnType<Date | null, never, never>;
  question_id: ColumnType<string | null, never, never>;
  received_at: ColumnType<Date | null, never, never>;
  started_at: ColumnType<Date | null, never, never>;
  finished_at: ColumnType<Date | null, never, never>;
}
