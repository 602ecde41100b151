import type { SpreekurenList } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SpreekuurClient } from '../../gateway/index.js';

interface ListHost extends ReactiveControllerHost {
  readonly gatewayClient: SpreekuurClient;
}

/** The hours of a period, from today on to begin with; a failure can be tried again. */
export class ListController implements ReactiveController {
  list: SpreekurenList | null = null;
  fails = false;
  /** First day of the list that began today: what "today" is, by the clock of the gateway. */
  today = '';

  private readonly host: ListHost;
  private client: SpreekuurClient | null = null;
  /** Goes up with every asking, so that only the latest answer counts. */
  private turn = 0;
  private from = '';

  constructor(host: ListHost) {
    this.host = host;
    host.addController(this);
  }

  /** Asks whichever gateway the element has now. */
  hostUpdate(): void {
    if (this.client !== this.host.gatewayClient) void this.load();
  }

  /**
   * Reads the hours anew; what was shown stays until the answer is there.
   *
   * @param from first day, `''` for today; the same days as before where it is left out
   */
  async load(from = this.from): Promise<void> {
    const client = this.host.gatewayClient;
    this.client = client;
    this.from = from;
    this.turn += 1;
    const { turn } = this;
    this.fails = false;
    this.host.requestUpdate();
    try {
      const list = await client.spreekuren(from === '' ? {} : { from });
      if (turn !== this.turn) return;
      this.list = list;
      if (from === '') this.today = list.from;
    } catch {
      if (turn !== this.turn) return;
      this.list = null;
      this.fails = true;
    }
    this.host.requestUpdate();
  }
}
