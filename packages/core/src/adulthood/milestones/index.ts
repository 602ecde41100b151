import { careMilestones } from './care.js';
import { housingMilestones } from './housing.js';
import { incomeMoneyMilestones } from './income-money.js';
import { learningWorkMilestones } from './learning-work.js';
import { papersRightsMilestones } from './papers-rights.js';
import { safetyMilestones } from './safety.js';

/** What changes between 12 and 27 for young people in the Netherlands, in every domain. */
export const milestones = [
  ...careMilestones,
  ...learningWorkMilestones,
  ...housingMilestones,
  ...incomeMoneyMilestones,
  ...safetyMilestones,
  ...papersRightsMilestones,
] as const;

export type MilestoneId = (typeof milestones)[number]['id'];
