import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { questionDetailSchema, questionSummarySchema, staffMemberSchema } from '@voordeur/core/schemas';
import { StaffClient } from '../../packages/inbox/dist/api/client.js';
import type { ApiErrorCode, Result } from '../../packages/inbox/dist/api/result.js';
import { question } from './questions.ts';
import { ScriptedGateway } from './scripted-gateway.ts';

let gateway: ScriptedGateway;
let client: StaffClient;

before(async () => {
  gateway = await new ScriptedGateway().start();
});
after(() => gateway.stop());
beforeEach(() => {
  gateway.questions.length = 0;
  gateway.failures.clear();
  gateway.requests.length = 0;
  gateway.signedIn = true;
  gateway.member = { ...gateway.member, csrfToken: 'token-1' };
  client = new StaffClient({ origin: gateway.url });
});

function valueOf<T>(result: Result<T>): T {
  assert.ok(result.ok, 'expected success');
  return result.value;
}

function codeOf(result: Result<unknown>): ApiErrorCode {
  assert.ok(!result.ok, 'expected a failure');
  return result.error.code;
}

describe('reading', () => {
  test('who is signed in, the list and one question come as the contract says', async () => {
    const stored = gateway.receive(question());
    staffMemberSchema.parse(valueOf(await client.me()));
    const list = valueOf(await client.questions());
    assert.equal(list.length, 1);
    questionSummarySchema.parse(list[0]);
    assert.equal(questionDetailSchema.parse(valueOf(await client.question(stored.id))).text, stored.text);
  });

  test('a question of another team is not there', async () => {
    const other = gateway.receive(question({ team: 'swt-oost-1' }));
    assert.equal(codeOf(await client.question(other.id)), 'not-found');
    assert.equal(valueOf(await client.questions()).length, 0);
  });

  test('a receipt code opens its question, and travels in the body', async () => {
    const stored = gateway.receive(question());
    gateway.codes.set('1234567890123456', stored.id);
    await client.me();
    assert.equal(valueOf(await client.findByCode('1234 5678 9012 3456')).id, stored.id);
    assert.equal(codeOf(await client.findByCode('9999 5678 9012 3456')), 'not-found');
    assert.ok(gateway.requests.every((request) => !request.includes('1234')));
  });
});

describe('acting', () => {
  test('take, answer and close follow one another by version', async () => {
    const stored = gateway.receive(question());
    await client.me();
    valueOf(await client.act(stored.id, { kind: 'take', version: 1 }));
    valueOf(await client.act(stored.id, { kind: 'answer', version: 2, text: 'Dag, we bellen je morgen.' }));
    valueOf(await client.act(stored.id, { kind: 'close', version: 3 }));
    assert.equal(stored.state, 'afgesloten');
    assert.deepEqual(
      stored.story.map(({ kind }) => kind),
      ['ontvangen', 'genomen', 'antwoord', 'afgesloten'],
    );
  });

  test('an offer stays in the inbox until the other team says yes', async () => {
    const stored = gateway.receive(question());
    await client.me();
    const offer = { toTeam: 'swt-oost-1', reason: 'Gaat om schulden.', misroute: true, stayInformed: false };
    valueOf(await client.act(stored.id, { kind: 'hand-over', version: 1, ...offer }));
    assert.equal(valueOf(await client.question(stored.id)).handover?.toTeam, 'swt-oost-1');
    valueOf(await client.act(stored.id, { kind: 'hand-over/withdraw', version: 2 }));
    assert.equal(stored.handover, null);
  });

  test('an old version is a conflict', async () => {
    const stored = gateway.receive(question());
    gateway.change(stored, { takenBy: 'Mo Bakkali', state: 'in-behandeling' });
    await client.me();
    assert.equal(codeOf(await client.act(stored.id, { kind: 'take', version: 1 })), 'conflict');
    assert.equal(stored.takenBy, 'Mo Bakkali');
  });

  test('what the gateway refuses, it explains', async () => {
    const stored = gateway.receive(question());
    await client.me();
    const result = await client.act(stored.id, { kind: 'answer', version: 1, text: '  ' });
    assert.equal(codeOf(result), 'invalid');
    assert.equal(!result.ok && result.error.problem?.errors?.[0]?.detail, 'schrijf een antwoord');
  });

  test('a token of an older session is renewed once, and the act done', async () => {
    const stored = gateway.receive(question());
    await client.me();
    gateway.member = { ...gateway.member, csrfToken: 'token-2' };
    valueOf(await client.act(stored.id, { kind: 'take', version: 1 }));
    assert.equal(stored.takenBy, gateway.member.name);
  });

  test('a refusal that is no matter of the token stays a refusal', async () => {
    const stored = gateway.receive(question());
    await client.me();
    gateway.failures.set(`POST /v1/staff/questions/${stored.id}/take`, 403);
    assert.equal(codeOf(await client.act(stored.id, { kind: 'take', version: 1 })), 'forbidden');
    assert.equal(gateway.requests.filter((request) => request.endsWith('/take')).length, 1);
  });
});

describe('failing', () => {
  const statuses: [number, ApiErrorCode][] = [
    [400, 'invalid'],
    [401, 'signed-out'],
    [404, 'not-found'],
    [409, 'conflict'],
    [418, 'unexpected'],
    [429, 'unavailable'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ];
  for (const [status, code] of statuses)
    test(`${status} is ${code}`, async () => {
      gateway.failures.set('GET /v1/staff/questions', status);
      assert.equal(codeOf(await client.questions()), code);
    });

  test('signed out, nothing is there', async () => {
    gateway.signedIn = false;
    assert.equal(codeOf(await client.me()), 'signed-out');
  });

  test('no gateway is offline', async () => {
    const nobody = new StaffClient({ origin: 'http://127.0.0.1:9' });
    assert.equal(codeOf(await nobody.me()), 'offline');
  });

  test('a gateway that never answers is offline too; a page instead of JSON is unexpected', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/v1/municipality')
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Onderhoud</p>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const impatient = new StaffClient({ origin, timeout: 150 });
    try {
      assert.equal(codeOf(await impatient.me()), 'offline');
      assert.equal(codeOf(await new StaffClient({ origin }).municipality()), 'unexpected');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
