import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseMunicipality } from '@voordeur/core/municipality';
import { route } from '@voordeur/core/routing';
import { factsSchema } from '@voordeur/core/schemas';
import haarlem from '@voordeur/haarlem/municipality.json' with { type: 'json' };

/**
 * How long routing takes: the function alone, the function with reading its facts, and the whole
 * command with 10,000 lines, side by side in one run.
 */
const root = path.resolve(import.meta.dirname, '../..');
const lines = readFileSync(path.join(root, 'test/fixtures/cases.jsonl'), 'utf8').trim().split('\n');
const parsed = parseMunicipality(haarlem);
if (!parsed.ok) throw new Error('the municipality is not right');
const { municipality } = parsed;
const inputs = lines.map((line) => (JSON.parse(line) as { facts: unknown }).facts);
const facts = inputs.map((input) => factsSchema.parse(input));

const rounds = 100;
let routed = Infinity;
let read = Infinity;
// In turns, and the best of ten: other work on the machine then disturbs both alike.
for (let turn = 0; turn < 10; turn += 1) {
  routed = Math.min(routed, timed(routeAll));
  read = Math.min(read, timed(readAndRouteAll));
}
const tenThousand = Array.from({ length: 10_000 }, (_, nth) => lines[nth % lines.length]).join('\n');
const command = timed(() => {
  const bin = path.join(root, 'packages/cli/bin/voordeur.js');
  const { status } = spawnSync(process.execPath, [bin, 'route'], { input: tenThousand, maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`voordeur route ended with ${status}`);
});

const perCall = (milliseconds: number) => `${((milliseconds * 1000) / (rounds * facts.length)).toFixed(2)} µs`;
console.log(`route(facts)                      ${perCall(routed)} each`);
console.log(`factsSchema.parse + route         ${perCall(read)} each (${(read / routed).toFixed(1)} ×)`);
console.log(`npx voordeur route, 10,000 lines  ${(command / 1000).toFixed(2)} s`);

function routeAll(): void {
  for (let round = 0; round < rounds; round += 1) for (const each of facts) route(each, municipality);
}

function readAndRouteAll(): void {
  for (let round = 0; round < rounds; round += 1)
    for (const input of inputs) route(factsSchema.parse(input), municipality);
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
