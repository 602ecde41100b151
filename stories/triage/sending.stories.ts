import type { Meta } from '@storybook/web-components-vite';
import { reduce } from '@voordeur/core/intake';
import { fatherWithDebts, mother, worriedNeighbour, youngPerson } from './persons.ts';
import { failed, sending, sent, sentAsOlder } from './states.ts';
import { triage, type TriageArgs, type TriageStory } from './triage.ts';

/** From sending to the receipt, and what can come between. */
export default { ...triage, title: 'Triage/Sending' } satisfies Meta<TriageArgs>;

const silent = { turns: [{ answer: 'silent' as const }] };

export const Sending: TriageStory = { args: { intake: sending(mother), script: silent } };
export const Retrying: TriageStory = { args: { intake: sending(mother, 3), script: silent } };
export const Failed: TriageStory = { args: { intake: failed(mother, 'unavailable') } };
export const FailedUrgent: TriageStory = { args: { intake: failed(worriedNeighbour, 'unavailable') } };
export const Refused: TriageStory = { args: { intake: failed(mother, 'refused') } };
export const Sent: TriageStory = { args: { intake: sent(mother) } };
export const SentCodeKept: TriageStory = { args: { intake: reduce(sent(mother), { type: 'code-kept' }) } };
export const SentShared: TriageStory = { args: { intake: sent(fatherWithDebts) } };
export const SentUrgent: TriageStory = { args: { intake: sent(youngPerson) } };
export const SentDangerNow: TriageStory = { args: { intake: sent(worriedNeighbour) } };
export const SentOtherMunicipality: TriageStory = { args: { intake: sent({ ...mother, postcode: '1941' }) } };
export const SentAsOlder: TriageStory = {
  args: { intake: sentAsOlder(mother, { text: 'Mijn zoon van 13 gaat weer naar school, maar het blijft moeilijk.' }) },
};
export const GatewayUnreachable: TriageStory = { args: { script: { reachable: 'no' } } };
/** Does the first try to reach the gateway fail, a second one works. */
export const GatewayBackLater: TriageStory = { args: { script: { reachable: 'later' } } };
