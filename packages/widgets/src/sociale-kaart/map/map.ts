/** Loaded on demand, when somebody opens the map: Leaflet, and what is where. */
import { mapPoints, spreadApart, type MapPoint, type OnMap } from '@voordeur/core/sociale-kaart';
import type { Area, MapTiles, Service } from '@voordeur/core/schemas';
import {
  divIcon,
  map as makeMap,
  marker,
  tileLayer,
  type LatLngTuple,
  type Map as LeafletMap,
  type Marker,
} from 'leaflet/dist/leaflet-src.esm.js';

export type { MapPoint } from '@voordeur/core/sociale-kaart';

/** What the map needs of the widget that shows it. */
export interface MapOptions {
  tiles: MapTiles;
  areas: readonly Area[];
  /** The name of a point, for whoever cannot see it. */
  nameOf(point: MapPoint): string;
  choose(point: MapPoint): void;
  /** The base map cannot be had. */
  tilesFailed(): void;
}

const farthest = 16;
/** Pixels: of a marker, and between two of them. */
const markerSize = 48;
const markerDistance = 52;

/** A map with a point for every place where something is. Removes all that it made when it is closed. */
export class KaartMap {
  private readonly map: LeafletMap;
  private readonly options: MapOptions;
  private points: readonly MapPoint[] = [];
  private markers: Marker[] = [];
  private told = false;

  constructor(container: HTMLElement, options: MapOptions) {
    this.options = options;
    const moving = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = makeMap(container, {
      // Their buttons and texts would be made of strings of HTML, and stay in one language.
      zoomControl: false,
      attributionControl: false,
      // One scrolls past a map more often than one wants to zoom it.
      scrollWheelZoom: false,
      zoomAnimation: moving,
      fadeAnimation: moving,
      markerZoomAnimation: moving,
      inertia: moving,
    });
    tileLayer(options.tiles.tiles, { maxZoom: 19, referrerPolicy: 'no-referrer' })
      .on('tileerror', () => this.tellOnce())
      .addTo(this.map);
    this.map.on('zoomend', () => this.place());
    this.fit(options.areas.flatMap(({ centre }) => (centre ? [at(centre)] : [])));
  }

  /** Shows these services, and everything of them in sight. */
  show(services: readonly Service[]): OnMap {
    for (const old of this.markers) old.remove();
    const onMap = mapPoints(services, this.options.areas);
    this.points = onMap.points;
    this.markers = onMap.points.map((point) => this.markerFor(point));
    this.fit(onMap.points.map(at));
    this.place();
    return onMap;
  }

  zoomIn(): void {
    this.map.zoomIn();
  }

  zoomOut(): void {
    this.map.zoomOut();
  }

  close(): void {
    this.map.remove();
  }

  private markerFor(point: MapPoint): Marker {
    const label = document.createElement('span');
    label.textContent = String(point.services.length);
    const made = marker(at(point), {
      icon: divIcon({ className: `marker ${point.kind}`, html: label, iconSize: [markerSize, markerSize] }),
      keyboard: true,
      riseOnHover: true,
    });
    made.on('click', () => this.options.choose(point));
    made.on('keydown', ({ originalEvent: event }) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.options.choose(point);
    });
    made.addTo(this.map);
    made.getElement()?.setAttribute('aria-label', this.options.nameOf(point));
    return made;
  }

  /** Every point where it is, or so near that none lies over another. */
  private place(): void {
    const places = this.points.map((point) => this.map.latLngToLayerPoint(at(point)));
    for (const [nth, { x, y }] of spreadApart(places, markerDistance).entries())
      this.markers[nth]!.setLatLng(this.map.layerPointToLatLng([x, y]));
  }

  private fit(points: readonly LatLngTuple[]): void {
    if (points.length === 0) return;
    this.map.fitBounds([...points], { padding: [48, 48], maxZoom: farthest - 2, animate: false });
  }

  private tellOnce(): void {
    if (this.told) return;
    this.told = true;
    this.options.tilesFailed();
  }
}

function at({ latitude, longitude }: { latitude: number; longitude: number }): LatLngTuple {
  return [latitude, longitude];
}
