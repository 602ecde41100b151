import type { Meta } from '@storybook/web-components-vite';
import { startOfIntake, type IntakeState } from '@voordeur/core/intake';
import type { Receipt } from '@voordeur/core/schemas';
import type { OpenResult } from '@voordeur/widgets/triage';
import { mother } from './persons.ts';
import { code, opened } from './referrals.ts';
import { arrivedAt, checking, sent } from './states.ts';
import { triage, type TriageArgs, type TriageStory } from './triage.ts';

/** What a professional filled in: on a card, or by a link. */
export default { ...triage, title: 'Triage/Referral' } satisfies Meta<TriageArgs>;

const story = (result: 'silent' | OpenResult, intake: IntakeState = startOfIntake): TriageStory => ({
  args: { intake, referral: code, script: { referrals: [result] } },
});

/** As it arrived, with what the gateway said of the code. */
function sentWith(referral: NonNullable<Receipt['referral']>): IntakeState {
  const state = sent(mother);
  return { ...state, receipt: { ...state.receipt!, referral } };
}

export const Opening = story('silent');
export const FilledIn = story(opened());
export const FilledInDanger = story(opened({ leefgebieden: ['veiligheid'], urgency: 'nu' }));
export const FilledInSubjectOnly = story(opened({ leefgebieden: ['psyche'], ageBand: null, postcode4: null }));
export const FilledInForWhoReadsEnglish = story(opened({}, 'en'));
export const FilledInRightToLeft: TriageStory = { args: { ...story(opened()).args, direction: 'rtl' } };
export const AtWhatWasFilledIn = story(opened(), arrivedAt('topics', { danger: 'geen' }));
export const MayTheySee = story(opened(), checking(mother));
export const TypeTheCode: TriageStory = { args: { referral: '' } };
export const Mistyped: TriageStory = { args: { referral: '1234 5678 9012 3456' } };
export const Unknown = story({ outcome: 'unknown' });
export const Used = story({ outcome: 'used' });
export const Revoked = story({ outcome: 'revoked' });
export const Expired = story({ outcome: 'expired' });
export const Unavailable = story({ outcome: 'unavailable' });
export const SentNotShared = story(opened(), sentWith('bound'));
export const SentNotBound = story(opened(), sentWith('expired'));
