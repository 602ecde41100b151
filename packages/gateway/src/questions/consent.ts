import type { Decision } from '@voordeur/core/routing';

/**
 * Only with the person's consent is a question shared with the informed teams (domain §5, last
 * paragraph): without it nobody is informed, and a signal names each team that was advised.
 */
export function respectConsent(decision: Decision, consentToShare: boolean): Decision {
  if (consentToShare || decision.informed.length === 0) return decision;
  const advised = decision.informed.map((team) => ({ id: 'no-consent' as const, team }));
  return { ...decision, informed: [], signals: [...decision.signals, ...advised] };
}
