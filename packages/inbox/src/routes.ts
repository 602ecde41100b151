import { isStateFilter, noFilter, type Filter } from './list/filter.js';

/** Where one is in the page. An address holds ids and filters, never content. */
export type Route =
  | { page: 'list'; filter: Filter }
  | { page: 'question'; id: string; filter: Filter }
  | { page: 'code'; filter: Filter };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a location's hash; what is not understood is the list, for an old bookmark is no error. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const filter = parseFilter(new URLSearchParams(query));
  const [page, id = ''] = path.split('/');
  if (page === 'code') return { page, filter };
  if (page === 'vragen' && uuid.test(id)) return { page: 'question', id, filter };
  return { page: 'list', filter };
}

/** The hash of a route: `#/vragen?team=cjg-noord&state=nieuw`. */
export function formatRoute(route: Route): string {
  const path = route.page === 'code' ? 'code' : route.page === 'question' ? `vragen/${route.id}` : 'vragen';
  const query = new URLSearchParams();
  if (route.filter.team !== null) query.set('team', route.filter.team);
  if (route.filter.state !== noFilter.state) query.set('state', route.filter.state);
  return query.size === 0 ? `#/${path}` : `#/${path}?${query}`;
}

function parseFilter(query: URLSearchParams): Filter {
  const state = query.get('state') ?? '';
  return { team: query.get('team') || null, state: isStateFilter(state) ? state : noFilter.state };
}
