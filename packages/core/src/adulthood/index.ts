export { birthProblem, type Birth, type BirthProblem } from './birth.js';
export { calendarEntriesOf, type CalendarEntry, type CalendarInput } from './calendar-entries.js';
export { isCalendarDate, type CalendarDate } from './calendar-date.js';
export { isFor } from './condition.js';
export { helpersFor, type HelpersOf, type ResolvedHelper } from './helpers-for.js';
export { iCalendarOf, type CalendarFile } from './icalendar.js';
export type { Age, Condition, Milestone, Moment, Source } from './milestone.js';
export type { DateWindow } from './moment.js';
export { planPageOf, type PlanPage, type PlanPagePart, type PlanTodo } from './plan-page.js';
export type { PlanPhase, PlanTime } from './plan-time.js';
export { reviewOf, withConfirmations } from './review.js';
export {
  changesAtEighteen,
  mayHaveChanged,
  timelineOf,
  timelinePhases,
  type Timeline,
  type TimelineInput,
  type TimelinePhase,
  type TimelineStep,
} from './timeline.js';
export { triageHintFor, type TriageHint } from './triage-hint.js';
export type { AdulthoodWords, MilestoneWords, PlanPart, PlanWords, ProfessionalWords, Wording } from './words.js';
