import type { MunicipalityProblem } from '../municipality/problems.js';
import type { Municipality } from '../schemas/municipality.js';
import type { Spreekuur, SpreekuurException } from '../schemas/spreekuur-definition.js';
import { beforeMoves, plannedHours, type PlannedHour } from './planned-hours.js';

/** What is wrong in the sense of a spreekuur whose shape is right; empty when nothing is. */
export function spreekuurProblems(
  spreekuur: Spreekuur,
  municipality: Pick<Municipality, 'teams' | 'areas'>,
): MunicipalityProblem[] {
  return [
    ...wrongHosts(spreekuur, municipality),
    ...wrongPlace(spreekuur, municipality),
    ...wrongAges(spreekuur),
    ...wrongWays(spreekuur),
    ...wrongPatterns(spreekuur),
    ...wrongExceptions(spreekuur),
    ...overlaps(spreekuur),
  ];
}

function wrongHosts({ hosts }: Spreekuur, { teams }: Pick<Municipality, 'teams'>): MunicipalityProblem[] {
  return hosts.flatMap(({ kind, id }, index): MunicipalityProblem[] => {
    const path = `hosts[${index}].id`;
    if (hosts.findIndex((host) => host.kind === kind && host.id === id) !== index)
      return [{ path, message: `"${id}" staat er al; noem elke organisatie één keer` }];
    return kind === 'team' && !teams.some((team) => team.id === id)
      ? [{ path, message: `het team "${id}" bestaat niet; kies een team van de gemeente, of kind "partner"` }]
      : [];
  });
}

function wrongPlace({ location }: Spreekuur, { areas }: Pick<Municipality, 'areas'>): MunicipalityProblem[] {
  return areas.some(({ id }) => id === location.area)
    ? []
    : [{ path: 'location.area', message: `het gebied "${location.area}" bestaat niet` }];
}

function wrongAges({ minAge, maxAge }: Spreekuur): MunicipalityProblem[] {
  return minAge !== null && maxAge !== null && minAge > maxAge
    ? [{ path: 'minAge', message: 'minAge is hoger dan maxAge' }]
    : [];
}

function wrongWays({ walkIn, appointments }: Spreekuur): MunicipalityProblem[] {
  return walkIn || appointments !== null
    ? []
    : [{ path: 'walkIn', message: 'zet inloop aan of geef afspraken op: zo kan niemand komen' }];
}

function wrongPatterns({ patterns, appointments }: Spreekuur): MunicipalityProblem[] {
  return patterns.flatMap(({ from, until, startsOn, endsOn }, index) => {
    const path = `patterns[${index}]`;
    const problems = wrongTimes(`${path}.until`, from, until);
    if (endsOn !== null && endsOn < startsOn)
      problems.push({ path: `${path}.endsOn`, message: 'de laatste dag ligt voor de eerste' });
    if (problems.length === 0 && appointments !== null && minutes(until) - minutes(from) < appointments.slotMinutes)
      problems.push({ path: `${path}.until`, message: 'hier past geen afspraak in; maak het spreekuur langer' });
    return problems;
  });
}

function wrongExceptions(spreekuur: Spreekuur): MunicipalityProblem[] {
  return spreekuur.exceptions.flatMap((exception, index) => {
    const path = `exceptions[${index}]`;
    if (exception.kind === 'extra') return wrongTimes(`${path}.until`, exception.from, exception.until);
    if (exception.kind === 'closed') {
      const names =
        exception.from === null || plannedOn(spreekuur, exception.date).some((hour) => hour.from === exception.from);
      return names ? [] : [noSuchHour(path, exception)];
    }
    const problems = wrongTimes(`${path}.toUntil`, exception.toFrom, exception.toUntil);
    const before = beforeMoves(spreekuur, { from: exception.date, to: exception.date });
    if (!before.some(({ from }) => from === exception.from)) problems.push(noSuchHour(path, exception));
    if (isMovedTwice(spreekuur, exception, index))
      problems.push({ path, message: 'dit spreekuur is al verplaatst; pas die uitzondering aan' });
    return problems;
  });
}

function isMovedTwice({ exceptions }: Spreekuur, { date, from }: SpreekuurException, index: number): boolean {
  const first = exceptions.findIndex((one) => one.kind === 'moved' && one.date === date && one.from === from);
  return first !== index;
}

function noSuchHour(path: string, { date, from }: SpreekuurException): MunicipalityProblem {
  return { path, message: `op ${date} begint er om ${from} geen spreekuur` };
}

function wrongTimes(path: string, from: string, until: string): MunicipalityProblem[] {
  return from < until ? [] : [{ path, message: 'het einde ligt niet na het begin' }];
}

/** Two hours at once of one spreekuur: an appointment would belong to both. */
function overlaps(spreekuur: Spreekuur): MunicipalityProblem[] {
  const patterns = spreekuur.patterns.flatMap((one, index) =>
    spreekuur.patterns
      .slice(0, index)
      .some(
        (other) =>
          one.weekday === other.weekday &&
          (other.endsOn === null || one.startsOn <= other.endsOn) &&
          (one.endsOn === null || other.startsOn <= one.endsOn) &&
          isAtOnce(one, other),
      )
      ? [{ path: `patterns[${index}]`, message: 'dit overlapt met een eerder patroon op dezelfde dag' }]
      : [],
  );
  const exceptions = spreekuur.exceptions.flatMap((exception, index) => {
    if (exception.kind === 'closed') return [];
    const [date, from, until] =
      exception.kind === 'extra'
        ? [exception.date, exception.from, exception.until]
        : [exception.toDate, exception.toFrom, exception.toUntil];
    // One of them is the hour of this exception itself.
    const atOnce = allOn(spreekuur, date).filter((hour) => isAtOnce(hour, { from, until }));
    return atOnce.length > 1
      ? [{ path: `exceptions[${index}]`, message: `op ${date} is er dan al een spreekuur; kies een andere tijd` }]
      : [];
  });
  return [...patterns, ...exceptions];
}

/** With doubles, which `plannedHours` leaves out. */
function allOn(spreekuur: Spreekuur, date: string): { from: string; until: string }[] {
  const moves = spreekuur.exceptions.filter((exception) => exception.kind === 'moved');
  const stayed = beforeMoves(spreekuur, { from: date, to: date }).filter(
    (hour) => !moves.some((move) => move.date === hour.date && move.from === hour.from),
  );
  const arrived = moves.filter(({ toDate }) => toDate === date);
  return [...stayed, ...arrived.map(({ toFrom, toUntil }) => ({ from: toFrom, until: toUntil }))];
}

function plannedOn(spreekuur: Spreekuur, date: string): PlannedHour[] {
  return plannedHours(spreekuur, { from: date, to: date });
}

function isAtOnce(a: { from: string; until: string }, b: { from: string; until: string }): boolean {
  return a.from < b.until && b.from < a.until;
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
}
