import type { Meta } from '@storybook/web-components-vite';
import { reduceBooking } from '@voordeur/core/booking';
import { spreekuur, type SpreekuurArgs, type SpreekuurStory } from './spreekuur.ts';
import {
  tuesdayAtTen,
  tuesdayAtTenTaken,
  booked,
  bookedOlder,
  choosing,
  failed,
  sending,
  stopped,
  waitingPlace,
} from './states.ts';

/** From a time that was chosen to an appointment, and what can come between. */
export default { ...spreekuur, title: 'Spreekuur/Booking' } satisfies Meta<SpreekuurArgs>;

const silent = { turns: ['silent' as const] };

export const Details: SpreekuurStory = { args: { visit: choosing() } };
export const DetailsFilledIn: SpreekuurStory = {
  args: {
    visit: choosing({
      people: '3',
      interpreter: 'ti',
      leefgebieden: ['geld', 'wonen'],
      contact: 'email',
      email: 'ik@mail.example',
    }),
  },
};
export const DetailsByPhone: SpreekuurStory = {
  args: { visit: choosing({ contact: 'phone', phone: '06 12345678' }) },
};
export const DetailsWithoutEmail: SpreekuurStory = { args: { visit: choosing(), script: { email: false } } };
export const DetailsForWaiting: SpreekuurStory = {
  args: { visit: choosing({}, { ...tuesdayAtTen, full: true }), script: { taken: tuesdayAtTenTaken } },
};
export const ProblemPeople: SpreekuurStory = { args: { visit: stopped({ people: 'heel veel' }) } };
export const ProblemEmail: SpreekuurStory = {
  args: { visit: stopped({ contact: 'email', email: 'naam voorbeeld.nl' }) },
};
export const ProblemPhoneMissing: SpreekuurStory = { args: { visit: stopped({ contact: 'phone' }) } };
export const ProblemNotAccepted: SpreekuurStory = {
  args: {
    visit: reduceBooking(sending(), {
      type: 'rejected',
      problems: [{ field: 'people', code: 'not-accepted', detail: 'een getal van 1 tot en met 20' }],
    }),
  },
};
export const Sending: SpreekuurStory = { args: { visit: sending(), script: silent } };
export const Retrying: SpreekuurStory = { args: { visit: sending(3), script: silent } };
export const Failed: SpreekuurStory = { args: { visit: failed('unavailable') } };
export const Refused: SpreekuurStory = { args: { visit: failed('refused') } };
export const Booked: SpreekuurStory = { args: { visit: booked() } };
export const BookedWithEmailAndInterpreter: SpreekuurStory = {
  args: { visit: booked({ hasEmail: true, people: 3, interpreter: 'dse' }) },
};
export const BookedCodeKept: SpreekuurStory = { args: { visit: reduceBooking(booked(), { type: 'code-kept' }) } };
export const BookedAsOlder: SpreekuurStory = { args: { visit: bookedOlder() } };
export const WaitingPlace: SpreekuurStory = { args: { visit: waitingPlace({ hasPhone: true }) } };
