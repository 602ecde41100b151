import type { milestones } from '../../milestones/index.js';
import type { AdulthoodWords } from '../../words.js';
import type { WordsFor } from '../words-for.js';
import { calendarEn } from './calendar.js';
import { domainsEn, helpersEn, ticksEn } from './names.js';
import { papersRightsEn } from './papers-rights.js';
import { planEn } from './plan.js';

/** Becoming an adult in English. */
export const words = {
  domains: domainsEn,
  ticks: ticksEn,
  helpers: helpersEn,
  plan: planEn,
  calendar: calendarEn,
  milestones: { ...papersRightsEn } satisfies WordsFor<typeof milestones>,
} satisfies AdulthoodWords as AdulthoodWords;
