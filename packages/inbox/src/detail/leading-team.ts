import type { QuestionDetail } from '@voordeur/core/schemas';

/** The team that answers: where the question went first, or where it was handed over to last. */
export function leadingTeam(question: Pick<QuestionDetail, 'decision' | 'story'>): string {
  const handover = question.story.findLast((event) => event.kind === 'overgedragen' && event.toTeam !== null);
  return handover?.toTeam ?? question.decision.lead;
}
