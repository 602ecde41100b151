import type { Decision } from '../routing/decision.js';
import type { Facts } from '../schemas/facts.js';
import type { LiaisonRole } from '../vocabulary/liaisons.js';

/** Whose advice a question calls for. */
export interface CalledFor {
  team: string;
  role: LiaisonRole;
}

interface Asked {
  decision: Pick<Decision, 'signals'>;
  facts: Pick<Facts, 'childSafety' | 'leefgebieden'>;
  /** The team that leads now. */
  lead: string;
  /** Teams that read along now. */
  informed: readonly string[];
}

/**
 * The liaisons that a question calls for: of the SWT its contactpersoon 23+ where someone becomes adult (domain §5 rule
 * 5a); of the own team who knows most of violence at home where safety is at stake; of teams that read along whoever
 * is there for the other team.
 */
export function liaisonsCalledFor({ decision, facts, lead, informed }: Asked): CalledFor[] {
  const becomingAdult = decision.signals.flatMap(({ id, team }): CalledFor[] =>
    id === 'becoming-adult' && team !== undefined ? [{ team, role: 'contactpersoon-23-plus' }] : [],
  );
  const isAboutSafety = facts.childSafety || facts.leefgebieden.includes('veiligheid');
  return [
    ...becomingAdult,
    ...(isAboutSafety ? [{ team: lead, role: 'aandachtsfunctionaris' as const }] : []),
    ...informed.map((team) => ({ team, role: 'andere-team' as const })),
  ];
}
