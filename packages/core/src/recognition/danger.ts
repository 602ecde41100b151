import { datedKinds, fictionKinds } from './data/kinds.js';
import type { DangerKind } from './danger-lists.js';
import type { DangerRule, Rule } from './lexicon.js';
import type { Hit } from './patterns.js';
import type { Person } from './persons.js';
import type { Reading } from './reading.js';

/** A sign of danger with the words it rests on; `start` and `end` in UTF-16 units of the text. */
export interface DangerPhrase {
  text: string;
  start: number;
  end: number;
  level: 'nu' | 'vandaag';
}

export interface DangerSign extends DangerPhrase {
  kind: DangerKind;
}

/** Longer than this, a phrase shows only its first part. */
const longestPhrase = 14;

/** Words that "vroeger" or "jaren geleden" reaches to either side. */
const pastReach = 8;

export interface DangerFound {
  /** `nu` first, then in reading order; without those that the context takes back. */
  signs: DangerSign[];
  /** What is told as long ago: no danger, but something that may still weigh. */
  past: ReadonlySet<DangerKind>;
}

/** The signs of danger in a text. */
export function dangerIn(reading: Reading, persons: readonly Person[]): DangerFound {
  const context = new Context(reading, persons);
  const signs: DangerSign[] = [];
  const past = new Set<DangerKind>();
  for (const rule of reading.touched(reading.lexicon.danger)) {
    const hits = reading.found(rule);
    const hit = hits.find((each) => !context.takesBack(rule, each));
    if (hit !== undefined) signs.push(signOf(rule, hit, reading));
    else if (hits.some((each) => context.isPast(each))) past.add(rule.kind);
  }
  const byLevel = (one: DangerSign, other: DangerSign) =>
    Number(other.level === 'nu') - Number(one.level === 'nu') || one.start - other.start;
  return { signs: withoutRepeats(signs.sort(byLevel)), past };
}

function signOf(rule: DangerRule, hit: Hit, reading: Reading): DangerSign {
  const { words, text } = reading;
  let { first, last } = hit;
  for (const part of reading.partners(rule, hit)) {
    const from = Math.min(first, part.first);
    const to = Math.max(last, part.last);
    if (words[part.first]!.sentence === words[hit.first]!.sentence && to - from < longestPhrase) [first, last] = [from, to];
  }
  const start = words[first]!.from;
  const end = words[last]!.to;
  return { kind: rule.kind, level: rule.level, text: text.slice(start, end), start, end };
}

/** A phrase inside another of the same kind and level says nothing more. */
function withoutRepeats(signs: readonly DangerSign[]): DangerSign[] {
  const kept: DangerSign[] = [];
  for (const sign of signs) {
    const at = kept.findIndex(
      ({ kind, level, start, end }) =>
        kind === sign.kind && level === sign.level && start < sign.end && sign.start < end,
    );
    if (at < 0) kept.push(sign);
    else if (sign.end - sign.start > kept[at]!.end - kept[at]!.start) kept[at] = sign;
  }
  return kept;
}

/** What stands around a sign of danger: denial, long ago, a game, a date far off, a small child that hits. */
class Context {
  private readonly not: number;
  private readonly filler: number;
  private readonly between: number;
  private readonly passive: number;
  private readonly self: number;
  private readonly hits: number;
  private readonly victim: number;
  private readonly notDenying: ReadonlySet<number>;
  private readonly pastVerbs: ReadonlySet<number>;
  private readonly hasPast: boolean;
  /** Words within reach of "long ago" in their own clause. */
  private readonly pastWords = new Set<number>();
  private readonly presentSentences: ReadonlySet<number>;
  private readonly pastSentences: ReadonlySet<number>;
  private readonly fictionSentences: ReadonlySet<number>;
  private readonly farSentences: ReadonlySet<number>;
  private readonly soonSentences: ReadonlySet<number>;
  private readonly isOver: boolean;
  private readonly smallChildHits: boolean;
  private readonly reading: Reading;

  constructor(reading: Reading, persons: readonly Person[]) {
    this.reading = reading;
    const { guards, word } = reading.lexicon;
    [this.not, this.filler, this.between, this.passive, this.self, this.hits, this.victim] = (
      ['niet', 'filler', 'tussen', 'lijdend', 'zelf', 'kleinslaat', 'mij'] as const
    ).map(word) as [number, number, number, number, number, number, number];
    const hits = (rules: readonly Rule[]) => rules.flatMap((rule) => reading.found(rule));
    const sentences = (list: readonly Hit[]) => new Set(list.map(({ first }) => reading.words[first]!.sentence));
    this.notDenying = new Set(hits(guards.notDenying).map(({ first }) => first));
    this.pastVerbs = new Set(hits(guards.pastVerb).map(({ first }) => first));
    const past = hits(guards.past);
    this.hasPast = past.length > 0;
    this.pastSentences = sentences(past);
    for (const { first, last } of past)
      for (let at = Math.max(0, first - pastReach); at <= Math.min(reading.words.length - 1, last + pastReach); at += 1)
        if (reading.words[at]!.clause === reading.words[first]!.clause) this.pastWords.add(at);
    this.presentSentences = sentences(hits(guards.present));
    this.fictionSentences = sentences(hits(guards.fiction));
    this.farSentences = sentences(hits(guards.far));
    this.soonSentences = sentences(reading.of(word('binnenweek')));
    this.isOver = this.hasPast && hits(guards.over).length > 0;
    const adults = reading.of(word('volwassendader')).length > 0;
    this.smallChildHits = !adults && persons.some(({ role, age, small }) => role === 'kind' && (small || (age ?? 99) < 12)) &&
      !persons.some(({ role, age }) => role === 'zelf' && (age ?? 99) < 18);
  }

  takesBack(rule: DangerRule, hit: Hit): boolean {
    const { kind } = rule;
    return (
      (!rule.negative && this.isDenied(hit)) ||
      (kind !== 'acuut' && this.isPast(hit)) ||
      (fictionKinds.has(kind) && this.isFiction(kind, hit)) ||
      (datedKinds.has(kind) && this.isFarOff(hit)) ||
      (kind === 'geweld' && this.smallChildHits && this.has(hit, this.hits) && !this.has(hit, this.passive))
    );
  }

  private isDenied({ first, last }: Hit): boolean {
    const { words } = this.reading;
    const { clause } = words[first]!;
    for (let at = first + 1; at < last; at += 1) if (this.denies(at)) return true;
    for (let at = first - 1; at >= Math.max(0, first - 5) && words[at]!.clause === clause; at -= 1) {
      if (this.denies(at)) return true;
      if (!this.reading.isAt(at, this.filler) && !this.reading.isAt(at, this.between)) break;
    }
    const end = words[last]!.clause;
    for (let at = last + 1; at < words.length && at <= last + 3 && words[at]!.clause === end; at += 1) {
      if (this.denies(at)) return true;
      if (!this.reading.isAt(at, this.filler) && !this.reading.isAt(at, this.victim)) break;
    }
    return false;
  }

  private denies(at: number): boolean {
    return this.reading.isAt(at, this.not) && !this.notDenying.has(at + 1);
  }

  isPast(hit: Hit): boolean {
    if (!this.hasPast) return false;
    const { sentence } = this.reading.words[hit.first]!;
    if (this.presentSentences.has(sentence)) return false;
    if (this.pastWords.has(hit.first)) return true;
    const told = this.tellsPast(hit);
    if (this.pastSentences.has(sentence)) return told || this.isOver;
    return (told && this.pastSentences.has(sentence + 1) && !this.presentSentences.has(sentence + 1)) || (told && this.isOver);
  }

  private tellsPast({ first, last }: Hit): boolean {
    for (let at = Math.max(0, first - 1); at <= last + 1; at += 1) if (this.pastVerbs.has(at)) return true;
    return false;
  }

  private isFiction(kind: DangerKind, hit: Hit): boolean {
    if (!this.fictionSentences.has(this.reading.words[hit.first]!.sentence)) return false;
    return kind === 'leven' ? hit.first === hit.last : !this.has(hit, this.self);
  }

  private isFarOff({ first }: Hit): boolean {
    const { sentence } = this.reading.words[first]!;
    return this.farSentences.has(sentence) && !this.soonSentences.has(sentence);
  }

  private has({ first, last }: Hit, id: number): boolean {
    for (let at = Math.max(0, first - 2); at <= last; at += 1) if (this.reading.isAt(at, id)) return true;
    return false;
  }
}
