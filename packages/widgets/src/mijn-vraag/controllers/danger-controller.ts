import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TextReader, whenIdle } from '../../shell/text-reader.js';
import type { Visit, VisitAction } from '../visit.js';

interface DangerHost extends ReactiveControllerHost {
  readonly visit: Visit;
  dispatch(action: VisitAction): void;
}

/** How long somebody has stopped typing before the words are read, in ms. */
const pause = 300;

/** Reads on the device whether the words that are being added speak of danger, so that the phone lines come at once. */
export class DangerController implements ReactiveController {
  private readonly host: DangerHost;
  private readonly reader = new TextReader(() => {
    this.seen = '';
    this.readNow();
  });
  private seen = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DangerHost) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { text } = this.host.visit.draft;
    if (text.trim() === '') this.stop();
    else if (text !== this.seen) {
      void this.reader.load();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => whenIdle(() => this.readNow()), pause);
    }
  }

  hostDisconnected(): void {
    this.stop();
  }

  private readNow(): void {
    const { text } = this.host.visit.draft;
    if (text === this.seen || text.trim() === '') return;
    const reading = this.reader.read(text);
    if (reading === null) return;
    this.seen = text;
    this.host.dispatch({ type: 'danger', danger: reading.danger });
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.seen = '';
  }
}
