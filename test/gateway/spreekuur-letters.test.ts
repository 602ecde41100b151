import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Agenda, SpreekuurVersion } from '@voordeur/core/schemas';
import { eventually } from './setup/eventually.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { startMailServer, type Received, type TestMailServer } from './setup/mail-server.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';
import { mondayMorning, startSpreekuurGateway, tuesdayNine, type SpreekuurGateway } from './setup/spreekuren.ts';

const hour = 3_600_000;
const nextWeek = { spreekuur: 'samen', startsAt: '2027-03-09T08:00:00.000Z' };

describe('letters, through a real mail server', () => {
  let mail: TestMailServer;
  let provider: TestProvider;
  let gateway: SpreekuurGateway;
  let fatima: Staff;
  let received: Received[];

  before(async () => {
    mail = await startMailServer();
    ({ received } = mail);
    provider = await startProvider();
    gateway = await startSpreekuurGateway({
      pulse: 20,
      environment: {
        ...oidcEnvironment(provider),
        ...mail.environment,
      },
    });
    fatima = await signIn(gateway, 'fatima');
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
    await mail.stop();
  });
  beforeEach(async () => {
    gateway.clock.now = mondayMorning;
    mail.refuses = false;
    received.length = 0;
    await gateway.database.query('truncate booking_notices, bookings, slots');
  });

  const arrived = (count: number) => eventually(async () => assert.equal(received.length, count));
  const bookWithEmail = (email = 'sam@voorbeeld.nl', more: object = {}) =>
    gateway.book({ email, slot: nextWeek, leefgebieden: ['verslaving'], ...more });
  const cancelHour = async () => {
    const { spreekuren } = (await fatima.get('/v1/staff/spreekuren')).json<{ spreekuren: SpreekuurVersion[] }>();
    const { version } = spreekuren[0]!;
    return fatima.post('/v1/staff/agenda/cancel', { ...nextWeek, version, reason: { nl: 'Ziek' } });
  };
  const reopen = () =>
    gateway.database.query(
      `update spreekuren set version = version + 1, definition = definition || '{"exceptions":[]}' where id = 'samen'`,
    );

  test('the list says that an address may be given', async () => {
    assert.equal((await gateway.list()).email, true);
  });

  test('a reminder a day before, once, with when and without where, who, what about and the code', async () => {
    const { code } = await bookWithEmail();
    const dayBefore = Date.parse(nextWeek.startsAt) - 24 * hour;
    const [planned] = await gateway.database.query<{ due_at: Date }>('select due_at from booking_notices');
    assert.equal(planned?.due_at.getTime(), dayBefore);
    gateway.clock.now = dayBefore;
    await arrived(1);
    const [{ to, letter }] = received as [Received];
    assert.deepEqual(to, ['sam@voorbeeld.nl']);
    assert.match(letter, /^Subject: Herinnering aan je afspraak$/m);
    assert.match(letter, /dinsdag 9 maart/);
    assert.match(letter, /09:00/);
    assert.match(letter, /^Auto-Submitted: auto-generated$/m);
    for (const secret of [code, code.replaceAll(' ', ''), 'verslaving', 'Wijkcentrum', 'CJG', 'Samen spreekuur'])
      assert.ok(!letter.includes(secret), secret);
    const [notice] = await gateway.database.query<{ done_at: Date | null }>('select done_at from booking_notices');
    assert.notEqual(notice?.done_at, null);
  });

  test('in English for who booked in English', async () => {
    await bookWithEmail('alex@example.com', { locale: 'en-GB' });
    gateway.clock.now = Date.parse(nextWeek.startsAt) - hour;
    await arrived(1);
    assert.match(received[0]!.letter, /Subject: Reminder of your appointment/);
    assert.match(received[0]!.letter, /Tuesday,? 9 March/);
  });

  test('who cancels gets no reminder any more; who moves gets it for the new time', async () => {
    const gone = await bookWithEmail('weg@voorbeeld.nl');
    await gateway.post('/v1/bookings/cancel', { code: gone.code });
    const moved = await bookWithEmail();
    await gateway.post('/v1/bookings/move', {
      code: moved.code,
      slot: { spreekuur: 'samen', startsAt: '2027-03-09T08:30:00Z' },
    });
    gateway.clock.now = Date.parse(nextWeek.startsAt) - hour;
    await arrived(1);
    assert.match(received[0]!.letter, /09:30/);
    assert.equal((await gateway.rows('booking_notices')).length, 1);
  });

  test('an hour that does not go on is told to everyone with an address, and staff sees whom it still has to tell', async () => {
    await bookWithEmail();
    await gateway.book({ slot: nextWeek, waitWhenFull: true, phone: '0612345678' });
    const response = await cancelHour();
    assert.equal(response.statusCode, 200, response.body);
    const { byEmail, stillToTell, hit } = response.json<{ byEmail: number; stillToTell: object[]; hit: number }>();
    assert.deepEqual([hit, byEmail, stillToTell.length], [2, 1, 1]);
    await arrived(1);
    assert.match(received[0]!.letter, /gaat niet door/);
    await reopen();
  });

  test('a place that came free is offered by letter, with until when', async () => {
    const first = await gateway.book({ slot: nextWeek });
    await bookWithEmail('wacht@voorbeeld.nl', { waitWhenFull: true });
    await gateway.post('/v1/bookings/cancel', { code: first.code });
    await arrived(1);
    const [{ to, letter }] = received as [Received];
    assert.deepEqual(to, ['wacht@voorbeeld.nl']);
    assert.match(letter, /vast tot dinsdag 2 maart (om )?08:00/);
  });

  test('a mail server that refuses is tried again; in the end staff has to tell it', async () => {
    await bookWithEmail();
    mail.refuses = true;
    await cancelHour();
    const attempts = async () =>
      (await gateway.database.query<{ attempts: number }>('select attempts from booking_notices'))[0]?.attempts;
    for (const [attempt, minutes] of [1, 5, 15, 60].entries()) {
      await eventually(async () => assert.equal(await attempts(), attempt + 1));
      gateway.clock.now += minutes * 60_000;
    }
    await eventually(async () => {
      const { stillToTell } = (await fatima.get('/v1/staff/agenda?from=2027-03-01&to=2027-03-14')).json<Agenda>();
      assert.deepEqual(
        stillToTell.map(({ kind, email }) => [kind, email]),
        [['cancelled', 'sam@voorbeeld.nl']],
      );
    });
    assert.ok(!gateway.logged().includes('sam@voorbeeld.nl'), 'no address in the log');
    await reopen();
  });

  test('less than a day ahead there is no reminder', async () => {
    gateway.clock.now = Date.parse(tuesdayNine) - 24 * hour + 1;
    await gateway.book({ email: 'sam@voorbeeld.nl' });
    assert.deepEqual(await gateway.rows('booking_notices'), []);
  });
});
