import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { bookingProblems, spreekurenListSchema, type Booking } from '@voordeur/core/schemas';
import { eventually } from './setup/eventually.ts';
import {
  bookingRequest,
  eastHour,
  jointHour,
  mondayMorning,
  problemOf,
  startSpreekuurGateway,
  tuesdayHalfPastNine,
  tuesdayNine,
  type SpreekuurGateway,
} from './setup/spreekuren.ts';

const hour = 3_600_000;
const first = { spreekuur: 'samen', startsAt: tuesdayNine };
const second = { spreekuur: 'samen', startsAt: tuesdayHalfPastNine };

describe('appointments', () => {
  let gateway: SpreekuurGateway;
  before(async () => {
    gateway = await startSpreekuurGateway({ pulse: 20 });
  });
  after(() => gateway.stop());
  beforeEach(async () => {
    gateway.clock.now = mondayMorning;
    await gateway.database.query('truncate booking_notices, bookings, slots, missed_codes');
  });

  const act = (name: string, code: string, more: object = {}) =>
    gateway.post(`/v1/bookings/${name}`, { code, ...more });
  const free = async (startsAt: string) =>
    (await gateway.list('?from=2027-03-01&to=2027-03-07')).hours
      .filter(({ spreekuur }) => spreekuur === 'samen')
      .flatMap(({ slots }) => slots)
      .find((slot) => slot.startsAt === startsAt)?.free;

  test('books, and answers with the code and with when, where and what to bring', async () => {
    const { code, booking } = await gateway.book({ people: 2, interpreter: 'ar', phone: '06 12345678' });
    assert.match(code, /^\d{4} \d{4} \d{4} \d{4}$/);
    assert.equal(booking.state, 'booked');
    assert.deepEqual([booking.date, booking.from, booking.until], ['2027-03-02', '09:00', '09:30']);
    assert.deepEqual(
      booking.spreekuur.hosts.map(({ name }) => name),
      ['CJG Noord', 'Sociaal Wijkteam Noord-Noord'],
    );
    assert.equal(booking.spreekuur.bring?.nl, 'Neem je brieven mee.');
    assert.deepEqual([booking.people, booking.interpreter, booking.hasPhone, booking.hasEmail], [2, 'ar', true, false]);
    assert.deepEqual(booking.can, { cancel: true, move: true, accept: false });
    assert.equal(await free(tuesdayNine), 0);
    assert.equal(await free(tuesdayHalfPastNine), 1);
    assert.deepEqual(await gateway.lookUp(code), booking);
  });

  test('the same id and body give the same code and one booking; another body is refused', async () => {
    const request = bookingRequest();
    const [one, two] = await Promise.all([
      gateway.post('/v1/bookings', request),
      gateway.post('/v1/bookings', request),
    ]);
    assert.deepEqual([one.statusCode, two.statusCode], [201, 201]);
    assert.equal(one.body, two.body);
    const third = await gateway.post('/v1/bookings', { ...request, id: request.id.toUpperCase() });
    assert.equal(third.body, one.body);
    assert.equal((await gateway.rows('bookings')).length, 1);
    const other = await gateway.post('/v1/bookings', { ...request, people: 3 });
    assert.equal(other.statusCode, 409);
    assert.equal(problemOf(other).type, bookingProblems.otherBody);
  });

  test('full is told, stores nothing, and the same id may be sent again once there is a place', async () => {
    const { code } = await gateway.book();
    const request = bookingRequest();
    const refused = await gateway.post('/v1/bookings', request);
    assert.equal(refused.statusCode, 409);
    assert.equal(problemOf(refused).type, bookingProblems.full);
    assert.equal((await gateway.rows('bookings')).length, 1);
    assert.equal((await act('cancel', code)).statusCode, 200);
    assert.equal((await gateway.post('/v1/bookings', request)).statusCode, 201);
  });

  test('nothing can be booked that is not there, too soon, too far ahead, closed or walk-in only', async () => {
    const attempts: [string, string][] = [
      ['samen', '2027-03-02T08:15:00.000Z'],
      ['samen', '2027-03-03T08:00:00.000Z'],
      ['niets', tuesdayNine],
      ['samen', '2027-04-20T07:00:00.000Z'],
    ];
    for (const [spreekuur, startsAt] of attempts) {
      const response = await gateway.post('/v1/bookings', bookingRequest({ slot: { spreekuur, startsAt } }));
      assert.equal(response.statusCode, 409, `${spreekuur} ${startsAt}`);
      assert.equal(problemOf(response).type, bookingProblems.notBookable);
    }
    gateway.clock.now = Date.parse(tuesdayNine) - hour + 1;
    assert.equal((await gateway.post('/v1/bookings', bookingRequest())).statusCode, 409, 'an hour before is too late');
    gateway.clock.now -= 1;
    assert.equal((await gateway.post('/v1/bookings', bookingRequest())).statusCode, 201);
  });

  test('everything that is wrong is said at once', async () => {
    const response = await gateway.post('/v1/bookings', {
      id: 'x',
      slot: { spreekuur: 'samen', startsAt: 'dinsdag' },
      people: 0,
      leefgebieden: ['geld', 'geld'],
      phone: 'bel maar',
    });
    assert.equal(response.statusCode, 400);
    const pointers = problemOf(response).errors?.map(({ pointer }) => pointer);
    assert.deepEqual(new Set(pointers), new Set(['/id', '/slot/startsAt', '/people', '/leefgebieden', '/phone']));
  });

  test('without a mail server an address is not taken, and the list says so beforehand', async () => {
    assert.equal((await gateway.list()).email, false);
    const response = await gateway.post('/v1/bookings', bookingRequest({ email: 'sam@voorbeeld.nl' }));
    assert.equal(response.statusCode, 400);
    assert.equal(problemOf(response).errors?.[0]?.pointer, '/email');
  });

  test('cancelling frees the place, erases the number, and withdraws the event from the calendar', async () => {
    const { code } = await gateway.book({ phone: '06 12345678' });
    const response = await act('cancel', code);
    assert.equal(response.statusCode, 200);
    const booking = response.json<Booking>();
    assert.deepEqual([booking.state, booking.cancelledBy, booking.hasPhone], ['cancelled', 'person', false]);
    assert.match(booking.calendar!, /METHOD:CANCEL/);
    assert.equal(await free(tuesdayNine), 1);
    const again = await act('cancel', code);
    assert.equal(problemOf(again).type, bookingProblems.notPossible);
  });

  test('moving takes the other place and gives up the old one; sent again it changes nothing', async () => {
    const { code } = await gateway.book();
    const moved = await act('move', code, { slot: second });
    assert.equal(moved.statusCode, 200);
    assert.deepEqual([moved.json<Booking>().from, moved.json<Booking>().state], ['09:30', 'booked']);
    assert.deepEqual([await free(tuesdayNine), await free(tuesdayHalfPastNine)], [1, 0]);
    const again = await act('move', code, { slot: second });
    assert.equal(again.body, moved.body);
  });

  test('moving to a full slot keeps the old place; who wants to wait there gives it up', async () => {
    const mine = await gateway.book();
    await gateway.book({ slot: second });
    const refused = await act('move', mine.code, { slot: second });
    assert.equal(problemOf(refused).type, bookingProblems.full);
    assert.equal((await gateway.lookUp(mine.code)).from, '09:00');
    const waits = await act('move', mine.code, { slot: second, waitWhenFull: true });
    assert.deepEqual([waits.json<Booking>().state, waits.json<Booking>().position], ['waiting', 1]);
    assert.equal(await free(tuesdayNine), 1);
  });

  test('also to another spreekuur', async () => {
    const { code } = await gateway.book();
    const moved = await act('move', code, { slot: { spreekuur: 'oost', startsAt: tuesdayNine } });
    assert.equal(moved.json<Booking>().spreekuur.id, 'oost');
  });

  test('a hundred people who swap two slots at once neither block each other nor get a place twice', async () => {
    await gateway.database.query(`update spreekuren set version = version + 1,
      definition = jsonb_set(definition, '{appointments,placesPerSlot}', '12')`);
    const people = [];
    for (let nth = 0; nth < 20; nth += 1) people.push(await gateway.book({ slot: nth % 2 ? first : second }));
    for (let round = 0; round < 5; round += 1)
      await Promise.all(people.map(({ code }, nth) => act('move', code, { slot: (nth + round) % 2 ? second : first })));
    const [row] = await gateway.database.query<{ taken: number; booked: number }>(
      `select (select sum(taken)::int from slots) as taken,
        (select count(*)::int from bookings where state = 'booked') as booked`,
    );
    assert.deepEqual(row, { taken: 20, booked: 20 });
    await gateway.database.query(`update spreekuren set version = version + 1,
      definition = jsonb_set(definition, '{appointments,placesPerSlot}', '1')`);
  });

  describe('waiting', () => {
    const wait = () => gateway.book({ waitWhenFull: true });

    test('in line, and moved up when someone in front leaves', async () => {
      await gateway.book();
      const [one, two, three] = [await wait(), await wait(), await wait()];
      assert.deepEqual(
        [one, two, three].map(({ booking }) => booking.position),
        [1, 2, 3],
      );
      assert.equal(one.booking.calendar, null, 'no place yet');
      await act('cancel', two.code);
      assert.equal((await gateway.lookUp(three.code)).position, 2);
    });

    test('a place that comes free is kept for the first in line, whoever asks for it meanwhile', async () => {
      const { code } = await gateway.book();
      const [one, two] = [await wait(), await wait()];
      await act('cancel', code);
      const offered = await gateway.lookUp(one.code);
      assert.deepEqual([offered.state, offered.can.accept], ['offered', true]);
      assert.equal(offered.offerUntil, new Date(Date.parse(tuesdayNine) - hour).toISOString(), 'until it is too late');
      assert.equal((await gateway.post('/v1/bookings', bookingRequest())).statusCode, 409);
      const accepted = await act('accept', one.code);
      assert.equal(accepted.json<Booking>().state, 'booked');
      assert.match(accepted.json<Booking>().calendar!, /METHOD:PUBLISH/);
      assert.equal((await gateway.lookUp(two.code)).state, 'waiting');
    });

    test('an offer that is not taken lapses and goes to the next', async () => {
      const { code } = await gateway.book();
      const [one, two] = [await wait(), await wait()];
      await gateway.database.query(`update spreekuren set version = version + 1,
        definition = jsonb_set(definition, '{appointments,leadMinutes}', '0')`);
      await act('cancel', code);
      gateway.clock.now = Date.parse((await gateway.lookUp(one.code)).offerUntil!);
      assert.ok(gateway.clock.now < Date.parse(tuesdayNine), 'a day, not until it begins');
      const late = await act('accept', one.code);
      assert.equal(problemOf(late).type, bookingProblems.notPossible);
      await eventually(async () => assert.equal((await gateway.lookUp(two.code)).state, 'offered'));
      assert.equal((await gateway.lookUp(one.code)).state, 'lapsed');
      await gateway.database.query(`update spreekuren set version = version + 1,
        definition = jsonb_set(definition, '{appointments,leadMinutes}', '60')`);
    });

    test('who moves away, or lets an offered place go, makes room for the next', async () => {
      const { code } = await gateway.book();
      const [one, two] = [await wait(), await wait()];
      await act('move', code, { slot: second });
      assert.equal((await gateway.lookUp(one.code)).state, 'offered');
      await act('cancel', one.code);
      assert.equal((await gateway.lookUp(two.code)).state, 'offered');
    });

    test('where there is no time left to take it, a place is for whoever comes', async () => {
      const { code } = await gateway.book();
      const one = await wait();
      gateway.clock.now = Date.parse(tuesdayNine) - hour - 60_000;
      await act('cancel', code);
      assert.equal((await gateway.lookUp(one.code)).state, 'waiting');
      assert.equal(await free(tuesdayNine), 1);
      gateway.clock.now = Date.parse(tuesdayNine);
      assert.equal((await gateway.lookUp(one.code)).state, 'lapsed');
    });
  });

  describe('codes', () => {
    test('are read as people write them; a typing error is told from an unknown code', async () => {
      const { code } = await gateway.book();
      assert.equal((await gateway.lookUp(code.replaceAll(' ', '-'))).state, 'booked');
      const wrong = `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`;
      const response = await act('lookup', wrong);
      assert.deepEqual([response.statusCode, problemOf(response).errors?.[0]?.pointer], [400, '/code']);
    });

    test('stand in no address and no log, nor does anything that was told', async () => {
      const { code } = await gateway.book({ phone: '06 98765432' });
      await gateway.lookUp(code);
      for (const secret of [code, code.replaceAll(' ', ''), '98765432', 'geld'])
        assert.ok(!gateway.logged().includes(secret), secret);
    });
  });

  test('what is past is erased after the days that were chosen, its count too', async () => {
    await gateway.book();
    const later = await gateway.book({ slot: { spreekuur: 'samen', startsAt: '2027-03-09T08:00:00.000Z' } });
    gateway.clock.now = Date.parse(tuesdayNine) + 14 * 24 * hour + 1;
    await eventually(async () => {
      const ids = (await gateway.rows('bookings')).map(({ id }) => id);
      assert.deepEqual(ids, [later.id]);
    });
    assert.equal((await gateway.rows('slots')).length, 1);
  });
});

describe('the list of spreekuren', () => {
  let gateway: SpreekuurGateway;
  before(async () => {
    gateway = await startSpreekuurGateway({
      spreekuren: [
        jointHour({
          leefgebieden: ['geld'],
          minAge: 18,
          exceptions: [{ kind: 'closed', date: '2027-03-09', reason: { nl: 'Zaal bezet' } }],
        }),
        eastHour({
          interpreter: false,
          patterns: [{ weekday: 1, from: '13:00', until: '14:00', startsOn: '2027-01-01' }],
        }),
        eastHour({ id: 'inloop', walkIn: true, appointments: null }),
      ],
    });
  });
  after(() => gateway.stop());

  test('fifteen days from today, near first, with what residents need and nothing else', async () => {
    const list = await gateway.list('?area=noord');
    assert.deepEqual([list.from, list.to, list.timeZone], ['2027-03-01', '2027-03-15', 'Europe/Amsterdam']);
    assert.deepEqual(
      list.spreekuren.map(({ id }) => id),
      ['samen', 'oost', 'inloop'],
    );
    assert.ok(!('patterns' in list.spreekuren[0]!) && !('exceptions' in list.spreekuren[0]!));
    assert.deepEqual(
      list.hours.map(({ spreekuur, date, state, slots }) => [spreekuur, date, state, slots.length]),
      [
        ['samen', '2027-03-02', 'open', 2],
        ['samen', '2027-03-09', 'closed', 0],
        ['oost', '2027-03-01', 'open', 2],
        ['inloop', '2027-03-02', 'open', 0],
        ['oost', '2027-03-08', 'open', 2],
        ['inloop', '2027-03-09', 'open', 0],
        ['oost', '2027-03-15', 'open', 2],
      ],
    );
    assert.equal(list.hours[1]?.reason?.nl, 'Zaal bezet');
  });

  test('sifted by subject, age and language', async () => {
    const ids = async (query: string) => (await gateway.list(query)).spreekuren.map(({ id }) => id).sort();
    assert.deepEqual(await ids('?domain=wonen'), ['inloop', 'oost']);
    assert.deepEqual(await ids('?age=17'), ['inloop', 'oost']);
    assert.deepEqual(await ids('?age=18&domain=geld'), ['inloop', 'oost', 'samen']);
    assert.deepEqual(await ids('?language=pl'), ['inloop', 'samen']);
  });

  test('what is further ahead than can be booked says from when', async () => {
    const { hours } = await gateway.list('?from=2027-04-13&to=2027-04-20');
    const far = hours.find(({ spreekuur, date }) => spreekuur === 'samen' && date === '2027-04-20');
    assert.deepEqual(far?.slots, []);
    assert.equal(far?.bookableFrom, '2027-03-08T23:00:00.000Z');
    assert.equal(hours.find(({ date }) => date === '2027-04-19')?.closedBecause ?? null, null);
  });

  test('a public holiday is there, closed', async () => {
    const { hours } = await gateway.list('?from=2027-03-29&to=2027-03-29');
    assert.deepEqual(
      hours.map(({ spreekuur, closedBecause }) => [spreekuur, closedBecause]),
      [['oost', 'holiday']],
    );
  });

  test('a period that is wrong or too long is refused', async () => {
    for (const query of [
      '?from=2027-03-02&to=2027-03-01',
      '?from=2027-03-01&to=2027-05-30',
      '?from=morgen',
      '?age=oud',
    ])
      assert.equal((await gateway.app.inject(`/v1/spreekuren${query}`)).statusCode, 400, query);
  });

  test('is sent again only as long as nothing in it changed', async () => {
    const period = '?from=2027-03-02&to=2027-03-02';
    const slotsNow = async () => {
      const { body } = await gateway.app.inject(`/v1/spreekuren${period}`);
      const list = spreekurenListSchema.strict().parse(JSON.parse(body));
      return list.hours
        .find(({ spreekuur }) => spreekuur === 'samen')
        ?.slots.map(({ startsAt, free }) => [startsAt, free]);
    };
    const both = [
      [tuesdayNine, 1],
      [tuesdayHalfPastNine, 1],
    ];
    try {
      assert.deepEqual(await slotsNow(), both);
      const { code } = await gateway.book();
      assert.deepEqual(await slotsNow(), [[tuesdayNine, 0], both[1]]);
      await gateway.post('/v1/bookings/cancel', { code });
      assert.deepEqual(await slotsNow(), both);
      gateway.clock.now = Date.parse(tuesdayNine) - hour;
      assert.deepEqual(await slotsNow(), both, 'an hour before, to the millisecond');
      gateway.clock.now += 1;
      assert.deepEqual(await slotsNow(), [both[1]]);
      gateway.clock.now = Date.parse('2027-03-02T09:00:00Z') - 1;
      assert.deepEqual(await slotsNow(), []);
      gateway.clock.now += 1;
      assert.equal(await slotsNow(), undefined, 'it is over');
    } finally {
      gateway.clock.now = Date.parse('2027-03-01T07:00:00Z');
    }
    await gateway.database.query(`update spreekuren set version = version + 1,
      definition = jsonb_set(definition, '{appointments,placesPerSlot}', '4') where id = 'samen'`);
    assert.deepEqual((await slotsNow())?.[0], [tuesdayNine, 4]);
  });

  test('what staff changed stays when the gateway starts again', async () => {
    await gateway.database.query(`update spreekuren set version = version + 1,
      definition = jsonb_set(definition, '{name,nl}', '"Anders"') where id = 'samen'`);
    const again = await startSpreekuurGateway({
      database: gateway.database,
      environment: { VOORDEUR_KEYS: keysOf(gateway) },
    });
    assert.equal((await again.list()).spreekuren.find(({ id }) => id === 'samen')?.name.nl, 'Anders');
    await again.stop();
  });
});

function keysOf(gateway: SpreekuurGateway): string {
  const { keys, first: id } = gateway.config.keys as unknown as { keys: Map<string, Buffer>; first: string };
  return `${id}:${keys.get(id)!.toString('base64')}`;
}
