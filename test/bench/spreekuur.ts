import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createApp, KeyRing, readConfig } from '@voordeur/gateway';
import type { SpreekurenList, SpreekuurInput } from '@voordeur/core/schemas';
import spreekurenJson from '@voordeur/haarlem/spreekuren.json' with { type: 'json' };
import { createTestDatabase } from '../setup/database.ts';

/**
 * How long `GET /v1/spreekuren` takes, from the request to its last byte, in this process and on a real
 * PostgreSQL. A month of 200 weekly hours has to stay below 20 ms (p95); the rest shows the growth.
 */
const rounds = 200;
const monday = Date.parse('2027-03-01T07:00:00Z');

/** So many weekly hours of two hours, four appointments of three places each. */
function weeklyHours(count: number): SpreekuurInput[] {
  const [example] = spreekurenJson as unknown as SpreekuurInput[];
  return Array.from({ length: count }, (_, nth) => ({
    ...example!,
    id: `spreekuur-${nth}`,
    exceptions: [],
    patterns: [{ weekday: 1 + (nth % 5), from: '09:00', until: '11:00', startsOn: '2027-01-01' }],
    appointments: { slotMinutes: 30, placesPerSlot: 3, leadMinutes: 60, horizonDays: 90 },
  }));
}

async function measure(hours: number, days: number, query = ''): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'voordeur-bench-'));
  const file = join(folder, 'spreekuren.json');
  writeFileSync(file, JSON.stringify(weeklyHours(hours)));
  const database = await createTestDatabase();
  const config = readConfig({
    DATABASE_URL: database.url,
    VOORDEUR_KEYS: KeyRing.generate('bench'),
    SPREEKUREN: file,
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '0',
  });
  const app = await createApp(config, { now: () => monday });
  await app.ready();
  // The first appointment of every hour has someone on it.
  await database.query(`insert into slots (spreekuur, starts_at, places, taken)
    select id, '2027-03-01T08:00Z'::timestamptz + make_interval(days => day), 3, 1
    from spreekuren, generate_series(0, 61) as day
    where 1 + day % 7 = (definition #>> '{patterns,0,weekday}')::int`);
  const to = new Date(monday + (days - 1) * 86_400_000).toISOString().slice(0, 10);
  const url = `/v1/spreekuren?from=2027-03-01&to=${to}${query}`;
  const times: number[] = [];
  let bytes = 0;
  let shown = 0;
  let cpu = process.cpuUsage();
  for (let round = -20; round < rounds; round += 1) {
    if (round === 0) cpu = process.cpuUsage();
    const start = performance.now();
    const response = await app.inject(url);
    if (round >= 0) times.push(performance.now() - start);
    bytes = response.rawPayload.length;
    if (round === 0) shown = response.json<SpreekurenList>().hours.length;
  }
  const { user, system } = process.cpuUsage(cpu);
  const work = ((user + system) / 1000 / rounds).toFixed(1);
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)]!.toFixed(1).padStart(6);
  console.log(
    `${String(hours).padStart(5)} weekly hours, ${String(days).padStart(2)} days${query}: ` +
      `${shown} hours, ${Math.round(bytes / 1024)} kB · p50 ${at(0.5)} ms · p95 ${at(0.95)} ms · p99 ${at(0.99)} ms · processor ${work} ms`,
  );
  await app.close();
  await database.drop();
  rmSync(folder, { recursive: true });
}

console.log(`GET /v1/spreekuren, ${rounds} times each after 20 to warm up`);
for (const hours of [25, 50, 100, 200, 400]) await measure(hours, 31);
for (const days of [7, 14, 62]) await measure(200, days);
await measure(200, 31, '&area=noord&domain=geld&age=40');
