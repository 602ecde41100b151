import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkDigit, inGroups } from '@voordeur/core/receipt-code';
import {
  factsOfChoices,
  reduceFlow,
  startOfFlow,
  toReferralRequest,
  toReferredQuestion,
  type FlowAction,
  type ReferralFlow,
} from '@voordeur/core/referral';
import {
  longestText,
  questionSchema,
  referralRequestSchema,
  type Receipt,
  type ReferralReceipt,
  type ReferralStatus,
} from '@voordeur/core/schemas';
import { ageBands, answerWays, leefgebieden, urgencies } from '@voordeur/core/vocabulary';
import { patientLanguages } from '@voordeur/core/referral';
import fc from 'fast-check';

const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const at = '2026-11-23T09:30:00.000Z';
const codeOf = (row: string, kind: 'referral' | 'receipt') => inGroups(`${row}${checkDigit(row, kind)}`);
const code = codeOf('482910475562901', 'referral');
const referral: ReferralReceipt = {
  code,
  link: 'https://voordeur.example/#verwijzing=1',
  codePage: 'https://voordeur.example/',
  team: { id: 'swt-noord-zuid', name: 'Sociaal Wijkteam Noord-Zuid' },
  informed: [{ id: 'cjg-noord', name: 'CJG Noord' }],
  urgency: 'gewoon',
  respondWithinWorkingDays: 3,
  lines: [],
  expiresAt: '2026-12-23T09:30:00.000Z',
};
const receipt = { reference: 'VD-1', receiptCode: codeOf('482910475562901', 'receipt') } as Receipt;
const status = { state: 'gestart' } as ReferralStatus;

const after = (...actions: FlowAction[]) => actions.reduce(reduceFlow, startOfFlow);
const act = (name: ReferralFlow['acting'] & string, own = id): FlowAction => ({
  type: 'act',
  act: name,
  id: own,
  partner: 'huisarts',
});
const choose: FlowAction = { type: 'choose', choices: { leefgebieden: ['geld'], postcode: '2023 ab' } };
const agree: FlowAction = { type: 'consent', consent: { agreed: true, text: ' Wil hulp met brieven. ' } };
const codes = ({ problems }: ReferralFlow) => problems.map((problem) => problem.code);

describe('making a card', () => {
  test('needs a subject and, where there is a postcode, a real one', () => {
    assert.deepEqual(codes(after(act('make'))), ['subject-missing']);
    const wrong = after(choose, { type: 'choose', choices: { postcode: '202' } }, act('make'));
    assert.deepEqual([codes(wrong), wrong.acting, wrong.request], [['postcode-form'], null, null]);
  });

  test('offers one referral with one id, however often it is tried', () => {
    const first = after(choose, act('make'));
    assert.deepEqual(first.request, {
      id,
      leefgebieden: ['geld'],
      ageBand: null,
      postcode4: '2023',
      urgency: 'gewoon',
      locale: 'nl',
      source: { partner: 'huisarts' },
    });
    const again = reduceFlow(reduceFlow(first, { type: 'failed', cause: 'unavailable' }), act('make', at));
    assert.equal(again.request?.id, id);
    assert.equal(reduceFlow(first, act('make', at)), first, 'a second press changes nothing');
  });

  test('another choice is another referral, and asks for consent anew', () => {
    const made = after(choose, agree, act('make'), { type: 'made', referral, at });
    assert.deepEqual([made.page, made.referral, made.madeAt, made.acting], ['card', referral, at, null]);
    const changed = reduceFlow(reduceFlow(made, { type: 'change' }), { type: 'choose', choices: { ageBand: '67+' } });
    assert.deepEqual([changed.page, changed.request, changed.referral], ['refer', null, null]);
    assert.equal(changed.consent.agreed, false);
    assert.deepEqual(changed.choices.leefgebieden, ['geld']);
  });

  test('a look at another referral loses nothing; the next person begins with nothing', () => {
    const made = after(choose, act('make'), { type: 'made', referral, at });
    const back = [{ type: 'go', page: 'follow' } as const, { type: 'go', page: 'refer' } as const].reduce(
      reduceFlow,
      made,
    );
    assert.deepEqual([back.page, back.referral], ['card', referral]);
    assert.equal(reduceFlow(made, { type: 'next' }), startOfFlow);
  });

  test('a link fills in, and says what it does not know', () => {
    const filled = after({
      type: 'fill-in',
      read: { choices: { leefgebieden: ['school'] }, unknown: ['taal'], isReferral: true },
    });
    assert.deepEqual([filled.choices.leefgebieden, filled.filledIn], [['school'], ['taal']]);
  });
});

describe('sending with consent', () => {
  test('needs the consent, and a number or address where that was chosen', () => {
    const page = after(choose, { type: 'go', page: 'consent' });
    assert.equal(page.page, 'consent');
    assert.deepEqual(codes(reduceFlow(page, act('send'))), ['agreed-missing']);
    const phone = reduceFlow(page, { type: 'consent', consent: { answerBy: 'phone', phone: '12' } });
    assert.deepEqual(codes(reduceFlow(phone, act('send'))), ['phone-form', 'agreed-missing']);
    const long = reduceFlow(page, { type: 'consent', consent: { agreed: true, text: 'a'.repeat(longestText + 1) } });
    assert.deepEqual(codes(reduceFlow(long, act('send'))), ['text-too-long']);
    assert.deepEqual(codes(after({ type: 'go', page: 'consent' })), ['subject-missing']);
  });

  test('makes the referral first and stays until the question has arrived', () => {
    const sending = after(choose, { type: 'go', page: 'consent' }, agree, act('send'), { type: 'made', referral, at });
    assert.deepEqual([sending.page, sending.acting], ['consent', 'send']);
    const question = toReferredQuestion(sending.choices, sending.consent, referral, id, null);
    const sent = [{ type: 'offer', question } as const, { type: 'received', receipt, question } as const].reduce(
      reduceFlow,
      sending,
    );
    assert.deepEqual([sent.page, sent.receipt, sent.receivedOlder], ['sent', receipt, false]);
    assert.equal(sent.consent.text, '', 'what was written is no longer there to be read');
    const older = reduceFlow(reduceFlow(sending, { type: 'offer', question }), {
      type: 'received',
      receipt,
      question: { ...question },
    });
    assert.equal(older.receivedOlder, true);
  });

  test('says nothing of the patient that was not asked for', () => {
    const question = toReferredQuestion(
      after(choose).choices,
      { ...after(agree).consent, phone: '06 12345678' },
      referral,
      id,
      'huisarts',
    );
    assert.deepEqual(question, {
      id,
      text: 'Wil hulp met brieven.',
      facts: { ...factsOfChoices(after(choose).choices), asker: 'professional' },
      locale: 'nl',
      answerBy: 'code',
      consentToShare: false,
      source: { partner: 'huisarts' },
      referralCode: code,
      referralFeedback: false,
    });
  });
});

describe('following', () => {
  const typed = (text: string) =>
    after({ type: 'go', page: 'follow' }, { type: 'type-code', typed: text }, act('find'));

  test('tells what is wrong with a code before it is sent', () => {
    assert.deepEqual(codes(typed(' ')), ['code-missing']);
    assert.deepEqual(codes(typed('4829')), ['code-length']);
    assert.deepEqual(codes(typed(code.replace('4829', '4892'))), ['code-mistyped']);
    assert.deepEqual(codes(typed(receipt.receiptCode)), ['code-of-question']);
    assert.deepEqual([typed(code.replaceAll(' ', '-')).acting, typed(code).code], ['find', code]);
  });

  test('a code that finds nothing any more brings the person back to it', () => {
    const found = reduceFlow(typed(code), { type: 'found', status });
    assert.deepEqual([found.page, found.status, found.typed], ['status', status, '']);
    const gone = [
      { type: 'go', page: 'revoke' } as const,
      act('revoke'),
      { type: 'failed', cause: 'unknown-code' } as const,
    ].reduce(reduceFlow, found);
    assert.deepEqual([gone.page, gone.failure], ['follow', 'unknown-code']);
    assert.deepEqual(reduceFlow(found, { type: 'go', page: 'follow' }).status, null);
  });

  test('nothing is left after leaving', () => {
    assert.deepEqual(reduceFlow(after(choose, agree), { type: 'forget' }), startOfFlow);
  });
});

test('whatever is chosen fits what the gateway takes', () => {
  const choices = fc.record({
    leefgebieden: fc.uniqueArray(fc.constantFrom(...leefgebieden), { minLength: 1 }),
    ageBand: fc.option(fc.constantFrom(...ageBands)),
    postcode: fc.constantFrom('', '2023', ' 2023 AB ', '1111'),
    urgency: fc.constantFrom(...urgencies),
    language: fc.constantFrom(...patientLanguages),
  });
  const consent = fc.record({
    agreed: fc.constant(true),
    share: fc.boolean(),
    feedback: fc.boolean(),
    text: fc.string(),
    answerBy: fc.constantFrom(...answerWays),
    email: fc.constant(' naam@voorbeeld.nl '),
    phone: fc.constant('06 12345678'),
  });
  fc.assert(
    fc.property(choices, consent, (chosen, agreed) => {
      assert.ok(referralRequestSchema.safeParse(toReferralRequest(chosen, id, null)).success);
      const parsed = questionSchema.safeParse(toReferredQuestion(chosen, agreed, referral, id, 'huisarts'));
      assert.ok(parsed.success, JSON.stringify(parsed.error?.issues));
    }),
  );
});
