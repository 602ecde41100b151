import {
  isFor,
  mayHaveChanged,
  timelineOf,
  type CalendarDate,
  type Milestone,
  type Timeline,
  type TimelineStep,
} from '@voordeur/core/adulthood';
import { adulthoodDomains, type AdulthoodDomain } from '@voordeur/core/vocabulary';
import type { AchttienState } from './state.js';

/** Parts of the line, in the order of time: of somebody's own time, or around the 18th birthday of everybody. */
export type ChapterName = 'past' | 'now' | 'nextHalfYear' | 'later' | 'before18' | 'at18' | 'after18';

/** A milestone on the line. */
export interface Stop {
  milestone: Milestone;
  /** Its place in somebody's time; `null` where no month of birth is known. */
  step: TimelineStep | null;
  mayHaveChanged: boolean;
}

export interface Chapter {
  name: ChapterName;
  /** In the order of time. */
  stops: readonly Stop[];
}

/** What the line shows, and the timeline that it comes from where a month of birth is known. */
export interface Line {
  chapters: readonly Chapter[];
  timeline: Timeline | null;
}

const eighteen = 18 * 12;

/** The line for whoever chose this. */
export function lineOf(
  { birth, ticks, domain }: Pick<AchttienState, 'birth' | 'ticks' | 'domain'>,
  milestones: readonly Milestone[],
  today: CalendarDate,
): Line {
  const shown = milestones.filter((milestone) => domain === null || milestone.domain === domain);
  if (birth === null) return { chapters: aroundEighteen(shown, ticks, today), timeline: null };
  const timeline = timelineOf({ birth, ticks, today, milestones: shown });
  const chapters = (['past', 'now', 'nextHalfYear', 'later'] as const).map((name) => ({
    name,
    stops: timeline[name].map((step) => ({ milestone: step.milestone, step, mayHaveChanged: step.mayHaveChanged })),
  }));
  return { chapters, timeline };
}

function aroundEighteen(
  milestones: readonly Milestone[],
  ticks: AchttienState['ticks'],
  today: CalendarDate,
): Chapter[] {
  const stops = milestones
    .filter(({ forWhom }) => isFor(forWhom, ticks))
    .sort((a, b) => monthsOf(a) - monthsOf(b))
    .map((milestone) => ({ milestone, step: null, mayHaveChanged: mayHaveChanged(milestone, today) }));
  const where = (isThere: (months: number) => boolean): Stop[] =>
    stops.filter(({ milestone }) => isThere(monthsOf(milestone)));
  return [
    { name: 'before18', stops: where((months) => months < eighteen) },
    { name: 'at18', stops: where((months) => months === eighteen) },
    { name: 'after18', stops: where((months) => months > eighteen) },
  ];
}

function monthsOf({ moment }: Milestone): number {
  return moment.years * 12 + (moment.months ?? 0);
}

/** What changes in one domain. */
export interface DomainGroup {
  domain: AdulthoodDomain;
  stops: readonly Stop[];
}

/** The same by domain, so that twenty things at 18 become a few that one can oversee. */
export function byDomain(stops: readonly Stop[]): DomainGroup[] {
  return adulthoodDomains
    .map((domain) => ({ domain, stops: stops.filter(({ milestone }) => milestone.domain === domain) }))
    .filter((group) => group.stops.length > 0);
}
