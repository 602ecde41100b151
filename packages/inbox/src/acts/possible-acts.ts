import type { QuestionSummary, StaffMember } from '@voordeur/core/schemas';
import type { Act } from '../api/client.js';

/**
 * What one can do with a question now. A team that was only informed reads along, and may leave a note; one
 * that is offered the question says yes or no. Somebody of both teams can do both.
 */
export function possibleActs(
  { role, state, takenBy, handover }: Pick<QuestionSummary, 'role' | 'state' | 'takenBy' | 'handover'>,
  me: Pick<StaffMember, 'name' | 'teams'>,
): Set<Act['kind']> {
  if (state === 'afgesloten') return new Set();
  const acts = new Set<Act['kind']>(['note']);
  if (isOffered(handover, me)) acts.add('hand-over/accept').add('hand-over/refuse');
  if (role !== 'lead') return acts;
  acts.add('answer').add('consult').add('involve').add('stop-involving').add('close');
  acts.add(handover === null ? 'hand-over' : 'hand-over/withdraw');
  if (takenBy !== me.name) acts.add('take');
  return acts;
}

/** Whether it is for one of one's own teams to say yes or no to an offer. */
export function isOffered(handover: QuestionSummary['handover'], me: Pick<StaffMember, 'teams'>): boolean {
  return me.teams.some(({ id }) => id === handover?.toTeam);
}
