import { placeOf, teamById, type Place } from '../municipality/places.js';
import type { Facts } from '../schemas/facts.js';
import type { Municipality } from '../schemas/municipality.js';
import type { ReasonId, Urgency } from '../vocabulary/index.js';
import type { Decision } from './decision.js';
import { linesFor } from './lines.js';
import {
  backstopRule,
  firstThatFits,
  frameRules,
  subjectRules,
  type FramedSituation,
  type Role,
  type Rule,
} from './rules.js';
import { signalsFor } from './signals-for.js';
import { situationOf, type Situation } from './situation.js';

/**
 * Who gets the question first, and why (domain §5). Pure and total: the same facts and municipality
 * always give the same decision, and every combination of answers ends with one lead that exists
 * and has a staffed inbox. Sees facts, not text, and takes consent to share as given.
 */
export function route(facts: Facts, municipality: Municipality): Decision {
  const situation = situationOf(facts, municipality);
  const subjectRule = firstThatFits(subjectRules, situation);
  const framed = frame(situation, subjectRule);
  const rule = firstThatFits(frameRules, framed) ?? subjectRule ?? backstopRule;
  const teamOf = castFor(facts, municipality, subjectRule);

  const chosenLead = teamOf(rule.lead);
  const lead = staffedOr(municipality.backstop, chosenLead, municipality);
  const advised = rule.inform.map(teamOf);
  const informed = advised.map((team) => staffedOr(municipality.backstop, team, municipality));
  const urgency = urgencyOf(facts);
  const teams = { lead, informed: [...new Set(informed)].filter((team) => team !== lead).sort() };

  return {
    ...teams,
    urgency,
    rule: lead === chosenLead ? rule.rule : 2,
    reasons: reasonsFor(facts, urgency, rule.reason, lead !== chosenLead, !sameTeams(advised, informed)),
    signals: signalsFor(facts, municipality, teams),
    lines: linesFor(facts, urgency, municipality),
    respondWithinWorkingDays: teamById(lead, municipality)!.respondWithinWorkingDays,
  };
}

/** How soon somebody must look (domain §6): the answer about danger, raised by what is at stake. */
export function urgencyOf(facts: Pick<Facts, 'danger' | 'childSafety' | 'leefgebieden'>): Urgency {
  if (facts.danger === 'nu') return 'nu';
  if (facts.danger === 'vandaag' || facts.childSafety || facts.leefgebieden.includes('veiligheid')) return 'vandaag';
  return 'gewoon';
}

function frame(situation: Situation, subjectRule: Rule<Situation> | null): FramedSituation {
  const roles = subjectRule ? [subjectRule.lead, ...subjectRule.inform] : [];
  const swtConcerned = roles.includes('swt-of-area');
  return {
    ...situation,
    subjectLead: subjectRule ? (isCjg(subjectRule.lead) ? 'cjg' : 'swt') : 'none',
    cjgConcerned: roles.some(isCjg),
    swtConcerned,
    swtHelpsOrIsConcerned: swtConcerned || situation.helpedBy === 'swt' || situation.helpedBy === 'beide',
  };
}

function isCjg(role: Role): boolean {
  return role.startsWith('cjg');
}

/** Which team plays each role for these facts. */
function castFor(
  facts: Facts,
  municipality: Municipality,
  subjectRule: Rule<Situation> | null,
): (role: Role) => string {
  const place = placeOf(facts, municipality);
  const cast = (role: Role): string => {
    if (role === 'backstop') return municipality.backstop;
    if (role === 'cjg-city-wide-of-municipality') return municipality.cityWideCjg;
    if (role === 'cjg-of-subject') return cast([subjectRule!.lead, ...subjectRule!.inform].find(isCjg)!);
    if (role === 'cjg-that-helps') return cast(cityWideHelps(facts) ? 'cjg-city-wide' : 'cjg-of-area');
    return teamOfPlace(role, place, municipality);
  };
  return cast;
}

/** Rule 8: from 18 to 22, and for 15 to 17 becoming adult, the city-wide team is the one that helps. */
function cityWideHelps({ ageBand, becomingAdult }: Facts): boolean {
  return ageBand === '18-22' || (ageBand === '15-17' && becomingAdult);
}

function teamOfPlace(
  role: 'cjg-of-area' | 'cjg-city-wide' | 'swt-of-area',
  place: Place,
  municipality: Municipality,
): string {
  if (place.kind !== 'here') return municipality.backstop;
  if (role === 'cjg-of-area') return place.area.cjg;
  return role === 'cjg-city-wide' ? place.area.cityWideCjg : place.swt;
}

/** Rule 2: an inbox that nobody looks into is replaced by the backstop. */
function staffedOr(backstop: string, team: string, municipality: Municipality): string {
  return teamById(team, municipality)?.staffed ? team : backstop;
}

function sameTeams(left: string[], right: string[]): boolean {
  return left.every((team, index) => team === right[index]);
}

function reasonsFor(
  facts: Facts,
  urgency: Urgency,
  reason: ReasonId,
  leadReplaced: boolean,
  informedReplaced: boolean,
): ReasonId[] {
  const reasons: ReasonId[] = [];
  if (urgency === 'nu') reasons.push('urgent-now');
  if (urgency === 'vandaag') reasons.push('urgent-today');
  reasons.push(reason);
  if (leadReplaced) reasons.push('lead-not-staffed');
  if (informedReplaced) reasons.push('informed-not-staffed');
  if (facts.asker === 'professional') reasons.push('asked-by-professional');
  return reasons;
}
