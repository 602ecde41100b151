import type { AskedConsult, HostedHour, QuestionSummary } from '@voordeur/core/schemas';
import { filtered, noFilter, type Filter, type Looking } from '../list/filter.js';
import type { Route } from '../routes.js';
import { dayTexts } from './day-texts.js';

/** One thing that a day asks of a team, with where one goes to do it. */
export interface DayPart {
  id: keyof typeof dayTexts.parts;
  count: number;
  route: Route;
  /** When, where that is known. */
  when: string | null;
}

interface Day {
  questions: readonly QuestionSummary[];
  /** Of which team; all of one's teams for `null`. */
  team: string | null;
  looking: Looking;
  /** What other teams ask; `null` while it is not known. */
  consults: readonly AskedConsult[] | null;
  /** Spreekuren of today; `null` while they are not known. */
  hours: readonly HostedHour[] | null;
}

/** Parts that are there every day; the others only where they ask something. */
const everyDay: ReadonlySet<DayPart['id']> = new Set(['overdue', 'dueToday', 'new']);

/** What today asks of a team, what is late first. A count is what its list shows. */
export function dayParts({ questions, team, looking, consults, hours }: Day): DayPart[] {
  const list = (id: DayPart['id'], narrowed: Partial<Filter>): DayPart => {
    const filter = { ...noFilter, team, ...narrowed };
    return { id, count: filtered(questions, filter, looking).length, route: { page: 'list', filter }, when: null };
  };
  const parts = [
    list('overdue', { deadline: 'te-laat' }),
    list('dueToday', { deadline: 'vandaag' }),
    list('new', { state: 'nieuw' }),
    list('offered', { offered: true }),
    asked(consults ?? [], team),
    list('mine', { mine: true }),
    spreekuren(hours ?? [], team, looking.now),
  ];
  return parts.filter(({ id, count }) => count > 0 || everyDay.has(id));
}

/** What waits for advice. */
function asked(consults: readonly AskedConsult[], team: string | null): DayPart {
  const open = consults.filter(({ advice, toTeam }) => advice === null && (team === null || toTeam === team));
  return { id: 'asked', count: open.length, route: { page: 'consults', filter: { ...noFilter, team } }, when: null };
}

/** Hours that go on today and are not over. */
function spreekuren(hours: readonly HostedHour[], team: string | null, now: number): DayPart {
  const left = hours.filter(
    ({ state, endsAt, teams }) =>
      state === 'open' && Date.parse(endsAt) > now && (team === null || teams.includes(team)),
  );
  const [next] = left;
  return {
    id: 'spreekuren',
    count: left.length,
    route: { page: 'agenda', view: { kind: 'day', date: null, hour: null }, filter: { ...noFilter, team } },
    when: next === undefined ? null : whenWords(next, now),
  };
}

function whenWords({ startsAt, from, until }: HostedHour, now: number): string {
  return Date.parse(startsAt) <= now ? dayTexts.hourNow(until) : dayTexts.nextHour(from);
}
