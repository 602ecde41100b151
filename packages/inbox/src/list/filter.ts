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

/**
 * What a filter shows. A question of two of one's teams is there once where all teams are together:
 * for the team that answers it.
 */
export function filtered<Q extends QuestionSummary>(questions: readonly Q[], { team, state }: Filter): Q[] {
  const ofTeam = team === null ? once(questions) : questions.filter((question) => question.team === team);
  return ofTeam.filter((question) => isInState(question, state));
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
  for (const state of stateFilters) counts[state] = filtered(questions, { team, state }).length;
  return counts;
}

/** How many questions a team has in hands; all teams together for `null`. */
export function countOfTeam(questions: readonly QuestionSummary[], team: string | null): number {
  return filtered(questions, { team, state: 'lopend' }).length;
}

/** New questions that one's own team leads: the number in the page's title. */
export function countOfNew(questions: readonly QuestionSummary[]): number {
  return questions.filter(({ role, state }) => role === 'lead' && state === 'nieuw').length;
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

function isInState(question: QuestionSummary, state: StateFilter): boolean {
  return state === 'lopend' ? question.state !== 'afgesloten' : question.state === state;
}
