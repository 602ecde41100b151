import type { AnswerTemplate } from '../schemas/answer-template.js';
import type { Team } from '../schemas/municipality.js';

/** Those that a team may use: its own, those of its organisation, and those for all. */
export function templatesFor<Template extends Pick<AnswerTemplate, 'team' | 'organisation'>>(
  { id, organisation }: Pick<Team, 'id' | 'organisation'>,
  templates: readonly Template[],
): Template[] {
  return templates.filter((template) =>
    template.team === null
      ? template.organisation === null || template.organisation === organisation
      : template.team === id,
  );
}
