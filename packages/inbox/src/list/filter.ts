import type { QuestionState, QuestionSummary } from '@voordeur/core/schemas';
import type { Leefgebied, Urgency } from '@voordeur/core/vocabulary';
import { daysBetween } from '../time/calendar.js';
import { isOverdue, waitsForAnswer } from '../time/deadline.js';

/** `lopend` is all that is not closed: what a team still has in hands. */
export const stateFilters = [
  'lopend',
  'nieuw',
  'in-behandeling',
  'beantwoord',
  'afgesloten',
] as const satisfies readonly ('lopend' | QuestionState)[];
export type StateFilter = (typeof stateFilters)[number];

/** Answers that are late; answers that are due before the day is over. Of the team that leads: others only read along. */
export const deadlineFilters = ['te-laat', 'vandaag'] as const;
export type DeadlineFilter = (typeof deadlineFilters)[number];

/** What of the list is shown. `null` and `false` leave nothing out. */
export interface Filter {
  /** Id of one of one's teams. */
  team: string | null;
  state: StateFilter;
  urgency: Urgency | null;
  leefgebied: Leefgebied | null;
  deadline: DeadlineFilter | null;
  /** Only what one took oneself. */
  mine: boolean;
  /** Only what another team offers one's team to take over. */
  offered: boolean;
}

/** Who looks, and when. */
export interface Looking {
  /** The person's name, as it stands in `takenBy`. */
  me: string;
  /** Epoch milliseconds. */
  now: number;
  timeZone: string;
}

export const noFilter: Filter = {
  team: null,
  state: 'lopend',
  urgency: null,
  leefgebied: null,
  deadline: null,
  mine: false,
  offered: false,
};

export function isStateFilter(word: string): word is StateFilter {
  return (stateFilters as readonly string[]).includes(word);
}

export function isDeadlineFilter(word: string): word is DeadlineFilter {
  return (deadlineFilters as readonly string[]).includes(word);
}

/** Whether something narrows a filter beside its team and state. */
export function isNarrow({ urgency, leefgebied, deadline, mine, offered }: Filter): boolean {
  return urgency !== null || leefgebied !== null || deadline !== null || mine || offered;
}

/**
 * What a filter shows. A question of two of one's teams is there once where all teams are together:
 * for the team that answers it.
 */
export function filtered<Q extends QuestionSummary>(questions: readonly Q[], filter: Filter, looking: Looking): Q[] {
  const { team } = filter;
  const ofTeam = team === null ? once(questions) : questions.filter((question) => question.team === team);
  return ofTeam.filter((question) => isShown(question, filter, looking));
}

/** How many questions each state would show, the rest of the filter as it is. */
export function countsByState(
  questions: readonly QuestionSummary[],
  filter: Filter,
  looking: Looking,
): Record<StateFilter, number> {
  const countOf = (state: StateFilter): number => filtered(questions, { ...filter, state }, looking).length;
  return {
    lopend: countOf('lopend'),
    nieuw: countOf('nieuw'),
    'in-behandeling': countOf('in-behandeling'),
    beantwoord: countOf('beantwoord'),
    afgesloten: countOf('afgesloten'),
  };
}

/** How many questions a team has in hands; all teams together for `null`. */
export function countOfTeam(questions: readonly QuestionSummary[], team: string | null): number {
  const ofTeam = team === null ? once(questions) : questions.filter((question) => question.team === team);
  return ofTeam.filter((question) => isInState(question, 'lopend')).length;
}

/** New questions that one's own team leads, and those that are offered to it: the number in the page's title. */
export function countOfNew(questions: readonly QuestionSummary[]): number {
  return questions.filter(({ role, state }) => (role === 'lead' && state === 'nieuw') || role === 'offered').length;
}

function once<Q extends QuestionSummary>(questions: readonly Q[]): Q[] {
  const led = new Set(questions.filter(({ role }) => role === 'lead').map(({ id }) => id));
  const shown = new Set<string>();
  return questions.filter(({ id, role }) => {
    if ((led.has(id) && role !== 'lead') || shown.has(id)) return false;
    shown.add(id);
    return true;
  });
}

function isShown(question: QuestionSummary, filter: Filter, looking: Looking): boolean {
  return (
    isInState(question, filter.state) &&
    (filter.urgency === null || question.urgency === filter.urgency) &&
    (filter.leefgebied === null || question.leefgebieden.includes(filter.leefgebied)) &&
    (filter.deadline === null || isDue(question, filter.deadline, looking)) &&
    (!filter.mine || question.takenBy === looking.me) &&
    (!filter.offered || question.role === 'offered')
  );
}

function isInState(question: QuestionSummary, state: StateFilter): boolean {
  return state === 'lopend' ? question.state !== 'afgesloten' : question.state === state;
}

function isDue(question: QuestionSummary, deadline: DeadlineFilter, { now, timeZone }: Looking): boolean {
  if (question.role !== 'lead' || !waitsForAnswer(question)) return false;
  if (deadline === 'te-laat') return isOverdue(question, now);
  return !isOverdue(question, now) && daysBetween(now, Date.parse(question.respondBy), timeZone) === 0;
}
