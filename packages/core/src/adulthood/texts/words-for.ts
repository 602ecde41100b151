import type { Milestone } from '../milestone.js';
import type { MilestoneWords } from '../words.js';

/** Words for each of these milestones: one that is missing does not compile. */
export type WordsFor<Milestones extends readonly Milestone[]> = Readonly<
  Record<Milestones[number]['id'], MilestoneWords>
>;
