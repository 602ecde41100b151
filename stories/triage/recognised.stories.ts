import { reduce } from '@voordeur/core/intake';
import type { Meta } from '@storybook/web-components-vite';
import { afraid, attacked, evicted, mother } from './persons.ts';
import { readUpTo } from './states.ts';
import { triage, type TriageArgs, type TriageStory } from './triage.ts';

/** What the triage makes of what was written: topics it proposes, and danger that it asks about once more. */
export default { ...triage, title: 'Triage/Recognised' } satisfies Meta<TriageArgs>;

export const TopicsProposed: TriageStory = { args: { intake: readUpTo('topics', evicted) } };
export const TopicsOnlyNamed: TriageStory = { args: { intake: readUpTo('topics', mother) } };
export const TopicsInEnglish: TriageStory = { args: { intake: readUpTo('topics', evicted), lang: 'en' } };
export const DangerAgainNow: TriageStory = { args: { intake: readUpTo('danger-again', attacked) } };
export const DangerAgainAfterNo: TriageStory = { args: { intake: readUpTo('danger-again', afraid) } };
export const DangerAgainAnswered: TriageStory = {
  args: { intake: reduce(readUpTo('danger-again', afraid), { type: 'answer', answers: { danger: 'vandaag' } }) },
};
export const DangerAgainSkipped: TriageStory = { args: { intake: readUpTo('about', attacked) } };
export const CheckDangerRead: TriageStory = { args: { intake: readUpTo('check', attacked) } };
