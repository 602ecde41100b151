import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { spreekuurSchema, type Hit } from '@voordeur/core/schemas';
import haarlem from '@voordeur/haarlem/spreekuren.json' with { type: 'json' };
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { faultsOn, overflowOf } from '../e2e/setup/accessibility.ts';
import { launchBrowser } from '../setup/browser.ts';
import { Desk } from './desk.ts';
import { booking, hour, instant, toTell } from './scripted-agenda.ts';
import { ScriptedGateway } from './scripted-gateway.ts';
import { until } from './until.ts';

let browser: Browser;
let desk: Desk;

before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());
afterEach(async () => {
  const { troubles } = desk;
  await desk.leave();
  assert.deepEqual(troubles, []);
});

/** Tuesday morning, while the joint hour is on. */
const now = new Date(instant('2026-11-24', '09:40'));

const noord = spreekuurSchema.parse(haarlem.find(({ id }) => id === 'samen-noord'));

/** A desk of CJG Noord in the week of 23 November, at which nothing is planned but what a test says. */
async function sit(options: BrowserContextOptions & { gateway?: ScriptedGateway } = {}): Promise<Desk> {
  const made = await Desk.open(browser, { locale: 'nl-NL', reducedMotion: 'reduce', ...options });
  await made.page.clock.install({ time: now });
  made.gateway.agenda.spreekuren = [{ version: 1, definition: noord }];
  return made;
}

const call = () => booking({ email: null, phone: '06 12345678', leefgebieden: ['geld'] });
const codeOnly = () => booking({ email: null, leefgebieden: [] });

function hit(given: Partial<Hit> = {}): Hit {
  return {
    ...booking(),
    startsAt: instant('2026-11-24', '09:00'),
    date: '2026-11-24',
    from: '09:00',
    because: 'gone',
    proposal: { kind: 'move', startsAt: instant('2026-11-25', '10:00') },
    ...given,
  };
}

function card(name: string | RegExp = 'Samen spreekuur Noord') {
  return desk.page.getByRole('article', { name });
}

const heading = (name: string | RegExp) => desk.page.getByRole('heading', { name });

describe('finding one’s way', () => {
  test('the agenda is a page beside the questions, and shows today', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour());
    await desk.go();
    const pages = desk.page.getByRole('navigation', { name: 'Onderdelen' });
    assert.equal(await pages.locator('[aria-current="page"]').innerText(), 'Vragen');
    await pages.getByRole('link', { name: 'Agenda' }).click();
    await heading('Dinsdag 24 november vandaag').waitFor();
    assert.equal(await pages.locator('[aria-current="page"]').innerText(), 'Agenda');
    assert.equal(await desk.page.title(), 'Agenda – Voordeur');
    await card().waitFor();
    assert.equal(await desk.page.getByRole('region', { name: 'Vragen' }).count(), 0);
    await pages.getByRole('link', { name: 'Vragen' }).click();
    await desk.page.getByRole('heading', { name: 'Vragen', exact: true }).waitFor();
  });

  test('an hour in an address opens its day, with focus on the hour, also after signing in', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour(), hour({ from: '13:30', until: '15:30' }));
    desk.gateway.signedIn = false;
    await desk.page.goto(`${desk.gateway.url}/inbox/#/agenda/2026-11-24/samen-noord-1330`);
    await desk.page.getByRole('link', { name: 'Inloggen' }).click();
    await desk.page.getByRole('article').nth(1).waitFor();
    await until(
      'focus',
      () =>
        desk.page.evaluate(() => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return (element?.getRootNode() as ShadowRoot).host.getAttribute('data-hour');
        }),
      (key) => key === 'samen-noord-1330',
    );
    assert.equal(await desk.focused(), 'Samen spreekuur Noord');
  });

  test('a week shows each day with its hours, and each leads to its day', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(
      hour({
        bookings: [
          [booking(), booking()],
          [booking(), booking(), call()],
        ],
        walkIns: 2,
      }),
      hour({ date: '2026-11-26', from: '13:30', until: '15:30', bookings: [[booking()]] }),
      hour({ date: '2026-11-27', state: 'closed', closedBecause: 'holiday', slots: [] }),
    );
    desk.gateway.agenda.hours[0]!.slots[1]!.bookings[2]!.state = 'waiting';
    desk.gateway.agenda.hours[0]!.slots[1]!.free = 0;
    await desk.go('#/agenda/week/2026-11-25');
    await heading('Week 48: 23 november tot en met 29 november 2026').waitFor();
    const days = desk.page.locator('.day');
    await days.nth(4).waitFor();
    assert.equal(await days.count(), 5);
    assert.match(
      await days.nth(1).innerText(),
      /vandaag[\s\S]*9:00–11:00[\s\S]*Vol[\s\S]*1 wacht[\s\S]*2 binnengelopen/,
    );
    assert.match(await days.nth(2).innerText(), /Geen spreekuur/);
    assert.match(await days.nth(3).innerText(), /13:30–15:30[\s\S]*1 plek vrij/);
    assert.match(await days.nth(4).innerText(), /Feestdag/);
    await desk.page.getByRole('link', { name: /13:30 tot 15:30 uur Samen spreekuur Noord/ }).click();
    await heading('Donderdag 26 november').waitFor();
    assert.match(desk.page.url(), /#\/agenda\/2026-11-26\/samen-noord-1330$/);
    await until(
      'focus',
      () => desk.focused(),
      (words) => words === 'Samen spreekuur Noord',
    );
    await desk.page.goBack();
    await heading(/^Week 48/).waitFor();
  });

  test('by keyboard: weeks with their links, days with the arrows, but not while one types', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour());
    await desk.go('#/agenda');
    await desk.page.getByRole('link', { name: 'Volgende week' }).press('Enter');
    await heading('Dinsdag 1 december').waitFor();
    assert.equal(
      await desk.page
        .getByRole('link', { name: 'Volgende week' })
        .evaluate((link) => (link.getRootNode() as ShadowRoot).activeElement === link),
      true,
      'focus stays, to press again',
    );
    await desk.page.keyboard.press('ArrowLeft');
    await heading('Maandag 30 november').waitFor();
    await desk.page.getByRole('link', { name: 'Vandaag', exact: true }).press('Enter');
    await heading('Dinsdag 24 november vandaag').waitFor();
    assert.match(desk.page.url(), /#\/agenda$/);
    await desk.page.getByLabel('Ga naar een dag').focus();
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.keyboard.press('ArrowLeft');
    await heading('Dinsdag 24 november vandaag').waitFor();
    await desk.page.getByLabel('Ga naar een dag').fill('2027-01-05');
    await heading('Dinsdag 5 januari').waitFor();
    await desk.page.getByRole('link', { name: 'Hele week' }).press('Enter');
    await heading(/^Week 1:/).waitFor();
    await desk.page.keyboard.press('ArrowLeft');
    await heading(/^Week 53:/).waitFor();
  });

  test('a day without hours says so, and which day is next', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour({ date: '2026-12-01' }));
    await desk.go('#/agenda');
    await desk.page.getByText('Vandaag is er geen spreekuur van je teams.').waitFor();
    await desk.page.getByRole('link', { name: 'Het volgende is op dinsdag 1 december' }).click();
    await card().waitFor();
  });

  test('who has more teams can look at one of them', async () => {
    desk = await sit();
    const city = [{ kind: 'team' as const, id: 'cjg-stedelijk', name: 'CJG Stedelijk Team' }];
    desk.gateway.agenda.hours.push(
      hour(),
      hour({ from: '15:00', until: '16:00', spreekuur: { id: 'stad', name: { nl: 'Stadsuur' }, hosts: city } }),
    );
    await desk.go('#/agenda');
    await card('Stadsuur').waitFor();
    await desk.page.getByRole('navigation', { name: 'Team' }).getByRole('link', { name: 'CJG Noord' }).click();
    await card('Stadsuur').waitFor({ state: 'detached' });
    await card().waitFor();
    assert.match(desk.page.url(), /\?team=cjg-noord$/);
  });

  test('an agenda that cannot be fetched says so, and is fetched on asking', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour());
    desk.gateway.failures.set('GET /v1/staff/agenda', 503);
    await desk.go('#/agenda');
    await desk.page.getByRole('alert').getByText('Het lukt nu even niet.').waitFor();
    desk.gateway.failures.clear();
    await desk.button('Probeer opnieuw').click();
    await card().waitFor();
  });
});

describe('an hour', () => {
  test('says who holds it, where, and of each appointment what the hosts need', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(
      hour({
        bookings: [
          [booking({ people: 2, leefgebieden: ['geld', 'wonen'] }), booking({ interpreter: 'ar', locale: 'ar' })],
          [call(), booking({ state: 'offered', offerUntil: instant('2026-11-24', '12:00'), ...{ email: null } })],
          [codeOnly()],
        ],
        substitutes: [{ team: 'swt-noord-noord', name: 'Jan de Wit' }],
      }),
    );
    desk.gateway.agenda.hours[0]!.slots[1]!.free = 0;
    await desk.go('#/agenda');
    const words = (await card().innerText()).replace(/\s+/g, ' ');
    for (const part of [
      'Nu bezig',
      'CJG Noord + SWT Noord-Noord',
      'Wijkcentrum De Voorbeeldhoek, Voorbeeldplein 1',
      'Voor SWT Noord-Noord: Jan de Wit',
      '5 van 6 afspraken bezet',
      '6 personen',
      'Tolk: Arabisch',
      '9:00–9:30 Geld, schulden en rondkomen · Wonen 2 personen ouder@mail.example',
      'tolk Arabisch',
      '06 12345678',
      'Kreeg een plek aangeboden, tot 12:00',
      'Geen onderwerp gekozen 1 persoon Alleen een code',
      '1 van 2 vrij',
    ])
      assert.ok(words.includes(part), `${part} in ${words}`);
  });

  test('changes by itself when somebody books, and a form that is open stays as it is', async () => {
    desk = await sit();
    const one = hour({ bookings: [[booking()]] });
    desk.gateway.agenda.hours.push(one);
    await desk.go('#/agenda');
    await desk.button('Gaat niet door').click();
    await desk.page.getByLabel(/^Waarom gaat het niet door/).fill('De zaal lekt.');
    await desk.page.getByText('1 afspraak, 1 persoon.').waitFor();
    one.slots[0]!.bookings.push(call());
    one.slots[0]!.free = 0;
    desk.gateway.tellAgenda();
    await desk.page.getByText('2 afspraken, 2 personen.').waitFor();
    assert.equal(await desk.page.getByLabel(/^Waarom gaat het niet door/).inputValue(), 'De zaal lekt.');
  });

  test('is printed as a clean sheet, without addresses or numbers of people', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour({ bookings: [[call()], [booking({ email: 'moeder@mail.example' })]] }));
    desk.gateway.agenda.stillToTell.push(toTell());
    await desk.go('#/agenda');
    await card().waitFor();
    await desk.page.emulateMedia({ media: 'print' });
    const sheet = await desk.visibleText();
    for (const shown of ['Dinsdag 24 november', 'Samen spreekuur Noord', '9:00', 'Geld, schulden en rondkomen'])
      assert.ok(sheet.includes(shown), `${shown} in ${sheet}`);
    for (const left of ['06 1234', 'moeder@', 'Verplaatsen', 'Vragen', 'Uitloggen', 'Nog te vertellen', 'Sanne'])
      assert.ok(!sheet.includes(left), `no ${left} in ${sheet}`);
    for (const button of await desk.page.getByRole('button').all()) assert.equal(await button.isVisible(), false);
  });
});

describe('people who walk in', () => {
  const add = () => desk.button('+1: er loopt iemand binnen');
  const undo = () => desk.button('−1: toch niet binnengelopen');
  const number = () => desk.page.locator('voordeur-inbox-walk-ins .number').innerText();

  test('are counted with one tap, and a tap too many is taken back', async () => {
    desk = await sit();
    const one = hour();
    desk.gateway.agenda.hours.push(one);
    await desk.go('#/agenda');
    await add().click();
    await add().click();
    await desk.page
      .getByRole('status')
      .filter({ hasText: '2 personen zijn binnengelopen' })
      .waitFor({ state: 'attached' });
    await undo().click();
    await desk.page
      .getByRole('status')
      .filter({ hasText: '1 persoon is binnengelopen' })
      .waitFor({ state: 'attached' });
    assert.deepEqual([await number(), one.walkIns], ['1', 1]);
  });

  test('quick taps on a slow line all count, and there is never less than nobody', async () => {
    desk = await sit();
    const one = hour();
    desk.gateway.agenda.hours.push(one);
    desk.gateway.slowness = 60;
    await desk.go('#/agenda');
    for (let taps = 0; taps < 5; taps += 1) await add().click();
    assert.equal(await number(), '5', 'at once');
    await until(
      'the gateway',
      () => one.walkIns,
      (walkIns) => walkIns === 5,
    );
    for (let taps = 0; taps < 7; taps += 1) await undo().click({ force: true });
    await until(
      'the gateway',
      () => one.walkIns,
      (walkIns) => walkIns === 0,
    );
    assert.equal(await number(), '0');
    assert.equal(desk.gateway.requests.filter((request) => request.endsWith('/walk-ins')).length, 10);
  });

  test('what two desks count adds up on both', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour());
    await desk.go('#/agenda');
    const other = await sit({ gateway: desk.gateway });
    await other.go('#/agenda');
    await other.button('+1: er loopt iemand binnen').click();
    await add().click();
    await until(
      'both counts',
      () => desk.gateway.agenda.hours[0]!.walkIns,
      (walkIns) => walkIns === 2,
    );
    desk.gateway.tellAgenda();
    for (const { page } of [desk, other])
      await page.locator('voordeur-inbox-walk-ins .number').getByText('2', { exact: true }).waitFor();
    await other.page.context().close();
  });

  test('that could not be counted are not shown as counted', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour({ walkIns: 3 }));
    await desk.go('#/agenda');
    desk.gateway.failures.set('POST /v1/staff/agenda/walk-ins', 503);
    await add().click();
    await desk.page.getByRole('alert').getByText('Niet geteld.').waitFor();
    assert.equal(await number(), '3');
    desk.gateway.failures.clear();
    await add().click();
    await desk.page.getByRole('alert').waitFor({ state: 'detached' });
    assert.equal(await number(), '4');
  });

  test('are not counted before their day, nor where one cannot walk in', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(
      hour({ date: '2026-11-26' }),
      hour({ spreekuur: { walkIn: false, name: { nl: 'Op afspraak' } } }),
    );
    await desk.go('#/agenda');
    await card('Op afspraak').waitFor();
    assert.equal(await add().count(), 0);
    await desk.go('#/agenda/2026-11-26');
    await card().waitFor();
    assert.equal(await add().count(), 0);
  });
});

describe('cancelling an hour', () => {
  const reason = () => desk.page.getByLabel(/^Waarom gaat het niet door/);

  test('shows first who gets an e-mail, who must be called, and who has a code only; then everybody is told', async () => {
    desk = await sit();
    const one = hour({ bookings: [[booking(), call()], [codeOnly()], [booking()]] });
    desk.gateway.agenda.hours.push(one);
    await desk.go('#/agenda');
    await desk.button('Gaat niet door').click();
    assert.equal(await desk.focused(), 'Samen spreekuur Noord op dinsdag 24 november laten vervallen');
    const panel = (await desk.page.locator('voordeur-inbox-cancel-hour form').innerText()).replace(/\s+/g, ' ');
    assert.match(
      panel,
      /4 afspraken, 4 personen\. 2 afspraken krijgen een e-mail\. 1 moet je zelf bellen: 06 12345678, afspraak van 9:00 1 liet alleen een code achter/,
    );
    await reason().fill('De zaal lekt.');
    assert.equal(one.state, 'open', 'nothing yet');
    await desk.button('Ja, dit spreekuur gaat niet door').click();
    const outcome = desk.page.locator('.outcome');
    await outcome.getByText('Samen spreekuur Noord op dinsdag 24 november gaat niet door.').waitFor();
    assert.match(
      await outcome.innerText(),
      /4 afspraken vervallen\. 2 krijgen een e-mail\. 2 moet je het zelf vertellen\./,
    );
    assert.match(await desk.focused(), /gaat niet door\./);
    assert.deepEqual(desk.gateway.agenda.reasons, ['De zaal lekt.']);
    await card().getByText('Wat mensen lezen: “De zaal lekt.”').waitFor();
    assert.equal(await desk.button('+1: er loopt iemand binnen').count(), 0);

    await desk.button('Bekijk wie').click();
    assert.equal(await desk.focused(), 'Nog te vertellen (2)');
    await desk
      .button(/^Verteld: afspraak van/)
      .first()
      .click();
    await heading('Nog te vertellen (1)').waitFor();
    await until(
      'focus',
      () => desk.focused(),
      (words) => words === 'Nog te vertellen (1)',
    );
    await desk.button(/^Verteld: afspraak van/).click();
    await heading(/^Nog te vertellen/).waitFor({ state: 'detached' });
  });

  test('without e-mail at all nobody is said to be mailed', async () => {
    desk = await sit();
    desk.gateway.agenda.email = false;
    desk.gateway.agenda.hours.push(hour({ bookings: [[booking({ phone: '06 5555 5555' })]] }));
    await desk.go('#/agenda');
    await desk.button('Gaat niet door').click();
    const panel = desk.page.locator('voordeur-inbox-cancel-hour form');
    await panel.getByText('06 5555 5555').waitFor();
    assert.doesNotMatch(await panel.innerText(), /e-mail/);
  });

  test('one can leave it as it is, and comes back to where one was', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour());
    await desk.go('#/agenda');
    await desk.button('Gaat niet door').click();
    await desk.page.getByText('Er zijn geen afspraken. Niemand hoeft bericht te krijgen.').waitFor();
    await desk.button('Nee, laat het staan').click();
    await until(
      'focus',
      () => desk.focused(),
      (words) => words === 'Gaat niet door',
    );
    assert.deepEqual(desk.gateway.agenda.reasons, []);
  });

  test('when somebody changed the spreekuur meanwhile nothing is lost, and it can be done after all', async () => {
    desk = await sit();
    const one = hour({ bookings: [[booking()]] });
    desk.gateway.agenda.hours.push(one);
    await desk.go('#/agenda');
    await desk.button('Gaat niet door').click();
    await reason().fill('De zaal lekt.');
    one.spreekuur.version = 2;
    await desk.button('Ja, dit spreekuur gaat niet door').click();
    await desk.page.getByRole('alert').getByText('Een collega was je net voor.').waitFor();
    assert.equal(await reason().inputValue(), 'De zaal lekt.');
    await desk.button('Ja, dit spreekuur gaat niet door').click();
    await desk.page.locator('.outcome').waitFor();
    assert.deepEqual(desk.gateway.agenda.reasons, ['De zaal lekt.']);
  });

  test('when a colleague cancelled it first, the reason that one wrote is still there to copy', async () => {
    desk = await sit();
    const one = hour();
    desk.gateway.agenda.hours.push(one);
    await desk.go('#/agenda');
    await desk.button('Gaat niet door').click();
    await reason().fill('De zaal lekt.');
    Object.assign(one, { state: 'closed', closedBecause: 'exception', reason: { nl: 'Ziek.' }, slots: [] });
    desk.gateway.tellAgenda();
    await card().getByText('Wat mensen lezen: “Ziek.”').waitFor();
    assert.equal(await desk.page.getByLabel(/^Dit had je geschreven/).inputValue(), 'De zaal lekt.');
    await desk.button('Tekst weggooien').click();
    await desk.page.getByLabel(/^Dit had je geschreven/).waitFor({ state: 'detached' });
  });

  test('an hour that was cancelled can go on after all', async () => {
    desk = await sit();
    const exceptions = [{ kind: 'closed' as const, date: '2026-11-24', from: null, reason: null }];
    desk.gateway.agenda.spreekuren = [{ version: 1, definition: { ...noord, exceptions } }];
    desk.gateway.agenda.hours.push(hour({ state: 'closed', closedBecause: 'exception', slots: [] }));
    await desk.go('#/agenda');
    await desk.button('Toch laten doorgaan').click();
    await desk.page.getByText('Dit raakt niemand die al een afspraak heeft.').waitFor();
    await desk.button('Wijziging doorvoeren').click();
    await desk.page.locator('.outcome').getByText('Samen spreekuur Noord gaat toch door.').waitFor();
    assert.deepEqual(desk.gateway.agenda.changes[0]?.definition.exceptions, []);
  });
});

describe('moving an hour', () => {
  async function fill(toDate = '2026-11-25'): Promise<void> {
    await desk.button('Verplaatsen').click();
    await desk.page.getByLabel('Naar welke dag?').fill(toDate);
    await desk.page.getByLabel('Van', { exact: true }).fill('10:00');
    await desk.page.getByLabel('Tot', { exact: true }).fill('12:00');
    await desk.button('Bekijk wat dit verandert').click();
    await heading('Dit gebeurt er').waitFor();
  }

  test('shows what becomes of each appointment, lets one choose, and changes nothing before', async () => {
    desk = await sit();
    const stays = hit();
    const lost = hit({ email: null, phone: '06 12345678', because: 'full', proposal: { kind: 'cancel' } });
    const chosen = hit({ email: null });
    desk.gateway.agenda.hours.push(hour());
    desk.gateway.agenda.hits = [stays, lost, chosen];
    desk.gateway.agenda.keeps = 2;
    await desk.go('#/agenda');
    await fill();
    assert.equal(await desk.focused(), 'Dit gebeurt er');
    const panel = (await desk.page.locator('voordeur-inbox-change form').innerText()).replace(/\s+/g, ' ');
    assert.match(panel, /2 afspraken blijven zoals ze zijn\. 3 afspraken kunnen zo niet blijven\./);
    assert.match(panel, /deze tijd is er dan niet meer · krijgt een e-mail Verplaatsen naar morgen 10:00/);
    assert.match(panel, /er zijn dan te weinig plekken · moet je bellen: 06 12345678 Er is geen andere plek vrij\./);
    assert.match(panel, /ziet het bij het opzoeken van de code/);
    assert.equal(desk.gateway.agenda.changes.length, 0, 'nothing yet');
    await desk.page.getByRole('group').filter({ hasText: 'opzoeken' }).getByLabel('Laten vervallen').check();
    await desk.page.getByLabel(/^Waarom vervallen er afspraken/).fill('We zijn met minder.');
    await desk.button('Wijziging doorvoeren').click();
    await desk.page.locator('.outcome').getByText('Samen spreekuur Noord is verplaatst.').waitFor();
    const [change] = desk.gateway.agenda.changes;
    assert.deepEqual(
      change?.outcomes.map(({ booking: id, outcome }) => [id, outcome.kind]),
      [
        [stays.id, 'move'],
        [lost.id, 'cancel'],
        [chosen.id, 'cancel'],
      ],
    );
    assert.deepEqual(change?.reason, { nl: 'We zijn met minder.' });
    assert.deepEqual(change?.definition.exceptions.at(-1), {
      kind: 'moved',
      date: '2026-11-24',
      from: '09:00',
      toDate: '2026-11-25',
      toFrom: '10:00',
      toUntil: '12:00',
    });
  });

  test('says what is missing, and asks nothing of the gateway', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour());
    await desk.go('#/agenda');
    await desk.button('Verplaatsen').click();
    await desk.page.getByLabel('Tot', { exact: true }).fill('08:00');
    await desk.button('Bekijk wat dit verandert').click();
    await desk.page.getByText('Het einde moet na het begin liggen.').waitFor();
    assert.ok(!desk.gateway.requests.some((request) => request.endsWith('/preview')));
  });

  test('when something changed since the preview nothing is put through: it is shown anew, choices kept', async () => {
    desk = await sit();
    const first = hit();
    desk.gateway.agenda.hours.push(hour());
    desk.gateway.agenda.hits = [first];
    await desk.go('#/agenda');
    await fill();
    await desk.page.getByLabel('Laten vervallen').check();
    await desk.page.getByLabel(/^Waarom vervallen er afspraken/).fill('Te druk.');
    // A colleague changed the definition, and somebody booked.
    const named = { ...noord, name: { nl: 'Samen in Noord' } };
    desk.gateway.agenda.spreekuren = [{ version: 2, definition: named }];
    const second = hit({ email: null });
    desk.gateway.agenda.hits = [first, second];
    await desk.button('Wijziging doorvoeren').click();
    await desk.page.getByRole('alert').getByText('Er is net iets veranderd').waitFor();
    await desk.page.getByText('2 afspraken kunnen zo niet blijven.').waitFor();
    assert.equal(desk.gateway.agenda.changes.length, 0);
    const chosen = await desk.page
      .getByLabel('Laten vervallen')
      .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).checked));
    assert.deepEqual(chosen, [true, false]);
    assert.equal(await desk.page.getByLabel(/^Waarom vervallen er afspraken/).inputValue(), 'Te druk.');
    await desk.button('Wijziging doorvoeren').click();
    await desk.page.locator('.outcome').waitFor();
    const [change] = desk.gateway.agenda.changes;
    assert.equal(change?.definition.name.nl, 'Samen in Noord', 'on top of what the colleague did');
    assert.deepEqual(
      change?.outcomes.map(({ booking: id }) => id),
      [first.id, second.id],
    );
  });

  test('what the gateway cannot take is said in its words, and what was typed stays', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour());
    await desk.go('#/agenda');
    desk.gateway.failures.set('POST /v1/staff/spreekuren/samen-noord/preview', 400);
    await desk.button('Verplaatsen').click();
    await desk.page.getByLabel('Naar welke dag?').fill('2026-11-26');
    await desk.button('Bekijk wat dit verandert').click();
    await desk.page.getByRole('alert').getByText('De gateway kan dit niet aannemen.').waitFor();
    assert.equal(await desk.page.getByLabel('Naar welke dag?').inputValue(), '2026-11-26');
  });
});

describe('a substitute', () => {
  test('is named for one’s own team, shown to everybody, and taken away again', async () => {
    desk = await sit();
    const one = hour();
    desk.gateway.agenda.hours.push(one);
    await desk.go('#/agenda');
    await desk.button('Vervanger').click();
    assert.equal(await desk.focused(), 'Wie staat er op dinsdag 24 november?');
    assert.equal(await desk.page.getByLabel(/^Vervanger voor/).count(), 1, 'not for the team of others');
    await desk.button('Vastleggen').click();
    await desk.page.getByText('Vul een naam in.').waitFor();
    await desk.page.getByLabel('Vervanger voor CJG Noord').fill('Jan de Wit');
    await desk.button('Vastleggen').click();
    await card().getByText('Voor CJG Noord: Jan de Wit').waitFor();
    assert.deepEqual(one.substitutes, [{ team: 'cjg-noord', name: 'Jan de Wit' }]);
    await desk.button('Vervanger').click();
    assert.equal(await desk.page.getByLabel('Vervanger voor CJG Noord').inputValue(), 'Jan de Wit');
    await desk.button('Geen vervanger meer').click();
    await card().getByText('Voor CJG Noord: Jan de Wit').waitFor({ state: 'detached' });
    assert.deepEqual(one.substitutes, []);
  });
});

describe('the pattern', () => {
  async function open(): Promise<void> {
    await desk.go('#/agenda');
    await desk.page.getByRole('link', { name: 'Rooster en agenda-link' }).click();
    await card().getByText('Elke dinsdag, 9:00–11:00, vanaf 1 september 2026').waitFor();
    await desk.button('Rooster wijzigen').click();
  }

  test('is changed after a preview, and only what one changed', async () => {
    desk = await sit();
    desk.gateway.agenda.hits = [hit()];
    await open();
    await desk.page.getByLabel('Dag', { exact: true }).first().selectOption('3');
    await desk.page.getByLabel('Afspraken tegelijk').fill('1');
    await desk.button('Vaste tijd 2 weghalen').click();
    await desk.button('Bekijk wat dit verandert').click();
    await desk.page.getByText('1 afspraak kan zo niet blijven.').waitFor();
    await desk.button('Wijziging doorvoeren').click();
    await desk.page.locator('.outcome').getByText('Het rooster van Samen spreekuur Noord is gewijzigd.').waitFor();
    const [{ definition } = { definition: noord }] = desk.gateway.agenda.changes;
    assert.deepEqual(definition, {
      ...noord,
      patterns: [{ ...noord.patterns[0]!, weekday: 3 }],
      appointments: { ...noord.appointments!, placesPerSlot: 1 },
    });
    await card().getByText('Elke woensdag, 9:00–11:00').waitFor();
  });

  test('with something wrong says what at the field, and goes there', async () => {
    desk = await sit();
    await open();
    await desk.page.getByLabel('Minuten per afspraak').fill('2');
    await desk.button('Nog een vaste tijd').click();
    await desk.button('Bekijk wat dit verandert').click();
    await desk.page.getByText('Vul een getal in van 5 tot en met 240.').waitFor();
    assert.equal(await desk.page.getByText('Vul een tijd in.').count(), 2);
    assert.equal(await desk.focused(), 'from-2');
  });

  test('that is not sent yet survives looking elsewhere; signing out asks first', async () => {
    desk = await sit();
    await open();
    await desk.page.getByLabel('Minuten per afspraak').fill('45');
    await desk.page.getByRole('link', { name: 'Vragen', exact: true }).click();
    await desk.page.getByRole('heading', { name: 'Vragen', exact: true }).waitFor();
    await desk.go('#/agenda/spreekuren');
    assert.equal(await desk.page.getByLabel('Minuten per afspraak').inputValue(), '45');
    await desk.button('Uitloggen').click();
    await desk.page.getByRole('dialog', { name: 'Je tekst is nog niet verstuurd' }).waitFor();
    await desk.button('Blijf hier').click();
    // A colleague changes it meanwhile.
    desk.gateway.agenda.spreekuren = [{ version: 2, definition: noord }];
    desk.gateway.tellAgenda();
    await desk.page.getByText('Een collega wijzigde dit rooster intussen.').waitFor();
    assert.equal(await desk.page.getByLabel('Minuten per afspraak').inputValue(), '45');
    await desk.button('Mijn wijziging weggooien').click();
    await desk.button('Uitloggen').click();
    await desk.page.getByText('Je bent uitgelogd.').waitFor();
  });

  test('an extra day is planned after a preview', async () => {
    desk = await sit();
    await desk.go('#/agenda/spreekuren');
    await desk.button('Extra keer').click();
    await desk.page.getByLabel('Op welke dag?').fill('2026-12-02');
    await desk.page.getByLabel('Van', { exact: true }).fill('18:00');
    await desk.page.getByLabel('Tot', { exact: true }).fill('20:00');
    await desk.button('Bekijk wat dit verandert').click();
    await desk.page.getByText('Dit raakt niemand die al een afspraak heeft.').waitFor();
    await desk.button('Wijziging doorvoeren').click();
    await desk.page.locator('.outcome').getByText('een extra keer op woensdag 2 december').waitFor();
    assert.deepEqual(desk.gateway.agenda.changes[0]?.definition.exceptions.at(-1), {
      kind: 'extra',
      date: '2026-12-02',
      from: '18:00',
      until: '20:00',
    });
  });
});

describe('a calendar link', () => {
  test('is shown once, copied, and taken back only when one is sure', async () => {
    desk = await sit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await desk.go('#/agenda/spreekuren');
    await desk.button('Link maken voor CJG Noord').click();
    const field = desk.page.getByLabel('Link voor je agenda');
    const url = await field.inputValue();
    assert.match(url, /^https:\/\/voordeur\.example\/agenda\//);
    await desk.button('Kopieer').click();
    await desk.page.getByRole('status').filter({ hasText: 'Gekopieerd.' }).waitFor({ state: 'attached' });
    assert.equal(await desk.page.evaluate(() => navigator.clipboard.readText()), url);
    await desk.button('Ik heb de link bewaard').click();
    await field.waitFor({ state: 'detached' });
    assert.ok(!(await desk.text()).includes(url), 'never again');
    await desk.page.getByText(/^Gemaakt door Sanne de Vries op/).waitFor();

    await desk.button(/^Link intrekken: gemaakt door Sanne de Vries/).click();
    await desk.button('Nee, houd de link').click();
    assert.equal(desk.gateway.agenda.feeds.length, 1);
    await desk.button(/^Link intrekken: gemaakt door Sanne de Vries/).click();
    await desk.button('Ja, intrekken').click();
    await desk.button('Link maken voor CJG Noord').waitFor();
    assert.equal(desk.gateway.agenda.feeds.length, 0);
  });
});

describe('a session that ends', () => {
  test('keeps the screen while a reason is not sent', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour());
    await desk.go('#/agenda');
    await desk.button('Gaat niet door').click();
    await desk.page.getByLabel(/^Waarom gaat het niet door/).fill('De zaal lekt.');
    desk.gateway.signedIn = false;
    await desk.button('Ja, dit spreekuur gaat niet door').click();
    await desk.page.getByRole('alert').getByText('Je bent niet meer ingelogd', { exact: true }).waitFor();
    assert.equal(await desk.page.getByLabel(/^Waarom gaat het niet door/).inputValue(), 'De zaal lekt.');
    desk.gateway.signedIn = true;
    await desk.button('Ik ben weer ingelogd').click();
    await desk.button('Ja, dit spreekuur gaat niet door').click();
    await desk.page.locator('.outcome').waitFor();
    assert.deepEqual(desk.gateway.agenda.reasons, ['De zaal lekt.']);
  });

  test('without words to lose leads to signing in, and back to the same day', async () => {
    desk = await sit();
    desk.gateway.agenda.hours.push(hour({ date: '2026-11-26', spreekuur: { walkIn: false } }));
    await desk.go('#/agenda/2026-11-26');
    await card().waitFor();
    desk.gateway.signedIn = false;
    desk.gateway.tellAgenda();
    await desk.page.getByText('Je sessie is verlopen.').waitFor();
    await desk.page.getByRole('link', { name: 'Inloggen' }).click();
    await heading('Donderdag 26 november').waitFor();
  });
});

describe('for everybody', () => {
  function busyWeek(): void {
    const { agenda } = desk.gateway;
    agenda.hours.push(
      hour({
        walkIns: 3,
        bookings: [
          [booking({ people: 2, leefgebieden: ['geld', 'wonen'] }), booking({ interpreter: 'ar', ...{ email: null } })],
          [call(), codeOnly()],
          [],
        ],
        substitutes: [{ team: 'cjg-noord', name: 'Jan de Wit' }],
      }),
      hour({ from: '13:30', until: '15:30', slots: [], spreekuur: { id: 'inloop', name: { nl: 'Inloop' } } }),
      hour({ date: '2026-11-26', state: 'closed', closedBecause: 'exception', reason: { nl: 'Dicht.' }, slots: [] }),
      hour({ date: '2026-11-27', movedFrom: { date: '2026-11-25', from: '09:00' } }),
    );
    agenda.stillToTell.push(toTell(), toTell({ kind: 'offered', phone: null, email: 'kapot@mail.example' }));
    agenda.hits = [hit(), hit({ proposal: { kind: 'cancel' } })];
  }

  /** Every screen of the agenda, one after the other. */
  async function eachScreen(look: (screen: string) => Promise<void>): Promise<void> {
    await desk.go('#/agenda');
    await card('Inloop').waitFor();
    await look('day');
    await card().getByRole('button', { name: 'Gaat niet door' }).click();
    await look('cancel');
    await card().getByRole('button', { name: 'Vervanger' }).click();
    await desk.button('Vastleggen').click();
    await look('substitute');
    await card().getByRole('button', { name: 'Verplaatsen' }).click();
    await desk.button('Bekijk wat dit verandert').click();
    await heading('Dit gebeurt er').waitFor();
    await look('move');
    await desk.go('#/agenda/week');
    await desk.page.locator('.day').first().waitFor();
    await look('week');
    await desk.go('#/agenda/spreekuren');
    await desk.button('Rooster wijzigen').click();
    await desk.page.getByLabel('Minuten per afspraak').fill('');
    await desk.button('Bekijk wat dit verandert').click();
    await desk.button('Link maken voor CJG Noord').click();
    await desk.page.getByLabel('Link voor je agenda').waitFor();
    await look('pattern and link');
  }

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on any screen (${colorScheme})`, async () => {
      desk = await sit({ colorScheme });
      busyWeek();
      await eachScreen(async (screen) => assert.deepEqual(await faultsOn(desk.page), [], screen));
    });

  for (const width of [320, 768, 1280])
    test(`nothing has to be scrolled sideways at ${width} pixels`, async () => {
      desk = await sit({ viewport: { width, height: 640 } });
      busyWeek();
      await eachScreen(async (screen) => assert.equal(await overflowOf(desk.page), 0, screen));
    });
});
