import { isDate, type DateText } from './agenda/dates.js';
import type { Filter } from './list/filter.js';
import { formatFilter, parseFilter } from './list/filter-address.js';
import { isSection, type SettingsView } from './settings/sections.js';

/** Where one is in the page. An address holds ids, days and filters, never content. */
export type Route =
  | { page: 'list'; filter: Filter }
  | { page: 'question'; id: string; filter: Filter }
  | { page: 'agenda'; view: AgendaView; filter: Filter }
  | { page: 'code'; filter: Filter }
  | { page: 'reports'; filter: Filter }
  | { page: 'consults'; filter: Filter }
  | { page: 'figures'; filter: Filter }
  | { page: 'settings'; view: SettingsView; filter: Filter };

/**
 * What the agenda shows: a day, with one hour of it in front; a week; or the spreekuren themselves.
 * A `date` of `null` is today.
 */
export type AgendaView =
  | { kind: 'day'; date: DateText | null; hour: string | null }
  | { kind: 'week'; date: DateText | null }
  | { kind: 'spreekuren' };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const hourKey = /^[a-z0-9-]+-\d{4}$/;

/** Reads a location's hash; what is not understood is the list, for an old bookmark is no error. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const filter = parseFilter(new URLSearchParams(query));
  const [page, ...rest] = path.split('/');
  if (page === 'code') return { page, filter };
  if (page === 'raad') return { page: 'consults', filter };
  if (page === 'meldingen') return { page: 'reports', filter };
  if (page === 'cijfers') return { page: 'figures', filter };
  if (page === 'agenda') return { page, view: parseAgenda(rest), filter };
  if (page === 'instellingen') return { page: 'settings', view: parseSettings(rest), filter };
  const [id = ''] = rest;
  if (page === 'vragen' && uuid.test(id)) return { page: 'question', id, filter };
  return { page: 'list', filter };
}

/** The hash of a route: `#/vragen?team=cjg-noord&state=nieuw`, `#/agenda/2026-11-23`. */
export function formatRoute(route: Route): string {
  const query = formatFilter(route.filter);
  return query.size === 0 ? `#/${pathOf(route)}` : `#/${pathOf(route)}?${query}`;
}

function pathOf(route: Route): string {
  switch (route.page) {
    case 'list':
      return 'vragen';
    case 'question':
      return `vragen/${route.id}`;
    case 'agenda':
      return ['agenda', ...agendaPath(route.view)].join('/');
    case 'code':
      return 'code';
    case 'consults':
      return 'raad';
    case 'reports':
      return 'meldingen';
    case 'figures':
      return 'cijfers';
    case 'settings':
      return ['instellingen', route.view.section, ...(route.view.item === null ? [] : [route.view.item])].join('/');
  }
}

function agendaPath(view: AgendaView): string[] {
  if (view.kind === 'spreekuren') return ['spreekuren'];
  const date = view.date === null ? [] : [view.date];
  if (view.kind === 'week') return ['week', ...date];
  return view.date === null || view.hour === null ? date : [view.date, view.hour];
}

function parseSettings([section = '', item = '']: string[]): SettingsView {
  if (!isSection(section)) return { section: 'teams', item: null };
  return { section, item: slug.test(item) ? item : null };
}

function parseAgenda([first = '', second = '']: string[]): AgendaView {
  if (first === 'spreekuren') return { kind: 'spreekuren' };
  if (first === 'week') return { kind: 'week', date: isDate(second) ? second : null };
  if (!isDate(first)) return { kind: 'day', date: null, hour: null };
  return { kind: 'day', date: first, hour: hourKey.test(second) ? second : null };
}
