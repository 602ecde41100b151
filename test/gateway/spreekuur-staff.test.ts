import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type {
  Agenda,
  Consequences,
  Hit,
  HitOutcome,
  MadeFeed,
  Preview,
  Spreekuur,
  SpreekuurVersion,
} from '@voordeur/core/schemas';
import { bookingProblems } from '@voordeur/core/schemas';
import ICAL from 'ical.js';
import pg from 'pg';
import type { TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';
import {
  bookingRequest,
  jointHour,
  mondayMorning,
  problemOf,
  startSpreekuurGateway,
  tuesdayHalfPastNine,
  tuesdayNine,
  type SpreekuurGateway,
} from './setup/spreekuren.ts';

const second = { spreekuur: 'samen', startsAt: tuesdayHalfPastNine };
const hour = { spreekuur: 'samen', startsAt: tuesdayNine };

describe('the agenda of staff', () => {
  let provider: TestProvider;
  let gateway: SpreekuurGateway;
  let fatima: Staff;
  let kees: Staff;
  let esther: Staff;

  before(async () => {
    provider = await startProvider();
    gateway = await startSpreekuurGateway({ environment: oidcEnvironment(provider) });
    [fatima, kees, esther] = [
      await signIn(gateway, 'fatima'),
      await signIn(gateway, 'kees'),
      await signIn(gateway, 'esther'),
    ];
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });
  beforeEach(async () => {
    gateway.clock.now = mondayMorning;
    await gateway.database.query('truncate booking_notices, bookings, slots, walk_ins, substitutes');
    await set(jointHour());
  });

  /** Puts a definition in the place of the joint hour's. */
  async function set(definition: object): Promise<void> {
    await gateway.database.query(`update spreekuren set version = version + 1, definition = $1 where id = 'samen'`, [
      JSON.stringify(definition),
    ]);
  }
  const agenda = async (staff: Staff, query = '?from=2027-03-01&to=2027-03-07') =>
    (await staff.get(`/v1/staff/agenda${query}`)).json<Agenda>();
  const definitionOf = async (staff: Staff): Promise<SpreekuurVersion> =>
    (await staff.get('/v1/staff/spreekuren')).json<{ spreekuren: SpreekuurVersion[] }>().spreekuren[0]!;
  /** How everyone stands, by booking. */
  const states = async () =>
    new Map(
      (await gateway.database.query<{ id: string; state: string; starts_at: Date }>('select * from bookings')).map(
        (row) => [row.id, `${row.state} ${row.starts_at.toISOString().slice(5, 16)}`],
      ),
    );

  describe('reading it', () => {
    test('both teams see the appointment, with what is needed and no name; another team does not', async () => {
      const { id } = await gateway.book({
        people: 3,
        leefgebieden: ['geld', 'wonen'],
        interpreter: 'ti',
        phone: '0612345678',
      });
      await gateway.book({ waitWhenFull: true });
      for (const staff of [fatima, kees]) {
        const { hours, email } = await agenda(staff);
        assert.equal(email, false);
        assert.deepEqual(
          hours.map(({ spreekuur, date, from, until }) => [spreekuur.id, date, from, until]),
          [['samen', '2027-03-02', '09:00', '10:00']],
        );
        const [first, next] = hours[0]!.slots;
        assert.deepEqual([first?.places, first?.free, next?.free], [1, 0, 1]);
        const [booking, waiting] = first!.bookings;
        assert.deepEqual(booking, {
          id,
          state: 'booked',
          people: 3,
          leefgebieden: ['geld', 'wonen'],
          interpreter: 'ti',
          locale: 'nl',
          email: null,
          phone: '0612345678',
          offerUntil: null,
        });
        assert.equal(waiting?.state, 'waiting');
      }
      assert.deepEqual(
        (await agenda(esther)).hours.map(({ spreekuur }) => spreekuur.id),
        ['oost'],
      );
      assert.deepEqual((await agenda(fatima, '?from=2027-03-01&to=2027-03-07&team=cjg-oost')).hours, []);
    });

    test('the look is logged, with who and for which team; without bookings there is nothing to log', async () => {
      const looks = async () =>
        gateway.database.query(
          `select by_id, team, spreekuur from spreekuur_events where kind = 'agenda-bekeken' and by_id = 'kees'`,
        );
      const before = (await looks()).length;
      await agenda(kees);
      assert.equal((await looks()).length, before);
      await gateway.book();
      await agenda(kees);
      assert.deepEqual((await looks()).slice(before), [{ by_id: 'kees', team: 'swt-noord-noord', spreekuur: 'samen' }]);
    });

    test('nobody who has an appointment is left out, whatever became of the definition', async () => {
      await gateway.book();
      await set(jointHour({ patterns: [{ weekday: 3, from: '09:00', until: '10:00', startsOn: '2027-01-01' }] }));
      const shown = (await agenda(fatima)).hours.filter(({ slots }) =>
        slots.some(({ bookings }) => bookings.length > 0),
      );
      assert.deepEqual(
        shown.map(({ date, from, state }) => [date, from, state]),
        [['2027-03-02', '09:00', 'closed']],
      );
    });

    test('only who is signed in', async () => {
      assert.equal((await gateway.app.inject('/v1/staff/agenda?from=2027-03-01&to=2027-03-02')).statusCode, 401);
      assert.equal((await fatima.get('/v1/staff/agenda?from=2027-03-01&to=2027-09-02')).statusCode, 400);
    });
  });

  describe('on the day', () => {
    test('walk-ins are counted also when two colleagues count at once, and never below none', async () => {
      const count = async (staff: Staff, change: 1 | -1) =>
        (await staff.post('/v1/staff/agenda/walk-ins', { ...hour, change })).json<{ walkIns: number }>().walkIns;
      assert.equal(await count(fatima, -1), 0);
      await Promise.all(Array.from({ length: 20 }, (_, nth) => count(nth % 2 ? fatima : kees, 1)));
      assert.equal(await count(kees, -1), 19);
      assert.equal((await agenda(fatima)).hours[0]?.walkIns, 19);
      for (const [staff, at] of [
        [esther, hour],
        [fatima, { ...hour, startsAt: '2027-03-03T08:00:00Z' }],
      ] as const)
        assert.equal((await staff.post('/v1/staff/agenda/walk-ins', { ...at, change: 1 })).statusCode, 404);
    });

    test('a colleague stands in for one’s own team', async () => {
      const stand = (staff: Staff, team: string, name: string | null) =>
        staff.post('/v1/staff/agenda/substitutes', { ...hour, team, name });
      assert.equal((await stand(kees, 'cjg-noord', 'Mo')).statusCode, 400);
      await stand(kees, 'swt-noord-noord', 'Mo');
      const both = await stand(fatima, 'cjg-noord', 'Iris');
      const expected = [
        { team: 'cjg-noord', name: 'Iris' },
        { team: 'swt-noord-noord', name: 'Mo' },
      ];
      assert.deepEqual(both.json(), { substitutes: expected });
      assert.deepEqual((await agenda(fatima)).hours[0]?.substitutes, expected);
      await stand(fatima, 'cjg-noord', null);
      assert.equal((await agenda(kees)).hours[0]?.substitutes.length, 1);
    });
  });

  describe('an hour that does not go on', () => {
    const cancel = async (staff: Staff, more: object = {}) =>
      staff.post('/v1/staff/agenda/cancel', { ...hour, version: (await definitionOf(fatima)).version, ...more });

    test('cancels everyone on it and nobody else, and lists who has to be told by hand', async () => {
      const called = await gateway.book({ phone: '0612345678' });
      const silent = await gateway.book({ slot: second });
      const waiting = await gateway.book({ waitWhenFull: true });
      const later = await gateway.book({ slot: { spreekuur: 'samen', startsAt: '2027-03-09T08:00:00Z' } });
      const response = await cancel(kees, { reason: { nl: 'Ziek' } });
      assert.equal(response.statusCode, 200, response.body);
      const consequences = response.json<Consequences>();
      assert.deepEqual(
        { ...consequences, version: 0, stillToTell: consequences.stillToTell.map(({ phone, kind }) => [kind, phone]) },
        {
          version: 0,
          hit: 3,
          moved: 0,
          cancelled: 3,
          byEmail: 0,
          stillToTell: [
            ['cancelled', '0612345678'],
            ['cancelled', null],
            ['cancelled', null],
          ],
        },
      );
      for (const { code } of [called, silent, waiting]) {
        const { state, cancelledBy, reason } = await gateway.lookUp(code);
        assert.deepEqual([state, cancelledBy, reason?.nl], ['cancelled', 'hosts', 'Ziek']);
      }
      assert.equal((await gateway.lookUp(later.code)).state, 'booked');
      const { hours } = await gateway.list('?from=2027-03-02&to=2027-03-02&area=noord');
      assert.deepEqual([hours[0]?.state, hours[0]?.reason?.nl, hours[0]?.slots], ['closed', 'Ziek', []]);
      assert.equal((await cancel(kees)).statusCode, 409, 'once');
    });

    test('who was told, by a colleague or by looking it up, is on the list no more', async () => {
      const [mine, other] = [await gateway.book(), await gateway.book({ slot: second })];
      await cancel(fatima);
      const list = (await agenda(kees)).stillToTell;
      assert.deepEqual(new Set(list.map(({ booking }) => booking)), new Set([mine.id, other.id]));
      await gateway.lookUp(mine.code);
      const [left, ...rest] = (await agenda(kees)).stillToTell;
      assert.deepEqual([left?.booking, rest], [other.id, []]);
      assert.equal((await esther.post('/v1/staff/agenda/told', { id: left!.id })).statusCode, 404);
      assert.equal((await kees.post('/v1/staff/agenda/told', { id: left!.id })).statusCode, 200);
      assert.deepEqual((await agenda(fatima)).stillToTell, []);
    });

    test('of two colleagues the second is told that it changed; another team cannot', async () => {
      const { version } = await definitionOf(fatima);
      const answers = await Promise.all([cancel(fatima, { version }), cancel(kees, { version })]);
      assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 409]);
      assert.equal((await cancel(esther)).statusCode, 404);
    });
  });

  describe('changing what was planned', () => {
    const preview = (staff: Staff, version: number, definition: object) =>
      staff.post('/v1/staff/spreekuren/samen/preview', { version, definition });
    const change = (staff: Staff, version: number, definition: object, hits: readonly Hit[], other?: HitOutcome) =>
      staff.post('/v1/staff/spreekuren/samen/change', {
        version,
        definition,
        outcomes: hits.map(({ id, proposal }) => ({ booking: id, outcome: other ?? proposal })),
        reason: { nl: 'We zijn op een andere dag.' },
      });

    /** Books two weeks full, with someone waiting for each slot. */
    async function fill(): Promise<string[]> {
      const ids: string[] = [];
      for (const day of ['02', '09'])
        for (const time of ['08:00', '08:30'])
          for (const contact of [{ phone: '0612345678' }, {}]) {
            const slot = { spreekuur: 'samen', startsAt: `2027-03-${day}T${time}:00Z` };
            ids.push((await gateway.book({ slot, ...contact, waitWhenFull: true })).id);
          }
      return ids;
    }

    /** Everyone keeps a place, has another, or is told: counted, for this change. */
    async function everyoneIsServed(definition: Partial<Spreekuur>): Promise<Record<string, number>> {
      const people = await fill();
      const before = await states();
      const { version } = await definitionOf(fatima);
      const next = { ...(await definitionOf(fatima)).definition, ...definition };
      const shown = (await preview(fatima, version, next)).json<Preview>();
      assert.equal(shown.keeps + shown.hits.length, people.length, 'the preview names everyone once');
      assert.deepEqual(await states(), before, 'the preview changes nothing');
      const response = await change(fatima, version, next, shown.hits);
      assert.equal(response.statusCode, 200, response.body);
      const consequences = response.json<Consequences>();
      assert.equal(consequences.hit, shown.hits.length);
      assert.equal(consequences.moved + consequences.cancelled, consequences.hit);
      const told = new Set(consequences.stillToTell.map(({ booking }) => booking));
      const after = await states();
      const count = { kept: 0, moved: 0, cancelled: 0 };
      for (const id of people) {
        if (after.get(id) === before.get(id)) {
          count.kept += 1;
          assert.ok(!told.has(id));
          continue;
        }
        assert.ok(told.has(id), `${before.get(id)} became ${after.get(id)} and nobody is told`);
        count[after.get(id)!.startsWith('booked') ? 'moved' : 'cancelled'] += 1;
      }
      const places = await gateway.database.query<{ startsAt: string; free: number }>(
        `select starts_at, places - taken as free from slots where places <> taken`,
      );
      assert.ok(places.every(({ free }) => free > 0));
      const shownAfter = (await agenda(fatima, '?from=2027-03-01&to=2027-03-31')).hours.flatMap(({ slots }) =>
        slots.flatMap(({ bookings }) => bookings.map(({ id }) => id)),
      );
      const alive = people.filter((id) => !after.get(id)!.startsWith('cancelled'));
      assert.deepEqual(shownAfter.sort(), alive.sort(), 'everyone with a place is in the agenda');
      return count;
    }

    test('another day of the week: the four with a place move along, the four who wait are told', async () => {
      const patterns = [{ weekday: 3, from: '13:00', until: '14:00', startsOn: '2027-01-01', endsOn: null }];
      assert.deepEqual(await everyoneIsServed({ patterns }), { kept: 0, moved: 4, cancelled: 4 });
    });

    test('a moved hour takes its people along; the other week keeps theirs', async () => {
      const moved = { kind: 'moved' as const, date: '2027-03-02', from: '09:00' };
      const exceptions = [{ ...moved, toDate: '2027-03-03', toFrom: '15:00', toUntil: '16:00' }];
      assert.deepEqual(await everyoneIsServed({ exceptions }), { kept: 4, moved: 2, cancelled: 2 });
    });

    test('shorter: who no longer fits moves where there is place, or is cancelled', async () => {
      const patterns = [{ weekday: 2, from: '09:00', until: '09:30', startsOn: '2027-01-01', endsOn: null }];
      const count = await everyoneIsServed({ patterns });
      assert.deepEqual(count, { kept: 4, moved: 1, cancelled: 3 }, '16 March is free, a week after the second');
    });

    test('a holiday on which it does not go on any more', async () => {
      await set(
        jointHour({
          openOnHolidays: true,
          patterns: [{ weekday: 1, from: '09:00', until: '10:00', startsOn: '2027-01-01' }],
        }),
      );
      const easterMonday = '2027-03-29T07:00:00Z';
      const { id } = await gateway.book({ slot: { spreekuur: 'samen', startsAt: easterMonday } });
      const { version, definition } = await definitionOf(fatima);
      const next = { ...definition, openOnHolidays: false };
      const { hits } = (await preview(fatima, version, next)).json<Preview>();
      assert.deepEqual(
        hits.map((hit) => [hit.id, hit.because, hit.proposal.kind]),
        [[id, 'gone', 'move']],
      );
      const { moved, stillToTell } = (await change(fatima, version, next, hits)).json<Consequences>();
      assert.deepEqual([moved, stillToTell.length], [1, 1]);
    });

    test('fewer places: who came last is hit; more places: who waits is offered one', async () => {
      const appointments = { ...jointHour().appointments!, placesPerSlot: 2 };
      const [one, two, three] = [
        await gateway.book(),
        await gateway.book({ waitWhenFull: true }),
        await gateway.book({ waitWhenFull: true }),
      ];
      const start = await definitionOf(fatima);
      const wider = await change(fatima, start.version, { ...start.definition, appointments }, []);
      assert.equal(wider.statusCode, 200, wider.body);
      assert.equal((await gateway.lookUp(two.code)).state, 'offered');
      assert.equal((await gateway.lookUp(three.code)).state, 'waiting');
      const { version, definition } = await definitionOf(fatima);
      const narrower = { ...definition, appointments: { ...appointments, placesPerSlot: 1 } };
      const { hits, keeps } = (await preview(fatima, version, narrower)).json<Preview>();
      assert.deepEqual(
        hits.map(({ id, because }) => [id, because]),
        [[two.id, 'full']],
      );
      assert.equal(keeps, 2);
      await change(fatima, version, narrower, hits, { kind: 'cancel' });
      assert.equal((await gateway.lookUp(one.code)).state, 'booked');
      assert.equal((await gateway.lookUp(two.code)).state, 'cancelled');
    });

    test('two people may change places', async () => {
      const [one, two] = [await gateway.book(), await gateway.book({ slot: second })];
      const { version, definition } = await definitionOf(fatima);
      // Both slots are gone, and come back five minutes later.
      const patterns = [{ weekday: 2, from: '09:05', until: '10:05', startsOn: '2027-01-01', endsOn: null }];
      const outcomes = [
        { booking: one.id, outcome: { kind: 'move', startsAt: '2027-03-02T08:35:00Z' } },
        { booking: two.id, outcome: { kind: 'move', startsAt: '2027-03-02T08:05:00Z' } },
      ];
      const path = '/v1/staff/spreekuren/samen/change';
      const response = await fatima.post(path, { version, definition: { ...definition, patterns }, outcomes });
      assert.equal(response.statusCode, 200, response.body);
      assert.deepEqual(
        [(await gateway.lookUp(one.code)).from, (await gateway.lookUp(two.code)).from],
        ['09:35', '09:05'],
      );
    });

    test('where a booking came since the preview, nothing is changed', async () => {
      const { version, definition } = await definitionOf(fatima);
      const next = { ...definition, patterns: [] };
      const { hits } = (await preview(fatima, version, next)).json<Preview>();
      assert.deepEqual(hits, []);
      const { code } = await gateway.book();
      const response = await change(fatima, version, next, hits);
      assert.deepEqual([response.statusCode, problemOf(response).type], [409, bookingProblems.stale]);
      assert.equal((await gateway.lookUp(code)).state, 'booked');
    });

    test('a move to where there is no place, and a definition that is wrong, say where', async () => {
      const [one, two] = [await gateway.book(), await gateway.book({ slot: second })];
      const { version, definition } = await definitionOf(fatima);
      const patterns = [{ weekday: 3, from: '09:00', until: '10:00', startsOn: '2027-01-01', endsOn: null }];
      const outcomes = [one, two].map(({ id }) => ({
        booking: id,
        outcome: { kind: 'move', startsAt: '2027-03-03T08:00:00Z' },
      }));
      const path = '/v1/staff/spreekuren/samen/change';
      const both = await fatima.post(path, { version, definition: { ...definition, patterns }, outcomes });
      assert.deepEqual(
        problemOf(both).errors?.map(({ pointer }) => pointer),
        ['/outcomes/1/outcome/startsAt'],
      );
      const pointers = async (changes: object) =>
        problemOf(await preview(fatima, version, { ...definition, ...changes })).errors?.map(({ pointer }) => pointer);
      assert.deepEqual(await pointers({ patterns: [{ ...patterns[0], until: '08:00' }] }), [
        '/definition/patterns/0/until',
      ]);
      assert.deepEqual(await pointers({ id: 'anders' }), ['/definition/id']);
      assert.deepEqual(await pointers({ hosts: [{ kind: 'team', id: 'cjg-oost' }] }), ['/definition/hosts']);
      assert.equal((await preview(esther, version, definition)).statusCode, 404);
    });
  });

  describe('a team’s calendar link', () => {
    const make = (staff: Staff, team: string) => staff.post('/v1/staff/feeds', { team });
    const read = (url: string) => gateway.app.inject(new URL(url).pathname);

    test('shows the hours with how many come, and nothing that says who or what about', async () => {
      await gateway.book({ people: 2, interpreter: 'ar', phone: '0612345678', leefgebieden: ['verslaving'] });
      const { url } = (await make(kees, 'swt-noord-noord')).json<MadeFeed>();
      const response = await read(url);
      assert.equal(response.headers['content-type'], 'text/calendar; charset=utf-8');
      const events = new ICAL.Component(ICAL.parse(response.body) as any[]).getAllSubcomponents('vevent');
      assert.ok(events.length > 7, 'two months of Tuesdays');
      const first = events
        .map((component) => new ICAL.Event(component))
        .find(({ startDate }) => startDate.toJSDate().toISOString() === tuesdayNine)!;
      assert.equal(first.summary, 'Samen spreekuur');
      assert.equal(first.description, '09:00 2 personen, tolk ar');
      for (const secret of ['verslaving', '0612345678', 'Kees']) assert.ok(!response.body.includes(secret), secret);
      assert.ok(!response.body.includes('Spreekuur Oost'));
    });

    test('works until it is revoked; only for one’s own team, and its token is stored nowhere', async () => {
      assert.equal((await make(esther, 'cjg-noord')).statusCode, 400);
      const { url, id } = (await make(fatima, 'cjg-noord')).json<MadeFeed>();
      const token = /feeds\/(.*)\.ics$/.exec(url)![1]!;
      assert.ok(!JSON.stringify(await gateway.rows('calendar_feeds')).includes(token));
      assert.equal((await read(url)).statusCode, 200);
      assert.ok(!gateway.logged().includes(token));
      const feeds = (await fatima.get('/v1/staff/feeds')).json<{ feeds: { id: string }[] }>().feeds;
      assert.ok(feeds.some((feed) => feed.id === id));
      assert.equal((await esther.post(`/v1/staff/feeds/${id}/revoke`, {})).statusCode, 404);
      assert.equal((await fatima.post(`/v1/staff/feeds/${id}/revoke`, {})).statusCode, 200);
      assert.equal((await read(url)).statusCode, 404);
    });
  });

  describe('row-level security, by SQL as the roles', () => {
    let client: pg.Client;
    before(async () => {
      client = new pg.Client({ connectionString: gateway.database.url });
      await client.connect();
    });
    after(() => client.end());

    async function as(settings: Record<string, string>, work: () => Promise<void>): Promise<void> {
      await client.query('begin');
      try {
        for (const [name, value] of Object.entries(settings))
          await client.query('select set_config($1, $2, true)', [name, value]);
        await work();
      } finally {
        await client.query('rollback');
      }
    }
    const count = async (table: string) => Number((await client.query(`select count(*) from ${table}`)).rows[0].count);
    const refused = async (sql: string) => {
      await client.query('savepoint attempt');
      await assert.rejects(client.query(sql), (error: { code?: string }) => error.code === '42501', sql);
      await client.query('rollback to savepoint attempt');
    };

    test('staff sees bookings of its own hours, a resident’s request the one it names, the owner none', async () => {
      const [mine] = [await gateway.book(), await gateway.book({ slot: { spreekuur: 'oost', startsAt: tuesdayNine } })];
      const staff = { role: 'voordeur_staff' };
      for (const [teams, seen] of [
        ['swt-noord-noord', 1],
        ['cjg-oost,cjg-noord', 2],
        ['cjg-schalkwijk', 0],
        ['', 0],
      ] as const)
        await as({ ...staff, 'voordeur.teams': teams }, async () => assert.equal(await count('bookings'), seen, teams));
      await as({ role: 'voordeur_booking', 'voordeur.booking': mine.id }, async () => {
        assert.equal(await count('bookings'), 1);
        await refused('select * from spreekuur_events');
        await refused('update slots set taken = 0');
      });
      await as({ role: 'voordeur_booking' }, async () => assert.equal(await count('bookings'), 0));
      await as({}, async () => {
        for (const table of ['bookings', 'booking_notices', 'walk_ins', 'substitutes', 'spreekuur_events'])
          assert.equal(await count(table), 0, table);
      });
      await as({ ...staff, 'voordeur.teams': 'cjg-noord' }, async () => {
        await refused('update slots set taken = 0');
        await refused(`update spreekuren set teams = '{cjg-oost}' where id = 'samen'`);
        await refused('select token_hash from calendar_feeds');
        await refused('delete from bookings');
        await refused(`insert into spreekuur_events (kind, team) values ('agenda-bekeken', 'cjg-oost')`);
      });
    });

    test('whoever writes a booking: never more than places, and the trail cannot be changed', async () => {
      await gateway.book();
      const copy = `insert into bookings (id, body_hash, code_hash, spreekuur, starts_at, ends_at, state, details)
        select gen_random_uuid(), 'x', 'y', spreekuur, starts_at, ends_at, 'booked', details from bookings`;
      await assert.rejects(gateway.database.query(copy), /slots_never_more_than_places/);
      await assert.rejects(gateway.database.query('delete from spreekuur_events'), /append only/);
    });
  });

  test('what is written in these tables about a person is encrypted', async () => {
    await gateway.post(
      '/v1/bookings',
      bookingRequest({ phone: '0687654321', leefgebieden: ['verslaving'], interpreter: 'ti' }),
    );
    for (const table of ['bookings', 'booking_notices', 'spreekuur_events', 'slots']) {
      const text = (await gateway.database.query<{ row: string }>(`select ${table}::text as row from ${table}`))
        .map(({ row }) => row)
        .join();
      for (const hex of ['0687654321', 'verslaving'].map((secret) => Buffer.from(secret).toString('hex')))
        assert.ok(!text.includes(hex), table);
      assert.ok(!text.includes('verslaving'), table);
    }
  });
});
