import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import Fastify from 'fastify';
import { createApp, KeyRing, readConfig } from '@voordeur/gateway';
import type { SpreekurenList, SpreekuurInput } from '@voordeur/core/schemas';
import spreekurenJson from '@voordeur/haarlem/spreekuren.json' with { type: 'json' };
import { createTestDatabase } from '../setup/database.ts';

/**
 * How long `GET /v1/spreekuren` takes, from the request to its last byte, in this process and on a real
 * PostgreSQL: when nothing changed since it was asked before, and when someone booked in between. Beside them,
 * in turn, what sending as many bytes takes when there is nothing to do for it. A month of 200 weekly hours has
 * to stay below 20 ms (p95); the rest shows the growth.
 */
const rounds = 100;
const warmUp = 10;
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
  const first = await app.inject(url);
  const shown = first.json<SpreekurenList>().hours.length;
  const bare = Fastify();
  bare.get('/', (_request, reply) => reply.type('application/json').send(first.rawPayload));
  await bare.ready();
  const again = new Stopwatch();
  const changed = new Stopwatch();
  const bytes = new Stopwatch();
  for (let round = -warmUp; round < rounds; round += 1) {
    if (round === 0) for (const watch of [again, changed, bytes]) watch.reset();
    await bytes.time(() => bare.inject('/'));
    await again.time(() => app.inject(url));
    await database.query('update slots set taken = 3 - taken where spreekuur = $1', ['spreekuur-0']);
    await changed.time(() => app.inject(url));
  }
  console.log(
    `${hours} weekly hours, ${days} days${query}: ${shown} hours, ${Math.round(first.rawPayload.length / 1024)} kB\n` +
      `  as before ${again.text()}\n  a booking ${changed.text()}\n  the bytes ${bytes.text()}`,
  );
  await bare.close();
  await app.close();
  await database.drop();
  rmSync(folder, { recursive: true });
}

/** Times of one kind of request, and the work of this process in them. */
class Stopwatch {
  private times: number[] = [];
  private work = 0;

  reset(): void {
    this.times = [];
    this.work = 0;
  }

  async time(act: () => Promise<unknown>): Promise<void> {
    const cpu = process.cpuUsage();
    const start = performance.now();
    await act();
    this.times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    this.work += (user + system) / 1000;
  }

  text(): string {
    const sorted = this.times.toSorted((a, b) => a - b);
    const at = (part: number) => sorted[Math.floor(sorted.length * part)]!.toFixed(1).padStart(6);
    const work = (this.work / sorted.length).toFixed(1).padStart(5);
    return `p50 ${at(0.5)} ms · p95 ${at(0.95)} ms · processor ${work} ms`;
  }
}

console.log(`GET /v1/spreekuren, ${rounds} times each after ${warmUp} to warm up`);
for (const hours of [25, 50, 100, 200, 400]) await measure(hours, 31);
for (const days of [7, 14, 62]) await measure(200, days);
await measure(200, 31, '&area=noord&domain=geld&age=40');
