import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { KeyRing } from '@voordeur/gateway';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';
import { parentsQuestion } from './setup/gateway.ts';
import { runGatewayUntilItEnds, startGatewayProcess } from './setup/gateway-process.ts';

describe('the process of the gateway', () => {
  let database: TestDatabase;
  let environment: Record<string, string>;
  before(async () => {
    database = await createTestDatabase({ migrated: false });
    environment = { DATABASE_URL: database.url, VOORDEUR_KEYS: KeyRing.generate('first'), PROOF_OF_WORK: 'accepted' };
  });
  after(() => database.drop());

  test('killing it between receipt and answer loses nothing that was answered, and a retry completes it: 20 rounds', async () => {
    const questions = new Map<string, object>();
    const answered = new Map<string, string>();
    let unanswered = 0;
    for (let round = 0; round < 20; round += 1) {
      const gateway = await startGatewayProcess(environment);
      const batch = Array.from({ length: 12 }, () => parentsQuestion());
      for (const question of batch) questions.set(question.id, question);
      let answers = 0;
      const sending = batch.map(async (question) => {
        try {
          const response = await gateway.post('/v1/questions', question);
          if (response.status === 201) answered.set(question.id, await response.text());
          answers += 1;
          // In the middle of the others, at another place each round.
          if (answers === 1 + (round % 6)) void gateway.end('SIGKILL');
        } catch {
          unanswered += 1;
        }
      });
      await Promise.all(sending);
      await gateway.end('SIGKILL');
    }
    assert.ok(answered.size > 20, `${answered.size} were answered`);
    assert.ok(unanswered > 20, `${unanswered} were broken off`);

    const gateway = await startGatewayProcess(environment);
    for (const [id, question] of questions) {
      const response = await gateway.post('/v1/questions', question);
      assert.equal(response.status, 201);
      const receipt = await response.text();
      assert.equal(receipt, answered.get(id) ?? receipt, 'the same receipt as before');
    }
    await gateway.end('SIGTERM');
    for (const table of ['questions', 'assignments', 'events']) {
      const column = table === 'questions' ? 'id' : 'question_id';
      const rows = await database.query(`select ${column} as id, count(*)::int as count from ${table} group by 1`);
      assert.deepEqual(new Set(rows.map(({ id }) => id)), new Set(questions.keys()), table);
      assert.ok(
        rows.every(({ count }) => count === 1),
        `each exactly once in ${table}`,
      );
    }
  });

  test('on SIGTERM it takes nothing new, finishes what is under way, and ends with code 0', async () => {
    const gateway = await startGatewayProcess(environment);
    const { hostname, port } = new URL(gateway.url);
    const body = JSON.stringify(parentsQuestion());
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.write(
      `POST /v1/questions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`,
    );
    socket.write(body.slice(0, 20));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const ended = gateway.end('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await assert.rejects(fetch(`${gateway.url}/healthz`), 'nobody new is let in');
    socket.write(body.slice(20));
    await closed;
    assert.match(answer, /^HTTP\/1\.1 201 /);
    assert.equal(await ended, 0);
  });

  test('a connection on which nothing was asked yet does not hold it up', async () => {
    const gateway = await startGatewayProcess(environment);
    const { hostname, port } = new URL(gateway.url);
    const opened = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
    await once(opened, 'connect');
    const closed = new Promise((resolve) =>
      opened
        .on('error', () => undefined)
        .on('close', resolve)
        .resume(),
    );
    // The gateway has certainly accepted it when a later one got its answer.
    assert.equal((await fetch(`${gateway.url}/healthz`)).status, 200);
    assert.equal(await gateway.end('SIGTERM'), 0);
    await closed;
  });

  test('two that start at once on an empty database migrate it once', async () => {
    const empty = await createTestDatabase({ migrated: false });
    const processes = await Promise.all(
      [1, 2].map(() => startGatewayProcess({ ...environment, DATABASE_URL: empty.url })),
    );
    const question = parentsQuestion();
    const receipts = await Promise.all(
      processes.map(async (gateway) => (await gateway.post('/v1/questions', question)).text()),
    );
    assert.equal(receipts[0], receipts[1]);
    assert.match(receipts[0]!, /receiptCode/);
    assert.deepEqual(await Promise.all(processes.map((gateway) => gateway.end('SIGTERM'))), [0, 0]);
    const rows = await empty.query('select name, count(*)::int as count from schema_migrations group by name');
    assert.ok(rows.length > 3 && rows.every(({ count }) => count === 1));
    await empty.drop();
  });

  test('an environment that is not right stops it with every problem at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'voordeur-config-'));
    const municipality = JSON.parse(
      await readFile(new URL('../../packages/haarlem/municipality.json', import.meta.url), 'utf8'),
    ) as { backstop: string; cityWideCjg: string };
    await writeFile(
      join(folder, 'gemeente.json'),
      JSON.stringify({ ...municipality, backstop: 'nergens', cityWideCjg: 'ook-niet' }),
    );
    const { code, errors } = await runGatewayUntilItEnds({
      DATABASE_URL: 'mysql://x',
      VOORDEUR_KEYS: 'geen sleutel',
      PORT: 'acht',
      PUBLIC_URL: 'https://voordeur.example/pad',
      OIDC_ISSUER: 'http://inloggen.example',
      PROOF_OF_WORK: 'misschien',
      MUNICIPALITY: join(folder, 'gemeente.json'),
    });
    assert.equal(code, 1);
    for (const name of [
      'DATABASE_URL',
      'VOORDEUR_KEYS',
      'PORT',
      'PUBLIC_URL',
      'OIDC_ISSUER',
      'OIDC_CLIENT_ID',
      'PROOF_OF_WORK',
      'backstop',
      'cityWideCjg',
    ])
      assert.ok(errors.includes(name), `${name} is named in:\n${errors}`);
    await rm(folder, { recursive: true });
  });

  test('without DATABASE_URL it runs a PostgreSQL of its own, which survives even a kill -9 of the gateway', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'voordeur-data-'));
    const own = { DATA_DIR: dataDir, PROOF_OF_WORK: 'accepted' };
    const question = parentsQuestion();
    const first = await startGatewayProcess(own);
    const receipt = await (await first.post('/v1/questions', question)).text();
    assert.match(receipt, /receiptCode/);
    await first.end('SIGKILL');
    const second = await startGatewayProcess(own);
    assert.equal(await (await second.post('/v1/questions', question)).text(), receipt);
    assert.equal(await second.end('SIGINT'), 0);
    const third = await startGatewayProcess(own);
    assert.equal(await (await third.post('/v1/questions', question)).text(), receipt);
    assert.equal(await third.end('SIGTERM'), 0);
    await rm(dataDir, { recursive: true });
  });
});
