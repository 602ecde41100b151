import { exactly, fromFives, small, sum, type Count, type WholeWeeks } from '@voordeur/core/figures';
import type { Figures } from '@voordeur/core/schemas';
import { slotsOf, type Calendar } from '@voordeur/core/spreekuur';
import { leefgebieden } from '@voordeur/core/vocabulary';
import type { Database } from '../database/connection.js';
import type { PartnerRegistry } from '../partners/registry.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { InForce } from '../settings/in-force.js';
import type { Defined, Definitions } from '../spreekuur/definitions.js';
import { readPublished, readThisWeek, type Published } from './published.js';
import { spanOf, type Span } from './span.js';

interface Parts {
  database: Database;
  inForce: InForce;
  definitions: Definitions;
  registry: PartnerRegistry;
}

/** The figures of the manager's page. A small number does not leave the database (decision 0042). */
export class FiguresDesk {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /**
   * @param until last day of the newest four weeks on the page; those that are over last when left out
   * @throws RequestProblem 400 where no four weeks end on that day, or not in the year before now
   */
  async read(until?: string): Promise<Figures> {
    const { database, inForce, definitions } = this.parts;
    const span = spanOf(await readThisWeek(database), until);
    if (span === null)
      throw new RequestProblem(400, problemTexts.invalid, {
        errors: [
          {
            pointer: '/until',
            detail: { nl: 'kies een van de dagen in "ends"', en: 'choose one of the days in "ends"' },
          },
        ],
      });
    const { period, longPeriod } = span;
    const all = { from: longPeriod.from < period.from ? longPeriod.from : period.from, to: period.to };
    const holidays = holidaysFrom(all.from, definitions.calendar);
    const published = await readPublished(database, all, holidays);
    return {
      ...{ ends: span.ends, period, shortPeriods: span.shortPeriods, longPeriod },
      ...questionsOf(published, span, inForce),
      ...workOf(published, span, inForce),
      referrals: await this.referrals(published, span),
      spreekuren: await this.spreekuren(published, span),
    };
  }

  private async referrals({ ofWork }: Published, { longPeriod: { from } }: Span): Promise<Figures['referrals']> {
    const work = ofWork.filter(({ period }) => period === from);
    const count = (subject: string, partner: string) =>
      told(work.find((row) => row.subject === subject && row.value === partner));
    const made = work.filter(({ subject }) => subject === 'referral');
    return Promise.all(
      made.map(async (row) => ({
        partner: row.value,
        name: (await this.parts.registry.nameOf(row.value)) ?? row.value,
        made: told(row),
        arrived: count('referral-arrived', row.value),
        started: count('referral-started', row.value),
        finished: count('referral-finished', row.value),
      })),
    );
  }

  private async spreekuren({ ofWork }: Published, { shortPeriods }: Span): Promise<Figures['spreekuren']> {
    const { database, definitions } = this.parts;
    const last = shortPeriods.at(-1)!;
    const count = (subject: string, id: string) =>
      told(ofWork.find((row) => row.subject === subject && row.value === id && row.period === last.from));
    return (await definitions.all(database.db)).map((defined) => {
      const { id, name } = defined.spreekuur;
      const places = placesIn(last, defined, definitions);
      return { id, name: name.nl, places, booked: count('booked', id), walkedIn: count('walked-in', id) };
    });
  }
}

/** What people asked, and when they were answered. */
function questionsOf(published: Published, { mondays, shortPeriods }: Span, { municipality }: InForce) {
  const seriesOf = (subject: 'leefgebied' | 'area', value: string) => {
    const rows = published.ofQuestions.filter((row) => row.subject === subject && row.value === value);
    const counts = shortPeriods.map(({ from }) => told(rows.find((row) => row.period === from)));
    return { counts, total: sum(counts) };
  };
  const answers = ({ from }: WholeWeeks, inTime: boolean) =>
    told(published.answers.find((row) => row.period === from && row.inTime === inTime));
  return {
    weeks: mondays.map((from) => {
      const questions = published.weeks.find(({ week }) => week === from)?.questions;
      return { from, questions: questions === undefined ? small : exactly(questions) };
    }),
    leefgebieden: leefgebieden.map((leefgebied) => ({ leefgebied, ...seriesOf('leefgebied', leefgebied) })),
    areas: municipality.areas.map(({ id, name }) => ({ id, name, ...seriesOf('area', id) })),
    answers: shortPeriods.map((period) => ({
      period,
      inTime: answers(period, true),
      late: answers(period, false),
      medianDays: published.medians.find((row) => row.period === period.from)?.days ?? null,
    })),
  } satisfies Partial<Figures>;
}

/** What went from one team to another, and what could not be found. */
function workOf(published: Published, { longPeriod: { from } }: Span, { municipality }: InForce) {
  const work = published.ofWork.filter(({ period }) => period === from);
  const found = published.searches.filter(({ period }) => period === from);
  const searches = (subject: 'leefgebied' | 'area', value: string) =>
    told(found.find((row) => row.subject === subject && row.value === value));
  return {
    misroutes: work
      .filter(({ subject }) => subject === 'misroute')
      .map((row) => ({ from: row.value, to: row.target, number: told(row) })),
    refused: told(work.find(({ subject }) => subject === 'refused')),
    escalated: told(work.find(({ subject }) => subject === 'escalated')),
    zeroResults: {
      leefgebieden: leefgebieden.map((leefgebied) => ({ leefgebied, searches: searches('leefgebied', leefgebied) })),
      areas: municipality.areas.map(({ id, name }) => ({ id, name, searches: searches('area', id) })),
    },
  } satisfies Partial<Figures>;
}

function told(row: { atLeast: number } | undefined): Count {
  return row === undefined ? small : fromFives(row.atLeast);
}

/** Appointments that fit in the schedule as it stands now; `null` where it has none. */
function placesIn(period: WholeWeeks, defined: Defined, definitions: Definitions): number | null {
  const { appointments } = defined.spreekuur;
  if (appointments === null) return null;
  const slots = definitions.hours(defined, period).flatMap((hour) => slotsOf(hour, appointments));
  return slots.length * appointments.placesPerSlot;
}

/** Public holidays of the two years from a date: answers may come later than the questions. */
function holidaysFrom(date: string, { isHoliday }: Calendar): string[] {
  const first = Date.parse(date);
  const days = Array.from({ length: 731 }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
  return days.filter(isHoliday);
}
