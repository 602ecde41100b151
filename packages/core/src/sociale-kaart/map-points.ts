import type { Area, Point } from '../schemas/municipality.js';
import type { Service } from '../schemas/service.js';

/** One place on the map, and the services that are there. */
export interface MapPoint extends Point {
  /** Where one can go, or the area in which services work that have no place of their own. */
  kind: 'place' | 'area';
  /** Name of the place or of the area. */
  name: string;
  services: Service[];
}

export interface OnMap {
  points: MapPoint[];
  /** Services that work in every area and have no place of their own: these are in the list alone. */
  everywhere: Service[];
}

/** Where these services are. Those at the same place share a point, and areas come after places. */
export function mapPoints(services: readonly Service[], areas: readonly Area[]): OnMap {
  const places = new Map<string, MapPoint>();
  const within = new Map<string, Service[]>();
  const everywhere: Service[] = [];
  for (const service of services) {
    const { locations = [] } = service;
    for (const { latitude, longitude, name, address } of locations) {
      const at = `${latitude.toFixed(4)},${longitude.toFixed(4)}`;
      const point = places.get(at) ?? {
        kind: 'place',
        name: name ?? address ?? service.name,
        latitude,
        longitude,
        services: [],
      };
      if (!point.services.includes(service)) point.services.push(service);
      places.set(at, point);
    }
    if (locations.length > 0) continue;
    const named = areas.filter(({ id, centre }) => centre !== undefined && service.areas.includes(id));
    if (named.length === 0 || named.length === areas.length) everywhere.push(service);
    else for (const { id } of named) within.set(id, [...(within.get(id) ?? []), service]);
  }
  const ofAreas = areas.flatMap(({ id, name, centre }): MapPoint[] => {
    const there = within.get(id);
    if (!there || !centre) return [];
    return [{ kind: 'area', name, latitude: centre.latitude, longitude: centre.longitude, services: there }];
  });
  return { points: [...places.values(), ...ofAreas], everywhere };
}
