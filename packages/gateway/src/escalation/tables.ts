import type { Generated } from 'kysely';

/** A question that got no answer before its deadline. */
export interface EscalationTable {
  id: Generated<string>;
  question_id: string;
  respond_by: Date;
  escalated_at: Generated<Date>;
  team: string;
  notice_due_at: Date | null;
  notice_attempts: Generated<number>;
}

export interface EscalationTables {
  escalations: EscalationTable;
}
