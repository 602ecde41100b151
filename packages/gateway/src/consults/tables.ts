import type { ColumnType, Generated } from 'kysely';

/** A colleague team that was asked for advice, without the question. */
export interface ConsultTable {
  id: string;
  question_id: string;
  reference: string;
  from_team: string;
  to_team: string;
  message_id: string;
  asked_by: string;
  asked_at: Generated<Date>;
  advice_id: ColumnType<string | null, never, string>;
  advised_by: ColumnType<string | null, never, string>;
  advised_at: ColumnType<Date | null, never, Date>;
  ended_at: ColumnType<Date | null, never, never>;
}

export interface ConsultTables {
  consults: ConsultTable;
}
