import {
  addWeeks,
  exactly,
  fromFives,
  mondaysOf,
  periodAt,
  small,
  sum,
  weeksFrom,
  type Count,
} from '@voordeur/core/figures';
import { figuresSchema, type Figures } from '@voordeur/core/schemas';
import { leefgebieden } from '@voordeur/core/vocabulary';
import { municipality } from './questions.ts';

/** What may be told of a number. */
const told = (number: number): Count => (number < 5 ? small : fromFives(number - (number % 5)));
/** The same in four weeks as in the four after it, a little more each time. */
const series = (number: number) => {
  const counts = [number, number + 3, number + 7].map(told);
  return { counts, total: sum(counts) };
};

const perSubject = [34, 12, 9, 28, 41, 22, 8, 11, 2, 14, 3, 17, 6];
const perArea = [38, 46, 22, 31, 4];
const perWeek = [31, 28, 35, 30, 3, 26, 41, 38, 36, 44, 39, 36, 42];

/** Figures of a municipality of some size, in the weeks before 23 November 2026. */
export function exampleFigures(changes: Partial<Figures> = {}): Figures {
  const last = periodAt('2026-11-15', 4);
  const period = { from: addWeeks(last.from, -8), to: last.to };
  const shortPeriods = [0, 4, 8].map((weeks) => weeksFrom(addWeeks(period.from, weeks), 4));
  return figuresSchema.parse({
    ends: Array.from({ length: 13 }, (_, back) => addWeeks(last.to, -4 * back)),
    period,
    shortPeriods,
    longPeriod: periodAt(addWeeks(last.from, -12), 12),
    weeks: mondaysOf({ from: period.from, to: addWeeks(period.to, 1) }).map((from, index) => ({
      from,
      questions: perWeek[index]! < 5 ? small : exactly(perWeek[index]!),
    })),
    leefgebieden: leefgebieden.map((leefgebied, index) => ({ leefgebied, ...series(perSubject[index]!) })),
    areas: municipality.areas.map(({ id, name }, index) => ({ id, name, ...series(perArea[index]!) })),
    answers: shortPeriods.map((short, index) => ({
      period: short,
      inTime: told(98 + 11 * index),
      late: told(14 - 3 * index),
      medianDays: 3 - index,
    })),
    misroutes: [
      { from: 'cjg-noord', to: 'swt-noord-noord', number: told(12) },
      { from: 'swt-noord-noord', to: 'cjg-noord', number: told(6) },
      { from: 'voordeur', to: 'swt-oost-1', number: told(21) },
      { from: 'cjg-noord', to: 'cjg-stedelijk', number: told(8) },
    ],
    refused: told(7),
    escalated: small,
    referrals: [
      {
        partner: 'huisarts',
        name: 'Huisartsenpraktijk Het Spaarne',
        made: told(23),
        arrived: told(17),
        started: told(12),
        finished: told(9),
      },
      {
        partner: 'school',
        name: 'Basisschool De Kievitsloep',
        made: told(8),
        arrived: told(5),
        started: small,
        finished: small,
      },
    ],
    zeroResults: {
      leefgebieden: leefgebieden.map((leefgebied, index) => ({ leefgebied, searches: told((index * 7) % 19) })),
      areas: municipality.areas.map(({ id, name }, index) => ({ id, name, searches: told(3 * index) })),
    },
    spreekuren: [
      { id: 'samen-noord', name: 'Samen spreekuur Noord', places: 48, booked: told(31), walkedIn: told(16) },
      { id: 'inloop-oost', name: 'Inloop Oost', places: null, booked: small, walkedIn: told(27) },
    ],
    ...changes,
  });
}

/** Of a municipality where hardly anybody has asked anything yet. */
export function noFigures(): Figures {
  const { weeks, areas, answers, zeroResults, spreekuren } = exampleFigures();
  const none = { counts: [small, small, small], total: sum([small, small, small]) };
  return exampleFigures({
    weeks: weeks.map(({ from }) => ({ from, questions: small })),
    leefgebieden: leefgebieden.map((leefgebied) => ({ leefgebied, ...none })),
    areas: areas.map(({ id, name }) => ({ id, name, ...none })),
    answers: answers.map(({ period }) => ({ period, inTime: small, late: small, medianDays: null })),
    misroutes: [],
    refused: small,
    referrals: [],
    zeroResults: {
      leefgebieden: zeroResults.leefgebieden.map(({ leefgebied }) => ({ leefgebied, searches: small })),
      areas: zeroResults.areas.map(({ id, name }) => ({ id, name, searches: small })),
    },
    spreekuren: spreekuren.map((each) => ({ ...each, booked: small, walkedIn: small })),
  });
}
