import type { SearchMode } from '@voordeur/core/schemas';
import type { GatewayConfig } from '../config.js';

/** More services than this are too many to send to a phone. */
export const mostOnDevice = 5_000;
/** From so many on, a process's memory is not the place for their index. */
export const fewestInDatabase = 20_000;

export interface WhereToSearch {
  /** Where a page searches. */
  mode: SearchMode;
  /** What answers `POST /v1/services/search`. */
  gateway: 'memory' | 'postgresql';
}

/** Decides by the configuration, and where that leaves it open by the number of services. */
export function whereToSearch({
  services: { length },
  serviceSearch,
  municipality,
}: Pick<GatewayConfig, 'services' | 'serviceSearch' | 'municipality'>): WhereToSearch {
  const gateway = serviceSearch === 'auto' ? (length >= fewestInDatabase ? 'postgresql' : 'memory') : serviceSearch;
  const tooMany = length > mostOnDevice || serviceSearch === 'postgresql';
  return { mode: municipality.search?.mode ?? (tooMany ? 'gateway' : 'device'), gateway };
}
