import type { ageSigns } from './data/persons.js';
import type { DomainScore } from './domains.js';
import type { Person } from './persons.js';
import type { Reading } from './reading.js';
import type { Leefgebied } from '../vocabulary/index.js';

/** Whom a question is about. `gezin`: a household with children whose problem is shared. */
export type About = 'kind' | 'jongvolwassene' | 'volwassene' | 'oudere' | 'gezin' | 'onbekend';

export interface AboutFound {
  who: About;
  /** The words it rests on; `start` and `end` in UTF-16 units of the text. */
  words: { text: string; start: number; end: number }[];
}

/** Subjects that a household shares when there are children in it. */
const shared: ReadonlySet<Leefgebied> = new Set(['geld', 'wonen', 'werk', 'taal-administratie', 'relaties']);

/** Reads whom it is about from ages, kin and, without those, from signs like "brugklas" or "AOW" (domain §5 "Whose facts"). */
export function aboutOf(reading: Reading, persons: readonly Person[], domains: readonly DomainScore[]): AboutFound {
  const signs = new Signs(reading);
  const aged = (role: (person: Person) => boolean) => persons.find((person) => person.age !== undefined && role(person));
  const self = aged(({ role }) => role === 'zelf');
  if (self !== undefined && self.age! < 18) return found('kind', [self], reading);

  const other = aged(({ role, age }) => role !== 'zelf' && age! >= 18);
  const main = domains[0]?.id;
  if (other !== undefined && !(self !== undefined && main === 'mantelzorg')) return found(bandOf(other.age!), [other], reading);

  const children = persons.filter(({ role, age }) => (role === 'kind' ? (age ?? 0) < 18 : role !== 'zelf' && (age ?? 99) < 18));
  const who = children.length === 0 ? undefined : withChildren(children, self, domains, signs, persons);
  if (who !== undefined) return found(who, who === 'kind' || self === undefined ? children : [self, ...children], reading);

  if (self !== undefined) return found(bandOf(self.age!), [self], reading);
  for (const sign of ['gezin', 'kind', 'jongvolwassene', 'oudere', 'volwassene'] as const) {
    const [first] = signs.of(sign);
    if (first !== undefined) return found(sign, [first], reading);
  }
  const elder = persons.find(({ role }) => role === 'oudere');
  return elder === undefined ? { who: 'onbekend', words: [] } : found('oudere', [elder], reading);
}

function withChildren(
  children: readonly Person[],
  self: Person | undefined,
  domains: readonly DomainScore[],
  signs: Signs,
  persons: readonly Person[],
): About | undefined {
  const main = domains[0]?.id;
  const household = signs.of('wij').length > 0 || signs.of('gezin').length > 0;
  const agedChild = children.some(({ age }) => age !== undefined);
  const many = children.some(({ plural }) => plural) || children.filter(({ age }) => age !== undefined).length > 1;
  const partner = persons.some(({ role }) => role === 'volwassene');
  const parents = new Set(persons.filter(({ role }) => role === 'ouder').map(({ first }) => first)).size > 1;
  const side = (id: Leefgebied) => domains.some((domain) => domain.id === id && domain.score > 0.45);
  if (self !== undefined && self.age! >= 18) {
    if (self.age! <= 22 || self.age! >= 67) return undefined;
    if (main === 'opvoeden' || main === 'school') return agedChild ? (side('geld') || side('wonen') ? 'gezin' : 'kind') : undefined;
    return (shared.has(main!) || main === 'veiligheid' || (main === 'verslaving' && partner)) && (many || agedChild) && main !== 'werk' ? 'gezin' : undefined;
  }
  if (signs.of('gezin').length > 0 && !agedChild) return 'gezin';
  if (main === undefined) return 'kind';
  if (signs.of('turning').length > 0 && agedChild) return 'kind';
  if (main === 'relaties') return signs.of('samen').length > 0 || (!agedChild && (household || many)) ? 'gezin' : 'kind';
  if (shared.has(main)) return household || many || !agedChild ? 'gezin' : 'kind';
  if (main === 'verslaving' || main === 'veiligheid') return (partner || parents) && many ? 'gezin' : 'kind';
  if ((side('geld') || side('wonen')) && many && household) return 'gezin';
  return 'kind';
}

class Signs {
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  of(name: keyof typeof ageSigns): { first: number; last: number }[] {
    return this.reading.lexicon.ageSigns[name].flatMap((rule) => this.reading.found(rule));
  }
}

function bandOf(age: number): About {
  if (age < 18) return 'kind';
  if (age < 23) return 'jongvolwassene';
  return age < 67 ? 'volwassene' : 'oudere';
}

function found(who: About, places: readonly { first: number; last: number }[], reading: Reading): AboutFound {
  const words = places.slice(0, 4).map(({ first, last }) => {
    const start = reading.words[first]!.from;
    const end = reading.words[last]!.to;
    return { text: reading.text.slice(start, end), start, end };
  });
  return { who, words };
}
