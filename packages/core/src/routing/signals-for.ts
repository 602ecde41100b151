import { placeOf, teamById } from '../municipality/places.js';
import type { Facts } from '../schemas/facts.js';
import type { Municipality } from '../schemas/municipality.js';
import { leefgebiedNames } from '../vocabulary/index.js';
import type { Signal } from './decision.js';
import { isAdultDomain, situationOf } from './situation.js';

/** What the people who read the question should know of the other team's side (AEF 5.2, 8.1). */
export function signalsFor(
  facts: Facts,
  municipality: Municipality,
  teams: { lead: string; informed: string[] },
): Signal[] {
  const place = placeOf(facts, municipality);
  const leader = teamById(teams.lead, municipality)?.organisation;
  const signals: Signal[] = [];

  if (facts.childrenAtHome === null) signals.push({ id: 'children-not-asked' });
  if (facts.childrenAtHome === true && leader !== 'cjg') signals.push({ id: 'children-at-home' });
  if (helps(facts, 'cjg') && leader !== 'cjg') signals.push({ id: 'cjg-helps-already' });
  if (helps(facts, 'swt') && leader !== 'swt') signals.push({ id: 'swt-helps-already' });
  if (facts.becomingAdult && place.kind === 'here') signals.push({ id: 'becoming-adult', team: place.swt });
  if (leader === 'cjg' && !informsSwt(teams, municipality)) signals.push(...adultDomains(facts, municipality));
  if (facts.noFixedAddress) signals.push({ id: 'no-fixed-address' });
  if (place.kind === 'elsewhere' && place.neighbour)
    signals.push({ id: 'neighbour-municipality', detail: place.neighbour.name });
  return signals;
}

function helps({ helpedBy }: Facts, organisation: 'cjg' | 'swt'): boolean {
  return helpedBy === organisation || helpedBy === 'beide';
}

function informsSwt({ informed }: { informed: string[] }, municipality: Municipality): boolean {
  return informed.some((team) => teamById(team, municipality)?.organisation === 'swt');
}

function adultDomains(facts: Facts, municipality: Municipality): Signal[] {
  const { stage, childrenAtHome } = situationOf(facts, municipality);
  const names = facts.leefgebieden
    .filter((domain) => isAdultDomain(domain, stage, childrenAtHome))
    .map((domain) => leefgebiedNames[domain].nl);
  return names.length === 0 ? [] : [{ id: 'adult-domains', detail: names.join(' · ') }];
}
