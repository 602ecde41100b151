import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Request } from 'playwright-core';
import { everyQuestion, Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';

describe('what leaves the device, and what stays on it', { concurrency: 3 }, () => {
  let surroundings: Surroundings;
  before(async () => {
    surroundings = await startSurroundings();
  });
  after(() => surroundings.close());

  for (const place of ['school', 'huisarts', 'gemeente'] as const)
    test(`on the ${place}'s page`, async () => {
      const { demo, browser } = surroundings;
      const site = demo.addresses[place];
      const resident = await Resident.at(browser, 'about:blank');
      const requests: Request[] = [];
      const complaints: string[] = [];
      resident.page.context().on('request', (request) => requests.push(request));
      resident.page.on('console', (message) => complaints.push(message.text()));
      resident.page.on('pageerror', (error) => complaints.push(error.message));
      await resident.page.goto(site);
      await resident.answers(everyQuestion);

      const before = requests.map(described);
      const typed = [everyQuestion.words, everyQuestion.email!, 'postcode4', 'leefgebieden', everyQuestion.postcode!];
      for (const request of before)
        for (const words of typed) assert.ok(!includes(request, words), `"${words}" in ${request} before sending`);
      assert.ok(requests.every((request) => request.method() === 'GET'));

      await resident.sends();
      await resident.receiptCode();
      const sent = requests.filter((request) => request.method() === 'POST');
      assert.deepEqual(
        sent.map((request) => request.url()),
        [`${demo.addresses.gateway}/v1/questions`],
      );
      assert.ok(sent[0]!.postData()!.includes(everyQuestion.words));
      // Without cookies, and without the address of the page.
      const headers = await sent[0]!.allHeaders();
      assert.equal(headers['cookie'], undefined);
      assert.equal(headers['referer'], undefined);

      const origins = new Set(requests.map((request) => new URL(request.url()).origin));
      assert.deepEqual(origins, new Set([site, demo.addresses.gateway]));
      assert.deepEqual(complaints, []);
      await keepsNothing(resident);
      await resident.leaves();
    });

  async function keepsNothing({ page }: Resident): Promise<void> {
    assert.deepEqual(await page.context().cookies(), []);
    const kept = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: 'caches' in globalThis ? await caches.keys() : [],
      address: location.hash + location.search,
      history: JSON.stringify(history.state),
      name: window.name,
    }));
    assert.deepEqual(kept, {
      local: {},
      session: {},
      databases: [],
      caches: [],
      address: '',
      history: 'null',
      name: '',
    });
  }
});

function described(request: Request): string {
  return `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`;
}

function includes(request: string, words: string): boolean {
  // Four digits may be a part of a port or of a length: only as a word of their own.
  if (/^\d{4}$/.test(words)) return new RegExp(`(?<![\\d:])${words}(?!\\d)`).test(request);
  return request.includes(words) || request.includes(encodeURIComponent(words));
}
