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
export const widestGap = 5;
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

export class Patterns {
  private readonly ids = new Map<string, number>();
  private readonly sequences: Sequence[] = [];
  private readonly steps = new Map<string, number>();
  private readonly startingWith = new Map<number, number[]>();
  private readonly exact = new Map<string, number[]>();
  private readonly beginnings = new Map<string, number[]>();
  private readonly endings = new Map<string, number[]>();
  private readonly middles = new Map<string, number[]>();
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
    const known = new Map<string, ReadonlySet<number>>();
    const steps = words.map((word) => {
      let found = known.get(word.start);
      if (found === undefined) known.set(word.start, (found = this.stepsOf(word)));
      return found;
    });
    const hits = new Map<number, Hit[]>();
    for (let first = 0; first < words.length; first += 1)
      for (const step of steps[first]!)
        for (const id of this.startingWith.get(step) ?? []) {
          const last = this.follow(this.sequences[id]!, words, steps, first);
          if (last >= 0) listed(hits, id).push({ first, last });
        }
    return hits;
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
    for (const alternative of this.alternatives(text)) {
      const open = alternative.startsWith('*');
      const more = alternative.endsWith('*');
      const begin = spellingStart(alternative.replace(/\*/g, ''));
      if (open && more) listed(this.middles, begin).push(id);
      else if (more) listed(this.beginnings, begin).push(id);
      else if (open) listed(this.endings, endingKey(begin)).push(id);
      else listed(this.exact, endingKey(begin)).push(id);
    }
    return id;
  }

  private alternatives(text: string): string[] {
    return text.split('/').flatMap((part) => {
      const name = /^<(.+)>$/.exec(part)?.[1];
      if (name === undefined) return [part];
      const words = this.classes[name];
      if (words === undefined) throw new Error(`No class of words is called ${name}`);
      return words.split(/\s+/).flatMap((word) => this.alternatives(word));
    });
  }

  private stepsOf({ start, key }: TextWord): ReadonlySet<number> {
    const found = new Set(this.exact.get(key));
    const enter = (ids: readonly number[] | undefined) => ids?.forEach((id) => found.add(id));
    if (/^\d+$/.test(key)) enter(this.exact.get('#'));
    for (let length = 1; length <= start.length; length += 1) {
      enter(this.beginnings.get(start.slice(0, length)));
      enter(this.endings.get(key.slice(-length)));
    }
    for (const [middle, ids] of this.middles) if (start.includes(middle)) enter(ids);
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
