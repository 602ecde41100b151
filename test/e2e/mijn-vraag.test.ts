import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { Kept } from '@voordeur/core/schemas';
import municipality from '@voordeur/haarlem/municipality.json' with { type: 'json' };
import type { Request } from 'playwright-core';
import { someCode } from '../gateway/setup/codes.ts';
import { faultsOn, overflowOf } from './setup/accessibility.ts';
import { allText } from './setup/all-text.ts';
import { Follower } from './setup/follower.ts';
import { focused, tabTo } from './setup/keyboard.ts';
import { picture } from './setup/pictures.ts';
import { motherInNoord, Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

const answer = 'Wat vervelend. Ik denk graag met jullie mee. Zullen we donderdag om 10 uur praten?';
const reply = 'Donderdag is goed. Mag mijn zus erbij zijn?';

let surroundings: Surroundings;
let page: string;
before(async () => {
  surroundings = await startSurroundings();
  page = `${surroundings.demo.addresses.gemeente}/mijn-vraag`;
});
after(() => surroundings.close());

/** Asks a question on the school's page. */
async function ask(): Promise<{ code: string; reference: string }> {
  const resident = await Resident.at(surroundings.browser, surroundings.demo.addresses.school);
  await resident.answers(motherInNoord);
  await resident.sends();
  const [code, reference] = [await resident.receiptCode(), await resident.reference()];
  await resident.leaves();
  return { code, reference };
}

describe('a question that is followed by its code', () => {
  let coach: Worker;
  let follower: Follower;
  let code: string;
  let reference: string;
  const requests: Request[] = [];
  const complaints: string[] = [];

  before(async () => {
    const { demo, browser } = surroundings;
    coach = await Worker.signsIn(browser, demo.addresses.gateway, 'cjg-noord');
    ({ code, reference } = await ask());
    await coach.row(reference).click();
    await coach.presses('Ik pak deze vraag op');
    await coach.page.getByText('Je hebt de vraag opgepakt.').waitFor();
    await coach.page.getByRole('textbox', { name: 'Jouw antwoord' }).fill(answer);
    await coach.presses('Antwoord vastleggen');
    await coach.page.getByText('Je antwoord is vastgelegd.').waitFor();
  });

  test('the parent reads the answer on the municipality’s page', async () => {
    follower = await Follower.at(surroundings.browser, 'about:blank');
    follower.page.context().on('request', (request) => requests.push(request));
    follower.page.on('console', (message) => complaints.push(message.text()));
    follower.page.on('pageerror', (error) => complaints.push(error.message));
    await follower.page.goto(page);
    await follower.opens(code.replaceAll(' ', '-'));
    await follower.reads('Er is een antwoord voor je');
    await follower.finds(answer);
    await follower.finds(motherInNoord.words);
    await follower.finds(/^Je contactpersoon is /);
    await picture(follower.page, 'mijn-vraag-answered');
  });

  test('what the parent adds, the coach sees at once', async () => {
    await follower.writes('Jouw bericht', reply);
    await follower.presses('Verstuur mijn bericht');
    await follower.finds('Je bericht is toegevoegd. Het team ziet het meteen.');
    await follower.reads('Er is iemand mee bezig');
    await coach.question.getByText(reply).waitFor();
  });

  test('the parent chooses another way to hear, and the coach knows', async () => {
    await follower.presses('Anders antwoord krijgen');
    await follower.widget.getByRole('radio', { name: /^Bel mij terug/ }).check();
    await follower.writes('Je telefoonnummer', '06 87654321');
    await follower.presses('Verander dit');
    await follower.finds('Het team belt je op 06 87654321.');
    await coach.question.getByText('06 87654321').first().waitFor();
  });

  test('the parent sees all that is kept, and takes it along', async () => {
    await follower.presses('Zie alles wat we bewaren');
    await follower.reads('Alles wat we van je bewaren');
    await follower.finds('06 87654321');
    const [download] = await Promise.all([
      follower.page.waitForEvent('download'),
      follower.presses('Bewaar als bestand'),
    ]);
    const kept = JSON.parse(await readFile(await download.path(), 'utf8')) as Kept;
    assert.equal(download.suggestedFilename(), `voordeur-${reference}.json`);
    assert.equal(kept.text, motherInNoord.words);
    assert.deepEqual(
      kept.events.flatMap(({ text }) => text ?? []),
      [answer, reply],
    );
    assert.ok(kept.events.some(({ kind }) => kind === 'bekeken'));
    await picture(follower.page, 'mijn-vraag-kept');
    await follower.presses('Terug naar mijn vraag');
  });

  test('the parent erases it, and the coach reads that it is gone', async () => {
    await follower.presses('Alles wissen');
    await follower.finds('Dit blijft, en waarom');
    await follower.presses('Ja, wis alles');
    await follower.reads('Alles is gewist');
    await coach.page.getByText('Deze vraag is gewist').waitFor();
    assert.ok(!(await allText(follower.page)).includes(motherInNoord.words));
    await follower.presses('Klaar');
    await follower.opens(code);
    await follower.finds(/^De cijfers kloppen, maar we vinden geen vraag bij deze code\./);
  });

  test('the code went nowhere but in what was posted to the gateway, and nothing is kept', async () => {
    const digits = code.replaceAll(' ', '');
    const { demo } = surroundings;
    const withCode = requests.filter((request) =>
      `${request.url()} ${request.postData() ?? ''}`.replaceAll(/\D/g, '').includes(digits),
    );
    assert.ok(withCode.length >= 5);
    for (const request of withCode) {
      assert.equal(request.method(), 'POST');
      assert.ok(request.url().startsWith(`${demo.addresses.gateway}/v1/my-question`), request.url());
      assert.ok(!request.url().replaceAll(/\D/g, '').includes(digits), request.url());
      assert.equal((await request.allHeaders())['cookie'], undefined);
      assert.equal((await request.allHeaders())['referer'], undefined);
    }
    assert.deepEqual(
      new Set(
        requests
          .filter((request) => !request.url().startsWith('blob:'))
          .map((request) => new URL(request.url()).origin),
      ),
      new Set([demo.addresses.gemeente, demo.addresses.gateway]),
    );
    assert.deepEqual(
      complaints.filter((complaint) => !/status of 404/.test(complaint)),
      [],
    );
    assert.deepEqual(await follower.page.context().cookies(), []);
    const kept = await follower.page.evaluate(() => [localStorage.length, sessionStorage.length, location.href]);
    assert.deepEqual(kept, [0, 0, page]);
    await follower.leaves();
  });
});

describe('one’s own question on a page', () => {
  let code: string;
  before(async () => {
    ({ code } = await ask());
  });

  test('goes by keyboard alone, from the code to taking the question back', async () => {
    const { code: own } = await ask();
    const follower = await Follower.at(surroundings.browser, page);
    const { keyboard } = follower.page;
    await follower.reads('Vul je code in');
    await tabTo(follower.page, /^De code van je vraag/);
    await keyboard.type('4829');
    await keyboard.press('Enter');
    await tabTo(follower.page, /^De code heeft 16 cijfers/);
    await keyboard.press('Enter');
    assert.match(await focused(follower.page), /^De code van je vraag/);
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type(own.replaceAll(' ', ''));
    await keyboard.press('Enter');
    await follower.reads('Je vraag is aangekomen');
    assert.equal(await focused(follower.page), 'Je vraag is aangekomen');
    await tabTo(follower.page, /^Mijn vraag intrekken/);
    await keyboard.press('Enter');
    assert.equal(await focused(follower.page), 'Wil je je vraag intrekken?');
    await tabTo(follower.page, /^Ja, trek mijn vraag in/);
    await keyboard.press('Space');
    await follower.reads('Je hebt je vraag ingetrokken');
    await follower.leaves();
  });

  test('is left quickly, and nothing of it comes back; going back asks for the code again', async () => {
    const follower = await Follower.at(surroundings.browser, `${surroundings.demo.addresses.gateway}/`);
    await follower.page.route(`${new URL(municipality.exitUrl).origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title><h1>Het weer</h1>' }),
    );
    await follower.page.goto(page);
    await follower.opens(code);
    await follower.reads('Je vraag is aangekomen');
    await follower.page.goto(`${surroundings.demo.addresses.gemeente}/`);
    await follower.page.goBack();
    await follower.reads('Vul je code in');
    assert.ok(!(await allText(follower.page)).includes(motherInNoord.words));
    await follower.opens(code);
    await follower.reads('Je vraag is aangekomen');
    await follower.widget.getByRole('button', { name: /^Snel weg van deze pagina/ }).click();
    await follower.page.waitForURL(municipality.exitUrl);
    await follower.leaves();
  });

  for (const [name, options] of [
    ['on a phone', { viewport: { width: 360, height: 800 } }],
    ['at 400 %', { viewport: { width: 320, height: 256 } }],
    ['in forced colors', { forcedColors: 'active' as const }],
  ] as const)
    test(`has nothing that axe finds wrong and fits, ${name}`, async () => {
      const follower = await Follower.at(surroundings.browser, page, { ...options, reducedMotion: 'reduce' });
      const looks = async (step: string) => {
        assert.deepEqual(await faultsOn(follower.page), [], step);
        assert.equal(await overflowOf(follower.page), 0, step);
        await picture(follower.page, `mijn-vraag-${name.replaceAll(/\W+/g, '-')}-${step}`);
      };
      await follower.reads('Vul je code in');
      await looks('code');
      await follower.opens(code);
      await follower.reads('Je vraag is aangekomen');
      await looks('question');
      await follower.presses('Zie alles wat we bewaren');
      await follower.reads('Alles wat we van je bewaren');
      await looks('kept');
      await follower.presses('Terug naar mijn vraag');
      await follower.presses('Bewijs van versturen');
      await follower.reads('Bewijs dat je vraag is aangekomen');
      await looks('proof');
      await follower.presses('Terug naar mijn vraag');
      await follower.presses('Alles wissen');
      await follower.reads('Wil je alles wissen?');
      await looks('erase');
      await follower.leaves();
    });
});

describe('while codes are being guessed', () => {
  let code: string;
  before(async () => {
    ({ code } = await ask());
    const { gateway } = surroundings.demo.addresses;
    // Of all codes that were tried and opened nothing, also in the tests before, a number is free.
    const outcomes: number[] = [];
    while (!outcomes.includes(400)) {
      const body = JSON.stringify({ receiptCode: someCode(outcomes.length) });
      const headers = { 'content-type': 'application/json' };
      const { status } = await fetch(`${gateway}/v1/my-question`, { method: 'POST', headers, body });
      outcomes.push(status);
      assert.ok(outcomes.length <= 30 && (status === 404 || status === 400), outcomes.join(' '));
    }
  });

  test('the device does some work first, says so, and then opens the question', async () => {
    const { demo, browser } = surroundings;
    const follower = await Follower.at(browser, page);
    const asked: string[] = [];
    let looked = (): void => {};
    const hasLooked = new Promise<void>((resolve) => (looked = resolve));
    await follower.page.route(`${demo.addresses.gateway}/v1/altcha`, async (route) => {
      await hasLooked;
      await route.continue();
    });
    follower.page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin === demo.addresses.gateway && pathname.startsWith('/v1/'))
        asked.push(`${pathname}${request.postDataJSON()?.altcha ? ' with a proof' : ''}`);
    });
    await follower.opens(code);
    const status = follower.widget.getByRole('status').filter({ hasText: 'een korte controle op dit apparaat' });
    await status.first().waitFor();
    assert.deepEqual(await faultsOn(follower.page), []);
    await picture(follower.page, 'mijn-vraag-proving');
    looked();
    await follower.reads('Je vraag is aangekomen');
    assert.deepEqual(asked, ['/v1/my-question', '/v1/altcha', '/v1/my-question with a proof']);
    await follower.leaves();
  });

  test('a code that opens nothing is told as ever', async () => {
    const follower = await Follower.at(surroundings.browser, page);
    await follower.opens(someCode(99));
    await follower.finds(/^De cijfers kloppen, maar we vinden geen vraag bij deze code\./);
    await follower.leaves();
  });
});
