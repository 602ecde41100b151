import assert from 'node:assert/strict';
import { parseMunicipality } from '@voordeur/core/municipality';
import type { Municipality } from '@voordeur/core/schemas';
import haarlemJson from '@voordeur/haarlem/municipality.json' with { type: 'json' };

/** A fresh copy of Haarlem's configuration as it is written, to change in a test. */
export function haarlemInput(): Record<string, any> {
  return structuredClone(haarlemJson) as Record<string, any>;
}

/** A municipality that must be right. */
export function parsed(input: unknown): Municipality {
  const result = parseMunicipality(input);
  assert.ok(result.ok, JSON.stringify(result));
  return result.municipality;
}

export const haarlem: Municipality = parsed(haarlemJson);
