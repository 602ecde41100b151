import fc from 'fast-check';
import type { Spreekuur, SpreekuurInput } from '@voordeur/core/schemas';
import { spreekuurSchema } from '@voordeur/core/schemas';
import type { Calendar } from '@voordeur/core/spreekuur';

export const amsterdam: Calendar = { timeZone: 'Europe/Amsterdam', isHoliday: () => false };

/** Tuesdays from nine to eleven, half an hour each, two at a time. */
export function spreekuur(changes: Partial<SpreekuurInput> = {}): Spreekuur {
  return spreekuurSchema.parse({
    id: 'noord',
    name: { nl: 'Spreekuur Noord' },
    hosts: [{ kind: 'team', id: 'cjg-noord' }],
    location: {
      name: 'Wijkcentrum',
      kind: 'wijkcentrum',
      area: 'noord',
      address: { street: 'Voorbeeldplein 1', postcode: '2023 AA', city: 'Haarlem' },
      wheelchair: true,
      quietRoom: null,
    },
    languages: ['nl'],
    interpreter: false,
    patterns: [{ weekday: 2, from: '09:00', until: '11:00', startsOn: '2027-01-01' }],
    walkIn: false,
    appointments: { slotMinutes: 30, bufferMinutes: 0, placesPerSlot: 2, leadMinutes: 60, horizonDays: 42 },
    ...changes,
  });
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const time = (minutes: number) => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
const dayOf = (ordinal: number) => new Date(Date.UTC(2027, 0, 1) + ordinal * 86_400_000).toISOString().slice(0, 10);

/** A day of 2027, often one on which the clock changes. */
const day = fc.oneof(fc.constantFrom('2027-03-28', '2027-10-31'), fc.integer({ min: 0, max: 364 }).map(dayOf));
/** Any time of day, in steps of five minutes, also in the hour that the clock skips or repeats. */
const times = fc
  .tuple(fc.integer({ min: 0, max: 286 }), fc.integer({ min: 1, max: 72 }))
  .map(([from, length]) => ({ from: time(from * 5), until: time(Math.min(from + length, 287) * 5) }));

const pattern = fc
  .record({ weekday: fc.integer({ min: 1, max: 7 }), times, startsOn: day, endsOn: fc.option(day) })
  .map(({ times: { from, until }, ...rest }) => ({ ...rest, from, until }));

/** Spreekuren as wild as their shape allows: overlapping, with exceptions for hours that are not there. */
export const anySpreekuur: fc.Arbitrary<Spreekuur> = fc
  .record({
    patterns: fc.array(pattern, { maxLength: 3 }),
    wild: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('closed' as const), date: day, from: fc.constant(null) }),
        fc.tuple(day, times).map(([date, { from, until }]) => ({ kind: 'extra' as const, date, from, until })),
      ),
      { maxLength: 4 },
    ),
    /** About hours that the first pattern plans. */
    aimed: fc.array(fc.record({ week: fc.integer({ min: 0, max: 51 }), to: fc.option(fc.tuple(day, times)) }), {
      maxLength: 4,
    }),
    openOnHolidays: fc.boolean(),
    slotMinutes: fc.integer({ min: 5, max: 120 }),
    bufferMinutes: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ patterns, wild, aimed, openOnHolidays, slotMinutes, bufferMinutes }) => {
    const exceptions = aimed.flatMap(({ week, to }): NonNullable<SpreekuurInput['exceptions']> => {
      const [first] = patterns;
      if (!first) return [];
      // 2027 starts on a Friday.
      const date = dayOf(((first.weekday + 2) % 7) + week * 7);
      return to === null
        ? [{ kind: 'closed' as const, date, from: first.from }]
        : [{ kind: 'moved' as const, date, from: first.from, toDate: to[0], toFrom: to[1].from, toUntil: to[1].until }];
    });
    return spreekuur({
      patterns,
      exceptions: [...wild, ...exceptions],
      openOnHolidays,
      appointments: { slotMinutes, bufferMinutes, placesPerSlot: 2 },
    });
  });
