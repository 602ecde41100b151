import { teamById } from '@voordeur/core/intake';
import { referralCard, sentCard, type ReferralFlow } from '@voordeur/core/referral';
import type { Municipality } from '@voordeur/core/schemas';
import type { DrawnCard } from '../view.js';
import { squareOf } from './square.js';
import { cardWords } from './words.js';

export { cardStyles } from './card.styles.js';

/**
 * Loaded on demand: the card of the question that was sent, or else of the referral that was made.
 *
 * @throws where the sentences of its language cannot be had
 */
export async function drawCard(flow: ReferralFlow, municipality: Municipality): Promise<DrawnCard> {
  const { referral, receipt, choices, consent } = flow;
  const { language, urgency } = choices;
  const context = {
    words: await cardWords[language](),
    language,
    timeZone: municipality.workingHours.timeZone,
    phone: teamById((receipt ?? referral!).team.id, municipality)?.phone ?? municipality.phone,
  };
  if (receipt !== null) return { card: sentCard(receipt, { by: consent.answerBy, urgency }, context), square: null };
  return { card: referralCard(referral!, context), square: squareOf(referral!.link) };
}
