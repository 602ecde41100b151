import type { Meta } from '@storybook/web-components-vite';
import { reduceBooking } from '@voordeur/core/booking';
import { spreekuur, type SpreekuurArgs, type SpreekuurStory } from './spreekuur.ts';
import {
  acting,
  actFailed,
  cancelling,
  code,
  lookedUp,
  moving,
  standing,
  thursdayAtTwo,
  typingCode,
} from './states.ts';

/** Coming back with a code: how an appointment stands, moving it and cancelling it. */
export default { ...spreekuur, title: 'Spreekuur/By code' } satisfies Meta<SpreekuurArgs>;

const silent = { turns: ['silent' as const] };

export const Code: SpreekuurStory = { args: { visit: typingCode(''), script: { bookings: [standing('booked')] } } };
export const CodeMissing: SpreekuurStory = { args: { visit: acting(typingCode(''), 'look-up') } };
export const CodeTooShort: SpreekuurStory = { args: { visit: acting(typingCode('4829 1047'), 'look-up') } };
export const CodeMistyped: SpreekuurStory = {
  args: { visit: acting(typingCode('4829 1047 5562 9003'), 'look-up') },
};
export const LookingUp: SpreekuurStory = { args: { visit: acting(typingCode(code), 'look-up'), script: silent } };
export const CodeUnknown: SpreekuurStory = { args: { visit: actFailed(typingCode(code), 'look-up', 'unknown-code') } };
export const LookUpRefused: SpreekuurStory = {
  args: { visit: actFailed(typingCode(code), 'look-up', 'refused') },
};
export const LookUpFailed: SpreekuurStory = {
  args: { visit: actFailed(typingCode(code), 'look-up', 'unavailable') },
};
export const Booked: SpreekuurStory = { args: { visit: lookedUp('booked', { hasPhone: true }) } };
export const Waiting: SpreekuurStory = { args: { visit: lookedUp('waiting', { position: 1 }) } };
export const Offered: SpreekuurStory = { args: { visit: lookedUp('offered', { hasEmail: true }) } };
export const Accepted: SpreekuurStory = {
  args: {
    visit: reduceBooking(acting(lookedUp('offered'), 'accept'), {
      type: 'acted',
      booking: lookedUp('booked').booking!,
    }),
  },
};
export const Lapsed: SpreekuurStory = { args: { visit: lookedUp('lapsed') } };
export const CancelledByMe: SpreekuurStory = { args: { visit: lookedUp('cancelled', { cancelledBy: 'person' }) } };
export const CancelledByHosts: SpreekuurStory = {
  args: {
    visit: lookedUp('cancelled', {
      cancelledBy: 'hosts',
      reason: { nl: 'De medewerker is ziek.', en: 'The member of staff is ill.' },
    }),
  },
};
export const MoveSure: SpreekuurStory = { args: { visit: moving(thursdayAtTwo) } };
export const MoveUnderWay: SpreekuurStory = { args: { visit: acting(moving(thursdayAtTwo), 'move'), script: silent } };
export const Moved: SpreekuurStory = {
  args: {
    visit: reduceBooking(acting(moving(thursdayAtTwo), 'move'), {
      type: 'acted',
      booking: lookedUp('booked', { slot: { spreekuur: 'samen-noord', startsAt: thursdayAtTwo.startsAt } }).booking!,
    }),
  },
};
export const CancelSure: SpreekuurStory = { args: { visit: cancelling() } };
export const LeaveWaitingSure: SpreekuurStory = { args: { visit: cancelling('waiting') } };
export const CancelFailed: SpreekuurStory = { args: { visit: actFailed(cancelling(), 'cancel', 'unavailable') } };
export const NotPossible: SpreekuurStory = { args: { visit: actFailed(cancelling(), 'cancel', 'not-possible') } };
