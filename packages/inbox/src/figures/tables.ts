import { isoWeek, shareOf, type Count } from '@voordeur/core/figures';
import type { FigureName, Figures } from '@voordeur/core/schemas';
import { leefgebiedNames } from '@voordeur/core/vocabulary';
import { dayAndMonthWords } from '../agenda/dates.js';
import type { DataTable } from './data-table.js';
import { figuresTexts } from './figures-texts.js';
import { countWords, shareWords, weeksWords, workingDaysWords } from './words.js';

type Lines = Omit<DataTable, 'caption'>;

const { columns } = figuresTexts;
const series = (counts: readonly Count[], total: Count) => [...counts, total].map(countWords);

/** Each figure in rows and columns: what the picture shows, and what there was no room for. */
export const tables: Record<FigureName, (figures: Figures, nameOfTeam: (id: string) => string) => Lines> = {
  weken: ({ weeks }) => ({
    columns: [columns.week, columns.monday, columns.questions],
    rows: weeks.map(({ from, questions }) => [
      String(isoWeek(from).week),
      dayAndMonthWords(from, true),
      countWords(questions),
    ]),
  }),
  leefgebieden: ({ leefgebieden, shortPeriods }) => ({
    columns: [columns.subject, ...shortPeriods.map(weeksWords), columns.together],
    rows: leefgebieden.map(({ leefgebied, counts, total }) => [
      leefgebiedNames[leefgebied].nl,
      ...series(counts, total),
    ]),
  }),
  gebieden: ({ areas, shortPeriods }) => ({
    columns: [columns.area, ...shortPeriods.map(weeksWords), columns.together],
    rows: areas.map(({ name, counts, total }) => [name, ...series(counts, total)]),
  }),
  antwoorden: ({ answers }) => ({
    columns: [columns.period, columns.inTime, columns.late, columns.share, columns.median],
    rows: answers.map(({ period, inTime, late, medianDays }) => {
      const share = shareOf(inTime, late);
      return [
        weeksWords(period),
        countWords(inTime),
        countWords(late),
        share === null ? '–' : shareWords(share),
        medianDays === null ? '–' : workingDaysWords(medianDays),
      ];
    }),
  }),
  'verkeerd-bezorgd': ({ misroutes }, nameOfTeam) => ({
    columns: [columns.from, columns.to, columns.number],
    rows: misroutes.map(({ from, to, number }) => [nameOfTeam(from), nameOfTeam(to), countWords(number)]),
  }),
  samenwerken: ({ refused, escalated }) => ({
    columns: [columns.what, columns.number],
    rows: [
      [figuresTexts.refused, countWords(refused)],
      [figuresTexts.escalated, countWords(escalated)],
    ],
  }),
  verwijzingen: ({ referrals }) => ({
    columns: [columns.referrer, columns.made, columns.arrived, columns.started, columns.finished],
    rows: referrals.map(({ name, made, arrived, started, finished }) => [
      name,
      ...[made, arrived, started, finished].map(countWords),
    ]),
  }),
  'niets-gevonden': ({ zeroResults }) => ({
    columns: [columns.subject, columns.searches],
    rows: [
      ...zeroResults.leefgebieden.map(({ leefgebied, searches }) => [
        leefgebiedNames[leefgebied].nl,
        countWords(searches),
      ]),
      ...zeroResults.areas.map(({ name, searches }) => [name, countWords(searches)]),
    ],
  }),
  spreekuren: ({ spreekuren }) => ({
    columns: [columns.spreekuur, columns.places, columns.booked, columns.walkedIn],
    rows: spreekuren.map(({ name, places, booked, walkedIn }) => [
      name,
      places === null ? '–' : String(places),
      places === null ? '–' : countWords(booked),
      countWords(walkedIn),
    ]),
  }),
};
