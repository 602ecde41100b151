import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Resident, type Story } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

/** Skips the first question, and writes of fear. */
const afraid: Story = {
  words: 'Ik ben bang als hij thuiskomt. Gisteren sloeg hij mij weer.',
  dangerAgain: 'Nee',
  about: ['Over mijzelf', '23 tot en met 66 jaar'],
  children: 'Ja',
  childSafety: 'Nee',
  postcode: '2023',
};

describe('somebody who writes of danger', () => {
  let surroundings: Surroundings;
  before(async () => {
    surroundings = await startSurroundings();
  });
  after(() => surroundings.close());

  test('is asked about it once more, may say no, sends, and the team sees which words', async () => {
    const { demo, browser } = surroundings;
    const resident = await Resident.at(browser, demo.addresses.school);
    await resident.answers(afraid, async (heading) => {
      if (heading !== 'Waar gaat het over?') return;
      const proposed = resident.triage.getByRole('checkbox', { name: /^Veiligheid thuis/ });
      assert.ok(await proposed.isChecked(), 'the topic that the text is about is proposed');
    });
    await resident.sends();
    const code = await resident.receiptCode();
    const worker = await Worker.signsIn(browser, demo.addresses.gateway, 'swt-noord-noord');
    await worker.page.getByRole('link', { name: 'Zoek op code' }).click();
    await worker.page.getByRole('textbox', { name: 'Code' }).fill(code);
    await worker.presses('Zoek');
    await worker.question.getByText(/De tekst noemt “/).waitFor();
    await resident.leaves();
  });

  test('asks as before where what reads the text cannot be loaded', async () => {
    const { demo, browser } = surroundings;
    const resident = await Resident.at(browser, demo.addresses.school);
    await resident.page.route(/\/widgets\/dutch-.*\.js$/, (route) => route.abort());
    await resident.answers({ ...afraid, dangerAgain: undefined, childSafety: undefined, children: 'Ja' });
    await resident.sends();
    await resident.receiptCode();
    await resident.leaves();
  });
});
