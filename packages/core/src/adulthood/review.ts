import type { MunicipalAdulthood } from '../schemas/adulthood.js';
import { addMonths, type CalendarDate } from './calendar-date.js';
import type { Milestone } from './milestone.js';
import { mayHaveChanged } from './timeline.js';

/** How long a municipality's own check holds, in months. */
const confirmationHolds = 12;

/**
 * The milestones with what a municipality has confirmed: the date of its check takes the place of ours, and the text
 * is to be reviewed a year later at the earliest.
 */
export function withConfirmations<M extends Milestone>(
  milestones: readonly M[],
  adulthood: Pick<MunicipalAdulthood, 'confirmed'> | undefined,
): M[] {
  return milestones.map((milestone) => {
    const checkedOn = adulthood?.confirmed[milestone.id];
    if (checkedOn === undefined) return milestone;
    const until = addMonths(checkedOn, confirmationHolds);
    const reviewBy = until > milestone.reviewBy ? until : milestone.reviewBy;
    return { ...milestone, checkedOn, reviewBy, basis: 'confirmed' as const };
  });
}

/** What a municipality has to look at: texts past their review date, and texts that nobody has confirmed yet. */
export function reviewOf<M extends Milestone>(
  milestones: readonly M[],
  today: CalendarDate,
): { overdue: M[]; toConfirm: M[] } {
  return {
    overdue: milestones.filter((milestone) => mayHaveChanged(milestone, today)),
    toConfirm: milestones.filter(({ basis }) => basis === 'to-confirm'),
  };
}
