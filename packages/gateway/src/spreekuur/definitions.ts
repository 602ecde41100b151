import type { Municipality, NamedHost, Spreekuur } from '@voordeur/core/schemas';
import { hoursOf, type Calendar, type Hour, type Period } from '@voordeur/core/spreekuur';
import { teamName } from '@voordeur/core/municipality';
import { spreekuurSchema } from '@voordeur/core/schemas';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';
import type { InForce } from '../settings/in-force.js';

/** A definition as it stands in the database. */
export interface Defined {
  version: number;
  spreekuur: Spreekuur;
}

interface Derived extends Defined {
  /** Hours by month, `2027-03`. */
  months: Map<string, readonly Hour[]>;
}

/** Months of one spreekuur that are remembered; a year and a bit. */
const mostMonths = 15;

/**
 * The spreekuren of the database. Only versions are read each time; a definition and the hours that
 * follow from it are remembered as long as its version stays.
 */
export class Definitions {
  readonly calendar: Calendar;
  private readonly inForce: InForce;
  private known = new Map<string, Derived>();
  /** The municipality whose names were in force when these were read. */
  private named: Municipality | null = null;
  /** What `all` answered last, with the versions that it was for. */
  private last: { versions: string; all: readonly Defined[] } | null = null;

  constructor(inForce: InForce, calendar: Calendar) {
    this.inForce = inForce;
    this.calendar = calendar;
  }

  /** Puts in those that are not there yet; what staff changed stays. */
  async seed(db: Kysely<Tables>, spreekuren: readonly Spreekuur[]): Promise<void> {
    if (spreekuren.length === 0) return;
    await db
      .insertInto('spreekuren')
      .values(
        spreekuren.map((spreekuur) => ({
          id: spreekuur.id,
          definition: JSON.stringify(spreekuur),
          teams: this.teamsOf(spreekuur),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** All of them, by id. */
  async all(db: Kysely<Tables> | Transaction<Tables>): Promise<readonly Defined[]> {
    this.forgetWhenRenamed();
    const { versions } = await db
      .selectFrom('spreekuren')
      .select(sql<string>`coalesce(string_agg(id || ' ' || version, ',' order by id), '')`.as('versions'))
      .executeTakeFirstOrThrow();
    if (this.last?.versions === versions) return this.last.all;
    const all = await this.read(db);
    // Of what was read, which may be newer than the versions above.
    this.last = { versions: all.map(({ version, spreekuur: { id } }) => `${id} ${version}`).join(), all };
    return all;
  }

  private async read(db: Kysely<Tables> | Transaction<Tables>): Promise<Defined[]> {
    const versions = await db.selectFrom('spreekuren').select(['id', 'version']).orderBy('id').execute();
    const { known } = this;
    const changed = versions.filter(({ id, version }) => known.get(id)?.version !== version).map(({ id }) => id);
    const fresh = new Map<string, Derived>();
    if (changed.length > 0) {
      const rows = await db
        .selectFrom('spreekuren')
        .select(['id', 'version', 'definition'])
        .where('id', 'in', changed)
        .execute();
      for (const row of rows) fresh.set(row.id, this.remember(row));
    }
    return versions.flatMap(({ id }) => fresh.get(id) ?? known.get(id) ?? []);
  }

  /** One of them, or `undefined`. */
  async one(db: Kysely<Tables> | Transaction<Tables>, id: string): Promise<Defined | undefined> {
    const current = await db.selectFrom('spreekuren').select('version').where('id', '=', id).executeTakeFirst();
    if (current === undefined) return undefined;
    const known = this.known.get(id);
    if (known?.version === current.version) return known;
    const row = await db
      .selectFrom('spreekuren')
      .select(['id', 'version', 'definition'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && this.remember(row);
  }

  /** The hours of a definition in a period, by time. */
  hours(defined: Defined, period: Period): Hour[] {
    const { months } = defined as Partial<Derived>;
    if (months === undefined) return hoursOf(defined.spreekuur, period, this.calendar);
    return monthsOf(period)
      .flatMap((month) => this.month(defined.spreekuur, months, month))
      .filter(({ date }) => date >= period.from && date <= period.to);
  }

  /** Teams that see the bookings; the backstop where no team is among the hosts. */
  teamsOf({ hosts }: Spreekuur): string[] {
    const teams = hosts.filter(({ kind }) => kind === 'team').map(({ id }) => id);
    return teams.length > 0 ? teams : [this.inForce.municipality.backstop];
  }

  namedHosts({ hosts }: Spreekuur): NamedHost[] {
    return hosts.map((host) => ({
      kind: host.kind,
      id: host.id,
      name: host.kind === 'team' ? teamName(host.id, this.inForce.municipality) : host.name,
    }));
  }

  /** What others made of a definition, such as a text with the names of its hosts, is kept for that very object. */
  private forgetWhenRenamed(): void {
    const { municipality } = this.inForce;
    if (this.named !== municipality) {
      this.known = new Map();
      this.last = null;
    }
    this.named = municipality;
  }

  private month(spreekuur: Spreekuur, months: Map<string, readonly Hour[]>, month: string): readonly Hour[] {
    let hours = months.get(month);
    if (hours === undefined) {
      hours = hoursOf(spreekuur, { from: `${month}-01`, to: lastDay(month) }, this.calendar);
      if (months.size >= mostMonths) months.clear();
      months.set(month, hours);
    }
    return hours;
  }

  private remember(row: { id: string; version: number; definition: Spreekuur }): Derived {
    // Written by a version that knew less: what is new gets its default.
    const derived = { version: row.version, spreekuur: spreekuurSchema.parse(row.definition), months: new Map() };
    this.known.set(row.id, derived);
    return derived;
  }
}

function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  let [year, month] = from.split('-', 2).map(Number) as [number, number];
  const last = to.slice(0, 7);
  for (;;) {
    const text = `${year}-${String(month).padStart(2, '0')}`;
    if (text > last) return months;
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year!, number, 0)).getUTCDate()).padStart(2, '0')}`;
}
