import { Counter, type Registry } from 'prom-client';

/** What is counted of questions that wait too long. */
export class EscalationMetrics {
  private readonly escalations: Counter<'team'>;
  private readonly notices: Counter<'outcome'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.escalations = new Counter({
      name: 'voordeur_escalations_total',
      help: 'Deadlines that passed without an answer, by the team that led the question',
      labelNames: ['team'],
      registers,
    });
    this.notices = new Counter({
      name: 'voordeur_escalation_notices_total',
      help: 'Letters to the manager that a mail server took, or did not',
      labelNames: ['outcome'],
      registers,
    });
  }

  escalated(team: string): void {
    this.escalations.inc({ team });
  }

  notice(outcome: 'sent' | 'failed'): void {
    this.notices.inc({ outcome });
  }
}
