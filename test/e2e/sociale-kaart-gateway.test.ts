import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import type { Request } from 'playwright-core';
import { faultsOn, overflowOf } from './setup/accessibility.ts';
import { Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';

const warning = 'Wat je typt, gaat naar de gemeente om te zoeken.';

describe('the sociale kaart where the gateway searches, in PostgreSQL', () => {
  const log: string[] = [];
  let atGateway: Surroundings;
  let onDevice: Surroundings;
  before(async () => {
    const gatewayLog = new Writable({
      write(line: Buffer, _encoding, done) {
        log.push(line.toString());
        done();
      },
    });
    atGateway = await startSurroundings({ serviceSearch: 'postgresql', logLevel: 'trace', gatewayLog });
    onDevice = await startSurroundings();
  });
  after(async () => {
    await atGateway.close();
    await onDevice.close();
  });

  async function visit({ browser, demo }: Surroundings) {
    const resident = await Resident.at(browser, 'about:blank', { viewport: { width: 360, height: 740 } });
    const { page } = resident;
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.goto(`${demo.addresses.gemeente}/sociale-kaart`);
    const kaart = page.locator('voordeur-sociale-kaart');
    await kaart.getByRole('heading', { name: 'Of kies een onderwerp' }).waitFor();
    /** @returns the names on the cards, best first */
    const finds = async (words: string) => {
      // So that what was found before is gone.
      await kaart.getByLabel('Waar zoek je hulp bij?').fill('');
      await kaart.getByRole('heading', { name: 'Of kies een onderwerp' }).waitFor();
      await kaart.getByLabel('Waar zoek je hulp bij?').fill(words);
      await kaart.getByRole('heading', { name: /plek(ken)? gevonden$/ }).waitFor();
      return kaart.locator('[part~="card"] .card-name').allInnerTexts();
    };
    return { resident, page, kaart, requests, finds };
  }

  test('says first that words are sent, sends them in a body alone, and keeps them out of the log', async () => {
    const { resident, page, kaart, requests, finds } = await visit(atGateway);
    await kaart.getByText(warning).waitFor();
    const found = await finds('schimmel in de slaapkamer');
    assert.ok(found.length > 0);
    assert.deepEqual(await faultsOn(page, 'voordeur-sociale-kaart'), []);
    assert.equal(await overflowOf(page), 0);

    const searches = requests.filter((request) => new URL(request.url()).pathname === '/v1/services/search');
    assert.ok(searches.length > 0);
    assert.deepEqual([...new Set(searches.map((request) => request.method()))], ['POST']);
    for (const request of requests) {
      assert.ok(!/schimmel|slaapkamer/.test(request.url()), request.url());
      if (!searches.includes(request)) assert.ok(!/schimmel|slaapkamer/.test(request.postData() ?? ''));
    }
    assert.ok(
      !requests.some((request) => request.url().endsWith('/v1/services/index')),
      'nothing to search in is loaded',
    );
    assert.ok(
      log.some((line) => line.includes('/v1/services/search')),
      'the search is in the log',
    );
    assert.ok(!log.some((line) => /schimmel|slaapkamer/.test(line)), 'its words are not');

    assert.deepEqual(await finds('xqzwv schimmel in de slaapkamer'), found, 'an unknown word takes nothing away');
    await kaart.getByLabel('Waar zoek je hulp bij?').fill('xqzwv');
    await kaart.getByRole('heading', { name: 'Niets gevonden', exact: true }).waitFor();
    await resident.leaves();
  });

  test('finds what a device finds, which is not told that words are sent', async () => {
    const [there, here] = [await visit(atGateway), await visit(onDevice)];
    assert.equal(await here.kaart.getByText(warning).count(), 0);
    for (const words of ['schuldhulp', 'eenzaamhied', 'mijn moeder vergeet alles', 'rolstoel']) {
      const [first, ...others] = await there.finds(words);
      const found = await here.finds(words);
      assert.equal(first, found[0], words);
      const shared = others.slice(0, 4).filter((name) => found.slice(0, 10).includes(name));
      assert.ok(shared.length >= Math.min(3, others.length), `${words}: ${others.join(', ')} | ${found.join(', ')}`);
    }
    await there.resident.leaves();
    await here.resident.leaves();
  });
});
