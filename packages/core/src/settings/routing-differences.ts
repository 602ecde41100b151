import { route } from '../routing/route.js';
import type { Decision } from '../routing/decision.js';
import { factsSchema, type Facts } from '../schemas/facts.js';
import type { Municipality } from '../schemas/municipality.js';

/** Situations that go from one team to another. */
export interface RoutingDifference {
  from: string;
  to: string;
  role: 'lead' | 'informed';
  /** In words, such as `Een volwassene met geldzorgen, in Noord`. */
  situations: string[];
}

/** People as they come to a front door, each in every place; together they reach every rule that names a team. */
const people: readonly (readonly [string, Partial<Facts>])[] = [
  ['Ouder over een kind van 8, opvoeden', { ageBand: '0-11', leefgebieden: ['opvoeden'] }],
  ['Een kind dat niet veilig is', { ageBand: '0-11', leefgebieden: ['veiligheid'], childSafety: true }],
  ['Jongere van 16 die bijna 18 wordt', { ageBand: '15-17', leefgebieden: ['wonen'], becomingAdult: true }],
  ['Jongvolwassene van 20, school', { ageBand: '18-22', leefgebieden: ['school'] }],
  ['Jongvolwassene van 20, geld', { ageBand: '18-22', leefgebieden: ['geld'] }],
  ['Volwassene met geldzorgen', { ageBand: '23-66', leefgebieden: ['geld'] }],
  ['Gezin met geldzorgen', { ageBand: '23-66', leefgebieden: ['geld'], childrenAtHome: true }],
  [
    'Gezin met geldzorgen en zorgen om een kind',
    { ageBand: '23-66', leefgebieden: ['geld', 'opvoeden'], childrenAtHome: true },
  ],
  ['Iemand van 70 die zorgt voor een ander', { ageBand: '67+', leefgebieden: ['mantelzorg'] }],
  ['Wie nog niets koos', {}],
];

/** Whose lead or informed teams change, by the teams that they go from and to; most situations first. */
export function routingDifferences(before: Municipality, after: Municipality): RoutingDifference[] {
  const found = new Map<string, RoutingDifference>();
  const add = (role: RoutingDifference['role'], from: string, to: string, situation: string) => {
    const key = `${role} ${from} ${to}`;
    const difference = found.get(key) ?? { from, to, role, situations: [] };
    difference.situations.push(situation);
    found.set(key, difference);
  };
  for (const { words, facts } of situationsOf(before)) {
    const [was, becomes] = [route(facts, before), route(facts, after)];
    if (was.lead !== becomes.lead) add('lead', was.lead, becomes.lead, words);
    for (const [from, to] of movedInformed(was, becomes)) add('informed', from, to, words);
  }
  return [...found.values()].sort((one, other) => other.situations.length - one.situations.length);
}

/** Informed teams that are replaced; one that is now the lead, or was, counts as the lead only. */
function movedInformed(was: Decision, becomes: Decision): [string, string][] {
  const gone = was.informed.filter((team) => !becomes.informed.includes(team) && team !== becomes.lead);
  const come = becomes.informed.filter((team) => !was.informed.includes(team) && team !== was.lead);
  return gone.map((team, index) => [team, come[index] ?? becomes.lead]);
}

function situationsOf({ postcodes, areas }: Municipality): { words: string; facts: Facts }[] {
  const pairs = new Map(postcodes.map(({ area, swt, postcode4 }) => [`${area} ${swt}`, { area, postcode4 }]));
  const places = [...pairs.values()].map(({ area, postcode4 }) => ({
    words: `in ${areas.find(({ id }) => id === area)?.name ?? area} (${postcode4})`,
    facts: { postcode4 },
  }));
  const everywhere = [...places, { words: 'buurt onbekend', facts: {} }];
  return everywhere.flatMap((place) =>
    people.map(([words, facts]) => ({
      words: `${words}, ${place.words}`,
      facts: factsSchema.parse({ ...facts, ...place.facts }),
    })),
  );
}
