import { postcode4Of } from '../intake/postcode.js';
import type { Facts } from '../schemas/facts.js';
import type { QuestionInput } from '../schemas/question.js';
import type { ReferralReceipt, ReferralRequestInput } from '../schemas/referral.js';
import type { ReferralChoices } from './choices.js';
import { referralFacts } from './facts.js';
import type { Consent } from './flow-state.js';

/** What routing looks at, as far as it was chosen. */
export function factsOfChoices({ leefgebieden, ageBand, postcode, urgency }: ReferralChoices): Facts {
  return referralFacts({ leefgebieden: [...leefgebieden], ageBand, postcode4: postcode4Of(postcode), urgency });
}

/** The referral as it is offered; without problems in the choices it fits `referralRequestSchema`. */
export function toReferralRequest(choices: ReferralChoices, id: string, partner: string | null): ReferralRequestInput {
  return {
    id,
    leefgebieden: [...choices.leefgebieden],
    ageBand: choices.ageBand,
    postcode4: postcode4Of(choices.postcode),
    urgency: choices.urgency,
    locale: choices.language,
    ...(partner !== null && { source: { partner } }),
  };
}

/** The question as a professional sends it with the patient's consent; it fits `questionSchema`. */
export function toReferredQuestion(
  choices: ReferralChoices,
  consent: Consent,
  referral: ReferralReceipt,
  id: string,
  partner: string | null,
): QuestionInput {
  const { answerBy } = consent;
  return {
    id,
    text: consent.text.trim(),
    facts: { ...factsOfChoices(choices), asker: 'professional' },
    locale: choices.language,
    answerBy,
    ...(answerBy === 'email' && { email: consent.email.trim() }),
    ...(answerBy === 'phone' && { phone: consent.phone.trim() }),
    consentToShare: referral.informed.length > 0 && consent.share,
    ...(partner !== null && { source: { partner } }),
    referralCode: referral.code,
    referralFeedback: consent.feedback,
  };
}
