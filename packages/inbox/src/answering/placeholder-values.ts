import type { Placeholder } from '@voordeur/core/answering';
import type { Municipality, QuestionSummary } from '@voordeur/core/schemas';
import { dayWords } from '../time/moment.js';

/**
 * What takes the place of the placeholders of a template, for the team that answers. A deadline that has passed is no
 * promise any more: its placeholder stays open, for the worker to fill in.
 */
export function placeholderValues(
  { team: id, respondBy }: Pick<QuestionSummary, 'team' | 'respondBy'>,
  { teams, phone, workingHours }: Pick<Municipality, 'teams' | 'phone' | 'workingHours'>,
  now: number,
): Partial<Record<Placeholder, string>> {
  const team = teams.find((one) => one.id === id);
  const due = Date.parse(respondBy);
  return {
    ...(team && { team: team.name }),
    telefoon: team?.phone ?? phone,
    ...(due > now && { 'reactie-voor': dayWords(due, now, workingHours.timeZone) }),
  };
}

/** Words that residents know from the door itself, in lower case: the names of its teams. */
export function knownWords({ name, teams }: Pick<Municipality, 'name' | 'teams'>): string[] {
  return [name, ...teams.map((team) => team.name)]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}
