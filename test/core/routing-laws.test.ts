import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  backstopRule,
  frameRules,
  reasonText,
  route,
  signalText,
  subjectRules,
  type Decision,
} from '@voordeur/core/routing';
import { decisionSchema, type Facts, type Municipality } from '@voordeur/core/schemas';
import {
  ageBands,
  askers,
  dangers,
  helpers,
  leefgebieden,
  reasonIds,
  signalIds,
  type Leefgebied,
} from '@voordeur/core/vocabulary';
import { haarlem, haarlemInput, parsed } from './municipality.ts';

type Where = Pick<Facts, 'postcode4' | 'area'>;

/** One postcode for each pair of area and SWT team, each area by name, elsewhere, and unknown. */
const places: Where[] = [
  ...new Map(haarlem.postcodes.map((entry) => [`${entry.area} ${entry.swt}`, entry.postcode4])).values(),
].map((postcode4): Where => ({ postcode4, area: null }));
places.push(...haarlem.areas.map(({ id }): Where => ({ postcode4: null, area: id })));
places.push({ postcode4: '1012', area: null }, { postcode4: haarlem.neighbours[0]!.postcodes[0]!, area: null });
places.push({ postcode4: null, area: null }, { postcode4: null, area: 'area-of-another-town' });

const subsetsUpToThree = subsets(leefgebieden, 3);
const orNull = <T>(values: readonly T[]): (T | null)[] => [...values, null];
const booleans = [false, true];

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0 || items.length === 0) return [[]];
  const [first, ...rest] = items as [T, ...T[]];
  return [...subsets(rest, size), ...subsets(rest, size - 1).map((subset) => [first, ...subset])];
}

/** All answers that choose a team: age, children, domains, place, help, becoming adult, child safety. */
function* answers(domainSets: readonly Leefgebied[][], where: readonly Where[]): Generator<Facts> {
  for (const ageBand of orNull(ageBands))
    for (const childrenAtHome of orNull(booleans))
      for (const chosen of domainSets)
        for (const { postcode4, area } of where)
          for (const helpedBy of orNull(helpers))
            for (const becomingAdult of booleans)
              for (const childSafety of booleans)
                yield {
                  asker: 'zelf',
                  ageBand,
                  childrenAtHome,
                  leefgebieden: chosen,
                  postcode4,
                  area,
                  noFixedAddress: false,
                  helpedBy,
                  danger: null,
                  becomingAdult,
                  childSafety,
                };
}

/** What each team may be for a place: made from the table by itself, not by the router's code. */
function teamsOf({ postcode4, area }: Where, municipality: Municipality): Set<string> {
  const entry = municipality.postcodes.find((candidate) => candidate.postcode4 === postcode4);
  const areaId = postcode4 === null ? area : entry?.area;
  const found = municipality.areas.find(({ id }) => id === areaId);
  const teams = new Set([municipality.backstop, municipality.cityWideCjg]);
  if (found) for (const team of [found.cjg, found.cityWideCjg, entry?.swt ?? found.swt[0]!]) teams.add(team);
  return teams;
}

const staffed = new Map(haarlem.teams.map((team) => [team.id, team]));
const allowed = new Map(places.map((where) => [`${where.postcode4} ${where.area}`, teamsOf(where, haarlem)]));

/** The laws that hold for each combination of answers; says which one is broken. */
function brokenLaw(facts: Facts, decision: Decision): string | null {
  const { lead, informed, lines } = decision;
  const team = staffed.get(lead);
  if (!team?.staffed) return 'the lead exists and is staffed';
  if (decision.respondWithinWorkingDays !== team.respondWithinWorkingDays) return 'the deadline is the lead’s';
  const mayBe = allowed.get(`${facts.postcode4} ${facts.area}`) ?? teamsOf(facts, haarlem);
  if (!mayBe.has(lead)) return 'the lead is a team of the area, the city-wide team or the backstop';
  let before = '';
  for (const other of informed) {
    if (other === lead) return 'the lead is never informed';
    if (other <= before) return 'the informed teams are sorted, each once';
    if (!mayBe.has(other)) return 'the informed are of the area, the city-wide team or the backstop';
    before = other;
  }
  if (facts.childSafety && team.organisation !== 'cjg') return 'child safety → CJG leads';
  if ((facts.childSafety || facts.leefgebieden.includes('veiligheid')) && decision.urgency === 'gewoon')
    return 'safety is never ordinary';
  if (facts.danger === 'nu' && (decision.urgency !== 'nu' || lines[0] !== '112')) return 'danger now → 112 first';
  if (decision.urgency !== 'gewoon' && !lines.includes('veilig-thuis')) return 'danger → its lines';
  if (decision.urgency === 'gewoon' && lines.length > 0) return 'no lines before an ordinary question';
  if (facts.childrenAtHome === null && decision.signals[0]?.id !== 'children-not-asked') return 'unknown is said';
  if (decision.reasons.length === 0) return 'there is a reason';
  return null;
}

function assertLaws(facts: Facts): Decision {
  const decision = route(facts, haarlem);
  const broken = brokenLaw(facts, decision);
  if (broken !== null) assert.fail(`${broken}: ${JSON.stringify({ facts, decision })}`);
  return decision;
}

/** A small deterministic random source (mulberry32), so that a failure can be found again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomFacts(random: () => number): Facts {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const postcodes = [...haarlem.postcodes.map(({ postcode4 }) => postcode4), '1012', '1961', null];
  return {
    asker: pick(askers),
    ageBand: pick(orNull(ageBands)),
    childrenAtHome: pick(orNull(booleans)),
    leefgebieden: leefgebieden.filter(() => random() < 0.5),
    postcode4: pick(postcodes),
    area: pick([...haarlem.areas.map(({ id }) => id), null]),
    noFixedAddress: pick(booleans),
    helpedBy: pick(orNull(helpers)),
    danger: pick(orNull(dangers)),
    becomingAdult: pick(booleans),
    childSafety: pick(booleans),
  };
}

describe('the router', () => {
  test('keeps every law on the whole space of answers, with all sets of up to three domains', () => {
    const rules = new Set<number>();
    let walked = 0;
    for (const facts of answers(subsetsUpToThree, places)) {
      rules.add(assertLaws(facts).rule);
      walked += 1;
    }
    assert.equal(walked, 7 * 3 * 378 * places.length * 5 * 2 * 2);
    assert.deepEqual(
      [...rules].sort((a, b) => a - b),
      [3, 4, 5, 6, 7, 8, 9, 11],
    );
  });

  test('keeps every law on a random million beyond, with any number of domains and every other answer', () => {
    const random = randomFrom(20261122);
    for (let nth = 0; nth < 1_000_000; nth += 1) assertLaws(randomFacts(random));
  });

  test('chooses teams without looking at who asks, at danger or at whether there is a fixed address', () => {
    for (const facts of answers(subsets(leefgebieden, 1), places.slice(-6))) {
      const { lead, informed, rule } = route(facts, haarlem);
      for (const asker of askers)
        for (const danger of orNull(dangers)) {
          const noFixedAddress = asker === 'kind';
          const other = assertLaws({ ...facts, asker, danger, noFixedAddress });
          if (other.lead !== lead || other.rule !== rule || String(other.informed) !== String(informed))
            assert.fail(JSON.stringify({ facts, asker, danger }));
        }
    }
  });

  test('gives the same decision for the same facts, and does not change them', () => {
    const random = randomFrom(7);
    for (let nth = 0; nth < 20_000; nth += 1) {
      const facts = Object.freeze(randomFacts(random));
      Object.freeze(facts.leefgebieden);
      assert.deepEqual(route(facts, haarlem), route(structuredClone(facts), haarlem));
    }
  });

  test('does not depend on the order in which domains were chosen', () => {
    const random = randomFrom(11);
    for (let nth = 0; nth < 20_000; nth += 1) {
      const facts = randomFacts(random);
      const { lead, informed, rule, urgency } = route(facts, haarlem);
      const turned = route({ ...facts, leefgebieden: facts.leefgebieden.toReversed() }, haarlem);
      assert.deepEqual([turned.lead, turned.informed, turned.rule, turned.urgency], [lead, informed, rule, urgency]);
    }
  });

  test('decides as its schema says', () => {
    const random = randomFrom(3);
    for (let nth = 0; nth < 2_000; nth += 1) decisionSchema.parse(route(randomFacts(random), haarlem));
  });

  test('sends every postcode of the table to the teams of the table', () => {
    for (const { postcode4, area: areaId, swt } of haarlem.postcodes) {
      const area = haarlem.areas.find(({ id }) => id === areaId)!;
      const adult = route(facts({ ageBand: '23-66', leefgebieden: ['geld'], postcode4 }), haarlem);
      const child = route(facts({ ageBand: '0-11', leefgebieden: ['opvoeden'], postcode4 }), haarlem);
      assert.deepEqual([adult.lead, child.lead], [swt, area.cjg]);
    }
  });

  test('lets a postcode go before a chosen area', () => {
    const decision = route(
      facts({ ageBand: '23-66', leefgebieden: ['geld'], postcode4: '2041', area: 'noord' }),
      haarlem,
    );
    assert.equal(decision.lead, 'swt-zandvoort');
  });
});

describe('the rule table', () => {
  test('has no row that is never reached, and no two rows with the same condition', () => {
    const tables = { subject: subjectRules, frame: frameRules };
    for (const [name, rules] of Object.entries(tables)) {
      const conditions = rules.map(({ when }) => JSON.stringify(Object.entries(when).sort()));
      assert.equal(new Set(conditions).size, rules.length, name);
    }
    const reached = new Set<string>();
    for (const answer of answers(
      subsetsUpToThree.filter(({ length }) => length < 3),
      places.slice(-8),
    ))
      reached.add(fingerprint(route(answer, haarlem)));
    for (const row of [...subjectRules, ...frameRules, backstopRule])
      assert.ok(
        [...reached].some(
          (seen) => seen.startsWith(`${row.rule} ${row.reason} `) && seen.endsWith(` ${row.inform.length}`),
        ),
        `rule ${row.rule}, ${row.part}`,
      );
  });

  test('gives every reason and signal a sentence in Dutch and in English', () => {
    for (const reason of reasonIds)
      for (const locale of ['nl', 'en']) assert.ok(reasonText(reason, locale).length > 10, reason);
    for (const id of signalIds)
      for (const locale of ['nl', 'en'])
        assert.doesNotMatch(signalText({ id, team: 'cjg-noord', detail: 'Velsen' }, haarlem, locale), /[{}]/);
    assert.equal(reasonText('minor', 'ti'), reasonText('minor', 'nl'));
    assert.equal(signalText({ id: 'children-not-asked' }, haarlem), 'kinderen niet gevraagd');
  });
});

describe('rule 2, no wrong door', () => {
  test('replaces a lead that is not staffed by the backstop, says so, and keeps the laws', () => {
    const input = haarlemInput();
    for (const team of input['teams'] as { id: string; staffed: boolean }[])
      if (team.id === 'cjg-noord') team.staffed = false;
    const municipality = parsed(input);
    const child = facts({ ageBand: '0-11', leefgebieden: ['opvoeden'], postcode4: '2023' });
    const decision = route(child, municipality);
    assert.equal(decision.lead, 'voordeur');
    assert.equal(decision.rule, 2);
    assert.ok(decision.reasons.includes('lead-not-staffed'));
    assert.ok(decision.reasons.includes('minor'));
  });

  test('replaces an informed team that is not staffed by the backstop', () => {
    const input = haarlemInput();
    for (const team of input['teams'] as { id: string; staffed: boolean }[])
      if (team.id === 'swt-noord-noord') team.staffed = false;
    const becoming = facts({ ageBand: '15-17', becomingAdult: true, postcode4: '2023' });
    const decision = route(becoming, parsed(input));
    assert.deepEqual([decision.lead, decision.informed], ['cjg-stedelijk', ['voordeur']]);
    assert.ok(decision.reasons.includes('informed-not-staffed'));
  });

  test('ends every question in a staffed inbox when any set of teams is away', () => {
    const random = randomFrom(5);
    for (let round = 0; round < 40; round += 1) {
      const input = haarlemInput();
      for (const team of input['teams'] as { id: string; staffed: boolean }[])
        team.staffed = team.id === 'voordeur' || random() < 0.5;
      const municipality = parsed(input);
      for (let nth = 0; nth < 500; nth += 1) {
        const { lead, informed } = route(randomFacts(random), municipality);
        for (const id of [lead, ...informed]) assert.ok(municipality.teams.find((team) => team.id === id)!.staffed);
        assert.ok(!informed.includes(lead));
      }
    }
  });
});

function facts(given: Partial<Facts>): Facts {
  return {
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
    ...given,
  };
}

function fingerprint({ rule, reasons, informed }: Decision): string {
  const reason = reasons.find((candidate) => !candidate.startsWith('urgent') && candidate !== 'asked-by-professional');
  return `${rule} ${reason} ${informed.length}`;
}
