import { fold } from '../language/nl/fold.js';
import { chatWords } from './data/chat.js';
import { endingKey, spellingStart } from './spelling.js';
import type { TextWord } from './words.js';

/**
 * Patterns over words, written as a reviewer reads them:
 *
 * - `slaat mij` the words one after the other; words without weight (`fillers`) may stand between;
 * - `slaat ~ kinderen` at most {@link widestGap} other words between;
 * - `slaat/schopt` one of these; `schuld*`, `*schuld`, `*schuld*` beginning, end or middle of a word;
 * - `<dader>` one of the words of that class; `#` a number in digits.
 *
 * A pattern never reaches past its sentence, and each step looks a bounded number of words ahead:
 * time grows with the text, never faster.
 */
export const widestGap = 7;
const widestFill = 4;

/** Where a pattern fits: the indexes of its first and last word. */
export interface Hit {
  first: number;
  last: number;
}

interface Sequence {
  steps: number[];
  /** Per step: may other words stand before it? */
  wide: boolean[];
}

interface WordSteps {
  all: ReadonlySet<number>;
  /** Patterns that begin with one of them. */
  starting: readonly number[];
}

/** Words of which the steps are kept; beyond that the memory starts anew. */
const mostKnown = 4000;

export class Patterns {
  private readonly ids = new Map<string, number>();
  private readonly sequences: Sequence[] = [];
  private readonly steps = new Map<string, number>();
  private readonly startingWith = new Map<number, number[]>();
  private readonly exact = new Map<string, number[]>();
  private readonly beginnings = new Map<string, number[]>();
  private readonly endings = new Map<string, number[]>();
  /** Middles by their first two letters. */
  private readonly middles = new Map<string, { middle: string; id: number }[]>();
  /** Steps that follow from a class: `<dader>` and all steps that name it. */
  private readonly implied = new Map<number, number[]>();
  private readonly known = new Map<string, WordSteps>();
  private readonly keys = new Map<string, string>();
  private longest = 0;
  private readonly filler: number;
  private readonly classes: Readonly<Record<string, string>>;

  constructor(classes: Readonly<Record<string, string>>) {
    this.classes = classes;
    this.filler = this.step('<filler>');
  }

  /** The id of a pattern; the same pattern gets the same id. */
  add(pattern: string): number {
    const known = this.ids.get(pattern);
    if (known !== undefined) return known;
    const sequence: Sequence = { steps: [], wide: [] };
    let wide = false;
    for (const part of pattern.split(' ')) {
      if (part === '~') {
        wide = true;
        continue;
      }
      sequence.steps.push(this.step(part));
      sequence.wide.push(wide);
      wide = false;
    }
    const id = this.sequences.push(sequence) - 1;
    this.ids.set(pattern, id);
    listed(this.startingWith, sequence.steps[0]!).push(id);
    return id;
  }

  /** All places where each pattern fits, by the pattern's id. */
  find(words: readonly TextWord[]): Map<number, Hit[]> {
    const found = words.map((word) => this.stepsOf(word));
    const steps = found.map(({ all }) => all);
    const viable = this.viable(new Set(found));
    const hits = new Map<number, Hit[]>();
    for (let first = 0; first < words.length; first += 1)
      for (const id of viable.get(found[first]!)!) {
        const last = this.follow(this.sequences[id]!, words, steps, first);
        if (last >= 0) listed(hits, id).push({ first, last });
      }
    return hits;
  }

  /** Per word the patterns that begin with it and of which every step stands somewhere in the text. */
  private viable(words: ReadonlySet<WordSteps>): ReadonlyMap<WordSteps, readonly number[]> {
    const present = new Uint8Array(this.steps.size);
    for (const { all } of words) for (const step of all) present[step] = 1;
    const isPresent = (step: number) => present[step] === 1;
    const list = [...words].map(
      (word) => [word, word.starting.filter((id) => this.sequences[id]!.steps.every(isPresent))] as const,
    );
    return new Map(list);
  }

  private follow(
    sequence: Sequence,
    words: readonly TextWord[],
    steps: readonly ReadonlySet<number>[],
    first: number,
  ): number {
    const { sentence } = words[first]!;
    let at = first;
    for (let nth = 1; nth < sequence.steps.length; nth += 1) {
      const wide = sequence.wide[nth]!;
      const end = Math.min(words.length, at + 2 + (wide ? widestGap : widestFill));
      let next = at + 1;
      while (next < end && words[next]!.sentence === sentence && !steps[next]!.has(sequence.steps[nth]!)) {
        if (!wide && !steps[next]!.has(this.filler)) return -1;
        next += 1;
      }
      if (next >= end || words[next]!.sentence !== sentence) return -1;
      at = next;
    }
    return at;
  }

  /** The id of one step of a pattern, `slaat/schop*`, with its alternatives entered for looking up. */
  private step(text: string): number {
    const known = this.steps.get(text);
    if (known !== undefined) return known;
    const id = this.steps.size;
    this.steps.set(text, id);
    for (const alternative of text.split('/')) {
      const name = /^<(.+)>$/.exec(alternative)?.[1];
      if (name !== undefined) {
        const words = this.classes[name];
        if (words === undefined) throw new Error(`No class of words is called ${name}`);
        if (alternative !== text) listed(this.implied, this.step(alternative)).push(id);
        else this.enter(words.trim().split(/\s+/), id);
        continue;
      }
      this.enter([alternative], id);
    }
    return id;
  }

  private enter(alternatives: readonly string[], id: number): void {
    for (const alternative of alternatives) {
      const open = alternative.startsWith('*');
      const more = alternative.endsWith('*');
      const begin = this.keyOf(alternative.replace(/[*'’]/g, ''), open || more);
      this.longest = Math.max(this.longest, begin.length);
      if (open && more) listed(this.middles, begin.slice(0, 2)).push({ middle: begin, id });
      else if (more) for (const each of new Set([begin, endingKey(begin)])) listed(this.beginnings, each).push(id);
      else if (open) listed(this.endings, endingKey(begin)).push(id);
      else listed(this.exact, endingKey(begin)).push(id);
    }
  }

  /** Lists go the same way as texts, so that they may be written as people write. */
  private keyOf(word: string, part: boolean): string {
    const known = part ? undefined : this.keys.get(word);
    if (known !== undefined) return known;
    const bare = fold(word);
    const key = spellingStart(part ? bare : (chatWords.get(bare) ?? bare));
    if (!part) this.keys.set(word, key);
    return key;
  }

  /** The steps that a word fits, kept for the next time: people type on in the same text. */
  private stepsOf(word: TextWord): WordSteps {
    const known = this.known.get(word.start);
    if (known !== undefined) return known;
    const all = this.readSteps(word);
    const starting = [...all].flatMap((step) => this.startingWith.get(step) ?? []);
    if (this.known.size >= mostKnown) this.known.clear();
    const steps = { all, starting };
    this.known.set(word.start, steps);
    return steps;
  }

  private readSteps({ start, key }: TextWord): ReadonlySet<number> {
    const found = new Set(this.exact.get(key));
    const enter = (ids: readonly number[] | undefined) => ids?.forEach((id) => found.add(id));
    if (/^\d+$/.test(key)) enter(this.exact.get('#'));
    for (let length = 1; length <= Math.min(start.length, this.longest); length += 1) {
      enter(this.beginnings.get(start.slice(0, length)));
      enter(this.endings.get(key.slice(-length)));
    }
    for (let at = 0; at + 1 < start.length; at += 1)
      for (const { middle, id } of this.middles.get(start.slice(at, at + 2)) ?? []) if (start.startsWith(middle, at)) found.add(id);
    for (const id of [...found]) enter(this.implied.get(id));
    return found;
  }
}

function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}

/** A list as it is written in the data: one pattern per line or between commas. */
export function patternsIn(list: string): string[] {
  return list
    .split(/[\n,]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
}
