import { classes } from './data/classes.js';
import { danger as dangerArabicAndOthers } from './data/danger.other.js';
import { danger as dangerEnglish } from './data/danger.en.js';
import { danger as dangerDutch } from './data/danger.nl.js';
import { domains as domainsDutch } from './data/domains.nl.js';
import { domains as domainsEnglish } from './data/domains.en.js';
import { domains as domainsOther } from './data/domains.other.js';
import { guards } from './data/guards.js';
import { ageSigns, nouns, pronouns, selfWords, small, units } from './data/persons.js';
import { lookAlikes } from './data/look-alikes.nl.js';
import type { DangerKind } from './danger-lists.js';
import { Patterns, patternsIn } from './patterns.js';
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
  danger: readonly DangerRule[];
  domains: readonly DomainRule[];
  lookAlikes: readonly Rule[];
  guards: Readonly<Record<keyof typeof guards, readonly Rule[]>>;
  ageSigns: Readonly<Record<keyof typeof ageSigns, readonly Rule[]>>;
  /** Pattern of one word of a class, `<dader>`. */
  word(name: string): number;
  /** Pattern of one word of a list for people. */
  list(words: string): number;
}

const weights = { sure: 4, usual: 2, faint: 0.7 } as const;

let compiled: Lexicon | undefined;

/** The lexicon, compiled from the lists at the first call (a few milliseconds). */
export function lexicon(): Lexicon {
  return (compiled ??= compile());
}

function compile(): Lexicon {
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
  const domains = [...domainsDutch, ...domainsEnglish, ...domainsOther].flatMap((list) =>
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
    danger: [...dangerDutch, ...dangerEnglish, ...dangerArabicAndOthers].flatMap(({ kind, level, patterns: list }) =>
      rules(list).map((each) => ({ ...each, kind, level })),
    ),
    domains,
    lookAlikes: rules(lookAlikes),
    guards: named(guards),
    ageSigns: named(ageSigns),
    word: (name) => patterns.add(`<${name}>`),
    list: (words) => lists.get(words)!,
  };
}
