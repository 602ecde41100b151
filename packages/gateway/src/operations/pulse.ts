interface Beat {
  /** Milliseconds between looks. */
  every: number;
  work: () => Promise<void>;
  onError: (error: unknown) => void;
}

/** Work that is looked for again and again, and at once when there may be some; never twice at a time. */
export class Pulse {
  private readonly beat: Beat;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(beat: Beat) {
    this.beat = beat;
  }

  start(): void {
    this.timer = setInterval(() => this.wake(), this.beat.every);
    this.timer.unref();
  }

  /** Looks for work, now; once more where it is working already. */
  wake(): void {
    if (this.stopped) return;
    if (this.working !== null) {
      this.again = true;
      return;
    }
    this.again = false;
    this.working = this.beat
      .work()
      .catch((error: unknown) => this.beat.onError(error))
      .finally(() => {
        this.working = null;
        if (this.again) this.wake();
      });
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  /** Resolves when what is under way is done. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.working;
  }
}
