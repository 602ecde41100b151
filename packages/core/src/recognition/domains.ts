import type { DangerSign } from './danger.js';
import { domainsOfKind } from './data/kinds.js';
import type { Person } from './persons.js';
import type { Reading } from './reading.js';
import { leefgebieden, type Leefgebied } from '../vocabulary/index.js';

/** A life domain with the words it rests on; `score` from 0 to 1, `start` and `end` in UTF-16 units of the text. */
export interface DomainScore {
  id: Leefgebied;
  score: number;
  words: { text: string; start: number; end: number }[];
}

/** A domain needs this much to be proposed at all, and this part of the best one. */
const floor = 1.3;
const partOfBest = 0.22;
const most = 5;

/** The life domains of a text, best first; empty where nothing points to one. */
export function domainsIn(reading: Reading, danger: readonly DangerSign[], persons: readonly Person[]): DomainScore[] {
  const tallies = new Map<Leefgebied, Tally>(leefgebieden.map((id) => [id, { weight: 0, words: [], taken: new Set() }]));
  for (const rule of reading.lexicon.domains) {
    const tally = tallies.get(rule.id)!;
    const hit = reading.found(rule).find(({ first }) => !tally.taken.has(first));
    if (hit === undefined) continue;
    for (let at = hit.first; at <= hit.last; at += 1) tally.taken.add(at);
    // The first words say most; a long story must not win by its length.
    tally.weight += rule.weight / (1 + 0.35 * tally.words.length);
    const start = reading.words[hit.first]!.from;
    const end = reading.words[hit.last]!.to;
    tally.words.push({ text: reading.text.slice(start, end), start, end });
  }
  for (const kind of new Set(danger.map((sign) => sign.kind))) {
    const { start, end, text } = danger.find((sign) => sign.kind === kind)!;
    for (const [id, weight] of domainsOfKind[kind]) {
      const tally = tallies.get(id)!;
      tally.weight += weight;
      tally.words.unshift({ text, start, end });
    }
  }
  withdraw(tallies, persons);
  const best = Math.max(...[...tallies.values()].map(({ weight }) => weight));
  return [...tallies]
    .filter(([, { weight }]) => weight >= floor && weight >= best * partOfBest)
    .sort(([, one], [, other]) => other.weight - one.weight)
    .slice(0, most)
    .map(([id, { weight, words }]) => ({ id, score: Math.round((1 - Math.exp(-weight / 6)) * 100) / 100, words: words.slice(0, 5) }));
}

/** Raising a child is not the subject of someone who tells of no child. */
function withdraw(tallies: ReadonlyMap<Leefgebied, Tally>, persons: readonly Person[]): void {
  const minor = persons.some(({ role, age }) => role === 'zelf' && age !== undefined && age < 18);
  const child = persons.some(({ role, age }) => role === 'kind' && (age ?? 0) < 18);
  const opvoeden = tallies.get('opvoeden')!;
  if (minor) opvoeden.weight *= 0.3;
  else if (!child) opvoeden.weight *= 0.7;
}

interface Tally {
  weight: number;
  words: { text: string; start: number; end: number }[];
  taken: Set<number>;
}
