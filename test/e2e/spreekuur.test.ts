import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import ICAL from 'ical.js';
import type { Agenda } from '@voordeur/core/schemas';
import type { Page, Request } from 'playwright-core';
import municipality from '@voordeur/haarlem/municipality.json' with { type: 'json' };
import { allText } from './setup/all-text.ts';
import { faultsOn, overflowOf } from './setup/accessibility.ts';
import { picture } from './setup/pictures.ts';
import { Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { saidOf, Visitor } from './setup/visitor.ts';
import { Worker } from './setup/worker.ts';

/** Days ahead that are looked through: as many as one list holds. */
const period = 14;

let surroundings: Surroundings;
let page: string;
before(async () => {
  surroundings = await startSurroundings();
  page = `${surroundings.demo.addresses.huisarts}/spreekuur`;
});
after(() => surroundings.close());

describe('an appointment at the joint spreekuur, from the GP practice’s page', () => {
  let visitor: Visitor;
  const hosts: Worker[] = [];
  let code: string;
  let booked: string;

  before(async () => {
    const { demo, browser } = surroundings;
    for (const team of ['cjg-noord', 'swt-noord-noord'])
      hosts.push(await Worker.signsIn(browser, demo.addresses.gateway, team));
    visitor = await Visitor.at(browser, page);
  });

  test('somebody finds the hours near by and books in two steps', async () => {
    await visitor.reads('Wanneer kom je langs?');
    await visitor.spreekuur.getByLabel('In welke buurt?').selectOption('Haarlem-Noord');
    await visitor.spreekuur.getByRole('heading', { name: 'Samen spreekuur Noord' }).first().waitFor();
    booked = (await visitor.times())[0]!;
    await visitor.chooses(booked);
    await visitor.reads('Maak je afspraak');
    await visitor.spreekuur.getByText(/Met CJG Noord, .*Noord-Noord en .*Noord-Zuid/).waitFor();
    await visitor.writes(/Met hoeveel mensen/, '2');
    await visitor.spreekuur.getByLabel('Heb je een tolk nodig?').selectOption('Tigrinya');
    await visitor.presses('Maak de afspraak');
    await visitor.reads('Je afspraak staat');
    code = await visitor.code();
    await picture(visitor.page, 'spreekuur-booked');
  });

  test('the agenda of both teams has it, without a name', async () => {
    for (const host of hosts) {
      const found = (await bookingsOf(host)).filter(({ state }) => state === 'booked');
      assert.equal(found.length, 1, host.teams.join());
      assert.equal(found[0]!.people, 2);
      assert.equal(found[0]!.interpreter, 'ti');
      assert.deepEqual(
        Object.keys(found[0]!).filter((key) => /name/i.test(key)),
        [],
      );
    }
  });

  test('it goes into the person’s own calendar, on the right moment', async () => {
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      visitor.presses('Zet in mijn agenda'),
    ]);
    assert.equal(download.suggestedFilename(), 'afspraak.ics');
    const event = await eventIn(await download.path());
    const startsAt = event.startDate.toJSDate();
    const local = new Intl.DateTimeFormat('nl', {
      timeZone: 'Europe/Amsterdam',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    }).format(startsAt);
    assert.ok(saidOf(booked).startsWith(local), `${booked} is not on ${local}`);
    assert.ok(!JSON.stringify(event.component.toJSON()).includes(code.replaceAll(' ', '')));
  });

  test('it moves by its code, on another day and from another device', async () => {
    await visitor.leaves();
    visitor = await Visitor.at(surroundings.browser, page);
    await visitor.looksUp(code.replaceAll(' ', '-'));
    await visitor.reads('Je afspraak');
    await visitor.presses('Verzetten');
    await visitor.reads('Kies een nieuwe tijd');
    const other = (await visitor.times()).find((time) => saidOf(time) !== saidOf(booked))!;
    await visitor.chooses(other);
    await visitor.presses('Ja, verzet mijn afspraak');
    await visitor.reads('Je afspraak is verzet');
    for (const host of hosts) {
      const hours = await agendaOf(host);
      const slots = hours.flatMap((hour) => hour.slots).filter((slot) => slot.bookings.length > 0);
      assert.equal(slots.length, 1);
      const at = new Intl.DateTimeFormat('nl', { timeZone: 'Europe/Amsterdam', hour: 'numeric', minute: 'numeric' });
      assert.ok(other.startsWith(at.format(new Date(slots[0]!.startsAt))), `${other} at ${slots[0]!.startsAt}`);
    }
  });

  test('it is cancelled, the place is free again, and the calendar hears of it', async () => {
    await visitor.presses('Afzeggen');
    await visitor.reads('Wil je je afspraak afzeggen?');
    await visitor.presses('Ja, zeg af');
    await visitor.reads('Je afspraak is afgezegd');
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      visitor.presses('Haal uit mijn agenda'),
    ]);
    assert.match(await readFile(await download.path(), 'utf8'), /METHOD:CANCEL/);
    for (const host of hosts)
      assert.deepEqual(
        (await bookingsOf(host)).filter(({ state }) => state === 'booked'),
        [],
      );
    await visitor.leaves();
  });
});

describe('never more appointments than places, nor two for one', () => {
  test('a time that is full gives a waiting place, which becomes a place when somebody cancels and it is taken', async () => {
    const { browser } = surroundings;
    // The GP practice has one place at a time.
    const only = (visitor: Visitor) =>
      visitor.page.evaluate(() =>
        document.querySelector('voordeur-spreekuur')!.setAttribute('spreekuur', 'huisarts-centrum'),
      );
    const first = await Visitor.at(browser, page);
    await only(first);
    await first.spreekuur.getByText('Laat alle spreekuren zien').waitFor();
    const time = (await first.times()).at(-1)!;
    await first.chooses(time);
    await first.presses('Maak de afspraak');
    await first.code();

    const second = await Visitor.at(browser, page);
    await only(second);
    await second.spreekuur.getByText('Laat alle spreekuren zien').waitFor();
    await second.spreekuur.getByRole('button', { name: new RegExp(`vol ${saidOf(time)}`) }).click();
    await second.reads('Op de wachtlijst');
    await second.presses('Zet mij op de wachtlijst');
    await second.reads('Je staat op de wachtlijst');
    const code = await second.code();
    await second.leaves();

    await first.presses('Afzeggen');
    await first.presses('Ja, zeg af');
    await first.reads('Je afspraak is afgezegd');
    await first.leaves();

    const again = await Visitor.at(browser, page);
    await again.looksUp(code);
    await again.reads('Er is een plek voor je');
    await picture(again.page, 'spreekuur-offered');
    await again.presses('Ja, ik neem de plek');
    await again.reads('Je afspraak staat');
    await again.presses('Afzeggen');
    await again.presses('Ja, zeg af');
    await again.reads('Je afspraak is afgezegd');
    await again.leaves();
  });

  test('a time that another person takes a moment earlier costs nothing of what was filled in', async () => {
    const { browser } = surroundings;
    const [quick, slow] = [await Visitor.at(browser, page), await Visitor.at(browser, page)];
    for (const visitor of [quick, slow]) {
      await visitor.page.evaluate(() =>
        document.querySelector('voordeur-spreekuur')!.setAttribute('spreekuur', 'huisarts-centrum'),
      );
      await visitor.spreekuur.getByText('Laat alle spreekuren zien').waitFor();
    }
    const times = await slow.times();
    await slow.chooses(times[0]!);
    await slow.writes(/Met hoeveel mensen/, '4');
    await quick.chooses(times[0]!);
    await quick.presses('Maak de afspraak');
    await quick.code();
    await slow.presses('Maak de afspraak');
    await slow.spreekuur.getByText('Die tijd is net vol geworden.').waitFor();
    await slow.chooses(times[1]!);
    assert.equal(await slow.spreekuur.getByRole('textbox', { name: /Met hoeveel mensen/ }).inputValue(), '4');
    await slow.presses('Maak de afspraak');
    await slow.code();
    for (const visitor of [quick, slow]) {
      await visitor.presses('Afzeggen');
      await visitor.presses('Ja, zeg af');
      await visitor.reads('Je afspraak is afgezegd');
      await visitor.leaves();
    }
  });

  test('a booking whose answer got lost is there once', async () => {
    const visitor = await Visitor.at(surroundings.browser, page);
    await visitor.chooses((await visitor.times())[0]!);
    const ids: string[] = [];
    await visitor.page.route('**/v1/bookings', async (route) => {
      ids.push((route.request().postDataJSON() as { id: string }).id);
      // It arrives the first time, but the answer does not.
      if (ids.length === 1) {
        await route.fetch();
        await route.abort('connectionreset');
      } else await route.continue();
    });
    await visitor.presses('Maak de afspraak');
    await visitor.code();
    assert.equal(ids.length, 2);
    assert.equal(ids[0], ids[1]);
    await visitor.presses('Afzeggen');
    await visitor.presses('Ja, zeg af');
    await visitor.reads('Je afspraak is afgezegd');
    await visitor.leaves();
  });
});

describe('the spreekuur on a page', () => {
  test('sends nothing of what one looks for, keeps nothing, and says nothing to others', async () => {
    const { demo, browser } = surroundings;
    const visitor = await Visitor.at(browser, 'about:blank');
    const requests: Request[] = [];
    const complaints: string[] = [];
    visitor.page.context().on('request', (request) => requests.push(request));
    visitor.page.on('console', (message) => complaints.push(message.text()));
    visitor.page.on('pageerror', (error) => complaints.push(error.message));
    await visitor.page.goto(page);
    await visitor.spreekuur.getByLabel('In welke buurt?').selectOption('Zandvoort');
    await visitor.presses('Latere dagen');
    await visitor.presses('Terug naar vandaag');
    await visitor.chooses((await visitor.times())[0]!);
    await visitor.writes(/Met hoeveel mensen/, '17');
    await visitor.spreekuur.getByLabel('Bel mij').check();
    await visitor.writes(/Je telefoonnummer/, '06 87654321');
    const looked = requests.filter((request) => request.url().includes('/v1/'));
    for (const request of looked) {
      assert.equal(request.method(), 'GET');
      assert.ok(!/zandvoort|87654321/i.test(`${request.url()} ${request.postData()}`), request.url());
    }
    await visitor.presses('Maak de afspraak');
    const code = await visitor.code();
    const sent = requests.filter((request) => request.method() === 'POST');
    assert.deepEqual(
      sent.map((request) => request.url()),
      [`${demo.addresses.gateway}/v1/bookings`],
    );
    assert.equal((await sent[0]!.allHeaders())['cookie'], undefined);
    assert.equal((await sent[0]!.allHeaders())['referer'], undefined);
    await visitor.presses('Ik heb de code bewaard');
    await visitor.presses('Klaar');
    await visitor.looksUp(code);
    await visitor.reads('Je afspraak');
    assert.ok(requests.every((request) => !request.url().replaceAll(/\D/g, '').includes(code.replaceAll(' ', ''))));
    assert.deepEqual(
      new Set(requests.map((request) => new URL(request.url()).origin)),
      new Set([demo.addresses.huisarts, demo.addresses.gateway]),
    );
    assert.deepEqual(complaints, []);
    assert.deepEqual(await visitor.page.context().cookies(), []);
    const kept = await visitor.page.evaluate(() => [localStorage.length, sessionStorage.length, location.href]);
    assert.deepEqual(kept, [0, 0, page]);
    await visitor.leaves();
  });

  test('is left quickly, and nothing of it comes back', async () => {
    const visitor = await Visitor.at(surroundings.browser, `${surroundings.demo.addresses.gateway}/`);
    await visitor.page.route(`${new URL(municipality.exitUrl).origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title><h1>Het weer</h1>' }),
    );
    await visitor.page.goto(page);
    await visitor.chooses((await visitor.times())[0]!);
    await visitor.spreekuur.getByLabel('Bel mij').check();
    await visitor.writes(/Je telefoonnummer/, '06 87654321');
    assert.match(await allText(visitor.page), /06 87654321/);
    await visitor.presses(/^Snel weg van deze pagina/);
    await visitor.page.waitForURL(municipality.exitUrl);
    await visitor.page.goBack();
    assert.equal(visitor.page.url(), `${surroundings.demo.addresses.gateway}/`, 'the page was replaced');
    await visitor.leaves();
  });

  test('goes by keyboard alone, from the first time to the code and to cancelling', async () => {
    const visitor = await Visitor.at(surroundings.browser, page);
    const { keyboard } = visitor.page;
    await visitor.times();
    await tabTo(visitor.page, /^\d\d:\d\d .*plek/);
    await keyboard.press('Enter');
    await visitor.reads('Maak je afspraak');
    assert.equal(await focused(visitor.page), 'Maak je afspraak');
    await tabTo(visitor.page, /^Met hoeveel mensen/);
    // No number: the summary takes focus, and its link leads into the field.
    await keyboard.type('veel');
    await keyboard.press('Enter');
    await visitor.reads('Er klopt nog iets niet');
    await tabTo(visitor.page, /^Vul een getal in/);
    await keyboard.press('Enter');
    assert.match(await focused(visitor.page), /^Met hoeveel mensen/);
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('1');
    await tabTo(visitor.page, /^Maak de afspraak/);
    await keyboard.press('Enter');
    await visitor.reads('Je afspraak staat');
    assert.equal(await focused(visitor.page), 'Je afspraak staat');
    await tabTo(visitor.page, /^Ik heb de code bewaard/);
    await keyboard.press('Enter');
    await tabTo(visitor.page, /^Afzeggen/);
    await keyboard.press('Enter');
    assert.equal(await focused(visitor.page), 'Wil je je afspraak afzeggen?');
    await tabTo(visitor.page, /^Ja, zeg af/);
    await keyboard.press('Space');
    await visitor.reads('Je afspraak is afgezegd');
    await visitor.leaves();
  });

  for (const [name, options] of [
    ['on a phone', { viewport: { width: 360, height: 800 } }],
    ['at 400 %', { viewport: { width: 320, height: 256 } }],
    ['in the dark', { colorScheme: 'dark' as const }],
  ] as const)
    test(`has nothing that axe finds wrong and fits, ${name}`, async () => {
      const visitor = await Visitor.at(surroundings.browser, page, { ...options, reducedMotion: 'reduce' });
      const looks = async (step: string) => {
        assert.deepEqual(await faultsOn(visitor.page), [], step);
        assert.equal(await overflowOf(visitor.page), 0, step);
        await picture(visitor.page, `spreekuur-${name.replaceAll(/\W+/g, '-')}-${step}`);
      };
      const times = await visitor.times();
      await looks('browse');
      await visitor.chooses(times[0]!);
      await visitor.reads('Maak je afspraak');
      await looks('details');
      await visitor.presses('Maak de afspraak');
      await visitor.code();
      await looks('booked');
      await visitor.presses('Afzeggen');
      await visitor.presses('Ja, zeg af');
      await visitor.reads('Je afspraak is afgezegd');
      await looks('cancelled');
      await visitor.leaves();
    });

  test('speaks the language that was chosen in the other widget of the page, which has a script of its own', async () => {
    const visitor = await Visitor.at(surroundings.browser, page);
    await visitor.times();
    await visitor.page.locator('voordeur-triage').getByRole('button', { name: 'English' }).click();
    await visitor.reads('When will you come by?');
    await visitor.presses('Nederlands');
    await visitor.page.locator('voordeur-triage').getByRole('heading', { name: 'Is er nu gevaar?' }).waitFor();
    await visitor.leaves();
  });

  test('is reached from the triage on the same page, with the subject', async () => {
    const resident = await Resident.at(surroundings.browser, page);
    const visitor = new Visitor(resident.page);
    await visitor.times();
    await resident.answers(
      {
        danger: 'Nee',
        words: 'Ik heb een stapel brieven over geld die ik niet open durf te maken.',
        about: ['Over mijzelf', '23 tot en met 66 jaar'],
        children: 'Nee',
        postcode: '2014',
        helped: 'Nee',
        answer: 'Ik kom langs',
      },
      async (heading) => {
        if (heading !== 'Hoe wil je antwoord krijgen?') return;
        await resident.presses('Kijk wanneer je kunt langskomen');
        assert.equal(await focused(resident.page), 'Wanneer kom je langs?');
        await visitor.spreekuur.getByRole('heading', { name: 'Inloop geld en formulieren' }).first().waitFor();
        assert.equal(
          await visitor.spreekuur.getByRole('heading', { name: 'Jeugdspreekuur bij de huisarts' }).count(),
          0,
        );
      },
    );
    assert.equal(resident.page.url(), page);
    await resident.leaves();
  });
});

async function agendaOf(worker: Worker): Promise<Agenda['hours']> {
  const day = (after: number) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);
  const response = await worker.asksApi(`/v1/staff/agenda?from=${day(0)}&to=${day(period + 1)}`);
  assert.equal(response.status(), 200, await response.text());
  return ((await response.json()) as Agenda).hours;
}

async function bookingsOf(worker: Worker) {
  return (await agendaOf(worker)).flatMap(({ slots }) => slots.flatMap(({ bookings }) => bookings));
}

async function eventIn(file: string): Promise<InstanceType<typeof ICAL.Event>> {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(file, 'utf8')) as never);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
}

/** Presses Tab until what has focus is called this. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (name.test(at)) return;
    passed.push(at);
  }
  assert.fail(`Tab does not come to ${name}; it came by: ${passed.join(' | ')}`);
}

/** What the thing with focus is called, in whatever shadow root it is; empty for the page itself. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement as HTMLInputElement | null;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLInputElement;
    if (!element || element === (document.body as HTMLElement)) return '';
    const label = element.labels?.[0]?.innerText ?? element.getAttribute('aria-label') ?? element.innerText;
    return label.replaceAll(/\s+/g, ' ').trim();
  });
}
