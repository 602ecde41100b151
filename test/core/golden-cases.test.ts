import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseMunicipality } from '@voordeur/core/municipality';
import { route } from '@voordeur/core/routing';
import { factsSchema } from '@voordeur/core/schemas';
import haarlem from '@voordeur/haarlem/municipality.json' with { type: 'json' };

const parsed = parseMunicipality(haarlem);
assert.ok(parsed.ok, JSON.stringify(parsed));
const { municipality } = parsed;

interface GoldenCase {
  id: string;
  facts: unknown;
  expect: { lead: string; informed: string[]; urgency: string; rule: number };
}
const cases = readFileSync(new URL('../fixtures/cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldenCase);

describe('every golden case gets the decision that people agreed on', () => {
  for (const { id, facts, expect } of cases) {
    test(id, () => {
      const { lead, informed, urgency, rule } = route(factsSchema.parse(facts), municipality);
      assert.deepEqual({ lead, informed, urgency, rule }, expect);
    });
  }
});
