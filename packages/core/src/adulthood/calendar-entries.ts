import type { AdulthoodReader } from '../vocabulary/index.js';
import { compareDates, type CalendarDate } from './calendar-date.js';
import type { Timeline, TimelineStep } from './timeline.js';
import type { AdulthoodWords } from './words.js';

/** An all-day item for somebody's own calendar. */
export interface CalendarEntry {
  /** The same for the same thing, so that taking the file in again changes it instead of doubling it. */
  id: string;
  date: CalendarDate;
  title: string;
  description: string;
  url?: string;
}

export interface CalendarInput {
  timeline: Timeline;
  words: AdulthoodWords;
  reader: AdulthoodReader;
  today: CalendarDate;
  /** Milestones to leave out, such as those that are ticked off. */
  leaveOut?: readonly string[];
}

/**
 * What there is still to do, each on the day to start with it; what should have been started is put on today.
 * The day on which the plan must be there is an item of its own.
 */
export function calendarEntriesOf({ timeline, words, reader, today, leaveOut = [] }: CalendarInput): CalendarEntry[] {
  const { plan } = timeline;
  const steps = [...timeline.now, ...timeline.nextHalfYear, ...timeline.later]
    .filter(({ milestone }) => !leaveOut.includes(milestone.id))
    .flatMap((step) => entryOf(step, words, reader, today));
  const ready: CalendarEntry[] =
    plan.finishedBy >= today
      ? [
          {
            id: 'plan-ready',
            date: plan.finishedBy,
            title: words.calendar.planReady[reader],
            description: words.plan[reader].intro,
          },
        ]
      : [];
  return [...steps, ...ready].sort((a, b) => compareDates(a.date, b.date));
}

function entryOf(
  { milestone, startFrom }: TimelineStep,
  words: AdulthoodWords,
  reader: AdulthoodReader,
  today: CalendarDate,
): CalendarEntry[] {
  const text = words.milestones[milestone.id];
  if (!text) return [];
  const { changes, steps } = text[reader];
  return [
    {
      id: milestone.id,
      date: startFrom < today ? today : startFrom,
      title: words.calendar.arrange.replace('{title}', text.title),
      description: [changes, ...steps.map((step) => `- ${step}`)].join('\n'),
      url: milestone.source.url,
    },
  ];
}
