import type { PublicSpreekuur, SpreekuurHour } from '../schemas/spreekuur-list.js';
import type { AgeBand, Leefgebied } from '../vocabulary/index.js';

/** Whole years, both included. */
export interface Ages {
  from: number;
  to: number;
}

/** What someone looks for; what is absent or null leaves nothing out. */
export interface Wishes {
  /** Area to be near to: orders, never leaves out. */
  area?: string | null;
  /** Subjects, of which one is enough. */
  leefgebieden?: readonly Leefgebied[] | null;
  ages?: Ages | null;
  /** Language to talk in. */
  language?: string | null;
}

type Fitting = Pick<
  PublicSpreekuur,
  'id' | 'location' | 'leefgebieden' | 'minAge' | 'maxAge' | 'languages' | 'interpreter'
>;

/** The ages of a band, `23-66`; the last has no end. */
export function agesOf(band: AgeBand): Ages {
  const [from = '', to] = band.replace('+', '').split('-');
  return { from: Number(from), to: to === undefined ? Number.POSITIVE_INFINITY : Number(to) };
}

/** Whether a spreekuur is for this person: any age of the band will do, and an interpreter speaks every language. */
export function fits(spreekuur: Omit<Fitting, 'id' | 'location'>, wishes: Wishes): boolean {
  const { leefgebieden, ages, language } = wishes;
  const anySubject = spreekuur.leefgebieden.length === 0 || !leefgebieden || leefgebieden.length === 0;
  if (!anySubject && !leefgebieden.some((subject) => spreekuur.leefgebieden.includes(subject))) return false;
  if (ages && ((spreekuur.minAge ?? 0) > ages.to || (spreekuur.maxAge ?? Number.POSITIVE_INFINITY) < ages.from))
    return false;
  return (
    !language || spreekuur.interpreter || spreekuur.languages.some((spoken) => baseOf(spoken) === baseOf(language))
  );
}

/**
 * Those that fit: of the area first, then by time. On the device this sifts and orders a whole list
 * without telling the gateway what someone looks for.
 */
export function nearestFirst<One extends Fitting, Its extends Pick<SpreekuurHour, 'spreekuur' | 'startsAt' | 'state'>>(
  list: { spreekuren: readonly One[]; hours: readonly Its[] },
  wishes: Wishes,
): { spreekuren: One[]; hours: Its[] } {
  const fitting = list.spreekuren.filter((spreekuur) => fits(spreekuur, wishes));
  const distance = new Map(
    fitting.map(({ id, location }) => [id, !wishes.area || location.area === wishes.area ? 0 : 1]),
  );
  const hours = list.hours
    .filter(({ spreekuur }) => distance.has(spreekuur))
    .sort(
      (a, b) =>
        distance.get(a.spreekuur)! - distance.get(b.spreekuur)! ||
        compare(a.startsAt, b.startsAt) ||
        compare(a.spreekuur, b.spreekuur),
    );
  const first = new Map<string, string>();
  for (const { spreekuur, startsAt, state } of hours)
    if (state === 'open' && !first.has(spreekuur)) first.set(spreekuur, startsAt);
  // Without an hour in this period: last.
  const firstOf = ({ id }: One) => first.get(id) ?? '~';
  const spreekuren = fitting.sort(
    (a, b) => distance.get(a.id)! - distance.get(b.id)! || compare(firstOf(a), firstOf(b)) || compare(a.id, b.id),
  );
  return { spreekuren, hours };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function baseOf(language: string): string {
  return language.split('-', 1)[0]!.toLowerCase();
}
