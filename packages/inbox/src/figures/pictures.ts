import type { Count } from '@voordeur/core/figures';
import type { FigureName, Figures } from '@voordeur/core/schemas';
import { leefgebiedNames } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresTexts } from './figures-texts.js';
import { misroutesPicture } from './misroutes-picture.js';
import { barRows, longest, type BarRow } from './rows.js';
import { weeksPicture } from './weeks-picture.js';
import { weeksWords } from './words.js';

type Picture = (figures: Figures, nameOfTeam: (id: string) => string) => TemplateResult | typeof nothing;

const { columns } = figuresTexts;

/** How each figure is drawn; nothing where every number in it is small. */
export const pictures: Record<FigureName, Picture> = {
  weken: weeksPicture,
  leefgebieden: ({ leefgebieden }) =>
    ranked(leefgebieden.map(({ leefgebied, total }) => ({ label: leefgebiedNames[leefgebied].nl, count: total }))),
  gebieden: ({ areas }) => ranked(areas.map(({ name, total }) => ({ label: name, count: total }))),
  antwoorden: ({ answers }) =>
    grouped(
      answers.map(({ period, inTime, late }) => ({
        name: weeksWords(period),
        rows: [
          { label: columns.inTime, count: inTime },
          { label: columns.late, count: late, isOther: true },
        ],
      })),
    ),
  'verkeerd-bezorgd': misroutesPicture,
  samenwerken: ({ refused, escalated }) =>
    plain([
      { label: figuresTexts.refused, count: refused },
      { label: figuresTexts.escalated, count: escalated },
    ]),
  verwijzingen: ({ referrals }) =>
    grouped(
      referrals.map(({ name, made, arrived, started, finished }) => ({
        name,
        rows: [
          { label: columns.made, count: made },
          { label: columns.arrived, count: arrived },
          { label: columns.started, count: started },
          { label: columns.finished, count: finished },
        ],
      })),
    ),
  'niets-gevonden': ({ zeroResults: { leefgebieden, areas } }) =>
    grouped([
      {
        name: figuresTexts.bySubject,
        rows: leefgebieden.map(({ leefgebied, searches }) => ({
          label: leefgebiedNames[leefgebied].nl,
          count: searches,
        })),
        isShort: true,
      },
      {
        name: figuresTexts.byArea,
        rows: areas.map(({ name, searches }) => ({ label: name, count: searches })),
        isShort: true,
      },
    ]),
  spreekuren: ({ spreekuren }) =>
    grouped(
      spreekuren.map(({ name, places, booked, walkedIn }) => ({
        name,
        rows: [
          ...(places === null ? [] : [{ label: columns.booked, count: booked, of: `van ${places}` }]),
          { label: columns.walkedIn, count: walkedIn, isOther: true },
        ],
        whole: places ?? 0,
      })),
    ),
};

const highestFirst = (a: BarRow, b: BarRow) => b.count.atLeast - a.count.atLeast;

function ranked(rows: readonly BarRow[]) {
  return plain(rows.toSorted(highestFirst));
}

function plain(rows: readonly BarRow[]) {
  return isAllSmall(rows) ? nothing : barRows(rows, longest(rows.map(({ count }) => count)));
}

interface Group {
  name: string;
  rows: readonly BarRow[];
  /** So much at least fits in a bar of full length. */
  whole?: number;
  /** Whether only those of five or more are drawn, highest first. */
  isShort?: boolean;
}

/** Rows in groups, on one scale. */
function grouped(groups: readonly Group[]) {
  const rows = groups.flatMap((group) => group.rows);
  if (isAllSmall(rows)) return nothing;
  const most = longest([...rows.map(({ count }) => count), ...groups.map(({ whole = 0 }): Count => exact(whole))]);
  return html`${groups.map(({ name, rows: own, isShort }) => {
    const drawn = isShort ? own.filter(({ count }) => count.atLeast > 0).toSorted(highestFirst) : own;
    return html`<h3>${name}</h3>
      ${drawn.length === 0 ? nothing : barRows(drawn, most)}
      ${drawn.length < own.length ? html`<p class="muted">${figuresTexts.rest}</p>` : nothing}`;
  })}`;
}

const exact = (number: number): Count => ({ atLeast: number, atMost: number });

function isAllSmall(rows: readonly BarRow[]): boolean {
  return rows.every(({ count }) => count.atLeast === 0);
}
