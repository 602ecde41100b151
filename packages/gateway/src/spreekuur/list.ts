import type { PublicSpreekuur, SpreekurenList, SpreekurenQuery, Spreekuur } from '@voordeur/core/schemas';
import {
  addDays,
  bookingWindow,
  localDate,
  nearestFirst,
  type BookingWindow,
  type Hour,
  type Period,
} from '@voordeur/core/spreekuur';
import type { Database } from '../database/connection.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { Defined, Definitions } from './definitions.js';
import { HourText } from './hour-text.js';
import { readTaken, takenOf } from './taken-places.js';

/** Days that one answer spans: what is chosen when nobody says, and at most. */
const span = { usual: 14, most: 62 };

/** A spreekuur with its own text. */
interface Described extends PublicSpreekuur {
  json: string;
}

interface Parts {
  database: Database;
  definitions: Definitions;
  /** Whether e-mail can be sent. */
  email: boolean;
  now: () => number;
}

/** An answer, and what it was made of. */
interface Answer {
  defined: readonly Defined[];
  taken: string;
  body: Buffer;
}

/** Answers that are kept, one per address; a month of 200 weekly hours is 0.7 MB. */
const mostAnswers = 16;
const minute = 60_000;

/**
 * `GET /v1/spreekuren`: when people can come, and how many places are left. What follows from a definition
 * is written once, and joined with what is taken at the moment of asking; an answer is sent again as long as
 * nothing in it changed, which is asked of the database each time.
 */
export class SpreekurenListing {
  private readonly parts: Parts;
  // As long as a definition stays, it and its hours are the same objects.
  private readonly described = new WeakMap<Spreekuur, Described>();
  private readonly texts = new WeakMap<Hour, HourText>();
  private answers = { minute: '', byQuery: new Map<string, Answer>() };

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /**
   * @returns a `SpreekurenList` in JSON
   * @throws RequestProblem 400 where the period ends before it begins, or is too long
   */
  async list(query: SpreekurenQuery): Promise<Buffer> {
    const { database, definitions } = this.parts;
    const now = this.parts.now();
    const { timeZone } = definitions.calendar;
    const from = query.from ?? localDate(now, timeZone);
    const period = { from, to: query.to ?? addDays(from, span.usual) };
    checkPeriod(period);
    const [defined, taken] = await Promise.all([
      definitions.all(database.db),
      readTaken(database.db, period, timeZone),
    ]);
    const answers = this.answersAt(now);
    const { area, domain, age, language } = query;
    const key = JSON.stringify([from, period.to, area, domain, age, language]);
    const kept = answers.get(key);
    if (kept?.defined === defined && kept.taken === taken) return kept.body;
    const body = Buffer.from(this.write(query, period, { defined, taken, now }));
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(key, { defined, taken, body });
    return body;
  }

  /**
   * Hours begin and end, and can be booked or no more, at whole minutes: between two of them an answer
   * changes by what people and staff do only.
   */
  private answersAt(now: number): Map<string, Answer> {
    const between = `${Math.floor(now / minute)} ${Math.ceil(now / minute)}`;
    if (this.answers.minute !== between) this.answers = { minute: between, byQuery: new Map() };
    return this.answers.byQuery;
  }

  private write(
    { area, domain, age, language }: SpreekurenQuery,
    period: Period,
    { defined, taken, now }: { defined: readonly Defined[]; taken: string; now: number },
  ): string {
    const windows = new Map(this.windowsOf(defined, now));
    const places = takenOf(taken);
    const { spreekuren, hours } = nearestFirst(
      {
        spreekuren: defined.map(({ spreekuur }) => this.describe(spreekuur)),
        hours: defined.flatMap((one) => this.hoursOf(one, period, now)),
      },
      {
        area,
        leefgebieden: domain === undefined ? null : [domain],
        ages: age === undefined ? null : { from: age, to: age },
        language,
      },
    );
    const { timeZone } = this.parts.definitions.calendar;
    const head = { ...period, timeZone, email: this.parts.email } satisfies Partial<SpreekurenList>;
    const hourTexts = hours.map((hour) =>
      hour.at({ window: windows.get(hour.spreekuur) ?? null, taken: places.get(hour.spreekuur) }),
    );
    return (
      `${JSON.stringify(head).slice(0, -1)},"spreekuren":[${spreekuren.map(({ json }) => json).join()}],` +
      `"hours":[${hourTexts.join()}]}`
    );
  }

  /** What residents may know of a spreekuur. */
  private describe(spreekuur: Spreekuur): Described {
    return remembered(this.described, spreekuur, () => {
      const { definitions } = this.parts;
      const { id, name, about, location, audience, minAge, maxAge, leefgebieden, languages } = spreekuur;
      const { interpreter, walkIn, appointments, bring, busy } = spreekuur;
      const hosts = definitions.namedHosts(spreekuur);
      const shown: PublicSpreekuur = {
        ...{ id, name, about, hosts, location, audience, minAge, maxAge, leefgebieden },
        ...{ languages, interpreter, walkIn, appointments, bring, busy },
      };
      return { ...shown, json: JSON.stringify(shown) };
    });
  }

  /** Those that are not over yet. */
  private hoursOf(defined: Defined, period: Period, now: number): HourText[] {
    const { definitions } = this.parts;
    const { timeZone } = definitions.calendar;
    return definitions
      .hours(defined, period)
      .filter(({ endsAt }) => endsAt > now)
      .map((hour) => remembered(this.texts, hour, () => new HourText(hour, defined.spreekuur, timeZone)));
  }

  /** What can be booked of each spreekuur; worked out once for those with the same rules. */
  private *windowsOf(defined: readonly Defined[], now: number): Iterable<[string, BookingWindow]> {
    const { timeZone } = this.parts.definitions.calendar;
    const windows = new Map<string, BookingWindow>();
    for (const { spreekuur } of defined) {
      const { id, appointments } = spreekuur;
      if (appointments === null) continue;
      const rules = `${appointments.leadMinutes} ${appointments.horizonDays}`;
      const window = windows.get(rules) ?? bookingWindow(appointments, now, timeZone);
      windows.set(rules, window);
      yield [id, window];
    }
  }
}

/** A period of at most two months. @throws RequestProblem 400 */
export function checkPeriod({ from, to }: Period): void {
  const refuse = (pointer: string, nl: string, en: string) => {
    throw new RequestProblem(400, problemTexts.invalid, { errors: [{ pointer, detail: { nl, en } }] });
  };
  if (to < from) refuse('/to', 'kies een dag na de eerste', 'choose a day after the first');
  if (to > addDays(from, span.most))
    refuse('/to', `vraag ten hoogste ${span.most} dagen ineens`, `ask for at most ${span.most} days at once`);
}

function remembered<Key extends object, Value>(memory: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  let value = memory.get(key);
  if (value === undefined) memory.set(key, (value = make()));
  return value;
}
