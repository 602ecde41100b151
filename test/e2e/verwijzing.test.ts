import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { FhirBundle } from '@voordeur/core/referral/fhir';
import { referralRequestSchema, type Receipt } from '@voordeur/core/schemas';
import { faultsOn, overflowOf } from './setup/accessibility.ts';
import { allText } from './setup/all-text.ts';
import { focused, tabTo } from './setup/keyboard.ts';
import { picture } from './setup/pictures.ts';
import { Referrer } from './setup/referrer.ts';
import { Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

let surroundings: Surroundings;
let page: string;
before(async () => {
  surroundings = await startSurroundings();
  page = `${surroundings.demo.addresses.huisarts}/verwijzing`;
});
after(() => surroundings.close());

const digitsOf = (code: string) => code.replaceAll(' ', '');

describe('a card', () => {
  let referrer: Referrer;
  let code: string;

  test('is made by keyboard alone', async () => {
    referrer = await Referrer.at(surroundings.browser, page);
    const { keyboard } = referrer.page;
    await referrer.reads('Waar gaat het over?');
    await tabTo(referrer.page, /^Geld, schulden/);
    await keyboard.press('Space');
    await tabTo(referrer.page, /^Weet ik niet/);
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    assert.equal(await focused(referrer.page), '23–66');
    await tabTo(referrer.page, /^Postcode/);
    await keyboard.type('2023');
    await referrer.finds('Sociaal Wijkteam Noord-Noord');
    await tabTo(referrer.page, /^Nederlands/);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    assert.equal(await focused(referrer.page), 'العربية');
    await keyboard.press('Enter');
    await referrer.reads('De kaart is klaar');
    assert.equal(await focused(referrer.page), 'De kaart is klaar');
    code = await referrer.code();
    assert.match(await referrer.card.innerText(), /يمكنك طلب المساعدة/);
    await picture(referrer.page, 'verwijzing-card');
  });

  test('is one small page on paper, with nothing of the page around it', async () => {
    await referrer.page.evaluate(() => (window.print = () => undefined));
    await referrer.presses('Print de kaart');
    await referrer.page.emulateMedia({ media: 'print' });
    const title = referrer.page.getByRole('heading', { name: 'Verwijzen', exact: true });
    assert.equal(await title.isVisible(), false);
    assert.equal(await referrer.widget.getByText('Voor jezelf').isVisible(), false);
    assert.equal(await referrer.card.isVisible(), true);
    await referrer.page.emulateMedia({ media: null });
    const paper = (await referrer.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal([...paper.matchAll(/\/Type \/Page\b/g)].length, 1);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper)!;
    // A5 in points.
    assert.deepEqual([Math.round(Number(width)), Math.round(Number(height))], [420, 595]);
    // Printing tells the page that it is over, which then is as it was.
    await title.waitFor();
  });

  test('comes along as a file of FHIR R4, without a patient', async () => {
    const [download] = await Promise.all([
      referrer.page.waitForEvent('download'),
      referrer.presses('Bewaar als bestand'),
    ]);
    assert.equal(download.suggestedFilename(), `verwijzing-${code.slice(-4)}.json`);
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as FhirBundle;
    assert.deepEqual(
      file.entry.map(({ resource }) => resource.resourceType),
      ['ServiceRequest', 'Task', 'HealthcareService', 'Organization'],
    );
    assert.ok(JSON.stringify(file).includes(digitsOf(code)));
  });

  test('shows how far it is, and is taken back', async () => {
    await referrer.follows(digitsOf(code));
    await referrer.reads('Er is nog niets te zien');
    await referrer.presses('Trek deze verwijzing in');
    await referrer.presses('Ja, trek in');
    await referrer.reads('Je hebt deze verwijzing ingetrokken');
    await referrer.presses('Verwijzen');
    await referrer.reads('De kaart is klaar');
  });

  test('told the gateway only what was chosen, in what was posted, and left nothing', async () => {
    const { demo } = surroundings;
    const posted = referrer.requests.filter((request) => request.method() === 'POST');
    const paths = posted.map((request) => new URL(request.url()).pathname);
    assert.deepEqual(paths, ['/v1/referrals', '/v1/referrals/status', '/v1/referrals/revoke']);
    const { id, altcha, ...told } = referralRequestSchema.parse(posted[0]!.postDataJSON());
    assert.ok(id && altcha);
    assert.deepEqual(told, {
      leefgebieden: ['geld'],
      ageBand: '23-66',
      postcode4: '2023',
      urgency: 'gewoon',
      locale: 'ar',
      source: { partner: 'huisarts' },
    });
    for (const request of referrer.requests) {
      assert.ok(!request.url().replaceAll(/\D/g, '').includes(digitsOf(code)), request.url());
      assert.doesNotMatch(request.url(), /geld|2023/);
      assert.equal((await request.allHeaders())['cookie'], undefined);
    }
    const origins = referrer.requests
      .filter((request) => !request.url().startsWith('blob:'))
      .map((request) => new URL(request.url()).origin);
    assert.deepEqual(new Set(origins), new Set([demo.addresses.huisarts, demo.addresses.gateway]));
    assert.deepEqual(referrer.complaints, []);
    assert.deepEqual(await referrer.page.context().cookies(), []);
    const kept = await referrer.page.evaluate(() => [localStorage.length, sessionStorage.length, location.href]);
    assert.deepEqual(kept, [0, 0, page]);
    await referrer.page.goto('about:blank');
    await referrer.page.goBack();
    await referrer.reads('Waar gaat het over?');
    assert.ok(!(await allText(referrer.page)).includes(code.slice(0, 4)));
    await referrer.leaves();
  });
});

describe('a question that is sent together', () => {
  test('reaches the team, and the referrer sees it received and started, as was agreed', async () => {
    const { browser, demo } = surroundings;
    const referrer = await Referrer.at(browser, page);
    await referrer.ticks('Opvoeden en opgroeien');
    await referrer.picks('0–11');
    await referrer.writes('Postcode', '2023 ab');
    await referrer.presses('Of verstuur nu, samen');
    await referrer.writes('Wat moet het team weten?', 'Zoekt hulp bij slapen.');
    await referrer.ticks('Ja, deze vraag mag verstuurd worden');
    await referrer.ticks(/^Ja, ik mag zien hoe ver het is/);
    const [answer] = await Promise.all([
      referrer.page.waitForResponse((response) => response.url().endsWith('/v1/questions')),
      referrer.presses('Verstuur de vraag'),
    ]);
    await referrer.reads('De vraag is verstuurd');
    const { reference } = (await answer.json()) as Receipt;
    const [patients, own] = [await referrer.code(), await referrer.ownCode()];
    assert.notEqual(patients, own);
    await referrer.follows(own);
    await referrer.reads('De vraag is ontvangen');

    const coach = await Worker.signsIn(browser, demo.addresses.gateway, 'cjg-noord');
    await coach.row(reference).click();
    await coach.question.getByText('Zoekt hulp bij slapen.').waitFor();
    await coach.presses('Ik pak deze vraag op');
    await coach.page.getByText('Je hebt de vraag opgepakt.').waitFor();
    await referrer.follows(own);
    await referrer.reads('Het team is begonnen');
    assert.ok(!(await allText(referrer.page)).includes('Zoekt hulp bij slapen.'));
    await referrer.leaves();
  });
});

describe('a link from another system', () => {
  test('fills in what it says and is out of the address bar at once', async () => {
    const referrer = await Referrer.at(
      surroundings.browser,
      `${page}?leefgebied=gezondheid,contacten&leeftijd=81&postcode=2037AB&taal=tr&naam=Jansen`,
    );
    await referrer.finds('Er is al iets ingevuld vanuit je eigen systeem. Kijk of het klopt.');
    assert.equal(referrer.page.url(), page);
    await referrer.finds('Sociaal Wijkteam Schalkwijk 3');
    assert.ok(await referrer.widget.getByRole('radio', { name: 'Türkçe' }).isChecked());
    await referrer.presses('Maak de kaart');
    await referrer.reads('De kaart is klaar');
    const posted = referrer.requests.find((request) => request.method() === 'POST');
    assert.ok(!posted!.postData()!.includes('Jansen'));

    // What the square says opens the question, filled in, on the patient's own telephone.
    const patient = await Resident.at(surroundings.browser, await referrer.link(), {
      viewport: { width: 360, height: 740 },
    });
    await patient.reads('Huisartsenpraktijk Weverstuin heeft dit alvast voor je ingevuld');
    await patient.leaves();
    await referrer.leaves();
  });
});

for (const [name, options] of [
  ['on a phone', { viewport: { width: 360, height: 800 } }],
  ['at 400 %', { viewport: { width: 320, height: 256 } }],
  ['in forced colors', { forcedColors: 'active' as const }],
] as const)
  test(`has nothing that axe finds wrong and fits, ${name}`, async () => {
    const referrer = await Referrer.at(surroundings.browser, page, { ...options, reducedMotion: 'reduce' });
    const looks = async (step: string) => {
      const faults = await faultsOn(referrer.page);
      // Forced colours are the reader's own; axe reckons with those of the page.
      assert.deepEqual(
        'forcedColors' in options ? faults.filter((fault) => !/^color-contrast/.test(fault)) : faults,
        [],
      );
      assert.equal(await overflowOf(referrer.page), 0, step);
      await picture(referrer.page, `verwijzing-${name.replaceAll(/\W+/g, '-')}-${step}`);
    };
    await referrer.reads('Waar gaat het over?');
    await looks('empty');
    await referrer.ticks('Veiligheid thuis');
    await referrer.picks('Nu gevaar');
    await looks('chosen');
    await referrer.presses('Of verstuur nu, samen');
    await referrer.reads('Samen nu versturen');
    await looks('consent');
    await referrer.presses('Terug');
    await referrer.presses('Maak de kaart');
    await referrer.reads('De kaart is klaar');
    await referrer.card.waitFor();
    await looks('card');
    await referrer.presses('Laat groot zien');
    await referrer.widget.getByRole('button', { name: 'Sluiten' }).waitFor();
    await looks('large');
    await referrer.presses('Sluiten');
    await referrer.presses('Hoe staat het?');
    await looks('follow');
    await referrer.leaves();
  });
