import type { milestones } from '../../milestones/index.js';
import type { AdulthoodWords } from '../../words.js';
import type { WordsFor } from '../words-for.js';
import { calendarNl } from './calendar.js';
import { domainsNl, helpersNl, ticksNl } from './names.js';
import { papersRightsNl } from './papers-rights.js';
import { planNl } from './plan.js';

/** Becoming an adult in Dutch, the source language. */
export const words = {
  domains: domainsNl,
  ticks: ticksNl,
  helpers: helpersNl,
  plan: planNl,
  calendar: calendarNl,
  milestones: { ...papersRightsNl } satisfies WordsFor<typeof milestones>,
} satisfies AdulthoodWords as AdulthoodWords;
