import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { faultsOn, overflowOf } from '../e2e/setup/accessibility.ts';
import { launchBrowser } from '../setup/browser.ts';
import { Desk } from './desk.ts';
import { openOffer, question, storyEvent } from './questions.ts';

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

/** Offered by SWT Oost 1 to CJG Noord, of which the person at the desk is. */
const offered = () =>
  question({
    role: 'offered',
    lead: 'swt-oost-1',
    handover: openOffer({ fromTeam: 'swt-oost-1', toTeam: 'cjg-noord', misroute: true }),
  });
const opens = (name: string) => desk.page.locator('summary', { hasText: name }).click();

describe('handing over', () => {
  test('a question is offered with a team and a reason, stays here, and can be taken back', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    await opens('Overdragen aan een ander team');
    await desk.page.getByText('Jouw team houdt haar').waitFor();
    await desk.button('Aanbieden').click();
    await desk.page.getByText('Kies een team.').waitFor();
    assert.match(await desk.focused(), /^Kies een team/);
    await desk.page.getByLabel('Welk team?').first().selectOption('swt-oost-1');
    await desk.button(/^Aanbieden aan .*Oost/).click();
    await desk.page.getByText('Schrijf waarom de vraag bij het andere team hoort.').waitFor();
    await desk.page.getByLabel('Waarom hoort de vraag daar?').fill('Gaat om schulden van het gezin.');
    await desk.page.getByLabel('Hoort bij het andere team').check();
    await desk.button(/^Aanbieden aan .*Oost/).click();
    await desk.outcome.getByText(new RegExp(`Vraag ${one.reference} is aangeboden aan .*Oost 1`)).waitFor();
    assert.match(await desk.focused(), /is aangeboden/);
    assert.deepEqual([one.handover?.toTeam, one.handover?.misroute], ['swt-oost-1', true]);
    await desk.page.getByRole('heading', { name: /^Aangeboden aan .*Oost 1/ }).waitFor();
    await desk.row(one.reference).filter({ hasText: 'Aangeboden' }).waitFor();
    await desk.answer.fill('Je hoort morgen van ons.');
    await desk.button('Aanbod terugnemen').click();
    await desk.outcome.getByText(/Het aanbod aan .* is teruggenomen/).waitFor();
    assert.equal(one.handover, null);
    assert.equal(await desk.answer.inputValue(), 'Je hoort morgen van ons.', 'other words stay');
  });

  test('what is offered stands out, with the note on top; yes makes one the contact', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(offered());
    await desk.go();
    await desk.row(one.reference).filter({ hasText: 'Aan jullie aangeboden' }).click();
    const note = desk.page.getByRole('region', { name: /Oost 1 biedt deze vraag aan jouw team aan/ });
    await note.getByText('De moeder is akkoord.').waitFor();
    await note.getByText('Volgens dat team hoort de vraag bij jullie.').waitFor();
    assert.equal(await desk.answer.count(), 0, 'the other team still answers');
    await desk.button('Ja, ik neem de vraag over').click();
    await desk.outcome.getByText('jij bent de contactpersoon').waitFor();
    await desk.answer.waitFor();
    assert.deepEqual([one.role, one.takenBy], ['lead', 'Sanne de Vries']);
  });

  test('no needs a reason, and goes back to the list', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(offered());
    await desk.go(`#/vragen/${one.id}`);
    await opens('Nee, wij nemen de vraag niet over');
    await desk.button('Teruggeven').click();
    await desk.page.getByText('Schrijf waarom jouw team de vraag niet overneemt.').waitFor();
    assert.equal(await desk.focused(), 'refusal');
    await desk.page.getByLabel('Waarom niet?').fill('Het gezin woont in Oost.');
    await desk.button('Teruggeven').click();
    await desk.outcome.getByText(new RegExp(`Vraag ${one.reference} is teruggegeven aan .*Oost 1`)).waitFor();
    assert.match(desk.page.url(), /#\/vragen$/);
    assert.equal(one.story.at(-1)?.text, 'Het gezin woont in Oost.');
  });

  test('a refusal comes back with its reason, until it is offered again', async () => {
    desk = await Desk.open(browser);
    const one = question();
    const { receivedAt: at, team } = one;
    one.story.push(
      storyEvent({ kind: 'aangeboden', at, by: 'Sanne', team, toTeam: 'swt-oost-1' }),
      storyEvent({ kind: 'geweigerd', at, by: 'Mo', team: 'swt-oost-1', toTeam: team, text: 'Woont in Noord.' }),
    );
    desk.gateway.receive(one);
    await desk.go(`#/vragen/${one.id}`);
    const back = desk.page.getByRole('region', { name: /Oost 1 neemt de vraag niet over/ });
    await back.getByText('Woont in Noord.').waitFor();
    one.story.push(storyEvent({ kind: 'aangeboden', at, by: 'Sanne', team, toTeam: 'swt-oost-2' }));
    desk.gateway.change(one, { handover: openOffer({ toTeam: 'swt-oost-2' }) });
    await desk.page.getByRole('heading', { name: /^Aangeboden aan .*Oost 2/ }).waitFor();
    assert.equal(await back.count(), 0);
  });

  for (const [what, given, heading] of [
    [
      'that was offered is taken over',
      { handover: openOffer() },
      /^Sociaal Wijkteam Oost 1 heeft de vraag overgenomen$/,
    ],
    ['that the other team withdrew', { role: 'offered' }, 'Deze vraag is niet meer aan jouw team aangeboden'],
    ['that one read along with', { role: 'informed' }, 'Jouw team leest niet meer mee met deze vraag'],
  ] as const)
    test(`a question ${what}: the page that shows it says so`, async () => {
      desk = await Desk.open(browser);
      const one = desk.gateway.receive(question(given));
      await desk.go(`#/vragen/${one.id}`);
      desk.gateway.change(one, { team: 'swt-oost-1' });
      await desk.page.getByRole('heading', { name: heading }).waitFor();
      await desk.row(one.reference).waitFor({ state: 'detached' });
    });

  test('a colleague was first with an offer: it is said, and what was written stays', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(offered());
    await desk.go(`#/vragen/${one.id}`);
    await opens('Nee, wij nemen de vraag niet over');
    await desk.page.getByLabel('Waarom niet?').fill('Het gezin woont in Oost.');
    desk.gateway.failures.set(`POST /v1/staff/questions/${one.id}/hand-over/refuse`, 409);
    await desk.button('Teruggeven').click();
    await desk.outcome.getByText('Een collega was je net voor.').waitFor();
    await desk.outcome.getByText('Je tekst staat er nog.').waitFor();
    assert.equal(await desk.page.getByLabel('Waarom niet?').inputValue(), 'Het gezin woont in Oost.');
  });
});

describe('letting another team read along', () => {
  test('with consent that was given with the question', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    await opens('Een ander team laten meelezen');
    await desk.button(/^Laten meelezen$/).click();
    await desk.page.getByText('Kies een team.').waitFor();
    assert.match(await desk.focused(), /^Kies een team/);
    await desk.page.locator('#involveTeam').selectOption('swt-noord-noord');
    await desk.button(/Noord-Noord laten meelezen/).click();
    await desk.page.getByText('Kies waarom dit team mag meelezen.').waitFor();
    assert.equal(await desk.focused(), 'involveBasis');
    await desk.page.getByLabel('De persoon vindt het goed').check();
    await desk.page.getByText('Dat gaf de persoon aan bij het stellen van de vraag.').waitFor();
    await desk.page.getByLabel('Waarom moet dit team meelezen?').fill('Er zijn ook schulden.');
    await desk.button(/Noord-Noord laten meelezen/).click();
    await desk.outcome.getByText(/Noord-Noord leest nu mee/).waitFor();
    assert.deepEqual(one.informed, [{ team: 'swt-noord-noord', withheld: false }]);
    await opens('Een ander team laten meelezen');
    await desk.button(/^Laat niet meer meelezen: .*Noord-Noord/).click();
    await desk.outcome.getByText(/Noord-Noord leest niet meer mee/).waitFor();
    assert.deepEqual(one.informed, []);
  });

  test('without consent the person is asked first, or a professional decides, which is withheld unless told', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question({ consentToShare: false }));
    await desk.go(`#/vragen/${one.id}`);
    await opens('Een ander team laten meelezen');
    await desk.page.getByLabel('De persoon vindt het nu goed').waitFor();
    await desk.page.getByText('Vraag het de persoon eerst zelf').waitFor();
    assert.equal(await desk.page.getByLabel('Ik heb dit met de persoon besproken').count(), 0);
    await desk.page.locator('#involveTeam').selectOption('swt-noord-noord');
    await desk.page.getByLabel('De veiligheid van een kind vraagt erom').check();
    await desk.page.getByText('ook niet bij wat er van de vraag bewaard wordt').waitFor();
    await desk.page.getByLabel('Waarom moet dit team meelezen?').fill('Zorgen om de kinderen.');
    await desk.button(/Noord-Noord laten meelezen/).click();
    await desk.outcome.getByText(/Noord-Noord leest nu mee/).waitFor();
    assert.deepEqual(one.informed, [{ team: 'swt-noord-noord', withheld: true }]);
    await desk.page
      .getByText(/Noord-Noord \(de vrager weet dit niet\)/)
      .first()
      .waitFor();
  });

  test('the team that reads along sees why, and by which right', async () => {
    desk = await Desk.open(browser);
    const one = question({ role: 'informed', lead: 'swt-oost-1' });
    const involved = { kind: 'betrokken', at: one.receivedAt, by: 'Mo', team: 'swt-oost-1', toTeam: one.team } as const;
    one.story.push(storyEvent({ ...involved, text: 'Zorgen om de kinderen.', basis: 'decision', withheld: true }));
    desk.gateway.receive(one);
    await desk.go(`#/vragen/${one.id}`);
    const why = desk.page.getByRole('region', { name: /Oost 1 laat jouw team meelezen/ });
    await why.getByText('Zorgen om de kinderen.').waitFor();
    await why.getByText('De vrager weet dit niet: laat het niet merken.').waitFor();
    await desk.page.getByText(/Jouw team leest mee\. .*Oost 1 beantwoordt deze vraag\./).waitFor();
    assert.equal(await desk.answer.count(), 0);
  });
});

test('a note to colleagues is written apart from the answer, and stands apart in the story', async () => {
  desk = await Desk.open(browser);
  const one = desk.gateway.receive(question());
  await desk.go(`#/vragen/${one.id}`);
  await desk.answer.fill('Dag, we bellen je.');
  await opens('Notitie voor collega’s');
  await desk.page.getByText('Alleen de teams bij deze vraag lezen dit.').waitFor();
  await desk.page.getByLabel('Jouw notitie').fill('Moeder klonk gespannen.');
  await desk.button('Notitie opslaan').click();
  await desk.outcome.getByText('Je notitie is opgeslagen.').waitFor();
  await desk.page.locator('.story .notitie').getByText('Moeder klonk gespannen.').waitFor();
  assert.equal(await desk.answer.inputValue(), 'Dag, we bellen je.');
  assert.deepEqual(
    one.story.filter(({ kind }) => kind !== 'bekeken').map(({ kind }) => kind),
    ['ontvangen', 'notitie'],
  );
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing where teams work together (${colorScheme}), and nothing scrolls sideways`, async () => {
    desk = await Desk.open(browser, { colorScheme, reducedMotion: 'reduce' });
    const led = desk.gateway.receive(
      question({ consentToShare: false, informed: [{ team: 'swt-noord-noord', withheld: true }] }),
    );
    const other = desk.gateway.receive(offered());
    const looks = async (what: string) => {
      assert.deepEqual(await faultsOn(desk.page), [], what);
      for (const width of [1280, 768, 360, 320]) {
        await desk.page.setViewportSize({ width, height: 800 });
        const over = await overflowOf(desk.page);
        assert.ok(over <= 0, `${what} is ${over} px too wide at ${width}`);
      }
      await desk.page.setViewportSize({ width: 1280, height: 800 });
    };
    await desk.go(`#/vragen/${led.id}`);
    await opens('Overdragen aan een ander team');
    await opens('Een ander team laten meelezen');
    await desk.page.getByLabel('De veiligheid van een kind vraagt erom').check();
    await opens('Notitie voor collega’s');
    await desk.button(/^Laten meelezen$/).click();
    await looks('leading');
    await desk.row(other.reference).click();
    await desk.page.getByRole('heading', { name: 'Neemt jouw team deze vraag over?' }).waitFor();
    await opens('Nee, wij nemen de vraag niet over');
    await looks('offered');
  });

test('an offer is accepted by keyboard alone', async () => {
  desk = await Desk.open(browser);
  const one = desk.gateway.receive(offered());
  await desk.go();
  await desk.row(one.reference).focus();
  await desk.page.keyboard.press('Enter');
  await desk.heading.waitFor();
  for (let step = 0; step < 40 && !(await desk.focused()).startsWith('Ja, ik neem'); step += 1)
    await desk.page.keyboard.press('Tab');
  await desk.page.keyboard.press('Enter');
  await desk.outcome.getByText('jij bent de contactpersoon').waitFor();
});
