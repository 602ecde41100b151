import { nouns, pronouns, selfWords, small, units } from './data/persons.js';
import type { Reading } from './reading.js';
import type { TextWord } from './words.js';

/** `zelf` the writer; `ouder` a parent of someone; `ander` a person told of by pronoun only. */
export type Role = 'zelf' | 'kind' | 'volwassene' | 'oudere' | 'ouder' | 'ander';

/** Someone in the text, with the age where it is told (whole years). */
export interface Person {
  role: Role;
  age?: number;
  /** Named as a young child: `peuter`, `zoontje`. */
  small: boolean;
  plural: boolean;
  /** Words, as indexes. */
  first: number;
  last: number;
}

const numbers = new Map<string, number>(
  Object.entries({
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13,
    veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19, twintig: 20, eenentwintig: 21,
    tweeentwintig: 22, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90,
  }),
);


/** Finds who is told of, and how old they are. */
export class Persons {
  private readonly words: readonly TextWord[];
  private readonly nounAt = new Map<number, Role>();
  private readonly smallAt: ReadonlySet<number>;
  readonly list: Person[] = [];
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
    this.words = reading.words;
    for (const role of ['ouder', 'oudere', 'volwassene', 'kind'] as const)
      for (const word of this.at(nouns[role])) this.nounAt.set(word, role);
    this.smallAt = this.at(small);
    this.readAges();
    this.readNouns();
  }

  private at(list: string): ReadonlySet<number> {
    return new Set(this.reading.of(this.reading.lexicon.list(list)).map(({ first }) => first));
  }

  private readAges(): void {
    const years = this.at(units.years);
    const months = this.at(units.months);
    const selfUnit = this.at(units.self);
    const other = this.at(units.other);
    const duration = this.at(units.duration);
    const lasting = this.at(units.lasting);
    const turning = this.at(units.turning);
    const self = this.at(selfWords);
    const pronoun = this.at(pronouns);
    let previous: Person | undefined;
    this.words.forEach((word, at) => {
      const value = /^\d{1,3}$/.test(word.text) ? Number(word.text) : numbers.get(word.text);
      if (value === undefined || value > 110) return;
      const next = at + 1;
      const same = (index: number) => this.words[index]?.sentence === word.sentence;
      const hasYears = same(next) && years.has(next);
      if (hasYears && lasting.has(next + 1) && same(next + 1) && !this.isAgeWord(at - 1) && !(at === 0)) return;
      if (!hasYears && same(next) && other.has(next) && !(months.has(next) && this.words[at - 1]?.text === 'van')) return;
      const digits = /^\d/.test(word.text);
      const chained = previous !== undefined && previous.last >= at - 3 && ['en', 'and', 'of', 'i', 'та', 've', 'و'].includes(this.words[at - 1]?.text ?? '');
      if (duration.has(at - 1) && this.words[at - 1]!.sentence === word.sentence && !this.bracketed(at) && !turning.has(at - 2)) {
        if (!['in', 'bijna', 'al'].includes(this.words[at - 1]!.text) || !this.isAgeWord(at - 2)) return;
      }
      if (months.has(next) && same(next)) {
        if (this.words[at - 1]?.text === 'van') this.add(this.subject(at, self, pronoun) ?? 'kind', 0, at, at + 1);
        return;
      }
      const alone = this.isAlone(at, hasYears ? next : at);
      const said = hasYears || this.isAgeWord(at - 1) || this.bracketed(at) || chained || (digits && value > 7 && (alone || (at === 0 && !this.isJoined(at))));
      const turns = this.turns(at, turning);
      if (!said && !turns) return;
      if (!digits && !hasYears && !chained) return;
      const subject = chained ? previous!.role : selfUnit.has(next) ? 'zelf' : this.subject(at, self, pronoun);
      if (subject === undefined && !hasYears && !alone && !this.bracketed(at) && at !== 0 && !turns) return;
      const role = subject ?? 'zelf';
      if (role === 'zelf' && value < 7 && !turns) return;
      previous = this.add(role, turns && value > 0 ? value - 1 : value, at, hasYears ? next : at);
    });
  }

  private add(role: Role, age: number, first: number, last: number): Person {
    const person: Person = { role, age, small: age < 7, plural: false, first, last };
    this.list.push(person);
    return person;
  }

  private readNouns(): void {
    for (const [at, role] of this.nounAt) {
      if (this.isAsker(at) || (role === 'kind' && /^(jongste|oudste|middelste)$/.test(this.words[at]!.text) && this.reading.isLookAlike(at)) || /^(geen|zonder|no|without)$/.test(this.words[at - 1]?.text ?? '')) continue;
      const text = this.words[at]!.text;
      const plural = /en$|s$|tweeling|children|kids|двоє|діт|dzieci|dwoje|اطفال|اولاد|طفلان|ቆልዑ|ደቀ|ደቂ/.test(text);
      this.list.push({ role, small: this.smallAt.has(at), plural, first: at, last: at });
    }
  }

  /** "Ik ben hun oma": says who writes, not who it is about. */
  private isAsker(at: number): boolean {
    for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
      const { text, clause } = this.words[back]!;
      if (clause !== this.words[at]!.clause) return false;
      if (text === 'ben') return true;
    }
    return false;
  }

  private isAgeWord(at: number): boolean {
    return ['ben', 'van', 'is', 'm', 'am', 'aged', 'age', 'leeftijd', 'word', 'wordt', 'allebei', 'beiden', 'both', 'zijn', 'are', 'nu', 'net', 'pas', 'mam', 'ma', 'ik', 'nog', 'turned', 'мені', 'عمري', 'عمره', 'عمرها'].includes(
      this.words[at]?.text ?? '',
    );
  }

  private turns(at: number, turning: ReadonlySet<number>): boolean {
    const { sentence } = this.words[at]!;
    for (let near = Math.max(0, at - 5); near <= at + 1 && near < this.words.length; near += 1)
      if (near !== at && turning.has(near) && this.words[near]!.sentence === sentence) return true;
    return false;
  }

  private bracketed(at: number): boolean {
    const { from, to } = this.words[at]!;
    return this.reading.text[from - 1] === '(' && /[),]/.test(this.reading.text[to] ?? '');
  }

  private isJoined(at: number): boolean {
    return /[.,:/-]\d/.test(this.reading.text.slice(this.words[at]!.to, this.words[at]!.to + 2));
  }

  /** Do these words make a clause of their own: "… 19." or ", 57 jaar,"? */
  private isAlone(first: number, last: number): boolean {
    const before = this.words[first - 1];
    const after = this.words[last + 1];
    const { clause } = this.words[first]!;
    return before?.clause !== clause && after?.clause !== clause && !this.isJoined(first) && !/\d[.,:/-]$/.test(this.reading.text.slice(0, this.words[first]!.from).slice(-2));
  }

  /** Whose age it is: the nearest person before it in the sentence, or after "-jarige". */
  private subject(at: number, self: ReadonlySet<number>, pronoun: ReadonlySet<number>): Role | undefined {
    const { sentence } = this.words[at]!;
    if (/^(jarig|year|old)/.test(this.words[at + 1]?.text ?? ''))
      for (let near = at + 2; near <= at + 4 && this.words[near]?.sentence === sentence; near += 1) {
        const role = this.nounAt.get(near);
        if (role !== undefined) return role;
      }
    for (let near = at - 1; near >= Math.max(0, at - 9) && this.words[near]!.sentence === sentence; near -= 1) {
      const { text } = this.words[near]!;
      const role = this.nounAt.get(near);
      if (text === 'mam' || text === 'ma') {
        if (/^lat/.test(this.words[at + 1]?.text ?? '')) return text === 'mam' ? 'zelf' : this.lastNoun(near);
      }
      if (role !== undefined) return this.isOwn(near, role) ? role : 'zelf';
      if (pronoun.has(near) && !self.has(near)) return this.lastNoun(near) ?? 'ander';
      if (self.has(near)) return 'zelf';
    }
    return undefined;
  }

  /** "Alleenstaande vader, 43" and "Man, 59" are the writer; "mijn vader, 89" and "patiënte van 18" are not. */
  private isOwn(at: number, role: Role): boolean {
    if (role === 'kind') return true;
    const { text, clause } = this.words[at + 1] ?? { text: '', clause: -1 };
    const start = at === 0 || this.words[at - 1]!.sentence !== this.words[at]!.sentence;
    if (start && clause !== this.words[at]!.clause) return false;
    if (this.words[at - 1]?.text === 'alleenstaande') return false;
    return text !== '' || !start;
  }

  private lastNoun(before: number): Role | undefined {
    for (let at = before - 1; at >= Math.max(0, before - 60); at -= 1) {
      const role = this.nounAt.get(at);
      if (role !== undefined) return role;
    }
    return undefined;
  }
}
