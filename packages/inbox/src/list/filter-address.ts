import { leefgebieden, urgencies, type Leefgebied, type Urgency } from '@voordeur/core/vocabulary';
import { isDeadlineFilter, isStateFilter, noFilter, type Filter } from './filter.js';

/** A filter as it stands in an address: `team=cjg-noord&termijn=te-laat`. What leaves nothing out is left out. */
export function formatFilter({ team, state, urgency, leefgebied, deadline, mine, offered }: Filter): URLSearchParams {
  const query = new URLSearchParams();
  if (team !== null) query.set('team', team);
  if (state !== noFilter.state) query.set('state', state);
  if (urgency !== null) query.set('spoed', urgency);
  if (leefgebied !== null) query.set('onderwerp', leefgebied);
  if (deadline !== null) query.set('termijn', deadline);
  if (mine) query.set('van', 'mij');
  if (offered) query.set('aangeboden', 'ja');
  return query;
}

/** Reads it back; what is not understood leaves nothing out, for an old bookmark is no error. */
export function parseFilter(query: URLSearchParams): Filter {
  const read = (name: string): string => query.get(name) ?? '';
  const [state, urgency, leefgebied, deadline] = [read('state'), read('spoed'), read('onderwerp'), read('termijn')];
  return {
    team: read('team') || null,
    state: isStateFilter(state) ? state : noFilter.state,
    urgency: isUrgency(urgency) ? urgency : null,
    leefgebied: isLeefgebied(leefgebied) ? leefgebied : null,
    deadline: isDeadlineFilter(deadline) ? deadline : null,
    mine: read('van') === 'mij',
    offered: read('aangeboden') === 'ja',
  };
}

function isUrgency(word: string): word is Urgency {
  return (urgencies as readonly string[]).includes(word);
}

function isLeefgebied(word: string): word is Leefgebied {
  return (leefgebieden as readonly string[]).includes(word);
}
