import { agendaTexts } from './agenda/agenda-texts.js';
import { consultTexts } from './consult/consult-texts.js';
import { figuresTexts } from './figures/figures-texts.js';
import type { Filter } from './list/filter.js';
import type { Route } from './routes.js';
import type { SignedIn } from './session/session.js';
import { settingsTexts } from './settings/settings-texts.js';
import { texts } from './texts.js';

/** A page of the inbox that the navigation leads to. */
export interface Page {
  name: string;
  /** Of the browser tab. */
  title: string;
  /** Words of the link that skips the header. */
  skip: string;
  /** Where it begins. */
  route: (filter: Filter) => Route;
  /** The routes that belong to it. */
  holds: readonly Route['page'][];
  /** Whose page it is; everybody's when left out. */
  isFor?: (session: SignedIn) => boolean;
}

const inTeam = ({ me }: SignedIn): boolean => me.teams.length > 0;

/** Whether somebody is of the joint front office. */
export const inBackstop = ({ me, municipality }: SignedIn): boolean =>
  me.teams.some(({ id }) => id === municipality.backstop);

export const pages: readonly Page[] = [
  {
    name: texts.list.heading,
    title: texts.app.title,
    skip: texts.app.skipToList,
    route: (filter) => ({ page: 'list', filter }),
    holds: ['list', 'question'],
    isFor: inTeam,
  },
  {
    name: agendaTexts.heading,
    title: agendaTexts.title,
    skip: agendaTexts.skip,
    route: (filter) => ({ page: 'agenda', view: { kind: 'day', date: null, hour: null }, filter }),
    holds: ['agenda'],
    isFor: inTeam,
  },
  {
    name: consultTexts.page.name,
    title: consultTexts.page.title,
    skip: consultTexts.page.skip,
    route: (filter) => ({ page: 'consults', filter }),
    holds: ['consults'],
    isFor: ({ me }) => me.teams.length > 0,
  },
  {
    name: texts.app.findByCode,
    title: texts.app.title,
    skip: texts.app.skipToCode,
    route: (filter) => ({ page: 'code', filter }),
    holds: ['code'],
    isFor: inTeam,
  },
  {
    name: texts.reports.name,
    title: texts.reports.title,
    skip: texts.reports.skip,
    route: (filter) => ({ page: 'reports', filter }),
    holds: ['reports'],
    // The joint front office looks after the sociale kaart too.
    isFor: inBackstop,
  },
  {
    name: figuresTexts.name,
    title: figuresTexts.title,
    skip: figuresTexts.skip,
    route: (filter) => ({ page: 'figures', filter }),
    holds: ['figures'],
    isFor: ({ me }) => me.manager,
  },
  {
    name: settingsTexts.name,
    title: settingsTexts.title,
    skip: settingsTexts.skip,
    route: (filter) => ({ page: 'settings', view: { section: 'teams', item: null }, filter }),
    holds: ['settings'],
    isFor: ({ me }) => me.manager || me.teams.length > 0,
  },
];

/** The page that a route is on. */
export function pageOf({ page }: Pick<Route, 'page'>): Page {
  return pages.find(({ holds }) => holds.includes(page)) ?? pages[0]!;
}
