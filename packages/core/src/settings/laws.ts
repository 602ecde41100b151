import { placeOf, teamById } from '../municipality/places.js';
import { parseMunicipality, type ParsedMunicipality } from '../municipality/parse.js';
import type { MunicipalityProblem } from '../municipality/problems.js';
import { linesFor } from '../routing/lines.js';
import { route, urgencyOf } from '../routing/route.js';
import type { Facts } from '../schemas/facts.js';
import type { Municipality } from '../schemas/municipality.js';
import { everyAnswer, everyDanger } from './answer-space.js';

/**
 * Reads a municipality's configuration as `parseMunicipality` does, and then walks every decision that the router
 * can come to with it. Answers every problem at once, each with its path: what breaks a law of the router is a
 * problem of the team or line that must be put right.
 */
export function checkMunicipality(input: unknown): ParsedMunicipality {
  const read = parseMunicipality(input);
  if (!read.ok) return read;
  const problems = lawProblems(read.municipality);
  return problems.length === 0 ? read : { ok: false, problems };
}

/** The laws that a municipality whose shape is right would break; empty where it breaks none. */
export function lawProblems(municipality: Municipality): MunicipalityProblem[] {
  const problems = [...teamProblems(municipality), ...lineProblems(municipality)];
  return [...new Map(problems.map((problem) => [`${problem.path} ${problem.message}`, problem])).values()];
}

function* teamProblems(municipality: Municipality): Generator<MunicipalityProblem> {
  for (const facts of everyAnswer(municipality)) {
    const { lead } = route(facts, municipality);
    const team = teamById(lead, municipality);
    if (!team?.staffed)
      yield atTeam(municipality, lead, 'staffed', 'hier kunnen vragen terechtkomen: zorg dat dit team bemand is');
    if (facts.childSafety && team?.organisation !== 'cjg') {
      const { team: guardian, about } = guardianOf(facts, municipality);
      yield atTeam(
        municipality,
        guardian,
        'staffed',
        `vragen over de veiligheid van een kind ${about} komen bij dit team: het moet bemand zijn`,
      );
    }
  }
}

/** The CJG team that has to be there for a child's safety (domain §5 rule 7), and whose children they are. */
function guardianOf(facts: Facts, municipality: Municipality): { team: string; about: string } {
  const place = placeOf(facts, municipality);
  if (place.kind === 'here') return { team: place.area.cjg, about: `in ${place.area.name}` };
  return { team: municipality.cityWideCjg, about: 'van wie we de buurt niet weten' };
}

function* lineProblems(municipality: Municipality): Generator<MunicipalityProblem> {
  for (const facts of everyDanger()) {
    const urgency = urgencyOf(facts);
    const [first] = linesFor(facts, urgency, municipality);
    const line = municipality.lines.find(({ id }) => id === first);
    if (urgency === 'nu' && line?.number !== '112')
      yield { path: 'lines', message: 'bij gevaar nu moet 112 altijd als eerste lijn getoond worden' };
    if (urgency === 'vandaag' && line === undefined)
      yield { path: 'lines', message: 'bij gevaar vandaag moet altijd minstens één lijn getoond worden' };
    if (urgency === 'gewoon' && line !== undefined)
      yield {
        path: `lines[${municipality.lines.indexOf(line)}].urgencies`,
        message: 'een gewone vraag begint niet met een telefoonlijn: haal "gewoon" weg',
      };
  }
}

function atTeam(municipality: Municipality, id: string, field: string, message: string): MunicipalityProblem {
  return { path: `teams[${municipality.teams.findIndex((team) => team.id === id)}].${field}`, message };
}
