import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../setup/browser.ts';
import { Desk } from './desk.ts';
import { question } from './questions.ts';
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

describe('signing in and out', () => {
  test('a calm page with one button leads to the inbox', async () => {
    desk = await Desk.open(browser);
    desk.gateway.signedIn = false;
    await desk.go();
    assert.deepEqual(await desk.page.locator('main a, main button').allInnerTexts(), ['Inloggen']);
    await desk.page.getByRole('link', { name: 'Inloggen' }).click();
    await desk.page.getByRole('heading', { name: 'Vragen', exact: true }).waitFor();
    await desk.page.getByText('Sanne de Vries').waitFor();
  });

  test('an address that one was given still leads there after signing in', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question({ reference: 'VD-AAAA-2F' }));
    desk.gateway.signedIn = false;
    await desk.page.goto(`${desk.gateway.url}/inbox/#/vragen/${one.id}?team=cjg-noord`);
    await desk.page.getByRole('link', { name: 'Inloggen' }).click();
    await desk.heading.getByText('Vraag VD-AAAA-2F').waitFor();
    assert.equal(new URL(desk.page.url()).hash, `#/vragen/${one.id}?team=cjg-noord`);
  });

  test('who signs in after somebody left begins at the beginning', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question({ reference: 'VD-AAAA-2F' }));
    await desk.go(`#/vragen/${one.id}`);
    await desk.button('Uitloggen').click();
    await desk.page.getByRole('link', { name: 'Inloggen' }).click();
    await desk.row('VD-AAAA-2F').waitFor();
    assert.equal(new URL(desk.page.url()).hash, '');
  });

  test('signing out leaves nothing on the screen', async () => {
    desk = await Desk.open(browser);
    desk.gateway.receive(question({ reference: 'VD-AAAA-2F' }));
    await desk.go();
    await desk.button('Uitloggen').click();
    await desk.page.getByText('Je bent uitgelogd.').waitFor();
    assert.equal(await desk.page.getByText('VD-AAAA-2F').count(), 0);
    assert.equal(await desk.page.title(), 'Vragen – Voordeur');
    assert.equal(desk.gateway.signedIn, false);
  });

  test('signing out with unsent words asks first', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Dag, we bellen je.');
    await desk.button('Uitloggen').click();
    await desk.page.getByRole('dialog', { name: 'Je tekst is nog niet verstuurd' }).waitFor();
    await desk.button('Blijf hier').click();
    assert.equal(await desk.answer.inputValue(), 'Dag, we bellen je.');
    await desk.button('Uitloggen').click();
    await desk.button('Toch uitloggen').click();
    await desk.page.getByText('Je bent uitgelogd.').waitFor();
  });

  test('someone without a team reads what to do', async () => {
    desk = await Desk.open(browser, { gateway: await new ScriptedGateway({ teams: [] }).start() });
    await desk.go();
    await desk.page.getByRole('heading', { name: 'Je hebt nog geen team' }).waitFor();
  });

  test('a gateway that does not answer is said, and tried again', async () => {
    desk = await Desk.open(browser);
    desk.gateway.failures.set('GET /v1/staff/me', 503);
    await desk.go();
    await desk.page.getByRole('alert').getByText('Het lukt nu even niet.').waitFor();
    desk.gateway.failures.clear();
    await desk.button('Probeer opnieuw').click();
    await desk.page.locator('voordeur-inbox-list').waitFor();
  });
});

describe('the list', () => {
  test('says urgency, domains, age, deadline, state, who has it and for which team', async () => {
    desk = await Desk.open(browser);
    desk.gateway.receive(
      question({
        reference: 'VD-AAAA-2F',
        urgency: 'vandaag',
        minutesAgo: 12,
        dueInHours: -1,
        leefgebieden: ['geld', 'wonen'],
        state: 'in-behandeling',
        takenBy: 'Mo Bakkali',
      }),
    );
    desk.gateway.receive(question({ reference: 'VD-BBBB-2F', role: 'informed', team: 'cjg-stedelijk' }));
    await desk.go();
    const row = await desk.row('VD-AAAA-2F').innerText();
    for (const words of [
      'Kan niet wachten',
      'Geld, schulden en rondkomen · Wonen',
      '12 minuten geleden',
      'te laat (vóór',
      'In behandeling',
      'bij Mo Bakkali',
      'CJG Noord',
    ])
      assert.ok(row.includes(words), `${words} in ${row}`);
    assert.match(await desk.row('VD-BBBB-2F').innerText(), /Leest mee/);
    assert.equal((await desk.row('VD-AAAA-2F').locator('svg path').count()) > 0, true, 'a shape beside the colour');
  });

  test('filters by team and state, in the address', async () => {
    desk = await Desk.open(browser);
    desk.gateway.receive(question({ reference: 'VD-AAAA-2F' }));
    desk.gateway.receive(question({ reference: 'VD-BBBB-2F', team: 'cjg-stedelijk' }));
    desk.gateway.receive(question({ reference: 'VD-CCCC-2F', team: 'cjg-stedelijk', state: 'afgesloten' }));
    await desk.go();
    assert.deepEqual((await desk.references()).sort(), ['VD-AAAA-2F', 'VD-BBBB-2F']);
    await desk.page
      .getByRole('navigation', { name: 'Team' })
      .getByRole('link', { name: 'CJG Stedelijk Team (1)' })
      .click();
    await until(
      'the team',
      () => desk.references(),
      (shown) => shown.join() === 'VD-BBBB-2F',
    );
    await desk.page.getByRole('navigation', { name: 'Stand' }).getByRole('link', { name: 'Afgesloten (1)' }).click();
    await until(
      'the state',
      () => desk.references(),
      (shown) => shown.join() === 'VD-CCCC-2F',
    );
    assert.match(desk.page.url(), /#\/vragen\?team=cjg-stedelijk&state=afgesloten$/);
    await desk.page.reload();
    await until(
      'after a reload',
      () => desk.references(),
      (shown) => shown.join() === 'VD-CCCC-2F',
    );
    await desk.page.goBack();
    await until(
      'a step back',
      () => desk.references(),
      (shown) => shown.join() === 'VD-BBBB-2F',
    );
  });

  test('a new question appears by itself, in its place, announced and counted, and takes no focus', async () => {
    desk = await Desk.open(browser);
    const first = desk.gateway.receive(question({ reference: 'VD-AAAA-2F' }));
    await desk.go();
    await until(
      'the title',
      () => desk.page.title(),
      (title) => title === '(1) Vragen – Voordeur',
    );
    await desk.row(first.reference).focus();
    const top = (await desk.row(first.reference).boundingBox())?.y;
    desk.gateway.receive(question({ reference: 'VD-BBBB-2F', urgency: 'nu', text: 'Hij staat voor de deur.' }));
    await until(
      'the list',
      () => desk.references(),
      (shown) => shown.join() === 'VD-BBBB-2F,VD-AAAA-2F',
    );
    await until(
      'the title',
      () => desk.page.title(),
      (title) => title === '(2) Vragen – Voordeur',
    );
    await desk.page
      .getByRole('status')
      .filter({ hasText: 'Er is een nieuwe vraag voor CJG Noord.' })
      .waitFor({ state: 'attached' });
    assert.match(await desk.focused(), /VD-AAAA-2F/);
    assert.ok(top !== undefined);
    assert.equal(desk.gateway.requests.filter((request) => request === 'GET /v1/staff/me').length, 1, 'no reload');
  });

  test('keeps its place where one has scrolled', async () => {
    desk = await Desk.open(browser);
    for (let at = 0; at < 30; at += 1)
      desk.gateway.receive(question({ reference: `VD-${1000 + at}-2F`, dueInHours: 30 + at }));
    await desk.go();
    await desk.row('VD-1020-2F').scrollIntoViewIfNeeded();
    const before = await desk.row('VD-1020-2F').boundingBox();
    desk.gateway.receive(question({ reference: 'VD-NEW1-2F', urgency: 'nu' }));
    await until(
      'the new one',
      async () => (await desk.references())[0],
      (shown) => shown === 'VD-NEW1-2F',
    );
    const moved = await desk.row('VD-1020-2F').boundingBox();
    assert.ok(before && moved && Math.abs(before.y - moved.y) < 2, `moved from ${before?.y} to ${moved?.y}`);
  });

  test('keeps focus on a row that moves, and in the list when the row goes', async () => {
    desk = await Desk.open(browser);
    const [one, two, three] = ['VD-AAAA-2F', 'VD-BBBB-2F', 'VD-CCCC-2F'].map((reference, at) =>
      desk.gateway.receive(question({ reference, dueInHours: 30 + at })),
    );
    await desk.go();
    await desk.row('VD-CCCC-2F').focus();
    desk.gateway.change(three!, { urgency: 'nu' });
    await until(
      'the order',
      () => desk.references(),
      (shown) => shown[0] === 'VD-CCCC-2F',
    );
    assert.match(await desk.focused(), /VD-CCCC-2F/);
    desk.gateway.change(three!, { team: 'swt-oost-1' });
    await until(
      'the list',
      () => desk.references(),
      (shown) => shown.length === 2,
    );
    await until(
      'focus',
      () => desk.focused(),
      (text) => text.includes(one!.reference),
    );
    assert.ok(two);
  });

  test('when the stream breaks it says so, tries again, and catches up', async () => {
    desk = await Desk.open(browser);
    await desk.go();
    await until(
      'the stream',
      () => desk.gateway.requests,
      (requests) => requests.includes('GET /v1/staff/events'),
    );
    desk.gateway.breakStreams();
    await desk.page.locator('voordeur-inbox-list .callout', { hasText: 'nu niet vanzelf bijgewerkt' }).waitFor();
    desk.gateway.questions.push(question({ reference: 'VD-AAAA-2F' }));
    desk.gateway.streamDown = false;
    await desk.row('VD-AAAA-2F').waitFor();
    await desk.page.locator('voordeur-inbox-list .callout').waitFor({ state: 'detached' });
  });

  test('a list that cannot be fetched any more stays, with the reason and a retry', async () => {
    desk = await Desk.open(browser);
    desk.gateway.receive(question({ reference: 'VD-AAAA-2F' }));
    await desk.go();
    desk.gateway.failures.set('GET /v1/staff/questions', 503);
    desk.gateway.receive(question({ reference: 'VD-BBBB-2F' }));
    await desk.page.getByRole('alert').getByText('kan verouderd zijn').waitFor();
    assert.deepEqual(await desk.references(), ['VD-AAAA-2F']);
    desk.gateway.failures.clear();
    await desk.button('Probeer opnieuw').click();
    await desk.row('VD-BBBB-2F').waitFor();
    assert.equal(await desk.page.getByRole('alert').count(), 0);
  });

  test('an empty inbox says that it is empty, and fills by itself', async () => {
    desk = await Desk.open(browser);
    await desk.go();
    await desk.page.getByRole('heading', { name: 'Geen vragen' }).waitFor();
    desk.gateway.receive(question({ reference: 'VD-AAAA-2F' }));
    await desk.row('VD-AAAA-2F').waitFor();
  });
});

describe('a question', () => {
  test('says on whose page it was asked, by name', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question({ partner: 'school', partnerName: 'Basisschool De Kievitsloep' }));
    await desk.go(`#/vragen/${one.id}`);
    assert.match(await desk.text(), /Gesteld op de pagina van\s*Basisschool De Kievitsloep/);
  });

  test('shows everything that was told, in words', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(
      question({
        urgency: 'nu',
        locale: 'en',
        text: 'I am afraid at home.',
        answerBy: 'email',
        email: 'iemand@voorbeeld.nl',
        consentToShare: false,
        signalTexts: ['kinderen niet gevraagd'],
        reasonTexts: ['De veiligheid van een kind gaat voor alles.'],
        decision: {
          lead: 'cjg-noord',
          informed: [],
          urgency: 'nu',
          rule: 7,
          reasons: ['child-safety'],
          signals: [{ id: 'children-not-asked' }],
          lines: ['112'],
          respondWithinWorkingDays: 3,
        },
      }),
    );
    await desk.go(`#/vragen/${one.id}`);
    const text = await desk.text();
    for (const words of [
      one.reference,
      'Spoed: er is nu gevaar',
      'Antwoord vóór',
      'Kinderen niet gevraagd',
      'I am afraid at home.',
      'Engels',
      'Per e-mail',
      'De veiligheid van een kind gaat voor alles.',
      'Regel 7',
      '112',
      'geen toestemming',
      'Ontvangen door CJG Noord',
      'Opvoeden en opgroeien',
      'school',
    ])
      assert.ok(text.includes(words), `${words} in ${text}`);
    assert.equal(await desk.page.locator('blockquote').first().getAttribute('lang'), 'en');
    assert.equal(
      await desk.page.getByRole('link', { name: 'iemand@voorbeeld.nl' }).getAttribute('href'),
      `mailto:iemand@voorbeeld.nl?subject=Vraag%20${one.reference}`,
    );
  });

  test('shows what people type as text, never as markup', async () => {
    desk = await Desk.open(browser);
    const text = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const one = desk.gateway.receive(question({ text }));
    await desk.go(`#/vragen/${one.id}`);
    assert.equal(await desk.page.locator('blockquote').first().innerText(), text);
    assert.equal(await desk.page.title(), '(1) Vragen – Voordeur');
  });

  test('is taken, answered and closed; its story tells so', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go();
    await desk.row(one.reference).click();
    await desk.heading.waitFor();
    await desk.button('Ik pak deze vraag op').click();
    await desk.outcome.getByText('Je hebt de vraag opgepakt.').waitFor();
    assert.equal(await desk.button('Ik pak deze vraag op').count(), 0);
    await desk.answer.fill('Dag, we bellen je morgen om tien uur.');
    await desk.button('Antwoord vastleggen').click();
    await desk.outcome.getByText('Je antwoord is vastgelegd.').waitFor();
    assert.equal(await desk.answer.inputValue(), '');
    await desk.button('Afsluiten').click();
    await desk.outcome.getByText(`Vraag ${one.reference} is afgesloten.`).waitFor();
    const story = await desk.page.locator('.story').innerText();
    for (const words of [
      'heeft de vraag genomen',
      'heeft geantwoord',
      'Dag, we bellen je morgen om tien uur.',
      'heeft de vraag afgesloten',
    ])
      assert.ok(story.includes(words), words);
    assert.deepEqual([one.state, one.version], ['afgesloten', 4]);
    await until(
      'the list',
      () => desk.references(),
      (shown) => shown.length === 0,
    );
  });

  test('is not answered without words, nor closed unanswered by one slip', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    await desk.button('Antwoord vastleggen').click();
    await desk.page.getByText('Schrijf eerst een antwoord.').waitFor();
    assert.equal(await desk.focused(), 'answer');
    await desk.button('Afsluiten').click();
    await desk.page.getByText('Er is nog geen antwoord vastgelegd.').waitFor();
    await desk.button('Annuleren').click();
    assert.equal(one.state, 'nieuw');
    await desk.button('Afsluiten').click();
    await desk.button('Ja, afsluiten zonder antwoord').click();
    await until(
      'closed',
      () => one.state,
      (state) => state === 'afgesloten',
    );
  });

  test('a colleague was first: it is said calmly, refreshed, and the words stay', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Dag, we bellen je.');
    // The event is lost on the way, so that this screen still shows the old version.
    one.takenBy = 'Mo Bakkali';
    one.state = 'in-behandeling';
    one.version += 1;
    await desk.button('Antwoord vastleggen').click();
    await desk.outcome.getByText('Een collega was je net voor.').waitFor();
    await desk.outcome.getByText('Je tekst staat er nog.').waitFor();
    assert.equal(await desk.answer.inputValue(), 'Dag, we bellen je.');
    await desk.button('Overnemen van Mo Bakkali').waitFor();
    await desk.button('Antwoord vastleggen').click();
    await desk.outcome.getByText('Je antwoord is vastgelegd.').waitFor();
  });

  test('a colleague handed it over meanwhile: the words can still be copied', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Dag, we bellen je.');
    // The event is lost on the way.
    one.team = 'swt-oost-1';
    await desk.button('Antwoord vastleggen').click();
    await desk.outcome.getByText('Een collega was je net voor: de vraag staat niet meer in jouw inbox.').waitFor();
    await desk.page.getByRole('heading', { name: 'Een ander team heeft de vraag overgenomen' }).waitFor();
    assert.equal(await desk.page.getByLabel('Dit had je geschreven').inputValue(), 'Dag, we bellen je.');
    await desk.button('Tekst weggooien').click();
    assert.equal(await desk.page.getByLabel('Dit had je geschreven').count(), 0);
  });

  test('what a colleague does at another desk shows here, without losing one’s words', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Dag, we bellen je.');
    desk.gateway.change(one, { takenBy: 'Mo Bakkali', state: 'in-behandeling' });
    await desk.button('Overnemen van Mo Bakkali').waitFor();
    assert.equal(await desk.answer.inputValue(), 'Dag, we bellen je.');
    assert.ok(
      one.story.filter(({ kind }) => kind === 'bekeken').length <= 2,
      'a look is logged, so it is fetched once',
    );
  });

  test('unsent words wait while one reads another question, and nowhere but in memory', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question({ reference: 'VD-AAAA-2F' }));
    const two = desk.gateway.receive(question({ reference: 'VD-BBBB-2F' }));
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Geheim antwoord');
    await desk.row(two.reference).click();
    await desk.page.getByRole('heading', { name: 'Vraag VD-BBBB-2F' }).waitFor();
    assert.equal(await desk.answer.inputValue(), '');
    assert.match(await desk.row(one.reference).innerText(), /Niet verstuurde tekst/);
    await desk.row(one.reference).click();
    await desk.page.getByRole('heading', { name: 'Vraag VD-AAAA-2F' }).waitFor();
    assert.equal(await desk.answer.inputValue(), 'Geheim antwoord');
    const traces = await desk.page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage, location.href, document.cookie, document.title, history.state]),
    );
    assert.ok(!traces.includes('Geheim') && !traces.includes(one.text.slice(0, 12)), traces);
  });

  test('leaving the page with unsent words asks first; without them it does not', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    let asked = 0;
    desk.page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.accept();
    });
    await desk.page.reload();
    await desk.answer.waitFor();
    assert.equal(asked, 0);
    await desk.answer.fill('Dag');
    await desk.page.reload();
    await desk.answer.waitFor();
    assert.equal(asked, 1);
  });

  test('opening one’s mail or phone program is not leaving', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(
      question({ answerBy: 'email', email: 'iemand@voorbeeld.nl', phone: '06 12345678' }),
    );
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Dag');
    let asked = 0;
    desk.page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.dismiss();
    });
    await desk.page.getByRole('link', { name: 'iemand@voorbeeld.nl' }).click();
    await desk.page.getByRole('link', { name: '06 12345678' }).click();
    await desk.page.waitForTimeout(300);
    assert.equal(asked, 0);
    assert.equal(await desk.answer.inputValue(), 'Dag');
  });

  test('a session that ends elsewhere ends here, without anyone touching the page', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    await until(
      'the stream',
      () => desk.gateway.requests,
      (requests) => requests.includes('GET /v1/staff/events'),
    );
    desk.gateway.signedIn = false;
    desk.gateway.breakStreams();
    await desk.page.getByText('Je sessie is verlopen.').waitFor();
    const asked = desk.gateway.requests.length;
    await desk.page.waitForTimeout(1500);
    assert.equal(desk.gateway.requests.length, asked, 'and asks nothing more');
  });

  test('a session that ended takes no words away', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Dag, we bellen je.');
    desk.gateway.signedIn = false;
    await desk.button('Antwoord vastleggen').click();
    await desk.page.getByText('Je bent niet meer ingelogd', { exact: true }).waitFor();
    await desk.button('Ik ben weer ingelogd').click();
    await desk.page.getByText('Je bent nog niet ingelogd.').waitFor();
    assert.equal(await desk.answer.inputValue(), 'Dag, we bellen je.');
    desk.gateway.signedIn = true;
    desk.gateway.member = { ...desk.gateway.member, csrfToken: 'token-2' };
    await desk.button('Ik ben weer ingelogd').click();
    await desk.page.getByText('Je bent niet meer ingelogd', { exact: true }).waitFor({ state: 'detached' });
    await desk.button('Antwoord vastleggen').click();
    await desk.outcome.getByText('Je antwoord is vastgelegd.').waitFor();
    assert.equal(one.story.find(({ kind }) => kind === 'antwoord')?.text, 'Dag, we bellen je.');
  });

  test('when another person signs in on this screen, nothing of the former one stays', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question({ text: 'Alleen voor CJG Noord' }));
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Dag, we bellen je.');
    desk.gateway.signedIn = false;
    await desk.button('Antwoord vastleggen').click();
    await desk.page.getByText('Je bent niet meer ingelogd', { exact: true }).waitFor();
    desk.gateway.signedIn = true;
    desk.gateway.member = {
      ...desk.gateway.member,
      name: 'Iris Bos',
      teams: [{ id: 'swt-oost-1', name: 'SWT Oost 1' }],
    };
    await desk.button('Ik ben weer ingelogd').click();
    await desk.page.getByText('Iris Bos').waitFor();
    await desk.page.getByRole('heading', { name: 'Deze vraag staat niet in jouw inbox' }).waitFor();
    const everything = await desk.text();
    assert.match(everything, /Iris Bos/);
    assert.ok(!everything.includes('Alleen voor CJG Noord') && !everything.includes(one.reference), everything);
    assert.equal(await desk.page.getByLabel('Dit had je geschreven').count(), 0);
  });

  test('without words to lose, a session that ended leads to the sign-in page', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    desk.gateway.signedIn = false;
    await desk.button('Ik pak deze vraag op').click();
    await desk.page.getByText('Je sessie is verlopen.').waitFor();
    assert.equal(await desk.page.getByText(one.reference).count(), 0);
  });

  test('an act that does not get through says so, and can be done again', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Dag, we bellen je.');
    await desk.page.context().setOffline(true);
    await desk.button('Antwoord vastleggen').click();
    await desk.outcome.getByText('Geen verbinding. Er is niets verloren').waitFor();
    await desk.page.context().setOffline(false);
    await desk.button('Antwoord vastleggen').click();
    await desk.outcome.getByText('Je antwoord is vastgelegd.').waitFor();
    assert.equal(one.story.filter(({ kind }) => kind === 'antwoord').length, 1);
  });

  test('a double click does nothing twice', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    desk.gateway.slowness = 300;
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Dag, we bellen je.');
    await desk.button('Antwoord vastleggen').dblclick();
    await desk.outcome.getByText('Je antwoord is vastgelegd.').waitFor();
    assert.equal(one.story.filter(({ kind }) => kind === 'antwoord').length, 1);
  });

  test('how an act ended is told too where one has gone on to another question', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question({ reference: 'VD-AAAA-2F' }));
    const two = desk.gateway.receive(question({ reference: 'VD-BBBB-2F' }));
    desk.gateway.slowness = 700;
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Dag, we bellen je.');
    await desk.button('Antwoord vastleggen').click();
    await desk.row(two.reference).click();
    await desk.page.getByRole('heading', { name: 'Vraag VD-BBBB-2F' }).waitFor();
    await desk.outcome.getByText('Vraag VD-AAAA-2F: Je antwoord is vastgelegd.').waitFor();
    assert.equal(await desk.focused(), 'Vraag VD-BBBB-2F');
  });

  test('a team that was informed reads along, and can only leave a note', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question({ role: 'informed', lead: 'swt-oost-1' }));
    await desk.go(`#/vragen/${one.id}`);
    await desk.page.getByText(/Jouw team leest mee\. .*Oost 1 beantwoordt deze vraag\./).waitFor();
    assert.deepEqual(await desk.page.locator('voordeur-inbox-acts summary').allInnerTexts(), [
      'Notitie voor collega’s',
    ]);
    assert.deepEqual(await desk.page.locator('voordeur-inbox-acts button:visible').allInnerTexts(), []);
  });
});

describe('search by code', () => {
  test('a code opens its question; a wrong one is explained', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question({ state: 'afgesloten' }));
    desk.gateway.codes.set('1234567890123450', one.id);
    await desk.go();
    await desk.page.getByRole('link', { name: 'Zoek op code' }).click();
    await desk.page.getByLabel('Code').fill('1234');
    await desk.button('Zoek').click();
    await desk.page.getByText('Een code heeft zestien cijfers.').waitFor();
    await desk.page.getByLabel('Code').fill('1234 5678 9012 3456');
    await desk.button('Zoek').click();
    await desk.page.getByText('Er zit een tikfout in deze code.').waitFor();
    await desk.page.getByLabel('Code').fill('9999 9999 9999 9990');
    await desk.button('Zoek').click();
    await desk.page.getByText('Bij deze code is geen vraag van jouw teams gevonden.').waitFor();
    await desk.page.getByLabel('Code').fill('1234 5678 9012 3450');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('heading', { name: `Vraag ${one.reference}` }).waitFor();
    assert.ok(!desk.page.url().includes('1234'));
  });
});

describe('by keyboard alone', () => {
  test('from the top of the page to a sent answer and back to the list', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question({ reference: 'VD-AAAA-2F', dueInHours: 20 }));
    desk.gateway.receive(question({ reference: 'VD-BBBB-2F', dueInHours: 40 }));
    await desk.go();
    const { keyboard } = desk.page;
    const tabTo = async (words: string | RegExp): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        await keyboard.press('Tab');
        const text = await desk.focused();
        if (typeof words === 'string' ? text.includes(words) : words.test(text)) return;
      }
      assert.fail(`Tab never reaches ${words}`);
    };
    await keyboard.press('Tab');
    assert.equal(await desk.focused(), 'Naar de lijst met vragen');
    await keyboard.press('Enter');
    assert.equal(await desk.focused(), 'Vragen');
    await tabTo('VD-AAAA-2F');
    await keyboard.press('j');
    assert.match(await desk.focused(), /VD-BBBB-2F/);
    await keyboard.press('ArrowUp');
    assert.match(await desk.focused(), /VD-AAAA-2F/);
    await keyboard.press('k');
    assert.match(await desk.focused(), /VD-AAAA-2F/);
    await keyboard.press('Enter');
    await until(
      'focus',
      () => desk.focused(),
      (text) => text === 'Vraag VD-AAAA-2F',
    );
    await tabTo('answer');
    await keyboard.type('Dag, we bellen je. Groet, j en k.');
    await tabTo('Antwoord vastleggen');
    await keyboard.press('Enter');
    await until(
      'focus',
      () => desk.focused(),
      (text) => text === 'Je antwoord is vastgelegd.',
    );
    assert.equal(one.story.find(({ kind }) => kind === 'antwoord')?.text, 'Dag, we bellen je. Groet, j en k.');
    for (let presses = 0; presses < 5 && !(await desk.focused()).includes('Terug naar de lijst'); presses += 1)
      await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await until(
      'focus',
      () => desk.focused(),
      (text) => text.includes('VD-AAAA-2F'),
    );
  });

  test('every stop shows that it has focus', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    for (let stop = 0; stop < 25; stop += 1) {
      await desk.page.keyboard.press('Tab');
      const [name, outline] = await desk.page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        if (!element || element === document.body) return ['', '1px'];
        const style = getComputedStyle(element);
        return [element.textContent?.trim() ?? '', style.outlineStyle === 'none' ? '0px' : style.outlineWidth];
      });
      assert.ok(parseFloat(outline!) >= 1, `no focus to see on ${name}`);
    }
  });
});

describe('accessibility and layout', () => {
  const rich = (): ReturnType<typeof question> =>
    question({
      urgency: 'nu',
      dueInHours: -2,
      signalTexts: ['kinderen niet gevraagd'],
      answerBy: 'phone',
      phone: '06 12345678',
      state: 'in-behandeling',
      takenBy: 'Mo Bakkali',
      leefgebieden: ['veiligheid', 'relaties', 'taal-administratie'],
    });

  async function axe(): Promise<string[]> {
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await desk.page.evaluate(source);
    const { violations } = await desk.page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
    );
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any screen (${colorScheme})`, async () => {
      desk = await Desk.open(browser, { colorScheme, reducedMotion: 'reduce' });
      const screens = async (): Promise<[string, string[]][]> => {
        const found: [string, string[]][] = [];
        const look = async (screen: string): Promise<void> => void found.push([screen, await axe()]);
        desk.gateway.signedIn = false;
        await desk.go();
        await look('sign in');
        desk.gateway.signedIn = true;
        await desk.go();
        await look('empty');
        const one = desk.gateway.receive(rich());
        desk.gateway.receive(question({ urgency: 'vandaag', dueInHours: 0.5, role: 'informed' }));
        desk.gateway.receive(question({ state: 'beantwoord' }));
        await desk.row(one.reference).waitFor();
        await look('list');
        await desk.row(one.reference).click();
        await desk.heading.waitFor();
        await look('question');
        await desk.page.getByText('Overdragen aan een ander team').click();
        await desk.button('Aanbieden').click();
        await desk.button('Afsluiten').click();
        await look('question with errors');
        desk.gateway.change(one, { takenBy: 'Iris Bos' });
        desk.gateway.failures.set(`POST /v1/staff/questions/${one.id}/take`, 409);
        await desk.button('Overnemen van Iris Bos').click();
        await desk.outcome.waitFor();
        await look('conflict');
        desk.gateway.failures.set('GET /v1/staff/questions', 503);
        desk.gateway.tell(one);
        await desk.page.getByRole('alert').waitFor();
        await look('stale list');
        await desk.page.getByRole('link', { name: 'Zoek op code' }).click();
        await desk.button('Zoek').click();
        await look('code');
        return found;
      };
      assert.deepEqual(
        (await screens()).filter(([, violations]) => violations.length > 0),
        [],
      );
    });
  }

  test('nothing needs horizontal scrolling at 768 and 360 px, nor at 400% zoom', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(rich());
    for (const width of [1280, 1000, 768, 360, 320]) {
      await desk.page.setViewportSize({ width, height: 700 });
      for (const hash of ['', `#/vragen/${one.id}`, '#/code']) {
        await desk.go(hash);
        const [scroll, inner] = await desk.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(scroll! <= inner!, `${hash || 'list'} is ${scroll} px wide at ${width}`);
      }
    }
  });

  test('where there is room for one only, list and question take turns', async () => {
    desk = await Desk.open(browser, { viewport: { width: 360, height: 740 } });
    const one = desk.gateway.receive(question());
    await desk.go();
    await desk.row(one.reference).click();
    await desk.heading.waitFor();
    assert.equal(await desk.row(one.reference).isVisible(), false);
    await desk.page.getByRole('link', { name: 'Terug naar de lijst' }).click();
    await desk.row(one.reference).waitFor();
    assert.equal(await desk.heading.count(), 0);
  });

  test('on paper there is the question and nothing of the page around it', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(rich());
    await desk.go(`#/vragen/${one.id}`);
    await desk.heading.waitFor();
    await desk.page.emulateMedia({ media: 'print' });
    assert.equal(await desk.row(one.reference).isVisible(), false);
    assert.equal(await desk.button('Uitloggen').isVisible(), false);
    assert.equal(await desk.answer.isVisible(), false);
    assert.equal(await desk.page.locator('blockquote').first().isVisible(), true);
  });

  test('asks nothing of anyone but the gateway', async () => {
    desk = await Desk.open(browser);
    const origins = new Set<string>();
    desk.page.on('request', (request) => origins.add(new URL(request.url()).origin));
    const one = desk.gateway.receive(rich());
    await desk.go(`#/vragen/${one.id}`);
    await desk.heading.waitFor();
    assert.deepEqual([...origins], [desk.gateway.url]);
  });
});
