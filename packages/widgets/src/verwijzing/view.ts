import type {
  Consent,
  FlowAct,
  FlowAction,
  FlowPage,
  PatientCard,
  ReferralChoices,
  ReferralFlow,
} from '@voordeur/core/referral';
import type { Decision } from '@voordeur/core/routing';
import type { Municipality } from '@voordeur/core/schemas';
import type { Clock } from '../shell/words/times.js';

/** What a card is drawn from; loaded when one is needed. */
export interface DrawnCard {
  card: PatientCard;
  /** The square as the path of an SVG, and how many fields it is wide; `null` where there is nothing to open. */
  square: { path: string; size: number } | null;
}

/** What a page needs to draw itself. */
export interface ReferralView {
  state: ReferralFlow;
  municipality: Municipality;
  /** Whom it will reach as far as it was chosen. */
  decision: Decision;
  locale: string;
  clock: Clock;
  /** Of the heading of a page. */
  level: number;
  /** `undefined` while it is on its way, `null` where it cannot be had. */
  card: DrawnCard | null | undefined;
  /** Whether the link was copied, or could not be; `null` where nobody tried. */
  copied: boolean | null;
  /** The practice's list at the gateway. */
  listUrl: string;
  dispatch: (action: FlowAction) => void;
  choose: (choices: Partial<ReferralChoices>) => void;
  agree: (consent: Partial<Consent>) => void;
  go: (page: FlowPage) => void;
  act: (act: FlowAct) => void;
  print: () => void;
  showLarge: () => void;
  copyLink: () => void;
  saveFile: () => void;
  loadCard: () => void;
}
