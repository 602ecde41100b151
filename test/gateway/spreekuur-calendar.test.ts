import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Booking } from '@voordeur/core/schemas';
import ICAL from 'ical.js';
import { bookingRequest, jointHour, startSpreekuurGateway, type SpreekuurGateway } from './setup/spreekuren.ts';

/** What an independent reader of iCalendar makes of a file: by its own rules of the time zone in it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as any[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const [component, ...more] = calendar.getAllSubcomponents('vevent');
  assert.deepEqual(more, []);
  const event = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: component!.getFirstPropertyValue('status'),
    uid: event.uid,
    sequence: event.sequence,
    startsAt: event.startDate.toJSDate().toISOString(),
    endsAt: event.endDate.toJSDate().toISOString(),
    summary: event.summary,
    location: event.location,
    description: event.description,
  };
}

describe('the calendar file of an appointment', () => {
  let gateway: SpreekuurGateway;
  before(async () => {
    ICAL.TimezoneService.reset();
    gateway = await startSpreekuurGateway({
      spreekuren: [
        jointHour({
          patterns: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
            weekday,
            from: '00:30',
            until: '23:30',
            startsOn: '2027-01-01',
          })),
          appointments: { slotMinutes: 30, placesPerSlot: 1, leadMinutes: 0, horizonDays: 42 },
          openOnHolidays: true,
          bring: { nl: 'Neem mee: brieven, je pas; en “één” pen.\nTot dan! 👋 '.repeat(3) },
        }),
      ],
    });
  });
  after(() => gateway.stop());

  for (const [week, monday] of [
    ['28 March 2027', '2027-03-22'],
    ['31 October 2027', '2027-10-25'],
  ] as const)
    test(`opens elsewhere at the right instant, every half hour of the week of ${week} and the day after`, async () => {
      gateway.clock.now = Date.parse(`${monday}T00:00:00+01:00`) - 3_600_000;
      const { hours } = await gateway.list(`?from=${monday}`);
      const slots = hours.flatMap((hour) => hour.slots).slice(0, 8 * 46);
      assert.ok(slots.length > 360);
      // One of five, and each of the day on which the clock changes.
      const sunday = hours[6]!.date;
      const chosen = slots.filter(({ startsAt }, nth) => nth % 5 === 0 || startsAt.startsWith(sunday));
      for (const { startsAt } of chosen) {
        const { booking } = await gateway.book({ slot: { spreekuur: 'samen', startsAt } });
        const event = read(booking.calendar!);
        assert.deepEqual([event.startsAt, event.endsAt], [startsAt, booking.endsAt], `${booking.date} ${booking.from}`);
      }
    });

  test('keeps its name through moving and cancelling, goes up each time, and is withdrawn at last', async () => {
    gateway.clock.now = Date.parse('2027-05-31T08:00:00Z');
    const { code, booking } = await gateway.book({
      slot: { spreekuur: 'samen', startsAt: '2027-06-01T08:30:00Z' },
      leefgebieden: ['verslaving'],
    });
    const first = read(booking.calendar!);
    assert.deepEqual(
      [first.method, first.status, first.summary, first.location],
      ['PUBLISH', 'CONFIRMED', 'Afspraak', 'Wijkcentrum De Proef, Voorbeeldplein 1, 2023 AA Haarlem'],
    );
    assert.equal(first.description, booking.spreekuur.bring?.nl, 'commas, quotes, lines and pictures come through');
    const act = async (name: string, more: object = {}) =>
      read((await gateway.post(`/v1/bookings/${name}`, { code, ...more })).json<Booking>().calendar!);
    const moved = await act('move', { slot: { spreekuur: 'samen', startsAt: '2027-06-02T09:00:00Z' } });
    assert.deepEqual([moved.uid, moved.startsAt], [first.uid, '2027-06-02T09:00:00.000Z']);
    assert.ok(moved.sequence > first.sequence);
    const cancelled = await act('cancel');
    assert.deepEqual([cancelled.uid, cancelled.method, cancelled.status], [first.uid, 'CANCEL', 'CANCELLED']);
    assert.ok(cancelled.sequence > moved.sequence);
    for (const secret of [code, 'verslaving']) assert.ok(!booking.calendar!.includes(secret));
  });

  test('its lines are at most 75 octets, and end as the standard says', async () => {
    gateway.clock.now = Date.parse('2027-07-05T08:00:00Z');
    const request = bookingRequest({ slot: { spreekuur: 'samen', startsAt: '2027-07-06T08:30:00Z' } });
    const { booking } = await gateway.book(request);
    const lines = booking.calendar!.split('\r\n');
    assert.equal(lines.at(-1), '');
    for (const line of lines) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.ok(!line.includes('\n') && !line.includes('�'), line);
    }
    assert.match(booking.calendar!, /DTSTAMP:20270705T080000Z/);
  });
});
