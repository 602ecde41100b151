import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import services from '@voordeur/haarlem/services.json' with { type: 'json' };

/** How long importing and exporting take, start of the command included, and how much memory at most. */
const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'packages/cli/bin/voordeur.js');
const folder = mkdtempSync(path.join(tmpdir(), 'voordeur-bench-'));
const atExit = `process.on('exit', () => process.stderr.write('maxRSS ' + process.resourceUsage().maxRSS + '\\n'))`;
const rounds = 3;

function run(what: string, args: string[], output?: string): void {
  const times: number[] = [];
  let memory = 0;
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const command = ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, bin, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, maxBuffer: 1e9 });
    times.push(performance.now() - start);
    if (status !== 0) throw new Error(`voordeur ${args.join(' ')} ended with ${status}: ${stderr.toString()}`);
    memory = Math.max(memory, Number(/maxRSS (\d+)/.exec(stderr.toString())![1]) / 1024);
    bytes = stdout.length;
    if (output !== undefined) writeFileSync(output, stdout);
  }
  const seconds = (Math.min(...times) / 1000).toFixed(2);
  const written = bytes > 1000 ? `, ${(bytes / 1e6).toFixed(1)} MB written` : '';
  console.log(
    `${what.padEnd(26)} ${seconds.padStart(6)} s (best of ${rounds}), ${memory.toFixed(0)} MB of memory${written}`,
  );
}

try {
  for (const count of [240, 20_000]) {
    const file = (extension: string) => path.join(folder, `${count}${extension}`);
    const many = Array.from({ length: count }, (_, nth) => ({
      ...services[nth % services.length]!,
      id: `dienst-${nth}`,
    }));
    writeFileSync(file('.services.json'), JSON.stringify(many));
    console.log(`\n${count} services`);
    run('export --format csv', ['export', '--format', 'csv', '--services', file('.services.json')], file('.csv'));
    run('export --format hsds', ['export', '--services', file('.services.json')], file('.json'));
    run('import of CSV', ['import', file('.csv'), '--into', file('.csv.kaart.json')]);
    run('import of HSDS', ['import', file('.json'), '--into', file('.hsds.kaart.json')]);
  }
} finally {
  rmSync(folder, { recursive: true });
}
