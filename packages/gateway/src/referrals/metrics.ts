import { Counter, type Registry } from 'prom-client';

/** What is counted of referrals. Labels name teams, not who refers: that is counted in the database. */
export class ReferralMetrics {
  private readonly referrals: Counter<'team'>;

  constructor(registry: Registry) {
    this.referrals = new Counter({
      name: 'voordeur_referrals_total',
      help: 'Referrals made, by the team that they are for',
      labelNames: ['team'],
      registers: [registry],
    });
  }

  made(team: string): void {
    this.referrals.inc({ team });
  }
}
