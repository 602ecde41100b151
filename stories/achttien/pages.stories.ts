import type { Meta } from '@storybook/web-components-vite';
import { achttien, after, bornIn, type AchttienArgs, type AchttienStory } from './achttien.ts';

/** The checklist, the plan to bring to the talk, and what professionals see. */
export default { ...achttien, title: '18 worden/Pages' } satisfies Meta<AchttienArgs>;

const checklist = { type: 'open', page: 'checklist' } as const;
const plan = { type: 'open', page: 'plan' } as const;
const parent = { type: 'read-as', reader: 'parent' } as const;

export const Checklist: AchttienStory = { args: { progress: after(...bornIn(8, 2009), checklist) } };
export const ChecklistForEverybody: AchttienStory = { args: { progress: after(checklist) } };
export const ChecklistPartlyDone: AchttienStory = {
  args: {
    progress: after(
      ...bornIn(2, 2009),
      checklist,
      { type: 'toggle', task: 'young/digid-18/0' },
      { type: 'toggle', task: 'young/digid-18/1' },
    ),
  },
};
export const ChecklistWithNothingNow: AchttienStory = { args: { progress: after(...bornIn(6, 1996), checklist) } };
export const ChecklistOfAParent: AchttienStory = { args: { progress: after(...bornIn(8, 2009), parent, checklist) } };
export const Plan: AchttienStory = { args: { progress: after(plan) } };
export const PlanFilledIn: AchttienStory = {
  args: {
    progress: after(
      ...bornIn(8, 2009),
      plan,
      { type: 'write', question: 'wishes-0', text: 'Ik woon op mezelf en heb werk in een bakkerij.' },
      { type: 'write', question: 'people-0', text: 'Mijn tante Sonja.\nMijn mentor.' },
    ),
  },
};
export const PlanOfAParent: AchttienStory = { args: { progress: after(parent, plan) } };
export const Professional: AchttienStory = { args: { audience: 'professional' } };
export const ProfessionalWithDates: AchttienStory = {
  args: { audience: 'professional', progress: after(...bornIn(8, 2009)) },
};
export const ProfessionalChecklist: AchttienStory = {
  args: { audience: 'professional', progress: after(...bornIn(8, 2009), checklist) },
};
