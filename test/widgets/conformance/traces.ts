/** What a page keeps of somebody: cookies, storage, databases, caches. Empty is what we want. */
export async function tracesLeft(): Promise<string[]> {
  const databases = (await indexedDB.databases?.()) ?? [];
  const cached = 'caches' in window ? await caches.keys() : [];
  return [
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({ name }) => `IndexedDB ${name}`),
    ...cached.map((name) => `cache ${name}`),
  ];
}

/** Addresses outside this page's origin from which something was loaded so far. */
export function foreignRequests(loaded = addressesLoaded()): string[] {
  return loaded.filter((address) => !address.startsWith('data:') && new URL(address).origin !== location.origin);
}

function addressesLoaded(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

type ListenerArgs = Parameters<EventTarget['addEventListener']>;

/** Counts the listeners that code adds to the window and the document and does not take away. */
export class ListenerCount {
  readonly #add = EventTarget.prototype.addEventListener;
  readonly #remove = EventTarget.prototype.removeEventListener;
  readonly #listeners = new Set<string>();
  readonly #ids = new WeakMap<object, number>();
  #lastId = 0;

  start(): void {
    const [add, remove, listeners] = [this.#add, this.#remove, this.#listeners];
    const keyOf = (target: EventTarget, args: ListenerArgs) => this.#key(target, args);
    EventTarget.prototype.addEventListener = function (...args: ListenerArgs) {
      const key = keyOf(this, args);
      const signal = typeof args[2] === 'object' ? args[2]?.signal : undefined;
      if (key && !signal?.aborted) {
        listeners.add(key);
        if (signal) add.call(signal, 'abort', () => listeners.delete(key));
      }
      return add.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (...args) {
      const key = keyOf(this, args);
      if (key) listeners.delete(key);
      return remove.apply(this, args);
    };
  }

  /** The listeners that are there now, by target and event. */
  get left(): string[] {
    return [...this.#listeners];
  }

  stop(): void {
    EventTarget.prototype.addEventListener = this.#add;
    EventTarget.prototype.removeEventListener = this.#remove;
  }

  #key(target: EventTarget, [type, listener, options]: ListenerArgs): string | null {
    const names = new Map<EventTarget, string>([
      [window, 'window'],
      [document, 'document'],
      [document.documentElement, 'html'],
      [document.body, 'body'],
    ]);
    // An event handler called without a target listens on the window.
    const name = names.get(target ?? window);
    if (!name || !listener) return null;
    const capture = typeof options === 'boolean' ? options : (options?.capture ?? false);
    return `${name} ${type}${capture ? ' (capture)' : ''} #${this.#idOf(listener)}`;
  }

  #idOf(listener: object): number {
    const known = this.#ids.get(listener) ?? ++this.#lastId;
    this.#ids.set(listener, known);
    return known;
  }
}
