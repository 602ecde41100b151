import type { Meta } from '@storybook/web-components-vite';
import { reduceVisit } from '@voordeur/widgets/mijn-vraag';
import { mijnVraag, type MijnVraagArgs, type MijnVraagStory } from './mijn-vraag.ts';
import { code } from './scripted-question.ts';
import { acting, failing, opened, proving, typing } from './states.ts';

/** The way in, and all that can stand in it. */
export default { ...mijnVraag, title: 'Mijn vraag/Code' } satisfies Meta<MijnVraagArgs>;

const silent = { turns: ['silent' as const] };

export const Code: MijnVraagStory = {};
export const CodeTyped: MijnVraagStory = { args: { visit: typing(code) } };
export const CodeMissing: MijnVraagStory = { args: { visit: acting(typing(''), 'open') } };
export const CodeTooShort: MijnVraagStory = { args: { visit: acting(typing('4829 1047 5'), 'open') } };
export const CodeMistyped: MijnVraagStory = {
  args: { visit: acting(typing(code.replace('4829', '4892')), 'open') },
};
export const Opening: MijnVraagStory = { args: { visit: acting(typing(code), 'open'), script: silent } };
/** While codes are being guessed somewhere, each device does a bit of work first. */
export const ProofOfWork: MijnVraagStory = { args: { visit: proving(typing(code), 'open'), script: silent } };
export const CodeUnknown: MijnVraagStory = { args: { visit: failing(typing(code), 'open', 'unknown-code') } };
export const Refused: MijnVraagStory = { args: { visit: failing(typing(code), 'open', 'refused') } };
export const Offline: MijnVraagStory = { args: { visit: failing(typing(code), 'open', 'unavailable') } };
/** It was erased from another device while it was open here. */
export const Gone: MijnVraagStory = {
  args: { visit: failing(opened(), 'refresh', 'unknown-code'), script: { question: null } },
};
/** After "done": nothing of the question is left. */
export const Closed: MijnVraagStory = { args: { visit: reduceVisit(opened(), { type: 'go', page: 'code' }) } };
export const GatewayUnreachable: MijnVraagStory = { args: { script: { reachable: 'no' } } };
export const Waiting: MijnVraagStory = { args: { script: { reachable: 'never' } } };
