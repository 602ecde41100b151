import type { Urgency } from '@voordeur/core/vocabulary';
import type { Generated } from 'kysely';

/** A question that got no answer before its deadline. */
export interface EscalationTable {
  id: Generated<string>;
  question_id: string;
  respond_by: Date;
  escalated_at: Generated<Date>;
  team: string;
  /** The backstop, where it may not read along. */
  watched_by: string | null;
  notice_due_at: Date | null;
  notice_attempts: Generated<number>;
}

export interface EscalationTables {
  escalations: EscalationTable;
  /** A view, for the members of the backstop. */
  late_elsewhere: { reference: string; team: string; respond_by: Date; urgency: Urgency };
}
