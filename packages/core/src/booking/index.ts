export { contactWays, noDetails, type ContactWay, type DetailField, type Details } from './details.js';
export {
  peopleOf,
  problemsInDetails,
  type BookingField,
  type BookingProblem,
  type BookingProblemCode,
} from './problems.js';
export { reduceBooking, type BookingAction } from './reduce.js';
export {
  startOfBooking,
  type Act,
  type BookingFailure,
  type BookingState,
  type BookingStep,
  type ChosenSlot,
  type SlotLoss,
} from './state.js';
export { toRequest, type BookingContext } from './to-request.js';
// What a browser needs to sift a list of spreekuren, without the dates that only a server counts with.
export { agesOf, nearestFirst, type Wishes } from '../spreekuur/fit.js';
