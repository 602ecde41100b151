import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { commandOf, type Command } from './commands.js';

/** Where a browser keeps that somebody switched the keys off. Nothing is kept as long as they are on. */
const place = 'voordeur.inbox.sneltoetsen';

/**
 * Keys of one character, anywhere on the page. They can be switched off (WCAG 2.1.4), and are never heard while
 * somebody types or chooses, nor while a dialog is open.
 */
export class ShortcutsController implements ReactiveController {
  enabled = isKeptOn();

  private readonly host: ReactiveControllerHost;
  private readonly run: (command: Command) => void;

  constructor(host: ReactiveControllerHost, run: (command: Command) => void) {
    this.host = host;
    this.run = run;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.onKeydown);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.onKeydown);
  }

  use(enabled: boolean): void {
    this.enabled = enabled;
    keep(enabled);
    this.host.requestUpdate();
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (!this.enabled || event.defaultPrevented || isForTyping(event)) return;
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    this.run(command);
  };
}

function isForTyping(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        target instanceof HTMLDialogElement ||
        (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))),
    );
}

/** A browser may refuse its storage; then the keys are on at the next visit. */
function isKeptOn(): boolean {
  try {
    return localStorage.getItem(place) === null;
  } catch {
    return true;
  }
}

function keep(enabled: boolean): void {
  try {
    if (enabled) localStorage.removeItem(place);
    else localStorage.setItem(place, 'uit');
  } catch {
    // Then it holds for this visit.
  }
}
