import type { Facts, ReferralRequest } from '../schemas/index.js';

/**
 * The facts that a referral fills in. "Gewoon" is no answer about danger: the patient is still asked
 * (DOMAIN §6). Who asks is the patient's own to say.
 */
export function referralFacts({
  leefgebieden,
  ageBand,
  postcode4,
  urgency,
}: Pick<ReferralRequest, 'leefgebieden' | 'ageBand' | 'postcode4' | 'urgency'>): Facts {
  return {
    asker: 'zelf',
    ageBand,
    childrenAtHome: null,
    leefgebieden,
    postcode4,
    area: null,
    noFixedAddress: false,
    helpedBy: null,
    danger: urgency === 'gewoon' ? null : urgency,
    becomingAdult: false,
    childSafety: false,
  };
}
