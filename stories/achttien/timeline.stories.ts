import type { Meta } from '@storybook/web-components-vite';
import { achttien, after, bornIn, type AchttienArgs, type AchttienStory } from './achttien.ts';

/** The timeline: for everybody, and in somebody's own time at every age that matters. */
export default { ...achttien, title: '18 worden/Timeline' } satisfies Meta<AchttienArgs>;

const parent = { type: 'read-as', reader: 'parent' } as const;
const helped = { type: 'tick', ticks: ['jeugdhulp', 'pleegzorg', 'mbo'] } as const;

export const ForEverybody: AchttienStory = {};
export const ForParents: AchttienStory = { args: { progress: after(parent) } };
export const OneDomain: AchttienStory = { args: { progress: after({ type: 'show-domain', domain: 'income-money' }) } };
export const WithTicksOnly: AchttienStory = { args: { progress: after(helped) } };
export const TwelveYears: AchttienStory = { args: { progress: after(...bornIn(3, 2014)) } };
/** Before 16½: the plan is still to come. */
export const Fifteen: AchttienStory = { args: { progress: after(...bornIn(3, 2011)) } };
/** 16½ to 17: the plan is being made. */
export const MakingThePlan: AchttienStory = { args: { progress: after(...bornIn(3, 2010), helped) } };
/** 17 to 17½: the half year before the plan must be there. */
export const LastHalfYear: AchttienStory = { args: { progress: after(...bornIn(8, 2009), helped) } };
/** 17½ and older: the plan is there. */
export const PlanIsDue: AchttienStory = { args: { progress: after(...bornIn(2, 2009), helped) } };
export const ParentOfSeventeen: AchttienStory = { args: { progress: after(...bornIn(8, 2009), helped, parent) } };
export const EighteenThisMonth: AchttienStory = { args: { progress: after(...bornIn(11, 2008)) } };
export const TwentyOne: AchttienStory = { args: { progress: after(...bornIn(5, 2005), helped) } };
export const TwentySeven: AchttienStory = { args: { progress: after(...bornIn(11, 1999)) } };
/** Older than this timeline goes: nothing is left to arrange. */
export const Thirty: AchttienStory = { args: { progress: after(...bornIn(6, 1996)) } };
export const MonthMissing: AchttienStory = {
  args: { progress: after({ type: 'choose', field: 'year', value: '2009' }, { type: 'count' }) },
};
export const NothingChosen: AchttienStory = { args: { progress: after({ type: 'count' }) } };
/** Long after the texts were to be looked at again. */
export const MayHaveChanged: AchttienStory = { args: { today: '2031-02-01', progress: after(...bornIn(6, 2013)) } };
export const NowhereToGoOn: AchttienStory = { args: { urls: 'none' } };
/** The content cannot be loaded. */
export const ContentUnavailable: AchttienStory = { args: { content: 'no' } };
/** The second time it can. */
export const ContentBackLater: AchttienStory = { args: { content: 'later' } };
/** The municipality cannot be had: everything else is there. */
export const GatewayUnreachable: AchttienStory = { args: { script: { reachable: 'no' }, urls: 'none' } };
