import type { milestones } from '../../milestones/index.js';
import type { AdulthoodWords } from '../../words.js';
import type { WordsFor } from '../words-for.js';
import { careEn } from './care.js';
import { learningWorkEn } from './learning-work.js';
import { housingEn } from './housing.js';
import { incomeMoneyEn } from './income-money.js';
import { safetyEn } from './safety.js';
import { papersRightsEn } from './papers-rights.js';
import { calendarEn } from './calendar.js';
import { domainsEn, helpersEn, ticksEn } from './names.js';
import { planEn } from './plan.js';

/** Becoming an adult in English. */
export const words = {
  domains: domainsEn,
  ticks: ticksEn,
  helpers: helpersEn,
  plan: planEn,
  calendar: calendarEn,
  milestones: {
    ...careEn,
    ...learningWorkEn,
    ...housingEn,
    ...incomeMoneyEn,
    ...safetyEn,
    ...papersRightsEn,
  } satisfies WordsFor<typeof milestones>,
} satisfies AdulthoodWords as AdulthoodWords;
