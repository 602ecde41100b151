import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { InvalidPartner, KeyRing, listPartners, registerPartner } from '@voordeur/gateway';
import { startMailBox, type MailBox } from '../e2e/setup/mail-box.ts';
import { eventually } from './setup/eventually.ts';
import { familysQuestion, publicUrl, type Injected } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { day, monday, practice, school, startReferralGateway, type ReferralGateway } from './setup/referrals.ts';
import { oidcEnvironment, signIn, startProvider } from './setup/staff.ts';

const address = 'balie@devink.example';
const minute = 60_000;
const keys = KeyRing.generate('first');

/** The page of partners, as a browser with one cookie uses it. */
class Browser {
  cookie = '';
  private readonly gateway: ReferralGateway;

  constructor(gateway: ReferralGateway) {
    this.gateway = gateway;
  }

  get(path = '/verwijzingen'): Promise<Injected> {
    return this.gateway.app.inject({ url: path, headers: { cookie: this.cookie } });
  }

  async post(path: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Injected> {
    const response = await this.gateway.app.inject({
      method: 'POST',
      url: `/verwijzingen${path}`,
      payload: new URLSearchParams(form).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: publicUrl,
        cookie: this.cookie,
        ...headers,
      },
    });
    for (const { name, value } of response.cookies) this.cookie = value === '' ? '' : `${name}=${value}`;
    return response;
  }

  async csrf(): Promise<string> {
    return /name="csrf"\s+value="([^"]+)"/.exec((await this.get()).body)![1]!;
  }
}

describe('partners sign in by a link in a letter', () => {
  let mailBox: MailBox;
  let provider: TestProvider;
  let gateway: ReferralGateway;

  before(async () => {
    mailBox = await startMailBox();
    provider = await startProvider();
    gateway = await startReferralGateway({
      environment: {
        ...oidcEnvironment(provider),
        VOORDEUR_KEYS: keys,
        SMTP_URL: mailBox.url,
        MAIL_FROM: 'Voordeur <voordeur@haarlem.example>',
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
    await mailBox.close();
  });
  beforeEach(async () => {
    gateway.clock.now = monday;
    await gateway.database.query('truncate partner_sign_ins, partner_sessions, referrals');
    for (const [{ id, name, origin }, email] of [
      [practice, address],
      [school, 'ib@desloep.example'],
    ] as const)
      await registerPartner(gateway.database.url, { id, name, origins: [origin], email });
  });

  let letters = 0;
  /** Asks for a link and takes it out of the letter. */
  async function linkFor(email: string, browser = new Browser(gateway)): Promise<string> {
    const name = `${(letters += 1)}`;
    await gateway.database.query('update partners set name = $1 where lower(email) = lower($2)', [name, email]);
    assert.equal((await browser.post('/link', { email })).statusCode, 200);
    const { source } = await mailBox.letterTo(email.toLowerCase(), new RegExp(`verwijzingen van ${name}:`));
    return /https?:\S+/.exec(source.replaceAll(/=\r?\n/g, '').replaceAll('=23', '#'))![0];
  }
  async function signedIn(email = address): Promise<Browser> {
    const browser = new Browser(gateway);
    const code = new URL(await linkFor(email, browser)).hash.slice(1);
    const response = await browser.post('/inloggen', { code });
    assert.deepEqual([response.statusCode, response.headers.location], [303, '/verwijzingen']);
    return browser;
  }
  const links = async () => (await gateway.rows('partner_sign_ins')).length;

  test('the letter holds a link that no server sees the secret of, and nothing of any referral', async () => {
    await gateway.refer({ leefgebieden: ['verslaving'] });
    const link = new URL(await linkFor(address));
    assert.equal(link.origin + link.pathname, `${publicUrl}/verwijzingen/inloggen`);
    assert.match(link.hash, /^#[\w-]{43}$/);
    const { source } = await mailBox.letterTo(address, /Inloggen/);
    assert.doesNotMatch(source, /verslaving|alcohol/i);
    assert.ok(!JSON.stringify(await gateway.rows('partner_sign_ins')).includes(link.hash.slice(1)));
    assert.ok(!gateway.logged().includes(link.hash.slice(1)));
  });

  test('opens the list once, within a quarter of an hour', async () => {
    const code = new URL(await linkFor(address)).hash.slice(1);
    const [first, second] = [new Browser(gateway), new Browser(gateway)];
    const both = await Promise.all([first.post('/inloggen', { code }), second.post('/inloggen', { code })]);
    assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [303, 400]);
    const late = new URL(await linkFor(address)).hash.slice(1);
    gateway.clock.now += 15 * minute;
    assert.equal((await first.post('/inloggen', { code: late })).statusCode, 400);
    for (const wrong of ['', 'x', 'a'.repeat(43)])
      assert.equal((await first.post('/inloggen', { code: wrong })).statusCode, 400);
  });

  test('what looks at links in letters does not use one up', async () => {
    const link = new URL(await linkFor(address));
    const browser = new Browser(gateway);
    for (let look = 0; look < 3; look += 1)
      assert.equal((await browser.get(`${link.pathname}${link.search}`)).statusCode, 200);
    assert.equal((await browser.post('/inloggen', { code: link.hash.slice(1) })).statusCode, 303);
  });

  test('answers the same whether or not anybody has the address, and writes only to whom it belongs', async () => {
    const browser = new Browser(gateway);
    const known = await browser.post('/link', { email: address.toUpperCase() });
    const unknown = await browser.post('/link', { email: 'iemand@elders.example' });
    assert.deepEqual([known.statusCode, known.body], [unknown.statusCode, unknown.body]);
    assert.deepEqual(Object.keys(known.headers).sort(), Object.keys(unknown.headers).sort());
    await eventually(async () => assert.equal(await links(), 1));
    const wrong = await browser.post('/link', { email: '<script>' });
    assert.equal(wrong.statusCode, 400);
    assert.ok(!wrong.body.includes('<script>'), 'what was typed is escaped');
  });

  test('sends no more than three letters in a quarter of an hour, and all of them before it stops', async () => {
    const environment = { VOORDEUR_KEYS: keys, SMTP_URL: mailBox.url, MAIL_FROM: 'voordeur@haarlem.example' };
    const other = await startReferralGateway({ database: gateway.database, environment });
    await Promise.all(Array.from({ length: 12 }, () => new Browser(other).post('/link', { email: address })));
    await other.stop();
    assert.equal(await links(), 3);
    gateway.clock.now += 15 * minute;
    await linkFor(address);
  });

  test('shows the partner’s own referrals, how far they are, and no word of what was asked', async () => {
    const quiet = await gateway.refer({ leefgebieden: ['geld', 'wonen'] });
    const running = await gateway.refer({ leefgebieden: ['psyche'] });
    await gateway.refer({ leefgebieden: ['verslaving'] }, school.origin);
    const kees = await signIn(gateway, 'kees');
    const secret = { text: 'een heel eigen verhaal', email: 'sam@voorbeeld.nl', answerBy: 'email' } as const;
    await gateway.ask(familysQuestion({ ...secret, referralCode: quiet.code }));
    const question = familysQuestion({ ...secret, referralCode: running.code, referralFeedback: true });
    await gateway.ask(question);
    await kees.post(`/v1/staff/questions/${question.id}/answer`, { version: 1, text: 'een heel eigen antwoord' });
    const { body, headers } = await (await signedIn()).get();
    assert.equal(headers['cache-control'], 'no-store');
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    for (const shown of ['Geld, schulden en rondkomen\u00a0· Wonen', 'Nog geen bericht', 'Gestart', '1 mrt 2027'])
      assert.ok(body.includes(shown), shown);
    for (const { code } of [quiet, running]) assert.ok(body.includes(`>${code.slice(-4)}<`));
    for (const hidden of ['gokken', 'eigen', 'sam@', 'Kees', 'VD-', question.id, running.code])
      assert.ok(!body.includes(hidden), hidden);
  });

  test('takes back what was not sent, and nothing of another partner', async () => {
    const mine = await gateway.refer();
    const sent = await gateway.refer();
    const theirs = await gateway.refer({}, school.origin);
    await gateway.ask(familysQuestion({ referralCode: sent.code, referralFeedback: true }));
    const browser = await signedIn();
    const csrf = await browser.csrf();
    const outcome = async (id: string) =>
      String((await browser.post('/intrekken', { csrf, id, pagina: '1' })).headers.location);
    assert.match(await outcome(mine.id), /klaar=ingetrokken/);
    assert.equal((await gateway.status(mine.code)).state, 'ingetrokken');
    for (const { id } of [mine, sent, theirs, { id: randomUUID() }, { id: 'x' }])
      assert.match(await outcome(id), /klaar=te-laat/);
    assert.equal((await gateway.status(sent.code)).state, 'ontvangen');
    assert.equal((await gateway.status(theirs.code)).state, 'uitgereikt');
    assert.ok((await browser.get('/verwijzingen?klaar=ingetrokken')).body.includes('De kaart is ingetrokken.'));
    assert.equal((await browser.get('/verwijzingen?klaar=__proto__')).statusCode, 200);
  });

  test('has as many pages as it needs, and none is lost', async () => {
    for (let count = 0; count < 27; count += 1) await gateway.refer();
    const browser = await signedIn();
    const codes = async (path: string) =>
      [...(await browser.get(path)).body.matchAll(/value="([0-9a-f-]{36})"/g)].map(([, id]) => id!);
    const all = [...(await codes('/verwijzingen')), ...(await codes('/verwijzingen?pagina=2'))];
    assert.equal(new Set(all).size, 27);
    assert.deepEqual(await codes('/verwijzingen?pagina=99'), all.slice(25));
    assert.deepEqual(await codes('/verwijzingen?pagina=x'), all.slice(0, 25));
  });

  test('acts only for forms of its own page', async () => {
    const { id } = await gateway.refer();
    const browser = await signedIn();
    const csrf = await browser.csrf();
    const attempts: [Record<string, string>, Record<string, string>][] = [
      [{ id }, {}],
      [{ id, csrf: 'x' }, {}],
      [{ id, csrf }, { origin: 'https://www.vreemd.nl' }],
      [{ id, csrf }, { origin: 'null' }],
      [{ id, csrf }, { 'sec-fetch-site': 'cross-site' }],
    ];
    const other = await signedIn('ib@desloep.example');
    attempts.push([{ id, csrf: await other.csrf() }, {}]);
    for (const [form, headers] of attempts)
      assert.equal((await browser.post('/intrekken', form, headers)).statusCode, 403, JSON.stringify([form, headers]));
    for (const path of ['/link', '/inloggen', '/uitloggen'])
      assert.equal((await browser.post(path, {}, { origin: 'https://www.vreemd.nl' })).statusCode, 403);
    const cross = await gateway.app.inject({ url: '/verwijzingen', headers: { origin: practice.origin } });
    assert.equal(cross.headers['access-control-allow-origin'], undefined);
  });

  test('ends by signing out, by doing nothing, and after a working day', async () => {
    const isIn = async (browser: Browser) => (await browser.get()).body.includes('Log uit');
    const [leaves, idles, works] = [await signedIn(), await signedIn(), await signedIn()];
    await leaves.post('/uitloggen', { csrf: await leaves.csrf() });
    assert.equal(await isIn(leaves), false);
    for (let past = 0; past < 8 * 60; past += 50) {
      assert.equal(await isIn(works), true);
      gateway.clock.now += 50 * minute;
    }
    assert.equal(await isIn(works), false);
    assert.equal(await isIn(idles), false);
    const { statusCode, headers } = await works.post('/intrekken', { id: randomUUID() });
    assert.deepEqual([statusCode, headers.location], [303, '/verwijzingen']);
  });

  test('the cookie is seen by no script, and is another than that of staff', async () => {
    const browser = new Browser(gateway);
    const code = new URL(await linkFor(address)).hash.slice(1);
    const { cookies } = await browser.post('/inloggen', { code });
    assert.deepEqual(
      cookies.map(({ name, httpOnly, sameSite, path }) => [name, httpOnly, sameSite, path]),
      [['voordeur-verwijzer', true, 'Lax', '/']],
    );
    const id = browser.cookie.split('=')[1]!;
    assert.ok(!JSON.stringify(await gateway.rows('partner_sessions')).includes(id));
    const asStaff = await gateway.app.inject({ url: '/v1/staff/me', headers: { cookie: `voordeur=${id}` } });
    assert.equal(asStaff.statusCode, 401);
    const kees = await signIn(gateway, 'kees');
    const asPartner = { url: '/verwijzingen', headers: { cookie: `voordeur-verwijzer=${kees.cookie.split('=')[1]}` } };
    assert.ok(!(await gateway.app.inject(asPartner)).body.includes('Log uit'));
  });

  test('who had the old address is out when it changes, and when the partner is removed', async () => {
    const browser = await signedIn();
    const code = new URL(await linkFor(address)).hash.slice(1);
    const { id, name, origin } = practice;
    const again = (email: string | null | undefined) =>
      registerPartner(gateway.database.url, { id, name, origins: [origin], email });
    await again(undefined);
    assert.ok((await browser.get()).body.includes('Log uit'), 'without an address nothing changes');
    await again('nieuw@devink.example');
    assert.ok(!(await browser.get()).body.includes('Log uit'));
    assert.equal((await browser.post('/inloggen', { code })).statusCode, 400);
    await again(null);
    assert.equal((await listPartners(gateway.database.url)).find((each) => each.id === id)!.email, null);
  });

  test('an address is of one partner', async () => {
    const taken = { id: 'ander', name: 'Ander', origins: ['https://www.ander.nl'], email: address.toUpperCase() };
    await assert.rejects(registerPartner(gateway.database.url, taken), InvalidPartner);
    await assert.rejects(registerPartner(gateway.database.url, { ...taken, email: 'x' }), InvalidPartner);
  });

  test('what has passed is cleared away', async () => {
    const browser = await signedIn();
    await linkFor(address);
    const later = await startReferralGateway({
      database: gateway.database,
      now: () => monday + day,
      environment: { VOORDEUR_KEYS: keys },
    });
    await eventually(async () => {
      assert.equal(await links(), 0);
      assert.deepEqual(await gateway.rows('partner_sessions'), []);
    });
    await later.stop();
    assert.ok(!(await browser.get()).body.includes('Log uit'));
  });
});

describe('partners where no mail server is set', () => {
  test('are told so, and nothing fails', async () => {
    const gateway = await startReferralGateway();
    try {
      const browser = new Browser(gateway);
      const page = await browser.get();
      assert.deepEqual([page.statusCode, page.body.includes('kan hier nog niet')], [503, true]);
      assert.equal((await browser.post('/link', { email: address })).statusCode, 503);
      assert.equal((await browser.post('/inloggen', { code: 'x' })).statusCode, 400);
    } finally {
      await gateway.stop();
    }
  });

  test('cannot have addresses tried one after the other', async () => {
    const gateway = await startReferralGateway({ environment: { RATE_LIMIT: '600' } });
    try {
      const browser = new Browser(gateway);
      for (let count = 1; count <= 10; count += 1)
        assert.equal((await browser.post('/link', { email: `a${count}@b.nl` })).statusCode, 503);
      const refused = await browser.post('/link', { email: address });
      assert.equal(refused.statusCode, 429);
      assert.match(String(refused.headers['content-type']), /problem\+json/);
      assert.ok(Number(refused.headers['retry-after']) > 0);
    } finally {
      await gateway.stop();
    }
  });
});
