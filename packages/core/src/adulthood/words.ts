import type { AdulthoodDomain, AdulthoodHelper, AdulthoodReader, AdulthoodTick } from '../vocabulary/index.js';

/** What one reader reads of a milestone. */
export interface Wording {
  /** What changes: one to four short sentences. */
  changes: string;
  /** What to do, one short sentence each, in the order in which to do it. */
  steps: readonly string[];
}

/** A milestone's words in one language. */
export type MilestoneWords = Readonly<Record<AdulthoodReader, Wording>> & {
  /** A heading for both readers, without je or u. */
  title: string;
  /** What to bring to the talk; may be empty. */
  bring: readonly string[];
};

/** The words of a step for professionals. */
export interface ProfessionalWords extends Wording {
  title: string;
  /** What to have at hand; may be empty. */
  bring: readonly string[];
}

/** One part of "mijn plan". */
export interface PlanPart {
  title: string;
  /** Questions to think about, with room to write under each. */
  questions: readonly string[];
}

/** The words of the page to bring to the talk. */
export interface PlanWords {
  title: string;
  intro: string;
  wishes: PlanPart;
  people: PlanPart;
  domains: Readonly<Record<AdulthoodDomain, PlanPart>>;
  agreements: PlanPart;
}

/** Everything about becoming an adult in one language. */
export interface AdulthoodWords {
  domains: Readonly<Record<AdulthoodDomain, string>>;
  ticks: Readonly<Record<AdulthoodTick, Readonly<Record<AdulthoodReader, string>>>>;
  helpers: Readonly<Record<AdulthoodHelper, string>>;
  plan: Readonly<Record<AdulthoodReader, PlanWords>>;
  calendar: {
    /** The calendar's name. */
    name: string;
    /** What an item is called, with `{title}` for the milestone's. */
    arrange: string;
    planReady: Readonly<Record<AdulthoodReader, string>>;
  };
  milestones: Readonly<Record<string, MilestoneWords>>;
}
