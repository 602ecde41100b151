import type { HostedToday } from '@voordeur/core/schemas';
import { localDate } from '@voordeur/core/spreekuur';
import { asStaff } from '../database/connection.js';
import type { Session } from '../staff/sessions.js';
import { describeHour } from './hour-text.js';
import type { StaffSide } from './staff-side.js';

/** The hours that one's teams hold today, by time; those that do not go on too. Nobody's appointment is read. */
export async function hostedToday(
  { database, definitions, now }: Pick<StaffSide, 'database' | 'definitions' | 'now'>,
  { teams: own }: Session,
): Promise<HostedToday> {
  const date = localDate(now(), definitions.calendar.timeZone);
  const all = await asStaff(database, own, (transaction) => definitions.all(transaction));
  const hours = all.flatMap((defined) => {
    const teams = definitions.teamsOf(defined.spreekuur).filter((team) => own.includes(team));
    if (teams.length === 0) return [];
    const { id, name } = defined.spreekuur;
    return definitions.hours(defined, { from: date, to: date }).map((hour) => {
      const { from, until, startsAt, endsAt, state } = describeHour(hour);
      return { spreekuur: { id, name }, teams, from, until, startsAt, endsAt, state };
    });
  });
  return { date, hours: hours.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)) };
}
