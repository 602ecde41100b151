import { papersRightsMilestones } from './papers-rights.js';

/** What changes between 12 and 27 for young people in the Netherlands, in every domain. */
export const milestones = [...papersRightsMilestones] as const;

export type MilestoneId = (typeof milestones)[number]['id'];
