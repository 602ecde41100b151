import type { AgeBand, AnswerWay, Asker, Danger, Helper, Leefgebied } from '../vocabulary/index.js';

/**
 * Everything a person has told so far, as typed or chosen; `null` is "not answered". Answers to a
 * question that no longer fits stay here, so that nothing is lost by changing one's mind, but are
 * not sent.
 */
export interface Answers {
  danger: Danger | null;
  text: string;
  asker: Asker | null;
  ageBand: AgeBand | null;
  leefgebieden: readonly Leefgebied[];
  childrenAtHome: boolean | null;
  becomingAdult: boolean | null;
  childSafety: boolean | null;
  /** As typed: may be a whole postcode, or no postcode at all. */
  postcode: string;
  /** Id of an area of the municipality. */
  area: string | null;
  /** Whether "I do not know" was chosen instead of an area. */
  areaUnknown: boolean;
  noFixedAddress: boolean;
  helpedBy: Helper | null;
  answerBy: AnswerWay | null;
  email: string;
  phone: string;
  consent: Consent | null;
}

/** Whether the question may be shared, and with whom: consent for one team says nothing of another. */
export interface Consent {
  given: boolean;
  /** Ids of the teams that the question was about. */
  teams: readonly string[];
}

export type Field = keyof Answers;

export const noAnswers: Answers = {
  danger: null,
  text: '',
  asker: null,
  ageBand: null,
  leefgebieden: [],
  childrenAtHome: null,
  becomingAdult: null,
  childSafety: null,
  postcode: '',
  area: null,
  areaUnknown: false,
  noFixedAddress: false,
  helpedBy: null,
  answerBy: null,
  email: '',
  phone: '',
  consent: null,
};
