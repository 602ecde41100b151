import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import {
  openedReferralSchema,
  problemSchema,
  receiptSchema,
  referralProblems,
  referralReceiptSchema,
  referralStatusSchema,
  type Kept,
  type QuestionInput,
  type Receipt,
} from '@voordeur/core/schemas';
import { checkDigit, inGroups, readReceiptCode, readReferralCode } from '@voordeur/core/receipt-code';
import { proof } from './setup/codes.ts';
import { familysQuestion } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import {
  day,
  monday,
  practice,
  questionPage,
  school,
  someReferral,
  startReferralGateway,
  type ReferralGateway,
} from './setup/referrals.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

describe('referring a patient', () => {
  let provider: TestProvider;
  let gateway: ReferralGateway;
  let kees: Staff;

  before(async () => {
    provider = await startProvider();
    gateway = await startReferralGateway({ environment: oidcEnvironment(provider) });
    kees = await signIn(gateway, 'kees');
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });
  beforeEach(() => {
    gateway.clock.now = monday;
  });

  const problemOf = (response: { json: () => unknown }) => problemSchema.parse(response.json());
  const open = (code: string) => gateway.post('/open', { code });
  const revoke = (code: string) => gateway.post('/revoke', { code });
  const stateOf = async (code: string) => (await gateway.status(code)).state;
  async function sent(code: string, changes: Partial<QuestionInput> = {}) {
    const question = familysQuestion({ referralCode: code, referralFeedback: true, ...changes });
    const response = await gateway.ask(question);
    assert.equal(response.statusCode, 201, response.body);
    const receipt: Receipt = receiptSchema.parse(response.json());
    return { ...receipt, question, desk: `/v1/staff/questions/${question.id}` };
  }
  const byCode = (address: string, { receiptCode }: Receipt) =>
    gateway.app.inject({ method: 'POST', url: `/v1/my-question${address}`, payload: { receiptCode } });
  const row = async (referral: { id: string }) =>
    (await gateway.rows('referrals')).find(({ id }) => id === referral.id)!;

  describe('making one', () => {
    test('says which team it will reach, and gives a code, a link and a date', async () => {
      const response = await gateway.post('', someReferral({ childrenAtHome: true } as object));
      assert.equal(response.statusCode, 201, response.body);
      const referral = referralReceiptSchema.parse(response.json());
      assert.deepEqual(
        [referral.team.id, referral.urgency, referral.expiresAt],
        ['swt-noord-noord', 'gewoon', new Date(monday + 30 * day).toISOString()],
      );
      assert.equal(readReferralCode(referral.code), referral.code);
      assert.equal(readReceiptCode(referral.code), null, 'it never passes for the code of a question');
      assert.equal(referral.link, `${questionPage}#verwijzing=${referral.code.replaceAll(' ', '')}`);
      assert.equal(response.headers['cache-control'], 'no-store');
    });

    test('shows the lines first where there is danger, in the language of the patient', async () => {
      const { urgency, lines } = await gateway.refer({ leefgebieden: ['veiligheid'], urgency: 'nu', locale: 'en' });
      assert.equal(urgency, 'nu');
      assert.equal(lines[0]?.number, '112');
    });

    test('the same again gives the same code; another body or another partner with its id does not', async () => {
      const request = someReferral();
      const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => gateway.post('', request)));
      for (const other of others) assert.deepEqual(other.json(), first!.json());
      assert.equal((await gateway.rows('referrals')).filter(({ id }) => id === request.id).length, 1);
      assert.equal((await gateway.post('', { ...request, leefgebieden: ['wonen'] })).statusCode, 409);
      assert.equal((await gateway.post('', request, school.origin)).statusCode, 409);
    });

    test('only a registered partner can', async () => {
      const stranger = await gateway.post('', someReferral(), 'https://www.vreemd.nl');
      assert.equal(stranger.statusCode, 403);
      const nobody = await gateway.app.inject({ method: 'POST', url: '/v1/referrals', payload: someReferral() });
      assert.deepEqual([nobody.statusCode, problemOf(nobody).type], [403, referralProblems.noPartner]);
      const named = { ...someReferral(), source: { partner: practice.id } };
      const server = await gateway.app.inject({ method: 'POST', url: '/v1/referrals', payload: named });
      assert.equal(server.statusCode, 201);
    });

    test('without a subject, or with what we do not know, it says what to do', async () => {
      const response = await gateway.post('', { id: randomUUID(), leefgebieden: [], postcode4: '2023 AB' });
      assert.equal(response.statusCode, 400);
      const pointers = problemOf(response).errors!.map(({ pointer }) => pointer);
      assert.deepEqual(pointers.sort(), ['/leefgebieden', '/postcode4']);
    });

    test('of a name, a date of birth or a story nothing is kept', async () => {
      const secret = 'Jansen-1962-04-01';
      const { id, code } = await gateway.refer({ name: secret, birthDate: secret, text: secret } as object);
      assert.ok(!JSON.stringify(await row({ id })).includes(secret));
      assert.ok(!(await open(code)).body.includes(secret));
    });
  });

  describe('opening it', () => {
    test('gives what to fill in and who referred, however the code is typed', async () => {
      const { code } = await gateway.refer({ urgency: 'vandaag', locale: 'ar' });
      for (const typed of [code, code.replaceAll(' ', ''), code.replaceAll(' ', '-')]) {
        const opened = openedReferralSchema.parse((await open(typed)).json());
        assert.deepEqual(
          [opened.partner, opened.locale, opened.facts.leefgebieden, opened.facts.postcode4, opened.facts.danger],
          [practice.name, 'ar', ['geld'], '2023', 'vandaag'],
        );
      }
    });

    test('also from the page of another partner: the patient chooses where', async () => {
      const { code } = await gateway.refer();
      assert.equal((await gateway.post('/open', { code }, school.origin)).statusCode, 200);
      assert.equal((await gateway.post('/open', { code }, 'https://www.vreemd.nl')).statusCode, 403);
    });

    test('a typing error is told from a code that is not there', async () => {
      const digits = '123456789012345';
      const code = inGroups(`${digits}${checkDigit(digits, 'referral')}`);
      const unknown = await open(code);
      assert.deepEqual([unknown.statusCode, problemOf(unknown).type], [404, referralProblems.unknownCode]);
      const wrong = await open(`${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`);
      assert.deepEqual([wrong.statusCode, problemOf(wrong).errors![0]!.pointer], [400, '/code']);
    });

    test('does not open a question, nor does the code of a question open a referral', async () => {
      const { code } = await gateway.refer();
      const { receiptCode } = await sent(code);
      assert.equal((await open(receiptCode)).statusCode, 400);
      const follow = await gateway.app.inject({
        method: 'POST',
        url: '/v1/my-question',
        payload: { receiptCode: code },
      });
      assert.equal(follow.statusCode, 400);
    });

    test('the short address goes to the page where the code can be typed', async () => {
      const { headers } = await gateway.app.inject('/kaart');
      assert.equal(headers.location, `${questionPage}#verwijzing`);
    });
  });

  describe('how far it is', () => {
    test('ontvangen, gestart, afgerond: where the patient agreed', async () => {
      const { code } = await gateway.refer();
      assert.deepEqual(await gateway.status(code), {
        state: 'uitgereikt',
        since: '2027-03-01',
        createdAt: new Date(monday).toISOString(),
        expiresAt: new Date(monday + 30 * day).toISOString(),
        leefgebieden: ['geld'],
        team: { id: 'swt-noord-noord', name: 'Sociaal Wijkteam Noord-Noord' },
        canRevoke: true,
      });
      gateway.clock.now += 2 * day;
      const { desk, referral } = await sent(code);
      assert.equal(referral, 'bound');
      const received = await gateway.status(code);
      assert.deepEqual([received.state, received.since, received.canRevoke], ['ontvangen', '2027-03-03', false]);
      await kees.post(`${desk}/take`, { version: 1 });
      assert.equal(await stateOf(code), 'gestart');
      await kees.post(`${desk}/answer`, { version: 2, text: 'Zullen we bellen?' });
      assert.equal(await stateOf(code), 'gestart');
      await kees.post(`${desk}/close`, { version: 3 });
      assert.equal(await stateOf(code), 'afgerond');
      gateway.clock.now += 60 * day;
      assert.equal(await stateOf(code), 'afgerond', 'what was sent does not expire');
    });

    test('when the patient adds something to a closed question, it goes on', async () => {
      const { code } = await gateway.refer();
      const { receiptCode, desk } = await sent(code);
      await kees.post(`${desk}/answer`, { version: 1, text: 'Dag!' });
      await kees.post(`${desk}/close`, { version: 2 });
      const addition = { receiptCode, id: randomUUID(), text: 'Toch nog iets.' };
      await gateway.app.inject({ method: 'POST', url: '/v1/my-question/messages', payload: addition });
      assert.equal(await stateOf(code), 'gestart');
    });

    test('without the patient’s agreement it looks in everything like a card that was not used', async () => {
      gateway.clock.now = monday + 12_345;
      const { id, code: quiet } = await gateway.refer();
      const { code: unused } = await gateway.refer();
      const { desk } = await sent(quiet, { referralFeedback: false });
      const same = async () => {
        const without = ({ code }: { code?: string }, body: string) => body.replaceAll(code!, '');
        const [a, b] = [
          await gateway.post('/status', { code: quiet }),
          await gateway.post('/status', { code: unused }),
        ];
        assert.equal(without({ code: quiet }, a.body), without({ code: unused }, b.body));
        const [c, d] = [await open(quiet), await open(unused)];
        assert.deepEqual([c.statusCode, c.body], [d.statusCode, d.body]);
      };
      await same();
      await kees.post(`${desk}/take`, { version: 1 });
      await same();
      await kees.post(`${desk}/answer`, { version: 2, text: 'Dag!' });
      await kees.post(`${desk}/close`, { version: 3 });
      await same();
      gateway.clock.now += 31 * day;
      await same();
      assert.equal(await stateOf(quiet), 'verlopen');
      const { question_id, received_at, started_at, finished_at, used_at } = await row({ id });
      assert.equal(Number(used_at) % 60_000, 0, 'not the moment at which one question came in');
      assert.deepEqual([question_id, received_at, started_at, finished_at], [null, null, null, null]);
    });

    test('the patient can read back what was agreed', async () => {
      const { code } = await gateway.refer();
      for (const referralFeedback of [true, false]) {
        const kept = (await byCode('/kept', await sent(code, { referralFeedback }))).json<Kept>();
        assert.equal(kept.referralFeedback, referralFeedback);
      }
      const without = (await byCode('/kept', await sent('', { referralCode: null }))).json<Kept>();
      assert.equal(without.referralFeedback, undefined);
    });

    for (const [act, address] of [
      ['takes back', '/withdraw'],
      ['erases', '/erase'],
    ] as const)
      test(`where the patient ${act} the question, that looks as if the team closed it`, async () => {
        const { id, code } = await gateway.refer();
        const question = await sent(code);
        assert.equal((await byCode(address, question)).statusCode, 200);
        assert.equal(await stateOf(code), 'afgerond');
        const kept = await row({ id });
        assert.equal(kept.started_at, null, 'nobody started it');
        if (address === '/erase') assert.ok(!JSON.stringify(kept).includes(question.question.id));
      });

    test('no word of the question reaches the referrer, nor the hour at which anything was', async () => {
      const { code } = await gateway.refer();
      const { desk, question, reference } = await sent(code, { text: 'een heel eigen verhaal', email: 'a@b.nl' });
      await kees.post(`${desk}/answer`, { version: 1, text: 'een heel eigen antwoord' });
      const answers = await Promise.all(['/status', '/open', '/revoke'].map((path) => gateway.post(path, { code })));
      for (const { body } of answers)
        for (const word of ['eigen', 'a@b.nl', 'Kees', reference, question.id]) assert.ok(!body.includes(word), word);
      const status = referralStatusSchema.parse(answers[0]!.json());
      assert.match(status.since, /^\d{4}-\d\d-\d\d$/);
    });
  });

  describe('once, for a while, and to take back', () => {
    test('it opens no more when a question was sent with it', async () => {
      const { id, code } = await gateway.refer();
      await sent(code);
      const response = await open(code);
      assert.deepEqual([response.statusCode, problemOf(response).type], [410, referralProblems.used]);
      assert.equal((await row({ id })).facts, null, 'what it filled in is gone');
    });

    test('of two questions at once with one code one is bound, and both are stored', async () => {
      const { id, code } = await gateway.refer();
      const both = await Promise.all(Array.from({ length: 6 }, () => sent(code)));
      assert.deepEqual(both.map(({ referral }) => referral).sort(), ['bound', 'used', 'used', 'used', 'used', 'used']);
      const bound = both.find(({ referral }) => referral === 'bound')!;
      assert.equal((await row({ id })).question_id, bound.question.id);
      for (const { question } of both)
        assert.ok((await gateway.rows('questions')).some((stored) => stored.id === question.id));
    });

    test('the same question again gets the same answer, not that the code is used', async () => {
      const { code } = await gateway.refer();
      const { question, referral } = await sent(code);
      const again = receiptSchema.parse((await gateway.ask(question)).json());
      assert.deepEqual([referral, again.referral], ['bound', 'bound']);
    });

    test('after its date it opens nothing, and a question with it is stored without it', async () => {
      const { code } = await gateway.refer();
      gateway.clock.now += 30 * day;
      const response = await open(code);
      assert.deepEqual([response.statusCode, problemOf(response).type], [410, referralProblems.expired]);
      assert.equal(await stateOf(code), 'verlopen');
      assert.equal((await sent(code)).referral, 'expired');
      assert.equal(await stateOf(code), 'verlopen');
    });

    test('taken back it opens nothing, and a question with it is stored without it', async () => {
      const { code } = await gateway.refer();
      const revoked = referralStatusSchema.parse((await revoke(code)).json());
      assert.deepEqual([revoked.state, revoked.canRevoke], ['ingetrokken', false]);
      const response = await open(code);
      assert.deepEqual([response.statusCode, problemOf(response).type], [410, referralProblems.revoked]);
      assert.equal((await sent(code)).referral, 'revoked');
      assert.equal(await stateOf(code), 'ingetrokken');
      const again = await revoke(code);
      assert.deepEqual([again.statusCode, problemOf(again).type], [409, referralProblems.notRevocable]);
    });

    test('what was sent is no longer the referrer’s to take back', async () => {
      const { code } = await gateway.refer();
      await sent(code);
      assert.equal((await revoke(code)).statusCode, 409);
      assert.equal(await stateOf(code), 'ontvangen');
    });

    test('taking back and sending at once end in one of the two, never in both', async () => {
      for (let round = 0; round < 8; round += 1) {
        const { code } = await gateway.refer();
        const [taken, { referral }] = await Promise.all([revoke(code), sent(code)]);
        assert.deepEqual(
          [taken.statusCode, referral, await stateOf(code)],
          taken.statusCode === 200 ? [200, 'revoked', 'ingetrokken'] : [409, 'bound', 'ontvangen'],
        );
      }
    });

    test('a code that is nothing never keeps a question out', async () => {
      for (const code of ['1234 5678 9012 3456', 'van de dokter', '0'.repeat(64)])
        assert.equal((await sent(code)).referral, 'unknown');
      const { referral } = receiptSchema.parse((await gateway.ask(familysQuestion())).json());
      assert.equal(referral, undefined);
    });

    test('what it filled in is erased at its date, and all of it some months after it ended', async () => {
      const quiet = await gateway.refer();
      const running = await gateway.refer();
      const done = await gateway.refer();
      await sent(quiet.code, { referralFeedback: false });
      await sent(running.code);
      const { desk } = await sent(done.code);
      await kees.post(`${desk}/close`, { version: 1 });
      const sweep = (at: number) =>
        gateway.database.query(`select sweep_referrals('${new Date(at).toISOString()}', 90)`);
      assert.notEqual((await row(quiet)).facts, null);
      await sweep(monday + 30 * day);
      assert.equal((await row(quiet)).facts, null);
      await sweep(monday + 119 * day);
      assert.ok(await row(quiet));
      await sweep(monday + 400 * day);
      assert.equal(await row(quiet), undefined);
      assert.equal(await row(done), undefined);
      assert.ok(await row(running), 'as long as its question is there');
    });
  });
});

describe('guessing the codes of referrals', () => {
  test('costs work as soon as codes are being guessed, and the rightful owner still gets in', async () => {
    const gateway = await startReferralGateway();
    try {
      const { code } = await gateway.refer();
      const guess = (seed: number) => {
        const digits = String(seed).padStart(15, '0');
        return gateway.post('/open', { code: `${digits}${checkDigit(digits, 'referral')}` });
      };
      for (let seed = 1; seed <= 20; seed += 1) assert.equal((await guess(seed)).statusCode, 404);
      const refused = await guess(21);
      assert.deepEqual([refused.statusCode, refused.json<{ errors: object[] }>().errors.length], [400, 1]);
      assert.equal((await gateway.post('/open', { code })).statusCode, 400);
      const altcha = await proof(gateway);
      assert.equal((await gateway.post('/open', { code, altcha })).statusCode, 200);
      assert.equal((await gateway.post('/open', { code, altcha })).statusCode, 400, 'a proof counts once');
    } finally {
      await gateway.stop();
    }
  });
});
