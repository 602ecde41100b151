/** Loaded on demand: what changes when, for whom, and on which source it rests. */
export { milestones } from '@voordeur/core/adulthood/milestones';
