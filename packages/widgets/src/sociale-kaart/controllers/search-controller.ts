import {
  activeFilters,
  asksSomething,
  type Found,
  type KaartAction,
  type KaartState,
} from '@voordeur/core/sociale-kaart';
import type { Municipality, Service, ServiceSearchAnswer, ServiceSearchInput } from '@voordeur/core/schemas';
import { leefgebiedNames, type Leefgebied } from '@voordeur/core/vocabulary';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SocialeKaartClient } from '../client.js';

interface SearchHost extends ReactiveControllerHost {
  readonly gatewayClient: SocialeKaartClient;
  readonly kaart: KaartState;
  /** `null` while it is not known. */
  readonly municipality: Municipality | null;
  dispatch(action: KaartAction): void;
  /** What is asked has been answered, and the person has rested. */
  rested(found: Found): void;
}

interface Engine {
  find(query: KaartState, shown: number): Found;
  service(id: string): Service | undefined;
}

/** How long somebody has stopped typing before words go to the gateway, and before the result is told, in ms. */
const pause = 500;
const rest = 1_000;
/** The most that the gateway gives. */
const mostAtGateway = 50;

/**
 * Searches what is asked: on the device, where the words stay, or at the gateway where the municipality
 * has more services than a phone should load. What searches is loaded when somebody is about to search.
 */
export class SearchController implements ReactiveController {
  private readonly host: SearchHost;
  private client: SocialeKaartClient | null = null;
  private engine: Promise<Engine | null> | null = null;
  private ready: Engine | null = null;
  /** The gateway says that there are too many services for a device. */
  private tooMany = false;
  private done: Pick<KaartState, 'words' | 'filters' | 'only' | 'shown'> | null = null;
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  /** Searches without a result that were counted already. */
  private readonly counted = new Set<string>();

  constructor(host: SearchHost) {
    this.host = host;
    host.addController(this);
  }

  /** Whether words are sent to the gateway to search with. */
  get isAtGateway(): boolean {
    return this.tooMany || this.host.municipality?.search?.mode === 'gateway';
  }

  hostUpdate(): void {
    if (this.client !== this.host.gatewayClient) this.startAnew();
    const { kaart } = this.host;
    if (!kaart.searching) {
      if (!asksSomething(kaart)) this.stop();
      if (kaart.found === null) return;
      // It may have begun with what was found elsewhere.
      this.done ??= kaart;
      if (this.done.shown === kaart.shown) return;
    } else if (this.isDone(kaart)) return;
    if (this.host.municipality === null) return;
    this.done = kaart;
    this.search(kaart);
  }

  hostConnected(): void {
    // It may have been searching when it was taken off the page.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Loads what searches, once; called when somebody is about to search. */
  prepare(): void {
    if (this.host.municipality !== null && !this.isAtGateway) void this.load();
  }

  /** Searches now what would be searched after a pause. */
  hurry(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    void this.searchAtGateway(this.host.kaart);
  }

  /** The services with these ids, as far as they are still there; rejects where they cannot be had. */
  async services(ids: readonly string[]): Promise<Service[]> {
    const engine = this.isAtGateway ? null : await this.load();
    if (engine) return ids.flatMap((id) => engine.service(id) ?? []);
    // Loading may have told that there are too many services for a device.
    if (!this.isAtGateway) throw new Error('the catalogue cannot be had');
    const results = await Promise.all(ids.map((id) => this.host.gatewayClient.service(id)));
    if (results.some(({ outcome }) => outcome === 'unavailable')) throw new Error('the services cannot be had');
    return results.flatMap((result) => (result.outcome === 'found' ? [result.service] : []));
  }

  private startAnew(): void {
    this.stop();
    this.client = this.host.gatewayClient;
    this.engine = null;
    this.ready = null;
    this.tooMany = false;
    this.counted.clear();
  }

  private stop(): void {
    this.turn += 1;
    this.done = null;
    clearTimeout(this.timer);
    clearTimeout(this.restTimer);
    this.timer = undefined;
  }

  private isDone(kaart: KaartState): boolean {
    const { done } = this;
    if (done === null) return false;
    return (['words', 'filters', 'only', 'shown'] as const).every((part) => done[part] === kaart[part]);
  }

  private search(kaart: KaartState): void {
    this.turn += 1;
    clearTimeout(this.timer);
    clearTimeout(this.restTimer);
    this.timer = undefined;
    if (kaart.only) {
      void this.fetch(kaart.only);
    } else if (this.isAtGateway) {
      this.timer = setTimeout(() => void this.searchAtGateway(kaart), pause);
    } else if (this.ready) {
      this.take(this.ready.find(kaart, kaart.shown), kaart);
    } else {
      void this.searchWhenLoaded();
    }
  }

  private async searchWhenLoaded(): Promise<void> {
    const { turn } = this;
    const engine = await this.load();
    if (turn !== this.turn) return;
    const { kaart } = this.host;
    if (engine) this.take(engine.find(kaart, kaart.shown), kaart);
    else if (this.isAtGateway) this.search(kaart);
    else this.fail();
  }

  /** Those that another widget leads to. */
  private async fetch(ids: readonly string[]): Promise<void> {
    const { turn } = this;
    const services = await this.services(ids).catch(() => null);
    if (turn !== this.turn) return;
    if (services === null) return this.fail();
    const found = {
      services: services.map((service) => ({ service, foundBy: [] })),
      more: false,
      outsideFilters: false,
    };
    this.take(found, this.host.kaart);
  }

  private load(): Promise<Engine | null> {
    this.engine ??= this.loadEngine();
    return this.engine;
  }

  /** `null` where it cannot be had; the next time is tried again. */
  private async loadEngine(): Promise<Engine | null> {
    const client = this.host.gatewayClient;
    try {
      const [result, { DeviceSearch }] = await Promise.all([client.catalogue(), import('../search/device.js')]);
      if (client !== this.client) return null;
      if (result.outcome === 'loaded') {
        this.ready = new DeviceSearch(result.catalogue);
        return this.ready;
      }
      this.tooMany = result.outcome === 'at-gateway';
    } catch {
      // Told as any other time that it cannot be had.
    }
    if (client === this.client) this.engine = null;
    return null;
  }

  private async searchAtGateway(kaart: KaartState): Promise<void> {
    const { turn } = this;
    this.timer = undefined;
    const q = wordsFor(kaart);
    if (q === '') return this.host.dispatch({ type: 'found', found: null });
    const { filters } = kaart;
    const answer = await this.ask({ q, filters, limit: mostAtGateway } as ServiceSearchInput);
    if (turn !== this.turn) return;
    if (answer === null) return this.fail();
    const narrowed = answer.hits.length === 0 && activeFilters(filters).length > 0 && kaart.words.trim() !== '';
    const outside = narrowed ? await this.ask({ q, filters: {}, limit: 1 }) : null;
    const { foundBy } = await import('../search/found-by.js');
    if (turn !== this.turn) return;
    this.take(
      {
        services: answer.hits.map(({ service, why }) => ({ service, foundBy: foundBy(service, why) })),
        more: answer.hits.length === mostAtGateway,
        outsideFilters: (outside?.hits.length ?? 0) > 0,
      },
      kaart,
    );
  }

  private async ask(query: ServiceSearchInput): Promise<ServiceSearchAnswer | null> {
    const result = await this.host.gatewayClient.search(query);
    return result.outcome === 'found' ? result.answer : null;
  }

  private fail(): void {
    this.done = null;
    this.host.dispatch({ type: 'search-failed' });
  }

  private take(found: Found, kaart: KaartState): void {
    const isNew = kaart.searching;
    this.host.dispatch({ type: 'found', found });
    if (isNew) this.restTimer = setTimeout(() => this.afterRest(found, kaart), rest);
  }

  private afterRest(found: Found, { words, filters, only }: KaartState): void {
    this.host.rested(found);
    if (found.services.length > 0 || only) return;
    const key = JSON.stringify([words, filters]);
    if (this.counted.has(key)) return;
    this.counted.add(key);
    void this.host.gatewayClient.zeroResult({ area: filters.area, domain: filters.domain as Leefgebied | undefined });
  }
}

/** What the gateway is asked for: the words, or else the name of the subject. */
function wordsFor({ words, filters }: KaartState): string {
  if (words.trim() !== '') return words;
  return filters.domain == null ? '' : leefgebiedNames[filters.domain as Leefgebied].nl;
}
