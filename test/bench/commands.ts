import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

/** How long the JSON Lines commands take, start included: 10,000 decisions, 1,000 texts, 1,000 queries. */
const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'packages/cli/bin/voordeur.js');

for (const [command, file, count] of [
  ['route', 'cases.jsonl', 10_000],
  ['recognise', 'cases.jsonl', 1_000],
  ['search', 'search-queries.jsonl', 1_000],
] as const) {
  const lines = readFileSync(path.join(root, 'test/fixtures', file), 'utf8')
    .trim()
    .split('\n');
  const input = Array.from({ length: count }, (_, nth) => lines[nth % lines.length]).join('\n');
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [bin, command], { input, maxBuffer: 1e9 });
    if (status !== 0) throw new Error(`voordeur ${command} ended with ${status}`);
    return performance.now() - start;
  });
  console.log(`voordeur ${command.padEnd(10)} ${count} lines  ${(Math.min(...times) / 1000).toFixed(2)} s (best of 3)`);
}
