import type { Meta } from '@storybook/web-components-vite';
import { reduceBooking, startOfBooking } from '@voordeur/core/booking';
import { spreekuur, type SpreekuurArgs, type SpreekuurStory } from './spreekuur.ts';
import { at, spreekuren } from './scripted-spreekuren.ts';
import { lost, moving, tuesdayAtTenTaken } from './states.ts';

/** Choosing a time, from the first look on. */
export default { ...spreekuur, title: 'Spreekuur/Browsing' } satisfies Meta<SpreekuurArgs>;

const noord = spreekuren.find(({ id }) => id === 'samen-noord')!;

export const Anywhere: SpreekuurStory = {};
export const InNoord: SpreekuurStory = { args: { area: 'noord' } };
/** As when the triage on the same page was just done. */
export const FromTheTriage: SpreekuurStory = {
  args: {
    visit: reduceBooking(startOfBooking, {
      type: 'wish',
      wishes: { area: 'centrum-zuidwest', leefgebieden: ['geld'], ages: { from: 23, to: 66 } },
    }),
  },
};
export const ForAYoungPerson: SpreekuurStory = { args: { ageBand: '15-17', leefgebieden: 'psyche school' } };
export const InPolish: SpreekuurStory = { args: { spokenLanguage: 'pl', area: 'oost' } };
export const OnlyAtTheGp: SpreekuurStory = { args: { spreekuur: 'huisarts-centrum' } };
export const WalkInOnly: SpreekuurStory = { args: { spreekuur: 'inloop-zuidwest' } };
export const HowBusy: SpreekuurStory = { args: { area: 'schalkwijk' } };
export const SomeFull: SpreekuurStory = { args: { area: 'noord', script: { taken: tuesdayAtTenTaken } } };
export const AllFull: SpreekuurStory = {
  args: {
    spreekuur: 'huisarts-centrum',
    script: {
      taken: Object.fromEntries(
        ['2026-11-23', '2026-11-30'].flatMap((date) =>
          ['14:00', '15:00', '16:00'].map((time) => [`huisarts-centrum ${at(date, time)}`, 1]),
        ),
      ),
    },
  },
};
export const Closed: SpreekuurStory = {
  args: {
    area: 'noord',
    script: {
      holidays: ['2026-11-26'],
      spreekuren: [
        {
          ...noord,
          exceptions: [
            {
              kind: 'closed',
              date: '2026-11-24',
              from: null,
              reason: { nl: 'Het wijkcentrum wordt verbouwd.', en: 'The community centre is being rebuilt.' },
            },
          ],
        },
      ],
    },
  },
};
export const Moved: SpreekuurStory = {
  args: {
    area: 'noord',
    script: {
      spreekuren: [
        {
          ...noord,
          exceptions: [
            {
              kind: 'moved',
              date: '2026-11-24',
              from: '09:00',
              toDate: '2026-11-25',
              toFrom: '10:00',
              toUntil: '12:00',
            },
          ],
        },
      ],
    },
  },
};
/** Appointments can be made only a week ahead. */
export const NotBookableYet: SpreekuurStory = {
  args: {
    script: {
      spreekuren: [{ ...noord, walkIn: false, appointments: { ...noord.appointments!, horizonDays: 1 } }],
    },
  },
};
export const NothingPlanned: SpreekuurStory = { args: { script: { spreekuren: [] } } };
/** Only elsewhere. */
export const NothingNearBy: SpreekuurStory = {
  args: { area: 'oost', script: { spreekuren: spreekuren.filter(({ id }) => id === 'zandvoort') } },
};
export const TimeJustTaken: SpreekuurStory = {
  args: { area: 'noord', visit: lost(), script: { taken: tuesdayAtTenTaken } },
};
export const Moving: SpreekuurStory = {
  args: { area: 'noord', visit: moving(), script: { taken: tuesdayAtTenTaken } },
};
export const Waiting: SpreekuurStory = { args: { script: { hours: 'never' } } };
export const HoursUnavailable: SpreekuurStory = { args: { script: { hours: 'no' } } };
export const HoursBackLater: SpreekuurStory = { args: { script: { hours: 'later' } } };
export const GatewayUnreachable: SpreekuurStory = { args: { script: { reachable: 'no', hours: 'no' } } };
