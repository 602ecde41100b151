import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiError, Result } from './result.js';

/** What the gateway answers to one request, fetched again when asked to. Of several requests the latest counts. */
export class FetchedController<Value> implements ReactiveController {
  /** `null` until the first answer; while a later try fails the earlier answer stays. */
  value: Value | null = null;
  /** Of the latest try. */
  error: ApiError | null = null;

  private readonly host: ReactiveControllerHost;
  private readonly fetch: () => Promise<Result<Value>>;
  private readonly failed: (error: ApiError) => void;
  private request = 0;

  /** @param failed hears of every try that fails; left out where nothing waits for the answer */
  constructor(
    host: ReactiveControllerHost,
    fetch: () => Promise<Result<Value>>,
    failed: (error: ApiError) => void = () => undefined,
  ) {
    this.host = host;
    this.fetch = fetch;
    this.failed = failed;
    host.addController(this);
  }

  // Lit needs one of the lifecycle methods to be there.
  hostDisconnected(): void {
    this.forget();
  }

  async reload(): Promise<void> {
    const request = ++this.request;
    const result = await this.fetch();
    if (request !== this.request) return;
    if (result.ok) this.value = result.value;
    this.error = result.ok ? null : result.error;
    this.host.requestUpdate();
    if (!result.ok) this.failed(result.error);
  }

  forget(): void {
    this.request += 1;
    this.value = null;
    this.error = null;
  }
}
