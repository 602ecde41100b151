import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { createApp, KeyRing, readConfig } from '@voordeur/gateway';
import { questionDetailSchema, receiptSchema } from '@voordeur/core/schemas';
import { parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, startProvider } from './setup/staff.ts';

const firstKey = KeyRing.generate('first');
const secondKey = KeyRing.generate('second');

describe('what people write stays secret', () => {
  let provider: TestProvider;
  let gateway: TestGateway;
  before(async () => {
    provider = await startProvider();
    gateway = await startGateway({ environment: { VOORDEUR_KEYS: firstKey, ...oidcEnvironment(provider) } });
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });

  /** What anybody may read: the sociale kaart with its index, and the spreekuren. */
  const published = /^(services|service_(?!reports).*|spreekuren)$/;
  /** Numbers by the week, subjects and areas apart from each other; no row is of one question (decision 0042). */
  const counted = /^(weekly_counts|figures_.*)$/;

  /** Every value of every column of every table, as text and, of bytes, also as they are. */
  async function everythingStored(except = /^$/): Promise<string> {
    const all = await gateway.database.query<{ table_name: string; column_name: string; data_type: string }>(
      `select table_name, column_name, data_type from information_schema.columns where table_schema = 'public'`,
    );
    const columns = all.filter(({ table_name }) => !except.test(table_name));
    assert.ok(columns.length > 40);
    const texts: string[] = [];
    for (const { table_name, column_name, data_type } of columns) {
      const value = data_type === 'bytea' ? `encode("${column_name}", 'escape')` : `"${column_name}"::text`;
      const rows = await gateway.database.query<{ value: string | null }>(
        `select ${value} as value from "${table_name}"`,
      );
      texts.push(...rows.flatMap(({ value: text }) => (text === null ? [] : [text])));
    }
    return texts.join('\n');
  }

  test('nothing of what was sent, answered or handed over with is in the clear in any table, nor in the log', async () => {
    const secrets = {
      words: `woorden-${randomUUID()}`,
      email: `${randomUUID()}@voorbeeld.nl`,
      phone: '+31 6 81726354',
      answer: `antwoord-${randomUUID()}`,
      reason: `reden-${randomUUID()}`,
      note: `notitie-${randomUUID()}`,
      referral: `verwijzing-${randomUUID()}`,
      query: `vraag-${randomUUID()}`,
      address: '203.0.113.77',
    };
    const question = parentsQuestion({
      text: secrets.words,
      answerBy: 'email',
      email: secrets.email,
      phone: secrets.phone,
      referralCode: secrets.referral,
    });
    question.facts = { ...question.facts, leefgebieden: ['verslaving'], ageBand: '15-17', helpedBy: 'geen' };
    const receipt = receiptSchema.parse((await gateway.ask(question, { 'x-forwarded-for': secrets.address })).json());
    await gateway.ask({ ...question, text: `${secrets.words} anders` });
    await gateway.ask({ ...question, id: 'fout', email: `${secrets.email}!` });
    await gateway.app.inject({ url: `/v1/nergens?q=${secrets.query}`, remoteAddress: secrets.address });
    await gateway.app.inject({
      method: 'POST',
      url: '/v1/questions',
      payload: `{"text":"${secrets.words}`,
      headers: { 'content-type': 'application/json' },
    });
    const fatima = await signIn(gateway, 'fatima');
    const path = `/v1/staff/questions/${question.id}`;
    await fatima.get(`${path}?q=${secrets.query}`);
    await fatima.post('/v1/staff/receipts', { receiptCode: receipt.receiptCode });
    assert.equal((await fatima.post(`${path}/answer`, { version: 1, text: secrets.answer })).statusCode, 200);
    const handedOver = await fatima.post(`${path}/hand-over`, {
      version: 2,
      toTeam: 'swt-noord-noord',
      reason: secrets.reason,
    });
    assert.equal(handedOver.statusCode, 200);
    assert.equal((await fatima.post(`${path}/note`, { version: 3, text: secrets.note })).statusCode, 200);

    const stored = await everythingStored();
    assert.ok(stored.includes(question.id) && stored.includes(receipt.reference), 'the scan does read the rows');
    const logged = gateway.logged();
    assert.ok(logged.includes('/v1/staff/questions/:id'), 'the log does have lines');
    const code = receipt.receiptCode;
    for (const [name, secret] of Object.entries({ ...secrets, code, digits: code.replaceAll(' ', '') })) {
      assert.ok(!stored.includes(secret), `${name} is in the database`);
      assert.ok(!logged.includes(secret), `${name} is in the log`);
    }
    // The sociale kaart speaks of addiction too, and that somebody asked about it is counted.
    const personal = await everythingStored(new RegExp(`${published.source}|${counted.source}`));
    assert.ok(personal.includes(question.id));
    for (const fact of ['verslaving', '15-17']) assert.ok(!personal.includes(fact), `${fact} is in the database`);
    const columns = await gateway.database.query<{ column_name: string }>(
      `select column_name from information_schema.columns where table_name = 'weekly_counts' order by column_name`,
    );
    assert.deepEqual(
      columns.map(({ column_name }) => column_name),
      ['number', 'subject', 'target', 'value', 'week'],
      'there is no place for a question in what is counted',
    );
    for (const person of [fatima.cookie.split('=')[1]!, fatima.csrfToken]) {
      assert.ok(!stored.includes(person));
      assert.ok(!logged.includes(person));
    }
  });

  test('when something fails inside, the log names the place and not the values', async () => {
    const marker = `geheim-${randomUUID()}`;
    const lines: string[] = [];
    const logStream = new Writable({
      write: (chunk: Buffer, _encoding, done) => done(void lines.push(chunk.toString())),
    });
    const broken = await createApp({ ...gateway.config, logLevel: 'trace' }, { logStream });
    broken.get('/broken', () => {
      throw Object.assign(new TypeError(`cannot read ${marker}`), { detail: marker, cause: new Error(marker) });
    });
    const response = await broken.inject(`/broken?${marker}`);
    await broken.close();
    assert.equal(response.statusCode, 500);
    assert.ok(!response.body.includes(marker));
    assert.ok(lines.join('').includes('TypeError'));
    assert.ok(!lines.join('').includes(marker));
  });

  test('after a new key was put first, what the old one sealed still opens, and a retry reads the same', async () => {
    const question = parentsQuestion({ text: 'Geschreven onder de oude sleutel.' });
    const first = await gateway.ask(question);
    const rotated = await startGateway({
      database: gateway.database,
      environment: { VOORDEUR_KEYS: `${secondKey};${firstKey}`, ...oidcEnvironment(provider) },
    });
    assert.equal((await rotated.ask(question)).body, first.body);
    const later = parentsQuestion({ text: 'Geschreven onder de nieuwe sleutel.' });
    await rotated.ask(later);
    const fatima = await signIn(rotated, 'fatima');
    for (const { id, text } of [question, later])
      assert.equal(questionDetailSchema.parse((await fatima.get(`/v1/staff/questions/${id}`)).json()).text, text);
    await rotated.stop();
    const keyOf = async (id: string) => {
      const [row] = await gateway.database.query<{ words: Buffer }>('select words from questions where id = $1', [id]);
      return row!.words.subarray(1, 1 + row!.words[0]!).toString();
    };
    assert.deepEqual([await keyOf(question.id), await keyOf(later.id)], ['first', 'second']);
  });

  test('with the wrong keys the gateway refuses to start', async () => {
    const environment = {
      DATABASE_URL: gateway.database.url,
      VOORDEUR_KEYS: KeyRing.generate('first'),
      LOG_LEVEL: 'silent',
    };
    const app = await createApp(readConfig(environment));
    await assert.rejects(async () => app.ready(), /cannot be decrypted/);
    await app.close();
  });

  test('a ciphertext opens only in its own place, and not when a bit of it changed', () => {
    const keys = KeyRing.parse(firstKey);
    const sealed = keys.encrypt('tekst', 'questions/1/words');
    assert.equal(keys.decrypt(sealed, 'questions/1/words').toString(), 'tekst');
    assert.throws(() => keys.decrypt(sealed, 'questions/2/words'), /cannot be decrypted/);
    assert.throws(() => keys.decrypt(sealed, 'questions/1/email'), /cannot be decrypted/);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      assert.throws(() => keys.decrypt(changed, 'questions/1/words'), /cannot be decrypted/, `byte ${at}`);
    }
    assert.throws(() => KeyRing.parse(secondKey).decrypt(sealed, 'questions/1/words'), /cannot be decrypted/);
  });

  test('a key ring that is not right says what is wrong, without the keys', () => {
    const short = Buffer.alloc(16, 7).toString('base64');
    for (const [text, message] of [
      ['', /at least one/],
      ['geenkey', /id:base64/],
      [`a:${short}`, /16 bytes/],
      [`${firstKey};${firstKey}`, /two keys are called first/],
    ] as const)
      assert.throws(
        () => KeyRing.parse(text),
        (error: Error) => message.test(error.message) && !error.message.includes(short),
      );
  });
});
