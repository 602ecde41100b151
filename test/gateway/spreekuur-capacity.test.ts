import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { KeyRing } from '@voordeur/gateway';
import type { Booked, Problem, SlotReference, SpreekurenList } from '@voordeur/core/schemas';
import { bookingProblems } from '@voordeur/core/schemas';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';
import { startGatewayProcess, type GatewayProcess } from './setup/gateway-process.ts';
import { jointHour, writeSpreekuren } from './setup/spreekuren.ts';

const people = 1_000;
const places = 5;

/** Connections stay open, so that all thousand requests are under way at the same time. */
const agent = new Agent({ keepAlive: true });

/** As `fetch`, which would take most of this test's time for itself. */
function post(url: string, body: object): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.on('error', reject);
      },
    );
    sent.on('error', reject).end(JSON.stringify(body));
  });
}

/** What someone heard in the end. */
interface Heard {
  id: string;
  answer: 'booked' | 'waiting' | 'full';
  code?: string;
}

describe('a thousand people at once for five places, against three processes on one database', () => {
  let database: TestDatabase;
  let environment: Record<string, string>;
  let file: ReturnType<typeof writeSpreekuren>;
  const processes: GatewayProcess[] = [];
  let slots: SlotReference[];
  let isOver = false;

  before(async () => {
    database = await createTestDatabase();
    // Every day, so that there are slots to choose from whenever this runs.
    const pattern = { from: '08:00', until: '18:00', startsOn: '2026-01-01' };
    file = writeSpreekuren([
      jointHour({
        patterns: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ ...pattern, weekday })),
        openOnHolidays: true,
        appointments: { slotMinutes: 30, placesPerSlot: places, leadMinutes: 60, horizonDays: 42 },
      }),
    ]);
    environment = {
      DATABASE_URL: database.url,
      VOORDEUR_KEYS: KeyRing.generate('first'),
      PROOF_OF_WORK: 'accepted',
      SPREEKUREN: file.path,
    };
    processes.push(...(await Promise.all([1, 2, 3].map(() => startGatewayProcess(environment)))));
    const response = await fetch(`${processes[0]!.url}/v1/spreekuren`);
    const { hours } = (await response.json()) as SpreekurenList;
    slots = hours.flatMap(({ spreekuur, slots: open }) => open.map(({ startsAt }) => ({ spreekuur, startsAt })));
  });
  after(async () => {
    isOver = true;
    agent.destroy();
    await Promise.all(processes.map((one) => one.end('SIGKILL')));
    file.remove();
    await database.drop();
  });

  /**
   * One person: sends until there is an answer, to another process where this one is gone or has no
   * time. One in ten will wait when it is full.
   */
  async function person(nth: number, slot: SlotReference, onAnswer: () => void): Promise<Heard> {
    const id = randomUUID();
    const body = { id, slot, leefgebieden: ['geld'], waitWhenFull: nth % 10 === 0 };
    for (let attempt = 0; !isOver; attempt += 1) {
      const { url } = processes[(nth + attempt) % processes.length]!;
      const response = await post(`${url}/v1/bookings`, body).catch(() => null);
      if (response?.status === 201) {
        const { code, booking } = JSON.parse(response.text) as Booked;
        onAnswer();
        assert.ok(booking.state === 'booked' || booking.state === 'waiting');
        return { id, answer: booking.state, code };
      }
      if (response?.status === 409) {
        assert.equal((JSON.parse(response.text) as Problem).type, bookingProblems.full);
        onAnswer();
        return { id, answer: 'full' };
      }
      if (response !== null) assert.equal(response.status, 503, response.text);
      await pause(500);
    }
    throw new Error('the test was over before there was an answer');
  }

  /** Everyone heard something, and what they heard is what the database holds. */
  async function check(slot: SlotReference, heard: readonly Heard[]): Promise<void> {
    assert.equal(heard.length, people);
    const rows = await database.query<{ id: string; state: string }>(
      'select id, state from bookings where spreekuur = $1 and starts_at = $2',
      [slot.spreekuur, slot.startsAt],
    );
    const told = heard.filter(({ answer }) => answer !== 'full').map(({ id, answer }) => `${id} ${answer}`);
    assert.deepEqual(rows.map(({ id, state }) => `${id} ${state}`).sort(), told.sort());
    assert.equal(rows.filter(({ state }) => state === 'booked').length, places, 'exactly as many as there are places');
    const codes = heard.flatMap(({ code }) => code ?? []);
    assert.equal(new Set(codes).size, codes.length);
  }

  test('exactly five are booked, all others are told or wait: 20 rounds', async () => {
    for (const slot of slots.slice(0, 20)) {
      const heard = await Promise.all(Array.from({ length: people }, (_, nth) => person(nth, slot, () => undefined)));
      await check(slot, heard);
    }
  });

  test('the same when one of the processes is killed in the middle: 20 rounds', async () => {
    for (const [round, slot] of slots.slice(20, 40).entries()) {
      const victim = round % processes.length;
      let answers = 0;
      const onAnswer = () => {
        answers += 1;
        // While places are being given out, and each round at another moment.
        if (answers === 1 + (round % 5) * 2) void processes[victim]!.end('SIGKILL');
      };
      const heard = await Promise.all(Array.from({ length: people }, (_, nth) => person(nth, slot, onAnswer)));
      await check(slot, heard);
      assert.equal(await processes[victim]!.end('SIGKILL'), null, 'it was killed');
      processes[victim] = await startGatewayProcess(environment);
    }
  });
});
