import type { FollowedQuestion, Municipality } from '@voordeur/core/schemas';
import type { Clock } from '../shell/words/times.js';
import type { Act, Page, Visit, VisitAction } from './visit.js';

/** What a page needs to draw itself. */
export interface FollowView {
  state: Visit;
  municipality: Municipality;
  locale: string;
  clock: Clock;
  /** Of the heading of a page. */
  level: number;
  dispatch: (action: VisitAction) => void;
  go: (page: Page) => void;
  act: (act: Act) => void;
  print: () => void;
  download: () => void;
}

/** The same, where a question is open. */
export type OpenView = FollowView & { question: FollowedQuestion };
