import type { Meta } from '@storybook/web-components-vite';
import { reduceFlow } from '@voordeur/widgets/verwijzing';
import { code as codeOfQuestion } from '../mijn-vraag/scripted-question.ts';
import { code } from './scripted-referrals.ts';
import { act, failing, found, typing } from './states.ts';
import { verwijzing, type VerwijzingArgs, type VerwijzingStory } from './verwijzing.ts';

/** How far a referral is, and taking it back. */
export default { ...verwijzing, title: 'Verwijzing/Following' } satisfies Meta<VerwijzingArgs>;

const past = { since: '2026-11-25', canRevoke: false };

export const Code: VerwijzingStory = { args: { flow: typing('') } };
export const CodeMissing: VerwijzingStory = { args: { flow: reduceFlow(typing(''), act('find')) } };
export const CodeOfAQuestion: VerwijzingStory = {
  args: { flow: reduceFlow(typing(codeOfQuestion), act('find')) },
};
export const CodeUnknown: VerwijzingStory = { args: { flow: failing(typing(code), 'find', 'unknown-code') } };
export const Looking: VerwijzingStory = {
  args: { flow: reduceFlow(typing(code), act('find')), script: { turns: ['silent'] } },
};
/** While codes are being guessed somewhere, each device does a bit of work first. */
export const ProofOfWork: VerwijzingStory = {
  args: { flow: reduceFlow(reduceFlow(typing(code), act('find')), { type: 'proving' }), script: { turns: ['silent'] } },
};
/** Nothing was sent yet, or the patient does not share it: the referrer does not see which. */
export const HandedOut: VerwijzingStory = { args: { flow: found() } };
export const Received: VerwijzingStory = { args: { flow: found({ ...past, state: 'ontvangen' }) } };
export const Started: VerwijzingStory = { args: { flow: found({ ...past, state: 'gestart' }) } };
export const Finished: VerwijzingStory = { args: { flow: found({ ...past, state: 'afgerond' }) } };
export const Expired: VerwijzingStory = { args: { flow: found({ ...past, state: 'verlopen' }) } };
export const Revoked: VerwijzingStory = { args: { flow: found({ ...past, state: 'ingetrokken' }) } };
export const Revoking: VerwijzingStory = { args: { flow: reduceFlow(found(), { type: 'go', page: 'revoke' }) } };
export const NotRevocable: VerwijzingStory = {
  args: { flow: failing(reduceFlow(found(), { type: 'go', page: 'revoke' }), 'revoke', 'not-revocable') },
};
