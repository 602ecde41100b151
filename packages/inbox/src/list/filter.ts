import type { QuestionState, QuestionSummary } from '@voordeur/core/schemas';

/** `lopend` is all that is not closed: what a team still has in hands. */
export const stateFilters = [
  'lopend',
  'nieuw',
  'in-behandeling',
  'beantwoord',
  'afgesloten',
] as const satisfies readonly ('lopend' | QuestionState)[];
export type StateFilter = (typeof stateFilters)[number];

export interface Filter {
  /** Id of one of one's teams; `null` for all of them. */
  team: string | null;
  state: StateFilter;
}

export const noFilter: Filter = { team: null, state: 'lopend' };

export function isStateFilter(word: string): word is StateFilter {
  return (stateFilters as readonly string[]).includes(word);
}

export function passes(question: QuestionSummary, filter: Filter): boolean {
  return isOfTeam(question, filter.team) && isInState(question, filter.state);
}

/** How many questions each state of the filter would show within a team. */
export function countsByState(questions: readonly QuestionSummary[], team: string | null): Record<StateFilter, number> {
  const counts: Record<StateFilter, number> = {
    lopend: 0,
    nieuw: 0,
    'in-behandeling': 0,
    beantwoord: 0,
    afgesloten: 0,
  };
  for (const question of questions)
    for (const state of stateFilters) if (passes(question, { team, state })) counts[state] += 1;
  return counts;
}

/** How many questions a team has in hands; all teams together for `null`. */
export function countOfTeam(questions: readonly QuestionSummary[], team: string | null): number {
  return questions.filter((question) => passes(question, { team, state: 'lopend' })).length;
}

/** New questions that one's own team leads: the number in the page's title. */
export function countOfNew(questions: readonly QuestionSummary[]): number {
  return questions.filter(({ role, state }) => role === 'lead' && state === 'nieuw').length;
}

function isOfTeam(question: QuestionSummary, team: string | null): boolean {
  return team === null || question.team === team;
}

function isInState(question: QuestionSummary, state: StateFilter): boolean {
  return state === 'lopend' ? question.state !== 'afgesloten' : question.state === state;
}
