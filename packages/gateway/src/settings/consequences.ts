import { teamName } from '@voordeur/core/municipality';
import type { Municipality, SettingsPreview } from '@voordeur/core/schemas';
import { deadlineDifferences, routingDifferences } from '@voordeur/core/settings/check';
import { publicHolidays } from '../questions/working-days.js';

/** What another municipality would mean for questions that are asked from now on. */
export function consequencesOf(
  before: Municipality,
  after: Municipality,
  now: number,
): Pick<SettingsPreview, 'routing' | 'deadlines'> {
  const named = (id: string) => ({ id, name: teamName(id, after) });
  const isHoliday = publicHolidays(after.workingHours.holidays);
  return {
    routing: routingDifferences(before, after).map((difference) => ({
      ...difference,
      from: named(difference.from),
      to: named(difference.to),
    })),
    deadlines: deadlineDifferences(before, after, { now, isHoliday }).map((difference) => ({
      ...difference,
      before: new Date(difference.before).toISOString(),
      after: new Date(difference.after).toISOString(),
    })),
  };
}

/** Teams that nobody would look into any more. */
export function noLongerStaffed(before: Municipality, after: Municipality): string[] {
  return before.teams
    .filter(({ id, staffed }) => staffed && after.teams.some((team) => team.id === id && !team.staffed))
    .map(({ id }) => id);
}

/** Teams of which something is edited that decides who answers, or when. */
export function touchedTeams(before: Municipality, after: Municipality): string[] {
  return before.teams
    .filter(({ id, staffed, respondWithinWorkingDays }) => {
      const team = after.teams.find((candidate) => candidate.id === id);
      return team?.staffed !== staffed || team.respondWithinWorkingDays !== respondWithinWorkingDays;
    })
    .map(({ id }) => id);
}
