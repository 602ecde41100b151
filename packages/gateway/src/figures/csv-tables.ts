import { isoWeek, toCsv, type Count, type WholeWeeks } from '@voordeur/core/figures';
import { teamName } from '@voordeur/core/municipality';
import type { FigureName, Figures, Municipality } from '@voordeur/core/schemas';
import { leefgebiedNames } from '@voordeur/core/vocabulary';

type Row = (string | number | null)[];

const range = ['minstens', 'hoogstens'];
const both = ({ atLeast, atMost }: Count): Row => [atLeast, atMost];
const dates = ({ from, to }: WholeWeeks): Row => [from, to];

/** A figure as a table for a spreadsheet: the same numbers as on the page, hidden in the same way. */
export function figureCsv(name: FigureName, figures: Figures, municipality: Municipality): string {
  return toCsv(tables[name](figures, municipality));
}

const tables: Record<FigureName, (figures: Figures, municipality: Municipality) => Row[]> = {
  weken: ({ weeks }) => [
    ['jaar', 'week', 'maandag', ...range],
    ...weeks.map(({ from, questions }) => [isoWeek(from).year, isoWeek(from).week, from, ...both(questions)]),
  ],
  leefgebieden: ({ leefgebieden, shortPeriods }) => [
    ['van', 'tot en met', 'onderwerp', ...range],
    ...shortPeriods.flatMap((period, index) =>
      leefgebieden.map(({ leefgebied, counts }) => [
        ...dates(period),
        leefgebiedNames[leefgebied].nl,
        ...both(counts[index]!),
      ]),
    ),
  ],
  gebieden: ({ areas, shortPeriods }) => [
    ['van', 'tot en met', 'gebied', ...range],
    ...shortPeriods.flatMap((period, index) =>
      areas.map(({ name, counts }) => [...dates(period), name, ...both(counts[index]!)]),
    ),
  ],
  antwoorden: ({ answers }) => [
    ['van', 'tot en met', 'eerste antwoord', ...range, 'mediaan in werkdagen'],
    ...answers.flatMap(({ period, inTime, late, medianDays }) => [
      [...dates(period), 'op tijd', ...both(inTime), medianDays],
      [...dates(period), 'te laat', ...both(late), medianDays],
    ]),
  ],
  'verkeerd-bezorgd': ({ misroutes, longPeriod }, municipality) => [
    ['van', 'tot en met', 'van team', 'naar team', ...range],
    ...misroutes.map(({ from, to, number }) => [
      ...dates(longPeriod),
      teamName(from, municipality),
      teamName(to, municipality),
      ...both(number),
    ]),
  ],
  samenwerken: ({ refused, escalated, longPeriod }) => [
    ['van', 'tot en met', 'wat', ...range],
    [...dates(longPeriod), 'overdracht geweigerd', ...both(refused)],
    [...dates(longPeriod), 'geëscaleerd', ...both(escalated)],
  ],
  verwijzingen: ({ referrals, longPeriod }) => [
    ['van', 'tot en met', 'verwijzer', 'stand', ...range],
    ...referrals.flatMap(({ name, made, arrived, started, finished }) => [
      [...dates(longPeriod), name, 'gemaakt', ...both(made)],
      [...dates(longPeriod), name, 'ontvangen', ...both(arrived)],
      [...dates(longPeriod), name, 'gestart', ...both(started)],
      [...dates(longPeriod), name, 'afgerond', ...both(finished)],
    ]),
  ],
  'niets-gevonden': ({ zeroResults, longPeriod }) => [
    ['van', 'tot en met', 'per', 'waar', ...range],
    ...zeroResults.leefgebieden.map(({ leefgebied, searches }) => [
      ...dates(longPeriod),
      'onderwerp',
      leefgebiedNames[leefgebied].nl,
      ...both(searches),
    ]),
    ...zeroResults.areas.map(({ name, searches }) => [...dates(longPeriod), 'gebied', name, ...both(searches)]),
  ],
  spreekuren: ({ spreekuren, shortPeriods }) => [
    ['van', 'tot en met', 'spreekuur', 'plekken', 'wat', ...range],
    ...spreekuren.flatMap(({ name, places, booked, walkedIn }) => [
      [...dates(shortPeriods.at(-1)!), name, places, 'geboekt', ...both(booked)],
      [...dates(shortPeriods.at(-1)!), name, places, 'ingelopen', ...both(walkedIn)],
    ]),
  ],
};
