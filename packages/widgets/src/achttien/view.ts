import type { CalendarDate } from '@voordeur/core/adulthood';
import type { Municipality } from '@voordeur/core/schemas';
import type { AdulthoodDomain, AdulthoodReader } from '@voordeur/core/vocabulary';
import type { Line } from './chapters.js';
import type { Content } from './content.js';
import type { AchttienAction, AchttienState } from './state.js';

/** For whom the widget is. */
export type Audience = 'resident' | 'professional';

/** Whose words are read. */
export type Reader = AdulthoodReader | 'professional';

/** Where somebody can go on from here: another widget on this page, an address, or nowhere. */
export type WayOn = { kind: 'widget' } | { kind: 'link'; href: string } | null;

/** The ways on, by what is found there. */
export interface WaysOn {
  question: WayOn;
  spreekuur: WayOn;
  socialeKaart: WayOn;
}

/** What a page of the widget needs to show itself, and what it may set off. */
export interface AchttienView {
  readonly state: AchttienState;
  readonly reader: Reader;
  readonly content: Content;
  readonly line: Line;
  readonly today: CalendarDate;
  /** `null` while it is not known: the widget does without. */
  readonly municipality: Municipality | null;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Level of the page's heading. */
  readonly level: number;
  readonly ways: WaysOn;
  /** Whether somebody asked to keep this on the device. */
  readonly kept: boolean;
  /** Whether the browser would not keep it. */
  readonly keepingFailed: boolean;
  readonly dispatch: (action: AchttienAction) => void;
  /** Shows the timeline of the chosen month, or what is still open. */
  count(): void;
  /** To the triage, with what is known here filled in. */
  ask(domain: AdulthoodDomain | null): void;
  showSpreekuur(): void;
  /** @param ids of the services to show; without them what fits the age and the domain */
  showSocialeKaart(ids?: readonly string[]): void;
  keep(on: boolean): void;
  print(): void;
  saveCalendar(): void;
}
