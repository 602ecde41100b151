import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import ICAL from 'ical.js';
import type { Locator, Page, Request } from 'playwright-core';
import { faultsOn, overflowOf } from './setup/accessibility.ts';
import { picture } from './setup/pictures.ts';
import { Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

const question = 'Over drie maanden ben ik 18 en dan stopt mijn begeleiding. Waar kan ik straks terecht?';

/** Somebody born in March 2009, who is 17 on the day that the widget goes by here. */
const birthYear = 2009;
const today = '2026-11-22';

describe('18 worden, on the school’s page', () => {
  let surroundings: Surroundings;
  before(async () => {
    surroundings = await startSurroundings();
  });
  after(() => surroundings.close());

  const open = (options = {}) =>
    Resident.at(surroundings.browser, `${surroundings.demo.addresses.school}/achttien`, options);

  test('from the school’s first page to the timeline, the checklist on paper, and a question with both teams', async () => {
    const { browser, demo } = surroundings;
    const resident = await Resident.at(browser, demo.addresses.school);
    const { page } = resident;
    await page.getByRole('link', { name: '18 worden' }).click();
    const widget = page.locator('voordeur-achttien');
    await showTimeline(widget);
    await picture(page, 'achttien-tijdlijn');

    await widget.getByText('Wat past bij jou? (niet verplicht)').click();
    await widget.getByRole('checkbox', { name: 'Ik krijg jeugdhulp' }).check();
    const now = widget.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Nu', exact: true }) });
    await now.getByText('Jeugdhulp stopt meestal bij 18', { exact: true }).waitFor();

    await widget.getByRole('button', { name: 'Checklist' }).click();
    await widget.getByRole('heading', { name: 'Mijn checklist' }).waitFor();
    const tasks = await widget.locator('[part~="task"]').all();
    assert.ok(tasks.length > 5);
    await printed(page, widget, 'Print de checklist', async () => {
      for (const task of tasks) assert.ok(await task.isVisible(), `${await task.innerText()} is not on paper`);
      for (const other of ['18 worden', 'Basisschool De Kievitsloep'])
        assert.ok(!(await page.getByText(other, { exact: true }).first().isVisible()), `${other} is on paper too`);
      assert.equal(await widget.getByRole('button').count(), 0, 'nothing to press is on paper');
      const pdf = await page.pdf({ format: 'A4', ...(process.env['PICTURES'] && { path: paper() }) });
      assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
      const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
      assert.ok(sheets >= 1 && sheets <= 4, `${sheets} sheets`);
    });

    await widget.getByRole('button', { name: 'Tijdlijn' }).click();
    await widget.getByRole('button', { name: 'Stel je vraag' }).click();
    await resident.reads('Is er nu gevaar?');
    assert.equal(await focusedText(page), 'Is er nu gevaar?', 'the triage has the focus');
    const swt = await Worker.signsIn(browser, demo.addresses.gateway, 'swt-noord-noord');
    const cjg = await Worker.signsIn(browser, demo.addresses.gateway, 'cjg-stedelijk');
    await resident.chooses('Nee');
    await resident.goesOn();
    await resident.writes(/In je eigen woorden/, question);
    await resident.goesOn();
    await resident.reads('Over wie gaat het?');
    for (const known of ['Over mijzelf', '15 tot en met 17 jaar'])
      assert.ok(await resident.triage.getByRole('radio', { name: known }).isChecked(), `"${known}" is filled in`);
    await resident.goesOn();
    await resident.goesOn();
    await resident.reads('Gaat het over 18 worden, hulp die stopt, of op jezelf wonen?');
    assert.ok(await resident.triage.getByRole('radio', { name: 'Ja' }).isChecked(), 'becoming an adult is filled in');
    await resident.goesOn();
    await resident.writes(/Postcode/, '2023');
    await resident.goesOn();
    await resident.reads('Is er al hulp van het CJG of het Sociaal Wijkteam?');
    await resident.goesOn();
    await resident.reads('Hoe wil je antwoord krijgen?');
    await resident.goesOn();
    await resident.reads('Klopt alles?');
    await resident.triage.getByText('CJG Stedelijk Team', { exact: true }).waitFor();
    await resident.chooses('Ja,');
    await resident.sends();
    const reference = await resident.reference();

    await cjg.row(reference).click();
    await cjg.question.getByText(question).waitFor();
    await cjg.question
      .getByText(/contactpersoon 23\+/)
      .first()
      .waitFor();
    await swt.row(reference).filter({ hasText: 'Leest mee' }).waitFor();
    await resident.leaves();
  });

  test('the month of birth is in no request, no storage and no event, and nor is the plan', async () => {
    const { demo, browser } = surroundings;
    const resident = await Resident.at(browser, 'about:blank');
    const { page } = resident;
    const requests: Request[] = [];
    const complaints: string[] = [];
    page.context().on('request', (request) => requests.push(request));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        if (event.type.startsWith('voordeur'))
          told.push(event.type, ...Object.getOwnPropertyNames(event).map((name) => String(Reflect.get(event, name))));
        return dispatch.call(this, event);
      };
    });
    await page.goto(`${demo.addresses.school}/achttien`);
    const widget = page.locator('voordeur-achttien');
    await showTimeline(widget);
    await widget.getByRole('button', { name: 'English' }).click();
    await widget.getByRole('button', { name: 'Nederlands' }).click();
    await widget.getByRole('button', { name: 'Mijn plan' }).click();
    const wish = 'Bij mijn oma in Heemstede wonen';
    await widget.getByRole('textbox', { name: 'Hoe ziet mijn leven er over een jaar uit?' }).fill(wish);
    assert.deepEqual(await stored(page), {}, 'nothing is kept before somebody asks');

    await widget.getByRole('checkbox', { name: 'Bewaar dit op dit apparaat' }).check();
    const kept = await stored(page);
    assert.deepEqual(Object.keys(kept), ['voordeur-achttien']);
    assert.ok(kept['voordeur-achttien']!.includes(wish), 'what was asked for is kept');
    const told = await page.evaluate(() => Reflect.get(globalThis, 'told') as string[]);
    assert.ok(told.includes('voordeur-language'), 'the events were recorded');
    const everything = [
      JSON.stringify(kept),
      ...told,
      ...requests.map((request) => `${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`),
      page.url(),
      JSON.stringify(await page.context().cookies()),
      await page.evaluate(() => JSON.stringify([history.state, window.name, { ...sessionStorage }])),
    ].join('\n');
    for (const secret of [`"${birthYear}"`, `${birthYear}-03`, 'maart', 'birth', '"month"'])
      assert.ok(!everything.includes(secret), `${secret} left the widget`);
    assert.ok(!new RegExp(`\\b${birthYear}\\b`).test(everything), 'the year left the widget');
    assert.ok(!requests.some((request) => request.postData()), 'nothing was sent');
    const own = new Set([demo.addresses.school, demo.addresses.gateway]);
    for (const request of requests) assert.ok(own.has(new URL(request.url()).origin), request.url());
    assert.deepEqual(complaints, []);

    // The next visit: the plan is there, the month is not.
    await page.reload();
    await widget.getByRole('heading', { name: 'Wat verandert er als je 18 wordt?' }).waitFor();
    assert.equal(await widget.getByRole('combobox', { name: 'Geboortemaand' }).inputValue(), '');
    await widget.getByRole('button', { name: 'Mijn plan' }).click();
    const field = widget.getByRole('textbox', { name: 'Hoe ziet mijn leven er over een jaar uit?' });
    assert.equal(await field.inputValue(), wish);

    // Leaving quickly through the other widget on the page deletes it too.
    await page.route('https://www.knmi.nl/**', (route) => route.fulfill({ body: 'weer', contentType: 'text/html' }));
    await resident.triage.getByRole('button', { name: /^Snel weg/ }).click();
    await page.waitForURL(/knmi/);
    await page.goto(`${demo.addresses.school}/achttien`);
    assert.deepEqual(await stored(page), {});
    await resident.leaves();
  });

  test('the calendar file is made on the device, and a calendar can read it', async () => {
    const resident = await open();
    const { page } = resident;
    const widget = page.locator('voordeur-achttien');
    await showTimeline(widget);
    await widget.getByRole('button', { name: 'Checklist' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      widget.getByRole('button', { name: 'Zet in mijn agenda' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), '18-worden.ics');
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    assert.ok(events.length > 10);
    for (const event of events) {
      assert.ok(event.startDate.isDate, 'it takes the whole day');
      assert.ok(event.startDate.toString() >= today, `${event.summary} lies behind`);
      assert.ok(event.summary.length > 3);
    }
    assert.ok(events.some(({ summary }) => summary.includes('DigiD')));
    await widget.getByText(/Het bestand met \d+ data is gemaakt/).waitFor({ state: 'attached' });
    await resident.leaves();
  });

  test('by keyboard alone: to one’s own timeline, a milestone, a task, and the question', async () => {
    const resident = await open();
    const { page } = resident;
    const { keyboard } = page;
    const widget = page.locator('voordeur-achttien');
    await setToday(widget);
    await widget.getByRole('heading', { name: 'Wat verandert er als je 18 wordt?' }).waitFor();
    await tabTo(page, 'Geboortemaand');
    await keyboard.type('maart');
    await tabTo(page, 'Geboortejaar');
    await keyboard.type(String(birthYear));
    await tabTo(page, 'Laat zien');
    await keyboard.press('Enter');
    assert.equal(await focusedText(page), 'Jouw tijdlijn');
    await tabTo(page, 'Een eigen bankrekening');
    await keyboard.press('Enter');
    await tabTo(page, 'Zet rood staan uit.');
    await keyboard.press('Space');
    assert.ok(await page.getByRole('checkbox', { name: 'Zet rood staan uit.' }).isChecked());
    await tabTo(page, 'Stel hier een vraag over');
    await keyboard.press('Enter');
    await resident.reads('Is er nu gevaar?');
    assert.equal(await focusedText(page), 'Is er nu gevaar?');
    await resident.leaves();
  });

  for (const width of [360, 320])
    test(`nothing is wider than a window of ${width} px, and axe finds nothing wrong`, async () => {
      const resident = await open({ viewport: { width, height: 740 }, reducedMotion: 'reduce' });
      const { page } = resident;
      const widget = page.locator('voordeur-achttien');
      await showTimeline(widget);
      for (const [name, heading] of [
        ['Tijdlijn', 'Jouw tijdlijn'],
        ['Checklist', 'Mijn checklist'],
        ['Mijn plan', 'Mijn plan'],
      ] as const) {
        await widget.getByRole('button', { name, exact: true }).click();
        await widget.getByRole('heading', { name: heading, exact: true }).waitFor();
        await picture(page, `achttien-${width}-${name}`);
        assert.equal(await overflowOf(page), 0, name);
        assert.deepEqual(await faultsOn(page, 'voordeur-achttien'), [], name);
      }
      await resident.leaves();
    });

  test('what professionals see has the report at 17½ and the warm handover', async () => {
    const resident = await open();
    const widget = resident.page.locator('voordeur-achttien');
    await widget.evaluate((element) => element.setAttribute('audience', 'professional'));
    await widget.getByRole('heading', { name: 'Van 16½ naar 18: de stappen' }).waitFor();
    await widget.getByText(/^Meld op 17.* bij het CJG/).click();
    await widget.getByText('Draag warm over', { exact: true }).click();
    assert.deepEqual(await faultsOn(resident.page, 'voordeur-achttien'), []);
    await resident.leaves();
  });

  function paper(): string {
    return `${process.env['PICTURES']}/achttien-checklist.pdf`;
  }
});

async function setToday(widget: Locator): Promise<void> {
  await widget.evaluate((element, day) => Object.assign(element, { today: day }), today);
}

async function showTimeline(widget: Locator): Promise<void> {
  await setToday(widget);
  await widget.getByRole('heading', { name: 'Wat verandert er als je 18 wordt?' }).waitFor();
  await widget.getByRole('combobox', { name: 'Geboortemaand' }).selectOption({ label: 'maart' });
  await widget.getByRole('combobox', { name: 'Geboortejaar' }).selectOption(String(birthYear));
  await widget.getByRole('button', { name: 'Laat zien', exact: true }).click();
  await widget.getByRole('heading', { name: 'Jouw tijdlijn' }).waitFor();
}

/** Presses a button that prints, and looks at the page while it is as on paper. */
async function printed(page: Page, widget: Locator, button: string, look: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printing', '');
  });
  await page.emulateMedia({ media: 'screen' });
  await widget.getByRole('button', { name: button }).click();
  await page.locator('html[data-printing]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await look();
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = (element as HTMLInputElement | null)?.labels?.[0];
    return ((label ?? element)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await focusedText(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to "${name}"`);
}
