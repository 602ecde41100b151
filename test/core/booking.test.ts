import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import {
  contactWays,
  noDetails,
  peopleOf,
  problemsInDetails,
  reduceBooking,
  startOfBooking,
  toRequest,
  type BookingAction,
  type BookingState,
  type ChosenSlot,
  type Details,
} from '@voordeur/core/booking';
import { checkDigit, inGroups } from '@voordeur/core/receipt-code';
import { bookingRequestSchema, bookingStates, type Booking } from '@voordeur/core/schemas';
import { leefgebieden } from '@voordeur/core/vocabulary';
import fc from 'fast-check';

const digits = '482910475562901';
const code = inGroups(`${digits}${checkDigit(digits)}`);
const slot: ChosenSlot = {
  spreekuur: 'samen-noord',
  startsAt: '2026-11-24T09:00:00.000Z',
  endsAt: '2026-11-24T09:30:00.000Z',
  full: false,
};
const context = { id: '7c1d7b8e-9a55-4a7e-8f0e-3d1f6a2b4c5d', locale: 'nl', partner: 'huisarts' };
const booking: Booking = {
  state: 'booked',
  spreekuur: {
    id: 'samen-noord',
    name: { nl: 'Samen spreekuur Noord' },
    hosts: [{ kind: 'team', id: 'cjg-noord', name: 'CJG Noord' }],
    location: {
      name: 'Wijkcentrum',
      kind: 'wijkcentrum',
      area: 'noord',
      address: { street: 'Plein 1', postcode: '2023 AA', city: 'Haarlem' },
      wheelchair: true,
      quietRoom: null,
      access: null,
    },
    bring: null,
  },
  date: '2026-11-24',
  from: '10:00',
  until: '10:30',
  startsAt: slot.startsAt,
  endsAt: slot.endsAt,
  people: 1,
  leefgebieden: [],
  interpreter: null,
  hasEmail: false,
  hasPhone: false,
  position: null,
  offerUntil: null,
  cancelledBy: null,
  reason: null,
  can: { cancel: true, move: true, accept: false },
  calendar: null,
};

function after(...actions: BookingAction[]): BookingState {
  return actions.reduce(reduceBooking, startOfBooking);
}

const choose: BookingAction = { type: 'choose', slot };
const send: BookingAction = { type: 'send', ...context };
const lookedUp = after(
  { type: 'have-code' },
  { type: 'type-code', typed: code.replaceAll(' ', '-') },
  { type: 'act', act: 'look-up' },
  { type: 'acted', booking },
);

const anyDetails: fc.Arbitrary<Details> = fc.record({
  people: fc.oneof(fc.constantFrom('', '1', ' 3 ', '20', '21', '0', 'twee', '-1', '1.5'), fc.string({ maxLength: 4 })),
  interpreter: fc.constantFrom('', 'ti', 'dse'),
  leefgebieden: fc.subarray([...leefgebieden]),
  contact: fc.constantFrom(...contactWays),
  email: fc.oneof(fc.constantFrom('', ' mies@voorbeeld.nl '), fc.emailAddress(), fc.string({ maxLength: 30 })),
  phone: fc.oneof(fc.constantFrom('', '06 12345678', '+31 (0)6-12345678'), fc.string({ maxLength: 32 })),
});

const anyAction: fc.Arbitrary<BookingAction> = fc.oneof(
  fc.constant<BookingAction>({ type: 'wish', wishes: { area: 'noord', leefgebieden: ['geld'] } }),
  fc.boolean().map((full): BookingAction => ({ type: 'choose', slot: { ...slot, full } })),
  anyDetails.map((details): BookingAction => ({ type: 'fill', details })),
  fc.constant<BookingAction>({ type: 'back' }),
  fc.uuid().map((id): BookingAction => ({ type: 'send', ...context, id })),
  fc.constant<BookingAction>({ type: 'retry', attempt: 2 }),
  fc.constantFrom<BookingAction>({ type: 'lost', loss: 'full' }, { type: 'lost', loss: 'gone' }),
  fc.constant<BookingAction>({ type: 'rejected', problems: [{ field: 'email', code: 'not-accepted' }] }),
  fc.constantFrom<BookingAction>({ type: 'failed', cause: 'unavailable' }, { type: 'failed', cause: 'unknown-code' }),
  fc.constantFrom<BookingAction>({ type: 'have-code' }, { type: 'ask-move' }, { type: 'ask-cancel' }),
  fc.constantFrom(code, '', '48').map((typed): BookingAction => ({ type: 'type-code', typed })),
  fc
    .constantFrom('look-up' as const, 'move' as const, 'cancel' as const, 'accept' as const)
    .map((act): BookingAction => ({ type: 'act', act })),
  fc.record({ state: fc.constantFrom(...bookingStates), can: fc.boolean() }).map(({ state, can }): BookingAction => ({
    type: 'acted',
    booking: { ...booking, state, can: { cancel: can, move: can, accept: can } },
  })),
  fc.constant<BookingAction>({ type: 'stands-otherwise', booking }),
  fc.constantFrom<BookingAction>({ type: 'code-kept' }, { type: 'anew' }, { type: 'forget' }),
);

describe('booking: the details', () => {
  it('without a problem always make a request that the gateway takes, and with one never', () => {
    fc.assert(
      fc.property(anyDetails, fc.uuid(), (details, id) => {
        const fits = problemsInDetails(details).length === 0;
        const request = toRequest(slot, details, { ...context, id });
        if (fits) assert.ok(bookingRequestSchema.safeParse(request).success, JSON.stringify(request));
        if (details.contact === 'email') {
          const taken = bookingRequestSchema.shape.email.safeParse(details.email.trim()).success;
          assert.equal(
            problemsInDetails(details).some(({ field }) => field === 'email'),
            !taken,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('send only what was chosen: no address where the phone was, no name ever', () => {
    const typed = { ...noDetails, email: 'a@b.nl', phone: '06 12345678', interpreter: 'ti' };
    const byPhone = toRequest(slot, { ...typed, contact: 'phone' }, context);
    assert.deepEqual(Object.keys(byPhone).sort(), [
      'id',
      'interpreter',
      'leefgebieden',
      'locale',
      'people',
      'phone',
      'slot',
      'source',
      'waitWhenFull',
    ]);
    const byCode = toRequest(slot, { ...typed, contact: 'code' }, context);
    assert.ok(!('email' in byCode) && !('phone' in byCode));
  });

  it('read a number of people as typed; an emptied field is one', () => {
    assert.deepEqual(['', ' 4 ', '20', '21', '0', 'vier', '2,5', '1e1'].map(peopleOf), [
      1,
      4,
      20,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('booking: the flow', () => {
  it('is total: whatever happens, in whatever order, what is shown is there to be shown', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        let state = startOfBooking;
        for (const action of actions) {
          const before = state;
          state = reduceBooking(state, action);
          const { step } = state;
          if (step === 'details' || step === 'sending' || step === 'failed' || step === 'move')
            assert.ok(state.slot, step);
          if (step === 'booking' || step === 'cancel' || state.moving) assert.ok(state.booking && state.code, step);
          if (step === 'sending') assert.ok(state.offered.length > 0 && state.attempt > 0);
          assert.equal(state.failure !== null && state.acting !== null, false, 'failed while it goes on');
          // One id for all versions, so that there can never be two bookings.
          assert.ok(new Set(state.offered.map(({ id }) => id)).size <= 1);
          // A waiting place never costs a place that one has.
          if (before.moving && action.type === 'choose' && action.slot.full) assert.equal(state, before);
          if (action.type === 'forget') assert.deepEqual(state, startOfBooking);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes two steps to a booking', () => {
    const request = after(choose, send).offered[0]!;
    const state = reduceBooking(after(choose, send), { type: 'booked', booked: { code, booking }, request });
    assert.equal(state.step, 'booking');
    assert.equal(state.code, code);
    assert.equal(state.codeIsNew, true);
  });

  it('carries subjects of the triage along, until the person takes them away', () => {
    const wish: BookingAction = { type: 'wish', wishes: { leefgebieden: ['geld', 'wonen'] } };
    assert.deepEqual(after(wish, choose).details.leefgebieden, ['geld', 'wonen']);
    const changed = after(
      wish,
      choose,
      { type: 'fill', details: { leefgebieden: ['wonen'] } },
      { type: 'back' },
      choose,
    );
    assert.deepEqual(changed.details.leefgebieden, ['wonen']);
  });

  it('loses nothing where the time was taken by somebody else', () => {
    const filled = after(choose, { type: 'fill', details: { people: '3', interpreter: 'ti' } }, send);
    const lost = reduceBooking(filled, { type: 'lost', loss: 'full' });
    assert.equal(lost.step, 'browse');
    assert.equal(lost.lost, 'full');
    const again = [choose, send].reduce(reduceBooking, lost);
    assert.equal(again.offered.at(-1)!.people, 3);
    assert.equal(again.offered.at(-1)!.interpreter, 'ti');
    assert.equal(again.lost, null);
  });

  it('keeps one id over changes and retries, and says where an older version was made', () => {
    const first = reduceBooking(after(choose, send), { type: 'failed', cause: 'unavailable' });
    const changed = [
      { type: 'back' } as const,
      { type: 'fill', details: { people: '2' } } as const,
      { ...send, id: randomUUID() } as BookingAction,
    ].reduce(reduceBooking, first);
    assert.deepEqual(
      changed.offered.map(({ id, people }) => [id, people]),
      [
        [context.id, 1],
        [context.id, 2],
      ],
    );
    const older = reduceBooking(changed, { type: 'booked', booked: { code, booking }, request: changed.offered[0]! });
    assert.equal(older.bookedOlder, true);
  });

  it('takes back only what the gateway found wrong, as soon as it is changed', () => {
    const rejected = reduceBooking(after(choose, send), {
      type: 'rejected',
      problems: [{ field: 'people', code: 'not-accepted' }],
    });
    assert.equal(rejected.step, 'details');
    assert.equal(reduceBooking(rejected, { type: 'fill', details: { interpreter: 'ti' } }).problems.length, 1);
    assert.equal(reduceBooking(rejected, { type: 'fill', details: { people: '2' } }).problems.length, 0);
  });

  it('looks up by a code as people copy it, and says what is wrong with one that cannot be', () => {
    assert.equal(lookedUp.step, 'booking');
    assert.equal(lookedUp.code, code);
    assert.equal(lookedUp.codeIsNew, false);
    const problemOf = (typed: string) =>
      after({ type: 'have-code' }, { type: 'type-code', typed }, { type: 'act', act: 'look-up' }).problems[0]?.code;
    assert.equal(problemOf('  '), 'code-missing');
    assert.equal(problemOf('4829 1047'), 'code-length');
    assert.equal(problemOf(code.replace(/^4/, '5')), 'code-mistyped');
    assert.equal(problemOf(code.replaceAll('0', 'O').replaceAll('1', 'l')), undefined);
  });

  it('keeps the old time until the new one is had', () => {
    const moving = [{ type: 'ask-move' } as const, choose, { type: 'act', act: 'move' } as const].reduce(
      reduceBooking,
      lookedUp,
    );
    assert.equal(moving.acting, 'move');
    assert.equal(moving.booking, booking);
    const lost = reduceBooking(moving, { type: 'lost', loss: 'full' });
    assert.equal(lost.moving, true);
    assert.equal(lost.booking, booking);
    const done = reduceBooking(moving, { type: 'acted', booking: { ...booking, from: '14:00' } });
    assert.equal(done.done, 'move');
    assert.equal(done.moving, false);
  });

  it('does by code only what the gateway said can be done', () => {
    const stuck = { ...lookedUp, booking: { ...booking, can: { cancel: false, move: false, accept: false } } };
    for (const action of [
      { type: 'ask-move' },
      { type: 'ask-cancel' },
      { type: 'act', act: 'accept' },
    ] satisfies BookingAction[])
      assert.equal(reduceBooking(stuck, action), stuck);
  });

  it('shows how it stands where something cannot be done any more', () => {
    const cancelling = [{ type: 'ask-cancel' } as const, { type: 'act', act: 'cancel' } as const].reduce(
      reduceBooking,
      lookedUp,
    );
    const state = reduceBooking(cancelling, {
      type: 'stands-otherwise',
      booking: { ...booking, state: 'cancelled', cancelledBy: 'hosts' },
    });
    assert.equal(state.step, 'booking');
    assert.equal(state.failure, 'not-possible');
    assert.equal(state.done, null);
  });

  it('forgets all that was typed and found, also what one looked for', () => {
    const state = reduceBooking({ ...lookedUp, wishes: { area: 'noord', leefgebieden: ['geld'] } }, { type: 'forget' });
    assert.deepEqual(state, startOfBooking);
    assert.deepEqual(reduceBooking({ ...lookedUp, wishes: { area: 'noord' } }, { type: 'anew' }).wishes, {
      area: 'noord',
    });
  });
});
