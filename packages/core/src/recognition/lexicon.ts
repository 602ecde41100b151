import { classes } from './data/classes.js';
import { guards } from './data/guards.js';
import { ageSigns, nouns, pronouns, selfWords, small, units } from './data/persons.js';
import { wishes } from './data/wishes.js';
import { lookAlikes } from './data/look-alikes.nl.js';
import type { DangerKind, DangerList } from './danger-lists.js';
import type { DomainList } from './domain-lists.js';
import { Patterns, patternsIn } from './patterns.js';
import { RuleSet } from './rule-set.js';
import type { Leefgebied } from '../vocabulary/index.js';

/** `a & b && c`: `a` with `b` in its sentence and `c` in its own or a neighbouring one. */
export interface Rule {
  parts: readonly { id: number; neighbours: boolean }[];
  /** Holds a word like "niet" itself, so a "niet" between its words takes nothing back. */
  negative: boolean;
}

export interface DangerRule extends Rule {
  kind: DangerKind;
  level: 'nu' | 'vandaag';
}

export interface DomainRule extends Rule {
  id: Leefgebied;
  weight: number;
}

/** Everything that is looked for in a text, in one set of patterns. */
export interface Lexicon {
  patterns: Patterns;
  danger: RuleSet<DangerRule>;
  /** Surest first. */
  domains: RuleSet<DomainRule>;
  lookAlikes: RuleSet<Rule>;
  guards: Readonly<Record<keyof typeof guards, readonly Rule[]>>;
  /** Words that say what someone asks for. */
  wishes: readonly Rule[];
  ageSigns: Readonly<Record<keyof typeof ageSigns, readonly Rule[]>>;
  /** Pattern of one word of a class, `<dader>`. */
  word(name: string): number;
  /** Pattern of one word of a list for people. */
  list(words: string): number;
}

const weights = { sure: 4, usual: 2, faint: 0.7 } as const;

/** The reviewed lists of one or more languages. */
export interface LanguageLists {
  danger: readonly DangerList[];
  domains: readonly DomainList[];
}

/** Brings lists into one set of patterns (some ten milliseconds). */
export function lexiconOf(languages: readonly LanguageLists[]): Lexicon {
  const patterns = new Patterns(classes);
  const negatives = new Set(classes['niet']!.split(/\s+/));
  const rule = (text: string): Rule => {
    const [near = '', ...neighbours] = text.split(' && ');
    const parts = [
      ...near.split(' & ').map((part) => ({ id: patterns.add(part), neighbours: false })),
      ...neighbours
        .flatMap((list) => list.split(' & '))
        .map((part) => ({ id: patterns.add(part), neighbours: true })),
    ];
    const negative = near.split(' & ')[0]!.split(/[ /]/).some((word) => word === '<niet>' || negatives.has(word));
    return { parts, negative };
  };
  const rules = (list: string) => patternsIn(list).map(rule);
  const domains = languages.flatMap((language) => language.domains).flatMap((list) =>
    (['sure', 'usual', 'faint'] as const).flatMap((sureness) =>
      rules(list[sureness] ?? '').map((each) => ({ ...each, id: list.id, weight: weights[sureness] })),
    ),
  );
  domains.sort((one, other) => other.weight - one.weight);
  for (const name of Object.keys(classes)) patterns.add(`<${name}>`);
  const lists = new Map(
    [...Object.values(nouns), ...Object.values(units), pronouns, selfWords, small].map((list) => [
      list,
      patterns.add(list.trim().split(/\s+/).join('/').replace(/'/g, '')),
    ]),
  );
  const named = <Name extends string>(all: Readonly<Record<Name, string>>) =>
    Object.fromEntries(Object.entries<string>(all).map(([name, list]) => [name, rules(list)])) as unknown as Record<Name, Rule[]>;
  return {
    patterns,
    danger: new RuleSet(
      languages.flatMap((language) => language.danger).flatMap(({ kind, level, patterns: list }) =>
        rules(list).map((each) => ({ ...each, kind, level })),
      ),
    ),
    domains: new RuleSet(domains),
    lookAlikes: new RuleSet(rules(lookAlikes)),
    guards: named(guards),
    ageSigns: named(ageSigns),
    wishes: rules(wishes),
    word: (name) => patterns.add(`<${name}>`),
    list: (words) => lists.get(words)!,
  };
}
