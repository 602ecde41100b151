import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { questionDetailSchema, receiptSchema } from '@voordeur/core/schemas';
import type { Danger } from '@voordeur/core/vocabulary';
import { parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

const knife = 'Mijn man slaat mij. Hij staat nu voor de deur met een mes.';
const eviction = 'Wij moeten vrijdag ons huis uit.';

describe('danger in the text', () => {
  let provider: TestProvider;
  let gateway: TestGateway;
  let fatima: Staff;
  before(async () => {
    provider = await startProvider();
    gateway = await startGateway({ environment: oidcEnvironment(provider) });
    fatima = await signIn(gateway, 'fatima');
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });

  async function asked(text: string, danger: Danger | null) {
    const question = parentsQuestion({ text, facts: { ...parentsQuestion().facts, danger } });
    const response = await gateway.ask(question);
    assert.equal(response.statusCode, 201, response.body);
    const found = questionDetailSchema.parse((await fatima.get(`/v1/staff/questions/${question.id}`)).json());
    return { receipt: receiptSchema.parse(response.json()), found };
  }

  test('counts where the question about it was skipped: now, and 112 first', async () => {
    const { receipt, found } = await asked(knife, null);
    assert.equal(found.urgency, 'nu');
    assert.equal(receipt.lines[0]?.number, '112');
    assert.ok(
      found.signalTexts.some((text) => text.includes('de tekst noemt “Hij staat nu voor de deur met een mes”')),
    );
    assert.equal(found.facts.danger, null, 'what was answered stays as it was');
  });

  test('leaves an answer as it is, and tells the staff of the words', async () => {
    const { receipt, found } = await asked(eviction, 'geen');
    assert.equal(found.urgency, 'gewoon');
    assert.deepEqual(receipt.lines, []);
    assert.ok(found.signalTexts.some((text) => text.includes('de tekst noemt “moeten vrijdag ons huis uit”')));
  });

  test('adds nothing to an answer that says as much or more, nor to a text without danger', async () => {
    for (const [text, danger] of [
      [eviction, 'vandaag'],
      [eviction, 'nu'],
      ['Mijn zoon slaapt slecht.', 'geen'],
      ['Mijn zoon slaapt slecht.', null],
    ] as const) {
      const { found } = await asked(text, danger);
      assert.ok(!found.signalTexts.some((signal) => signal.includes('de tekst noemt')), `${text} ${danger}`);
      assert.equal(found.urgency, danger === null || danger === 'geen' ? 'gewoon' : danger);
    }
  });

  test('gives the same deadline as an answer would', async () => {
    const [read, answered] = [await asked(knife, null), await asked(knife, 'nu')];
    assert.equal(read.receipt.respondBy, answered.receipt.respondBy);
  });

  test('never comes into the log', async () => {
    await asked(knife, null);
    assert.ok(!gateway.logged().includes('voor de deur'));
  });
});
