import type { KaartAction, KaartState } from '@voordeur/core/sociale-kaart';
import type { Municipality, Service } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KaartMap, MapPoint } from '../map/map.js';

interface MapHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly municipality: Municipality | null;
  readonly kaart: KaartState;
  /** What is found now. */
  readonly onMap: readonly Service[];
  nameOfPoint(point: MapPoint): string;
  dispatch(action: KaartAction): void;
}

/** Draws the map while it is open; what draws it is loaded when somebody opens it. */
export class MapController implements ReactiveController {
  /** The tiles cannot be had; the points are still there. */
  tilesFailed = false;
  /** What was chosen on the map. */
  chosen: MapPoint | null = null;
  /** How many services are in the list only. */
  everywhere = 0;

  private readonly host: MapHost;
  private map: KaartMap | null = null;
  private container: Element | null = null;
  private Made: typeof KaartMap | null = null;
  private loading = false;
  private shown: readonly Service[] | null = null;

  constructor(host: MapHost) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const stage = this.host.kaart.map;
    if (stage === 'loading' || (stage === 'open' && this.Made === null)) void this.load();
    const container = stage === 'open' ? this.host.renderRoot.querySelector<HTMLElement>('.map') : null;
    if (container !== this.container) this.clear();
    this.container = container;
    if (container === null || this.Made === null) return;
    this.map ??= this.open(container, this.Made);
    this.show();
  }

  hostDisconnected(): void {
    this.clear();
    this.container = null;
  }

  zoom(inwards: boolean): void {
    if (inwards) this.map?.zoomIn();
    else this.map?.zoomOut();
  }

  private async load(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    try {
      this.Made = (await import('../map/map.js')).KaartMap;
      this.host.dispatch({ type: 'map', stage: 'open' });
    } catch {
      this.host.dispatch({ type: 'map', stage: 'failed' });
    }
    this.loading = false;
    this.host.requestUpdate();
  }

  private clear(): void {
    this.map?.close();
    this.map = null;
    this.shown = null;
    this.chosen = null;
    this.everywhere = 0;
    this.tilesFailed = false;
  }

  private open(container: HTMLElement, Made: typeof KaartMap): KaartMap {
    const { map, areas } = this.host.municipality!;
    return new Made(container, {
      tiles: map,
      areas,
      nameOf: (point) => this.host.nameOfPoint(point),
      choose: (point) => {
        this.chosen = point;
        this.host.requestUpdate();
      },
      tilesFailed: () => {
        this.tilesFailed = true;
        this.host.requestUpdate();
      },
    });
  }

  private show(): void {
    const { onMap } = this.host;
    if (onMap === this.shown || this.map === null) return;
    this.shown = onMap;
    this.everywhere = this.map.show(onMap).everywhere.length;
    this.chosen = null;
    this.host.requestUpdate();
  }
}
