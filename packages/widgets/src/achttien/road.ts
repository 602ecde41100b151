import type { CalendarDate, TimelinePhase } from '@voordeur/core/adulthood';
import type { Line, Stop } from './chapters.js';
import type { AchttienState } from './state.js';

/** A place on the road in per cent of its width, from its beginning. */
export type Place = number;

/** Something that changes: where on the road, and how far beside and above it in pixels. */
export interface Dot {
  place: Place;
  aside: number;
  above: number;
  phase: TimelinePhase | 'open';
}

/** The road from 12 to 27, as it is drawn. */
export interface Road {
  /** Ages that are named. */
  marks: readonly { age: number; place: Place }[];
  dots: readonly Dot[];
  /** The time in which the plan is made. */
  plan: readonly [from: Place, until: Place];
  /** Where somebody is now; `null` where no month of birth is known. */
  now: Place | null;
  /** How far the door at 18 is open: it opens on the way there. */
  openness: number;
}

/** Around 18 there is most to see, so that the road is stretched there. */
const marks = [
  { age: 12, place: 5 },
  { age: 16, place: 22 },
  { age: 17.5, place: 43 },
  { age: 18, place: 57 },
  { age: 21, place: 76 },
  { age: 23, place: 86 },
  { age: 27, place: 95 },
] as const;

/** Pixels from one dot to the next, and how many stand side by side. */
const apart = 11;
const abreast = 3;
/** Pixels that the dots at 18 stand higher: above the door. */
const door = 50;

/** What there is to draw of a line. */
export function roadOf({ chapters }: Line, { birth }: Pick<AchttienState, 'birth'>, today: CalendarDate): Road {
  const age = birth && ageOn(birth, today);
  return {
    marks,
    dots: piles(chapters.flatMap(({ stops }) => stops)).flatMap(dotsOf),
    plan: [placeOf(16.5), placeOf(17.5)],
    now: age === null ? null : placeOf(age),
    openness: age === null ? 0.35 : 0.12 + (age - 16) / 2,
  };
}

/** What changes at about the same age: for less than half a year apart there is no room. */
function piles(stops: readonly Stop[]): [age: number, stops: Stop[]][] {
  const byAge = new Map<number, Stop[]>();
  for (const stop of stops) {
    const { years, months = 0 } = stop.milestone.moment;
    const age = years + (months < 6 ? 0 : 0.5);
    byAge.set(age, [...(byAge.get(age) ?? []), stop]);
  }
  return [...byAge];
}

function dotsOf([age, stops]: [age: number, stops: Stop[]]): Dot[] {
  const columns = Math.min(abreast, stops.length);
  return stops.map(({ step }, index) => ({
    place: placeOf(age),
    aside: ((index % columns) - (columns - 1) / 2) * apart,
    above: Math.floor(index / columns) * apart + (age === 18 ? door : 0),
    phase: step?.phase ?? 'open',
  }));
}

/** Age in years and parts of years, near enough to draw with. */
function ageOn({ year, month }: { year: number; month: number }, today: CalendarDate): number {
  return Number(today.slice(0, 4)) - year + (Number(today.slice(5, 7)) - month) / 12;
}

function placeOf(age: number): Place {
  const next = marks.findIndex((mark) => mark.age > age);
  if (next === 0) return marks[0].place;
  if (next === -1) return marks.at(-1)!.place;
  const [from, to] = [marks[next - 1]!, marks[next]!];
  return from.place + ((age - from.age) / (to.age - from.age)) * (to.place - from.place);
}
