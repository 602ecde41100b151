/**
 * The sentences of a patient card in one language, at level B1. `{team}`, `{days}`, `{date}` and `{page}`
 * stand for what is put there.
 */
export interface CardWords {
  /** Above the card. */
  title: string;
  /** That it is free, and that the patient decides. */
  lead: string;
  /** Above the three steps. */
  steps: string;
  scan: string;
  /** Instead of scanning: `{page}` is the address. */
  orType: string;
  look: string;
  send: string;
  answerInOneDay: string;
  /** `{days}` working days, two or more. */
  answerInDays: string;
  answerWithHaste: string;
  code: string;
  /** Before the phone number of the team. */
  call: string;
  dangerNow: string;
  cannotWait: string;
  /** `{date}` is the last day. */
  validUntil: string;
  nothingAboutYou: string;
  /** The card of a question that a professional sent. */
  sentTitle: string;
  /** `{team}` answers at the latest at `{date}`. */
  sentAnswer: string;
  sentCode: string;
  sentKeep: string;
  /** How the answer comes, by the way that was chosen. */
  byCode: string;
  byEmail: string;
  byPhone: string;
  byWalkIn: string;
}
