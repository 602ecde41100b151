import { situationOf } from '../routing/situation.js';
import type { Facts } from '../schemas/facts.js';
import type { Municipality } from '../schemas/municipality.js';
import { ageBands, dangers, helpers, leefgebieden, type Leefgebied } from '../vocabulary/index.js';

type Where = Pick<Facts, 'postcode4' | 'area'>;

/**
 * Answers that reach every decision there is for a municipality: of all answers that the router cannot tell apart,
 * one. The router sees domains only through a `Situation`, so one set of domains stands for all that give the same.
 */
export function* everyAnswer(municipality: Municipality): Generator<Facts> {
  const places = placesOf(municipality);
  for (const person of personsOf(municipality)) for (const place of places) yield { ...person, ...place };
}

/** What decides which phone lines go first: danger, domains and age. */
export function* everyDanger(): Generator<Pick<Facts, 'danger' | 'leefgebieden' | 'ageBand' | 'childSafety'>> {
  for (const ageBand of [...ageBands, null])
    for (const danger of [...dangers, null])
      for (const childSafety of [true, false])
        for (const domains of [[], ...leefgebieden.map((domain) => [domain])])
          yield { danger, ageBand, childSafety, leefgebieden: domains };
}

/** One postcode for each pair of area and SWT team, areas by name that no postcode stands for, elsewhere, and unknown. */
function placesOf({ postcodes, areas, neighbours }: Municipality): Where[] {
  const pairs = new Map(postcodes.map(({ area, swt, postcode4 }) => [`${area} ${swt}`, postcode4]));
  const elsewhere = neighbours[0]?.postcodes[0];
  return [
    ...[...pairs.values()].map((postcode4) => ({ postcode4, area: null })),
    ...areas.filter(({ id, swt }) => !pairs.has(`${id} ${swt[0]}`)).map(({ id }) => ({ postcode4: null, area: id })),
    ...(elsewhere === undefined ? [] : [{ postcode4: elsewhere, area: null }]),
    { postcode4: null, area: null },
  ];
}

function* personsOf(municipality: Municipality): Generator<Facts> {
  for (const ageBand of [...ageBands, null])
    for (const childrenAtHome of [true, false])
      for (const person of distinctByDomains({ ...nobody, ageBand, childrenAtHome }, municipality))
        for (const helpedBy of helpers)
          for (const becomingAdult of [true, false])
            for (const childSafety of [true, false]) yield { ...person, helpedBy, becomingAdult, childSafety };
}

/** The person with sets of domains, one for each situation that they give. */
function distinctByDomains(person: Facts, municipality: Municipality): Facts[] {
  const found = new Map<string, Facts>();
  for (const domains of domainSets) {
    const facts = { ...person, leefgebieden: domains };
    const key = JSON.stringify(situationOf(facts, municipality));
    if (!found.has(key)) found.set(key, facts);
  }
  return [...found.values()];
}

const nobody: Facts = {
  asker: 'zelf',
  ageBand: null,
  childrenAtHome: null,
  leefgebieden: [],
  postcode4: null,
  area: null,
  noFixedAddress: false,
  helpedBy: null,
  danger: null,
  becomingAdult: false,
  childSafety: false,
};

/**
 * None, each domain, and each pair and trio: a situation asks of domains only whether there is one on the child's
 * side, an adult one, school, and money or housing, and three domains are enough for every combination of these.
 */
const domainSets: readonly Leefgebied[][] = subsets(leefgebieden, 3);

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0 || items.length === 0) return [[]];
  const [first, ...rest] = items as [T, ...T[]];
  return [...subsets(rest, size), ...subsets(rest, size - 1).map((subset) => [first, ...subset])];
}
