import type { milestones } from '../../milestones/index.js';
import type { AdulthoodWords } from '../../words.js';
import type { WordsFor } from '../words-for.js';
import { careNl } from './care.js';
import { learningWorkNl } from './learning-work.js';
import { housingNl } from './housing.js';
import { incomeMoneyNl } from './income-money.js';
import { safetyNl } from './safety.js';
import { papersRightsNl } from './papers-rights.js';
import { calendarNl } from './calendar.js';
import { domainsNl, helpersNl, ticksNl } from './names.js';
import { planNl } from './plan.js';

/** Becoming an adult in Dutch, the source language. */
export const words = {
  domains: domainsNl,
  ticks: ticksNl,
  helpers: helpersNl,
  plan: planNl,
  calendar: calendarNl,
  milestones: {
    ...careNl,
    ...learningWorkNl,
    ...housingNl,
    ...incomeMoneyNl,
    ...safetyNl,
    ...papersRightsNl,
  } satisfies WordsFor<typeof milestones>,
} satisfies AdulthoodWords as AdulthoodWords;
