import type { DangerFound } from './danger.js';
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

/** Violence or thoughts of suicide of long ago ask to be talked about. */
const pastWeight = 5;

/** The life domains of a text, best first; empty where nothing points to one. */
export function domainsIn(reading: Reading, { signs, past }: DangerFound, persons: readonly Person[]): DomainScore[] {
  const tallies = new Map<Leefgebied, Tally>(leefgebieden.map((id) => [id, { weight: 0, words: [], taken: new Set() }]));
  const asking = new Asking(reading);
  for (const rule of reading.touched(reading.lexicon.domains)) {
    const tally = tallies.get(rule.id)!;
    // A look-alike of danger is no danger, but it may well name the subject.
    const hit = reading.found(rule, rule.id !== 'veiligheid').find(({ first }) => !tally.taken.has(first));
    if (hit === undefined) continue;
    for (let at = hit.first; at <= hit.last; at += 1) tally.taken.add(at);
    // The first words say most; a long story must not win by its length.
    tally.weight += (rule.weight * asking.stress(hit)) / (1 + 0.35 * tally.words.length);
    const start = reading.words[hit.first]!.from;
    const end = reading.words[hit.last]!.to;
    tally.words.push({ text: reading.text.slice(start, end), start, end });
  }
  if (past.size > 0) tallies.get('psyche')!.weight += pastWeight;
  for (const kind of new Set(signs.map((sign) => sign.kind))) {
    const { start, end, text } = signs.find((sign) => sign.kind === kind)!;
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

/** What someone asks for says more than what they tell on the way: "ik wil …", "hulp bij …", "hoe …?". */
class Asking {
  private readonly wishes = new Map<number, number>();

  constructor(reading: Reading) {
    for (const { last } of reading.lexicon.wishes.flatMap((rule) => reading.found(rule, true)))
      for (let at = last; at <= last + wishReach && at < reading.words.length; at += 1)
        if (reading.words[at]!.sentence === reading.words[last]!.sentence) this.wishes.set(at, wishStress);
  }

  stress({ first }: { first: number }): number {
    return this.wishes.get(first) ?? 1;
  }
}

const wishReach = 7;
const wishStress = 1.4;

interface Tally {
  weight: number;
  words: { text: string; start: number; end: number }[];
  taken: Set<number>;
}
