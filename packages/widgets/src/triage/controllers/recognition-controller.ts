import type { IntakeAction, IntakeState } from '@voordeur/core/intake';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TextReader, whenIdle } from '../../shell/text-reader.js';

interface RecognitionHost extends ReactiveControllerHost {
  readonly intake: IntakeState;
  dispatch(action: IntakeAction): void;
}

/** How long somebody has stopped typing before the text is read, in ms. */
const pause = 300;

/**
 * Reads what is typed, on the device, in idle moments. What reads is loaded when the text is about to be
 * written. Where it cannot be had, the triage goes on without.
 */
export class RecognitionController implements ReactiveController {
  private readonly host: RecognitionHost;
  private readonly reader = new TextReader(() => {
    this.seen = '';
    this.readNow();
  });
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
    void this.reader.load();
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
    if (text === this.seen || text.trim() === '') return;
    const reading = this.reader.read(text);
    if (reading === null) return;
    this.seen = text;
    this.host.dispatch({ type: 'recognised', reading });
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.seen = '';
  }
}
