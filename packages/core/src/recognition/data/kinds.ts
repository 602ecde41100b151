import type { DangerKind } from '../danger-lists.js';
import type { Leefgebied } from '../../vocabulary/index.js';

/** The life domains that a sign of danger points to, with the weight it adds. */
export const domainsOfKind: Readonly<Record<DangerKind, readonly (readonly [Leefgebied, number])[]>> = {
  geweld: [['veiligheid', 9]],
  seksueel: [['veiligheid', 10]],
  dwang: [['veiligheid', 10]],
  leven: [['psyche', 9]],
  vermist: [['veiligheid', 7], ['opvoeden', 2]],
  dak: [['wonen', 9]],
  energie: [['geld', 6], ['wonen', 4]],
  eten: [['geld', 9]],
  kindalleen: [['veiligheid', 8], ['opvoeden', 2]],
  verward: [['psyche', 12], ['veiligheid', 7]],
  acuut: [['veiligheid', 5], ['gezondheid', 3]],
};

/** Kinds that a game, a film or homework may only be telling about. */
export const fictionKinds: ReadonlySet<DangerKind> = new Set(['geweld', 'seksueel', 'leven', 'dwang']);

/** Kinds with a date: over a week away they are no danger today. */
export const datedKinds: ReadonlySet<DangerKind> = new Set(['dak', 'energie']);
