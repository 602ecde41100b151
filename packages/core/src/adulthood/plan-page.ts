import type { AdulthoodDomain, AdulthoodReader } from '../vocabulary/index.js';
import { adulthoodDomains } from '../vocabulary/index.js';
import type { Milestone } from './milestone.js';
import type { Timeline, TimelineStep } from './timeline.js';
import type { AdulthoodWords, PlanPart } from './words.js';

/** What there is to arrange within a part of the plan. */
export interface PlanTodo<M extends Milestone = Milestone> {
  milestone: M;
  title: string;
  steps: readonly string[];
  /** When and in which phase, where a birth was given. */
  at?: Omit<TimelineStep<M>, 'milestone'>;
}

/** A part of the page: a heading, questions with room to write, and what there is to arrange. */
export interface PlanPagePart<M extends Milestone = Milestone> extends PlanPart {
  id: 'wishes' | 'people' | AdulthoodDomain | 'agreements';
  todo: readonly PlanTodo<M>[];
}

export interface PlanPage<M extends Milestone = Milestone> {
  title: string;
  intro: string;
  parts: readonly PlanPagePart<M>[];
}

/**
 * "Mijn plan", the page to bring to the talk. It follows the *toekomstgericht plan*: what I want, who is near me,
 * each domain, and what is agreed. Without a timeline it lists the milestones that are given, undated.
 */
export function planPageOf<M extends Milestone>(input: {
  words: AdulthoodWords;
  reader: AdulthoodReader;
  about: Timeline<M> | readonly M[];
}): PlanPage<M> {
  const { words, reader, about } = input;
  const plan = words.plan[reader];
  const todos = todosOf(about, words, reader);
  const domain = (id: AdulthoodDomain): PlanPagePart<M> => ({
    id,
    ...plan.domains[id],
    todo: todos.filter(({ milestone }) => milestone.domain === id),
  });
  return {
    title: plan.title,
    intro: plan.intro,
    parts: [
      { id: 'wishes', ...plan.wishes, todo: [] },
      { id: 'people', ...plan.people, todo: [] },
      ...adulthoodDomains.map(domain),
      { id: 'agreements', ...plan.agreements, todo: [] },
    ],
  };
}

function todosOf<M extends Milestone>(
  about: Timeline<M> | readonly M[],
  words: AdulthoodWords,
  reader: AdulthoodReader,
): PlanTodo<M>[] {
  const todo = (milestone: M, at?: PlanTodo<M>['at']): PlanTodo<M>[] => {
    const text = words.milestones[milestone.id];
    return text ? [{ milestone, title: text.title, steps: text[reader].steps, at }] : [];
  };
  if (!('plan' in about)) return about.flatMap((milestone) => todo(milestone));
  return [...about.now, ...about.nextHalfYear, ...about.later].flatMap(({ milestone, ...at }) => todo(milestone, at));
}
