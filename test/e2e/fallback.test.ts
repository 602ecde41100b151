import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { motherInNoord, Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';

describe('when the triage cannot be there', () => {
  let surroundings: Surroundings;
  before(async () => {
    surroundings = await startSurroundings();
  });
  after(() => surroundings.close());

  test('without JavaScript the page’s own link shows the way', async () => {
    const { demo, browser } = surroundings;
    const resident = await Resident.at(browser, demo.addresses.school, { javaScriptEnabled: false });
    await resident.triage.getByRole('link', { name: 'Stel je vraag' }).click();
    await resident.page.waitForURL(`${demo.addresses.gemeente}/`);
    await resident.triage.getByRole('link', { name: 'bel 14 023' }).waitFor();
    await resident.leaves();
  });

  test('without the gateway too', async () => {
    const { demo, browser } = surroundings;
    await demo.stopGateway();
    const resident = await Resident.at(browser, demo.addresses.huisarts);
    await resident.triage.getByRole('link', { name: 'Stel je vraag' }).waitFor();
    await demo.startGateway();
    await resident.page.reload();
    await resident.reads('Is er nu gevaar?');
    assert.ok(!(await resident.page.getByRole('link', { name: 'Stel je vraag' }).isVisible()));
    await resident.leaves();
  });

  test('where the script came and the teams did not: says so, keeps the link, and goes on once they come', async () => {
    const { demo, browser } = surroundings;
    const resident = await Resident.at(browser, 'about:blank');
    await resident.page.route('**/v1/municipality', (route) => route.abort());
    await resident.page.goto(demo.addresses.school);
    await resident.reads('De voordeur is nu even dicht');
    await resident.page.getByRole('link', { name: 'Stel je vraag' }).waitFor();
    await resident.triage.getByRole('link', { name: '112' }).waitFor();
    await resident.page.unroute('**/v1/municipality');
    await resident.presses('Probeer opnieuw');
    await resident.answers(motherInNoord);
    await resident.leaves();
  });
});
