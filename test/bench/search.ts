import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, constants } from 'node:zlib';
import { readSearchIndex, buildSearchIndex, writeSearchIndex } from '@voordeur/core/search';
import { servicesSchema } from '@voordeur/core/schemas';
import haarlem from '@voordeur/haarlem/services.json' with { type: 'json' };
import { documentsOf } from './search/documents.ts';
import { engines } from './search/engines.ts';
import { startDatabaseEngine } from './search/postgresql.ts';
import { judge, readQueries, type Quality } from './search/quality.ts';
import { syntheticServices } from './search/synthetic.ts';

/**
 * The search core beside its peers, in one run: how good the answers are (240 services of Haarlem, the
 * example queries and a hold-out set), how long a keystroke takes from 240 to 100,000 services, and what
 * an index costs in time, bytes and memory. Each engine and size runs in a process of its own.
 * `npm run bench:search -- quality`, `-- speed`, `-- index` or `-- postgresql` does one part.
 */
const examples = servicesSchema.parse(haarlem);
const sizes = [240, 2_000, 20_000, 100_000];
/** From here on the peers are spared the everyday words, with which some of them do not get built. */
const withoutLayFrom = 20_000;
/** Seconds per engine and size: to warm up, of keystrokes, and before an engine is given up. */
const patience = { warmUp: 4, keystrokes: 8, engine: 150 };
/** The sizes for which the gateway searches in PostgreSQL, and seconds for filling it and searching. */
const database = { sizes: [20_000, 100_000], patience: 900 };

const [part = 'all', ...rest] = process.argv.slice(2);
if (part === 'one-speed') console.log(JSON.stringify(speed(rest[0]!, Number(rest[1]))));
else if (part === 'one-index') console.log(JSON.stringify(indexCost(Number(rest[0]))));
else if (part === 'one-database') console.log(JSON.stringify(await databaseSpeed(Number(rest[0]))));
else {
  if (part === 'all' || part === 'quality') printQuality();
  if (part === 'all' || part === 'speed') printSpeed();
  if (part === 'all' || part === 'index') printIndex();
  if (part === 'all' || part === 'postgresql') await printDatabase();
}

function printQuality(): void {
  const documents = documentsOf(examples, examples, true);
  for (const file of ['search-queries.jsonl', 'search-holdout.jsonl']) {
    const queries = readQueries(file);
    console.log(`\n${file}: ${queries.length} queries; recall@5 / MRR@10 (none: share that stays empty)`);
    for (const [name, build] of Object.entries(engines)) {
      const answer = build(documents);
      const kinds = judge(({ q, filters }) => answer(q, filters), queries);
      console.log(
        `  ${name.padEnd(24)} ${Array.from(kinds, ([kind, quality]) => `${kind} ${figures(quality)}`).join('  ')}`,
      );
    }
  }
}

function figures({ recall, mrr, empty }: Quality): string {
  return empty === undefined ? `${recall.toFixed(2)}/${mrr.toFixed(2)}` : empty.toFixed(2);
}

interface Speed {
  build: number;
  keystrokes: number;
  p50: number;
  p95: number;
  megabytes: number;
}

function printSpeed(): void {
  const p95s = new Map<string, number>();
  console.log('\nPer keystroke in ms, p50 / p95 (number of keystrokes); build in ms; memory in MB');
  for (const size of sizes) {
    console.log(
      `  ${size.toLocaleString('en')} services${size >= withoutLayFrom ? ', the peers without everyday words' : ''}`,
    );
    for (const name of Object.keys(engines)) {
      const result = inProcess<Speed>('one-speed', name, String(size));
      if (result !== undefined) p95s.set(`${name} ${size}`, result.p95);
      const text = result === undefined ? `not done in ${patience.engine} s` : speedText(result);
      console.log(`    ${name.padEnd(24)} ${text}`);
    }
  }
  printPromises((name, size) => p95s.get(`${name} ${size}`) ?? NaN);
}

/** What 0020 promises, beside what was measured just now; a busy machine moves all of them together. */
function printPromises(p95: (name: string, size: number) => number): void {
  const share = (name: string, size: number) => p95('voordeur', size) / p95(name, size);
  const promises: [string, number, number][] = [
    ['p95 beside MiniSearch at 2,000', share('MiniSearch, Dutch', 2_000), 0.5],
    ['p95 beside MiniSearch at 20,000', share('MiniSearch, Dutch', 20_000), 0.1],
    ['p95 beside @m31coding/fuzzy-search at 2,000', share('@m31coding/fuzzy-search', 2_000), 1],
    ['p95 beside @m31coding/fuzzy-search at 20,000', share('@m31coding/fuzzy-search', 20_000), 1],
    ['p95 beside Fuse on documents at 20,000', share('Fuse on documents', 20_000), 0.001],
    ['p95 at 100,000 beside 2,000', p95('voordeur', 100_000) / p95('voordeur', 2_000), 10],
  ];
  console.log('\nPromises about speed');
  for (const [what, measured, most] of promises) {
    const verdict = Number.isNaN(measured) ? 'not measured' : measured <= most ? 'kept' : 'not kept';
    console.log(`  ${what.padEnd(46)} ${measured.toPrecision(2).padStart(8)}, at most ${most}: ${verdict}`);
  }
}

function speedText({ p50, p95, keystrokes, build, megabytes }: Speed): string {
  return `${p50.toFixed(3).padStart(9)} / ${p95.toFixed(3).padEnd(9)} (${keystrokes})  build ${build.toFixed(0)}  ${megabytes.toFixed(0)} MB`;
}

/** Types every example query letter by letter, from the second letter on; slow engines get evenly spread keystrokes. */
function speed(name: string, size: number): Speed {
  const services = syntheticServices(examples, size);
  const documents = documentsOf(services, examples, size < withoutLayFrom);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const start = performance.now();
  const answer = engines[name]!(documents);
  const build = performance.now() - start;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const typed = readQueries('search-queries.jsonl').flatMap(({ q }) =>
    Array.from({ length: q.length - 1 }, (_, nth) => q.slice(0, nth + 2)),
  );

  // Warm up with other words than those that are measured, as long as patience lasts.
  const warmUp = performance.now();
  let warmed = 0;
  for (const text of holdOutTyped()) {
    answer(text);
    warmed += 1;
    if (performance.now() - warmUp > patience.warmUp * 1000) break;
  }
  const each = (performance.now() - warmUp) / warmed;
  const step = Math.max(1, Math.ceil((typed.length * each) / (patience.keystrokes * 1000)));
  const chosen = typed.filter((_, nth) => nth % step === 0);
  const times = chosen.map((text) => {
    const from = performance.now();
    answer(text);
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  const memory = (usage: NodeJS.MemoryUsage) => (usage.heapUsed + usage.arrayBuffers) / 1e6;
  return {
    build,
    keystrokes: times.length,
    p50: times[Math.floor(times.length * 0.5)]!,
    p95: times[Math.floor(times.length * 0.95)]!,
    megabytes: memory(after) - memory(before),
  };
}

function holdOutTyped(): string[] {
  return readQueries('search-holdout.jsonl').flatMap(({ q }) => [q.slice(0, 3), q.slice(0, 7), q]);
}

interface IndexCost {
  build: number;
  load: number;
  write: number;
  bytes: number;
  brotli: number;
  raw: number;
  rawBrotli: number;
}

function printIndex(): void {
  console.log(
    '\nThe index of voordeur: ms to build, load and write; kB as bytes (brotli) beside the services as JSON (brotli)',
  );
  for (const size of sizes) {
    const cost = inProcess<IndexCost>('one-index', String(size));
    if (cost === undefined) continue;
    const kb = (bytes: number) => (bytes / 1000).toFixed(0);
    console.log(
      `  ${size.toLocaleString('en').padStart(7)}  build ${cost.build.toFixed(0)}  load ${cost.load.toFixed(1)}  write ${cost.write.toFixed(0)}` +
        `  ${kb(cost.bytes)} (${kb(cost.brotli)})  beside ${kb(cost.raw)} (${kb(cost.rawBrotli)})` +
        (size === 2_000 ? `  load at most 30 ms: ${cost.load < 30 ? 'kept' : 'not kept'}` : ''),
    );
  }
}

function indexCost(size: number): IndexCost {
  const services = syntheticServices(examples, size);
  const raw = Buffer.from(JSON.stringify(services));
  let start = performance.now();
  const index = buildSearchIndex(services);
  const build = performance.now() - start;
  start = performance.now();
  const bytes = writeSearchIndex(index);
  const write = performance.now() - start;
  const loads = Array.from({ length: 5 }, () => {
    const from = performance.now();
    readSearchIndex(bytes);
    return performance.now() - from;
  });
  const brotli = (input: Uint8Array) =>
    brotliCompressSync(input, { params: { [constants.BROTLI_PARAM_QUALITY]: size > 20_000 ? 5 : 9 } }).length;
  return {
    build,
    write,
    load: loads.sort((a, b) => a - b)[2]!,
    bytes: bytes.length,
    brotli: brotli(bytes),
    raw: raw.length,
    rawBrotli: brotli(raw),
  };
}

interface DatabaseSpeed {
  fill: number;
  queries: number;
  p50: number;
  p95: number;
  /** Bytes. */
  services: number;
  tables: number;
}

/** The gateway's search in PostgreSQL beside the one in memory: as good, and how quick where memory is not the place. */
async function printDatabase(): Promise<void> {
  console.log('\nSearching in PostgreSQL, 240 services; recall@5 / MRR@10, beside memory');
  const index = buildSearchIndex(examples);
  const engine = await startDatabaseEngine(examples);
  for (const file of ['search-queries.jsonl', 'search-holdout.jsonl']) {
    const queries = readQueries(file);
    const answers = new Map<unknown, string[]>();
    for (const query of queries) answers.set(query, await engine.answer(query.q, query.filters));
    const here = judge((query) => answers.get(query)!, queries);
    const memory = judge(({ q, filters }) => index.search(q, { filters }).map(({ id }) => id), queries);
    console.log(`  ${file}`);
    for (const [kind, quality] of here)
      console.log(`    ${kind.padEnd(12)} ${figures(quality).padEnd(10)} memory ${figures(memory.get(kind)!)}`);
  }
  await engine.stop();

  console.log('\nA whole search request in PostgreSQL in ms, p50 / p95; seconds to fill; MB on disk');
  for (const size of database.sizes) {
    const result = inProcess<DatabaseSpeed>('one-database', String(size));
    const mb = (bytes: number) => (bytes / 1e6).toFixed(0);
    console.log(
      result === undefined
        ? `  ${size.toLocaleString('en').padStart(7)}  not done in ${database.patience} s`
        : `  ${size.toLocaleString('en').padStart(7)}  ${result.p50.toFixed(1)} / ${result.p95.toFixed(1)} (${result.queries})` +
            `  fill ${result.fill.toFixed(0)}  services ${mb(result.services)}, tables to search ${mb(result.tables)}`,
    );
  }
}

/** Every example query as it is and half typed, after a round to warm up. */
async function databaseSpeed(size: number): Promise<DatabaseSpeed> {
  const engine = await startDatabaseEngine(syntheticServices(examples, size));
  const queries = readQueries('search-queries.jsonl').flatMap(({ q, filters }) => [
    { q, filters },
    { q: q.slice(0, Math.ceil(q.length / 2)), filters },
  ]);
  for (const { q, filters } of readQueries('search-holdout.jsonl')) await engine.answer(q, filters);
  const times: number[] = [];
  for (const { q, filters } of queries) {
    const from = performance.now();
    await engine.answer(q, filters);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const { services, tables } = await engine.bytes();
  await engine.stop();
  return {
    fill: engine.fill,
    queries: times.length,
    p50: times[Math.floor(times.length * 0.5)]!,
    p95: times[Math.floor(times.length * 0.95)]!,
    services,
    tables,
  };
}

function inProcess<Result>(...args: string[]): Result | undefined {
  const options = ['--expose-gc', '--max-old-space-size=8192', import.meta.filename, ...args];
  const { status, stdout } = spawnSync(process.execPath, options, {
    encoding: 'utf8',
    timeout: (args[0] === 'one-database' ? database.patience : patience.engine) * 1000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? (JSON.parse(stdout.trim().split('\n').at(-1)!) as Result) : undefined;
}
