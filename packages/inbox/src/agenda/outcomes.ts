import type { ApplyChange, Hit, HitOutcome, Preview } from '@voordeur/core/schemas';

/** What happens to each booking that a change hits, by the booking's id. */
export type Outcomes = ReadonlyMap<string, HitOutcome>;

/**
 * What a preview proposes. Where staff had chosen something for a booking in an earlier preview, that
 * stays as far as it still can: a place to move to may be gone.
 */
export function proposedOutcomes({ hits }: Preview, chosen: Outcomes = new Map()): Outcomes {
  return new Map(
    hits.map(({ id, proposal }) => [id, chosen.get(id)?.kind === 'cancel' ? { kind: 'cancel' as const } : proposal]),
  );
}

/** What one can choose for a booking, what is proposed first. */
export function choicesFor({ proposal }: Pick<Hit, 'proposal'>): HitOutcome[] {
  return proposal.kind === 'cancel' ? [proposal] : [proposal, { kind: 'cancel' }];
}

export function outcomesBody(outcomes: Outcomes): ApplyChange['outcomes'] {
  return [...outcomes].map(([booking, outcome]) => ({ booking, outcome }));
}

/** Whether somebody loses the appointment: then there is something to explain. */
export function cancelsSome(outcomes: Outcomes): boolean {
  return [...outcomes.values()].some(({ kind }) => kind === 'cancel');
}
