import type { KaartAction, KaartState } from '@voordeur/core/sociale-kaart';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TextReader, whenIdle } from '../../shell/text-reader.js';

interface DangerHost extends ReactiveControllerHost {
  readonly kaart: KaartState;
  dispatch(action: KaartAction): void;
}

/** How long somebody has stopped typing before the words are read, in ms. */
const pause = 300;

/** Reads on the device whether the words speak of danger, so that the phone lines come first. */
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

  /** Loads what reads, once; called when somebody is about to type. */
  prepare(): void {
    void this.reader.load();
  }

  hostUpdated(): void {
    const { words } = this.host.kaart;
    if (words.trim() === '') this.stop();
    else if (words !== this.seen) {
      this.prepare();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => whenIdle(() => this.readNow()), pause);
    }
  }

  hostDisconnected(): void {
    this.stop();
  }

  private readNow(): void {
    const { words } = this.host.kaart;
    if (words === this.seen || words.trim() === '') return;
    const reading = this.reader.read(words);
    if (reading === null) return;
    this.seen = words;
    this.host.dispatch({ type: 'danger', danger: reading.danger });
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.seen = '';
  }
}
