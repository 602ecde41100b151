import type { Facts } from '../schemas/facts.js';
import type { Line, Municipality } from '../schemas/municipality.js';
import type { Urgency } from '../vocabulary/index.js';

/** Ids of the phone lines that go before all else, in the municipality's order (rule 1). */
export function linesFor(
  facts: Pick<Facts, 'leefgebieden' | 'ageBand'>,
  urgency: Urgency,
  municipality: Municipality,
): string[] {
  return municipality.lines.filter((line) => isFirst(line, facts, urgency)).map(({ id }) => id);
}

function isFirst(line: Line, facts: Pick<Facts, 'leefgebieden' | 'ageBand'>, urgency: Urgency): boolean {
  if (!line.urgencies.includes(urgency)) return false;
  if (line.leefgebieden && !line.leefgebieden.some((domain) => facts.leefgebieden.includes(domain))) return false;
  return !line.ageBands || (facts.ageBand !== null && line.ageBands.includes(facts.ageBand));
}
