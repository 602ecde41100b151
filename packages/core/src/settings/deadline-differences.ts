import { respondBy } from '../deadlines/respond-by.js';
import type { Municipality } from '../schemas/municipality.js';
import { urgencies, type Urgency } from '../vocabulary/index.js';

/** Teams whose answer to a question asked now is due at another moment, in milliseconds since the epoch. */
export interface DeadlineDifference {
  urgency: Urgency;
  /** Names. */
  teams: string[];
  before: number;
  after: number;
}

/** When answers would be due, before and after a change; teams with the same moments together. */
export function deadlineDifferences(
  before: Municipality,
  after: Municipality,
  { now, isHoliday }: { now: number; isHoliday: (date: string) => boolean },
): DeadlineDifference[] {
  const found = new Map<string, DeadlineDifference>();
  for (const urgency of urgencies)
    for (const team of before.teams) {
      const next = after.teams.find(({ id }) => id === team.id);
      if (next === undefined) continue;
      const due = (of: Municipality, whose: typeof team) =>
        respondBy({ sentAt: now, urgency, team: whose, workingHours: of.workingHours, isHoliday });
      const [was, becomes] = [due(before, team), due(after, next)];
      if (was === becomes) continue;
      // Urgent ones are due alike for every team.
      const key = `${urgency} ${was} ${becomes}`;
      const difference = found.get(key) ?? { urgency, teams: [], before: was, after: becomes };
      difference.teams.push(next.name);
      found.set(key, difference);
    }
  return [...found.values()];
}
