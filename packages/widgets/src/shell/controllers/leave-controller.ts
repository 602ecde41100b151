import { msg, str } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deleteAllKept } from '../kept.js';

interface LeaveHost extends ReactiveControllerHost {
  /** Neutral page to go to. */
  readonly exitUrl: string;
  /** Clears everything that was typed, also from the fields. */
  forget(): void;
}

const pressesToLeave = 3;
const coverClass = 'voordeur-cover';
/** Heard by every widget of the page, also those of another script; says nothing but that somebody leaves. */
const leaving = 'voordeur-leave';
/** Milliseconds between two presses after which counting starts anew. */
const patience = 5_000;

/**
 * "Leave this page quickly": by a button, and by pressing Shift three times (as GOV.UK's "Exit this
 * page"). What was typed is cleared first, in all widgets of the page, and what was kept on the device on
 * request; then the page is covered and replaced, so that going back does not return to it. A page that the
 * browser keeps for going back to is cleared too.
 */
export class LeaveController implements ReactiveController {
  /** What to announce about the presses so far. */
  announcement = '';

  private readonly host: LeaveHost;
  private presses = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Shift was used for a capital or a short cut, so that letting go of it is no press. */
  private shiftUsed = false;
  private uncover: (() => void) | null = null;

  constructor(host: LeaveHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keyup', this.onKeyUp, true);
    document.addEventListener(leaving, this.forget);
    window.addEventListener('pagehide', this.forget);
    window.addEventListener('pageshow', this.onPageShow);
  }

  hostDisconnected(): void {
    document.removeEventListener('keyup', this.onKeyUp, true);
    document.removeEventListener(leaving, this.forget);
    window.removeEventListener('pagehide', this.forget);
    window.removeEventListener('pageshow', this.onPageShow);
    this.reset();
  }

  leave(): void {
    deleteAllKept();
    document.dispatchEvent(new Event(leaving));
    this.uncover ??= coverPage();
    location.replace(this.host.exitUrl);
  }

  private readonly onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') {
      this.shiftUsed = event.shiftKey;
      this.reset();
      return;
    }
    if (this.shiftUsed) {
      this.shiftUsed = false;
      return;
    }
    this.presses += 1;
    if (this.presses === pressesToLeave) {
      this.reset();
      this.leave();
      return;
    }
    this.announce(pressesLeft(pressesToLeave - this.presses));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.reset(), patience);
  };

  private readonly forget = (): void => this.host.forget();

  private readonly onPageShow = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.host.forget();
    this.uncover?.();
    this.uncover = null;
  };

  private reset(): void {
    clearTimeout(this.timer);
    this.presses = 0;
    this.announce('');
  }

  private announce(announcement: string): void {
    if (announcement === this.announcement) return;
    this.announcement = announcement;
    this.host.requestUpdate();
  }
}

function pressesLeft(left: number): string {
  return left === 1
    ? msg('Druk nog 1 keer op Shift om deze pagina te verlaten.')
    : msg(str`Druk nog ${left} keer op Shift om deze pagina te verlaten.`);
}

/**
 * Hides the whole page at once, because the next one may take a while to come. Set from script: a
 * strict Content-Security-Policy refuses style attributes, not this.
 *
 * @returns what shows the page again; for whoever covered it first
 */
function coverPage(): () => void {
  if (document.querySelector(`:root > .${coverClass}`)) return () => undefined;
  const cover = document.createElement('div');
  cover.className = coverClass;
  cover.setAttribute('role', 'alert');
  cover.textContent = msg('Je verlaat deze pagina.');
  Object.assign(cover.style, {
    position: 'fixed',
    inset: '0',
    zIndex: '2147483647',
    padding: '2rem',
    background: '#fff',
    color: '#000',
    font: '1.125rem sans-serif',
  });
  const display = document.body.style.getPropertyValue('display');
  const priority = document.body.style.getPropertyPriority('display');
  document.body.style.setProperty('display', 'none', 'important');
  document.documentElement.append(cover);
  return () => {
    cover.remove();
    document.body.style.setProperty('display', display, priority);
  };
}
