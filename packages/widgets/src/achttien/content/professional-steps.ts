/** Loaded on demand: what professionals do, from 16½ to 18. */
export { professionalChecklist as milestones } from '@voordeur/core/adulthood/professional';
