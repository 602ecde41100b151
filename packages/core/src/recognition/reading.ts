import type { Lexicon, Rule } from './lexicon.js';
import type { Hit } from './patterns.js';
import type { RuleSet } from './rule-set.js';
import { wordsOf, type TextWord } from './words.js';

/** A text taken apart, with all patterns found in it. */
export class Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly words: readonly TextWord[];
  private readonly hits: ReadonlyMap<number, readonly Hit[]>;
  /** Per pattern the sentences in which it stands outside look-alikes. */
  private readonly sentences = new Map<number, Map<number, Hit>>();
  private covered: readonly boolean[] = [];
  private readonly classes = new Map<number, Set<number>>();

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    const { patterns, lookAlikes } = lexicon;
    this.words = wordsOf(text);
    this.hits = patterns.find(this.words);
    const covered = this.words.map(() => false);
    for (const rule of this.touched(lookAlikes))
      for (const hit of this.found(rule))
        for (const { first, last } of [hit, ...this.partners(rule, hit)]) covered.fill(true, first, last + 1);
    this.covered = covered;
    this.sentences.clear();
  }

  /** Places where a pattern fits, look-alikes too. */
  of(id: number): readonly Hit[] {
    return this.hits.get(id) ?? [];
  }

  /** The rules of a set that this text touches. */
  touched<Kind extends Rule>(rules: RuleSet<Kind>): Kind[] {
    return rules.touchedBy(this.hits.keys());
  }

  /** Does one word of a class stand here? */
  isAt(word: number, id: number): boolean {
    return this.classAt(id).has(word);
  }

  /** Places of a rule's first part where its other parts are near too; those that look-alikes cover only where asked. */
  found(rule: Rule, lookAlikesToo = false): Hit[] {
    const [head, ...others] = rule.parts;
    const hits = this.hits.get(head!.id);
    if (hits === undefined) return [];
    return hits.filter((hit) => {
      if (!lookAlikesToo && this.isCovered(hit)) return false;
      const { sentence } = this.words[hit.first]!;
      return others.every(({ id, neighbours }) => this.near(id, sentence, neighbours) !== undefined);
    });
  }

  /** Where the other parts of a rule stand for one of its places. */
  partners(rule: Rule, { first }: Hit): Hit[] {
    const { sentence } = this.words[first]!;
    return rule.parts.slice(1).map(({ id, neighbours }) => this.near(id, sentence, neighbours)!);
  }

  private near(id: number, sentence: number, neighbours: boolean): Hit | undefined {
    const known = this.sentencesOf(id);
    return known.get(sentence) ?? (neighbours ? (known.get(sentence - 1) ?? known.get(sentence + 1)) : undefined);
  }

  private sentencesOf(id: number): Map<number, Hit> {
    let known = this.sentences.get(id);
    if (known === undefined) {
      known = new Map();
      for (const hit of this.of(id)) {
        const { sentence } = this.words[hit.first]!;
        if (!known.has(sentence) && !this.isCovered(hit)) known.set(sentence, hit);
      }
      this.sentences.set(id, known);
    }
    return known;
  }

  /** Is this word part of a phrase that only sounds like danger? */
  isLookAlike(word: number): boolean {
    return this.covered[word] ?? false;
  }

  private isCovered({ first, last }: Hit): boolean {
    return (this.covered[first] ?? false) || (this.covered[last] ?? false);
  }
  private classAt(id: number): Set<number> {
    let known = this.classes.get(id);
    if (known === undefined) this.classes.set(id, (known = new Set(this.of(id).map(({ first }) => first))));
    return known;
  }
}
