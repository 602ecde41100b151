import type { IntakeAction, IntakeState, TextReading } from '@voordeur/core/intake';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { currentLocale } from '../../locales/localization.js';

interface RecognitionHost extends ReactiveControllerHost {
  readonly intake: IntakeState;
  dispatch(action: IntakeAction): void;
}

type Read = (text: string) => TextReading;

/** How long somebody has stopped typing before the text is read, in ms. */
const pause = 300;

/** From this many words, a text in which nothing is recognised may be in another language. */
const enoughWords = 3;

/**
 * Reads what is typed, on the device, in idle moments; nothing leaves it and nothing is kept. What reads is
 * loaded when the text is about to be written. Where it cannot be had, the triage goes on without.
 */
export class RecognitionController implements ReactiveController {
  private readonly host: RecognitionHost;
  private read: Read | null = null;
  private dutchAsked = false;
  private othersAsked = false;
  /** The text that was looked at last, so that none is read twice. */
  private seen = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: RecognitionHost) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { step, answers } = this.host.intake;
    if (answers.text === '') this.stop();
    if (step !== 'words') return;
    void this.loadDutch();
    if (answers.text === this.seen) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => whenIdle(() => this.readNow()), pause);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Reads the text as it is now, if it was not read yet. */
  readNow(): void {
    clearTimeout(this.timer);
    const { text } = this.host.intake.answers;
    if (this.read === null || text === this.seen) return;
    this.seen = text;
    if (text.trim() === '') return;
    const reading = this.read(text);
    this.host.dispatch({ type: 'recognised', reading });
    if (isOtherLanguage(text, reading)) void this.loadOthers();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.seen = '';
  }

  private async loadDutch(): Promise<void> {
    if (this.dutchAsked) return;
    this.dutchAsked = true;
    try {
      const { dutch, recogniserOf, textReadingOf } = await import('../recognition/dutch.js');
      const recognise = recogniserOf(dutch);
      this.use((text) => textReadingOf(recognise(text)));
    } catch {
      // People ask without it as well; the gateway reads the text too.
    }
  }

  private async loadOthers(): Promise<void> {
    if (this.othersAsked) return;
    this.othersAsked = true;
    try {
      const { dutch, recogniserOf, textReadingOf } = await import('../recognition/dutch.js');
      const { otherLanguages } = await import('../recognition/other-languages.js');
      const recognise = recogniserOf(dutch, otherLanguages);
      this.use((text) => textReadingOf(recognise(text)));
    } catch {
      // Dutch goes on being read.
    }
  }

  private use(read: Read): void {
    this.read = read;
    this.seen = '';
    // The lists are compiled at the first reading: not while somebody presses a key.
    whenIdle(() => {
      read('');
      this.readNow();
    });
  }
}

function isOtherLanguage(text: string, { domains, danger }: TextReading): boolean {
  const otherScript = /[\u0370-\u1fff]/.test(text);
  const unknown = domains.length === 0 && danger === 'geen' && text.trim().split(/\s+/).length >= enoughWords;
  return currentLocale() !== 'nl' || otherScript || unknown;
}

/** Safari has no idle moments to offer. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 500 });
  else setTimeout(act);
}
