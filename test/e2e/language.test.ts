import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { QuestionInput } from '@voordeur/core/schemas';
import { Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

const words = 'We moved here in August. My son of 9 has no friends yet and cries on Sunday evenings.';

describe('another language midway', () => {
  let surroundings: Surroundings;
  before(async () => {
    surroundings = await startSurroundings();
  });
  after(() => surroundings.close());

  test('keeps what was typed, goes on in English, and staff see in which language it was asked', async () => {
    const { demo, browser } = surroundings;
    const coach = await Worker.signsIn(browser, demo.addresses.gateway, 'cjg-schalkwijk');
    const resident = await Resident.at(browser, demo.addresses.school);
    const { triage } = resident;
    let sent: QuestionInput | undefined;
    resident.page.on('request', (request) => {
      if (request.method() === 'POST') sent = request.postDataJSON() as QuestionInput;
    });

    await resident.reads('Is er nu gevaar?');
    await resident.chooses('Nee');
    await resident.goesOn();
    await resident.writes(/In je eigen woorden/, words);
    await resident.presses('English');
    await resident.reads('What is your question?');
    assert.equal(await triage.getByRole('textbox').inputValue(), words);

    await resident.presses('Continue');
    await resident.chooses('About my child');
    await resident.chooses('0 to 11 years');
    await resident.presses('Continue');
    await resident.chooses('Raising children and growing up');
    await resident.presses('Continue');
    await resident.writes(/Postcode/, '2034');
    await resident.presses('Continue');
    await resident.presses('Continue');
    await resident.presses('Continue');
    await triage.getByText(words).waitFor();
    await resident.presses('Send my question');
    await resident.reads('Your question has arrived');
    assert.equal(sent?.locale, 'en');
    assert.equal(sent?.text, words);
    assert.equal(sent?.facts.danger, 'geen');

    const reference = (await triage.getByText(/^VD-/).innerText()).trim();
    await coach.row(reference).click();
    await coach.question.getByText('Geschreven met de pagina in het Engels').waitFor();
    await coach.question.getByText(words).waitFor();
  });
});
