import { referralFacts } from '@voordeur/core/referral';
import type { ReferralRequest } from '@voordeur/core/schemas';
import type { OpenResult } from '@voordeur/widgets/triage';

/** A code with the check digit of a referral. */
export const code = '1234 5678 9012 3455';

/** What the practice chose. */
export function opened(
  changes: Partial<Pick<ReferralRequest, 'leefgebieden' | 'ageBand' | 'postcode4' | 'urgency'>> = {},
  locale = 'nl',
): OpenResult {
  return {
    outcome: 'opened',
    referral: {
      partner: 'Huisartsenpraktijk Weverstuin',
      facts: referralFacts({
        leefgebieden: ['geld', 'wonen'],
        ageBand: '23-66',
        postcode4: '2023',
        urgency: 'gewoon',
        ...changes,
      }),
      locale,
      expiresAt: '2026-12-23T09:30:00.000Z',
    },
  };
}
