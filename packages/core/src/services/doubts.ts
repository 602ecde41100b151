import { fold } from '../language/nl/index.js';
import type { Service } from '../schemas/service.js';

/** Something about one service that may be right and deserves a look. */
export interface ServiceDoubt {
  service: string;
  message: string;
}

/**
 * What somebody who keeps the sociale kaart should look at: services that were checked more than a year
 * ago or in the future, that belong to no life domain, or that cannot be told from another.
 *
 * @param today a date, `2026-11-22`
 */
export function doubtsAbout(services: readonly Service[], today: string): ServiceDoubt[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return [
    ...services.flatMap(({ id, checkedOn, leefgebieden }): ServiceDoubt[] => {
      const messages = [
        checkedOn < yearAgo && `is op ${checkedOn} nagekeken, langer dan een jaar geleden; kijk na of het nog klopt`,
        checkedOn > today && `is volgens "checkedOn" pas op ${checkedOn} nagekeken; verbeter de datum`,
        leefgebieden.length === 0 && 'hoort bij geen leefgebied en is zo moeilijk te vinden; vul er een in',
      ];
      return messages.flatMap((message) => (message === false ? [] : [{ service: id, message }]));
    }),
    ...lookAlikes(services),
  ];
}

/** Services with the same words in their name, for the same area and age: people cannot choose between them. */
function lookAlikes(services: readonly Service[]): ServiceDoubt[] {
  const sameName = new Map<string, Service[]>();
  for (const service of services) {
    const key = nameKey(service.name);
    sameName.set(key, [...(sameName.get(key) ?? []), service]);
  }
  return [...sameName.values()].flatMap((alike) =>
    alike.flatMap((service, nth) => {
      const twin = alike.slice(0, nth).find((other) => shareArea(service, other) && shareAge(service, other));
      if (twin === undefined) return [];
      const message = `heet hetzelfde als "${twin.id}" en is voor hetzelfde gebied en dezelfde leeftijd; is het een dubbele?`;
      return [{ service: service.id, message }];
    }),
  );
}

function nameKey(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.sort().join(' ');
}

/** No areas is everywhere. */
function shareArea(one: Service, other: Service): boolean {
  return one.areas.length === 0 || other.areas.length === 0 || one.areas.some((area) => other.areas.includes(area));
}

function shareAge(one: Service, other: Service): boolean {
  return (one.minAge ?? 0) <= (other.maxAge ?? Infinity) && (other.minAge ?? 0) <= (one.maxAge ?? Infinity);
}
