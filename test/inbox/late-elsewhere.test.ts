import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { lateElsewhereSchema, type LateElsewhere } from '@voordeur/core/schemas';
import type { Browser } from 'playwright-core';
import { faultsOn, overflowOf } from '../e2e/setup/accessibility.ts';
import { launchBrowser } from '../setup/browser.ts';
import { Desk } from './desk.ts';
import { question } from './questions.ts';
import { ScriptedGateway } from './scripted-gateway.ts';

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

const late = (given: Partial<LateElsewhere> = {}): LateElsewhere =>
  lateElsewhereSchema.parse({
    reference: 'VD-7K3Q-2F',
    team: 'cjg-noord',
    respondBy: new Date(Date.now() - 26 * 3_600_000).toISOString(),
    urgency: 'gewoon',
    ...given,
  });
const three = [
  late({ reference: 'VD-DNGR-22', team: 'swt-centrum-rozenprieel', urgency: 'vandaag' }),
  late(),
  late({ reference: 'VD-OLDR-22', team: 'cjg-oost', respondBy: '2026-01-05T16:00:00.000Z' }),
];
const section = () => desk.page.getByRole('region', { name: /Te laat bij andere teams/ });

/** The desk of somebody of the joint front office. */
async function frontOffice(teams = [{ id: 'voordeur', name: 'Voordeur' }]): Promise<void> {
  const gateway = await new ScriptedGateway({ name: 'Annelies Smit', teams }).start();
  desk = await Desk.open(browser, { gateway });
  desk.gateway.receive(question({ reference: 'VD-MINE-22', team: 'voordeur' }));
}

describe('what is late at other teams', () => {
  test('says which team to call about which question since when, and opens nothing', async () => {
    await frontOffice();
    desk.gateway.late = three;
    await desk.go();
    await section().getByText('Bel het team. De vrager wilde niet dat een ander team meeleest.').waitFor();
    const items = (await section().getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    assert.equal(items.length, 3);
    assert.match(items[0]!, /Centrum-Rozenprieel Kan niet wachten VD-DNGR-22 sinds /);
    assert.match(items[2]!, /CJG Oost Gewoon VD-OLDR-22 sinds ma 5 jan 17:00/);
    assert.equal(await section().getByRole('link').count(), 0);
    assert.equal(await section().getByRole('button').count(), 0);
  });

  test('of many the first five are there at once, the others a step away', async () => {
    await frontOffice();
    desk.gateway.late = Array.from({ length: 8 }, (_, at) => late({ reference: `VD-NMB${at + 2}-22` }));
    await desk.go();
    await section().getByText('VD-NMB6-22').waitFor();
    assert.equal(await section().getByText('VD-NMB7-22').isVisible(), false);
    await section().getByText('Nog 3').click();
    await section().getByText('VD-NMB9-22').waitFor();
    assert.deepEqual(await faultsOn(desk.page), []);
  });

  test('comes and goes as it happens', async () => {
    await frontOffice();
    await desk.go();
    await desk.row('VD-MINE-22').waitFor();
    assert.equal(await section().count(), 0);
    desk.gateway.setLate([late()]);
    await section().getByText('VD-7K3Q-2F').waitFor();
    desk.gateway.setLate([]);
    await section().waitFor({ state: 'detached' });
  });

  test('is not asked for by who is of another team', async () => {
    desk = await Desk.open(browser);
    desk.gateway.late = three;
    desk.gateway.receive(question({ reference: 'VD-NRTH-22' }));
    await desk.go();
    await desk.row('VD-NRTH-22').waitFor();
    assert.ok(!desk.gateway.requests.some((request) => request.endsWith('/v1/staff/late')));
    assert.equal(await section().count(), 0);
  });

  test('stands aside where one looks at another of one’s teams', async () => {
    await frontOffice([
      { id: 'voordeur', name: 'Voordeur' },
      { id: 'cjg-oost', name: 'CJG Oost' },
    ]);
    desk.gateway.late = [late()];
    await desk.go('#/vragen?team=voordeur');
    await section().waitFor();
    await desk.page.evaluate(() => {
      location.hash = '#/vragen?team=cjg-oost';
    });
    await section().waitFor({ state: 'detached' });
  });

  test('where it cannot be fetched it says so, with a way on', async () => {
    await frontOffice();
    desk.gateway.late = [late()];
    desk.gateway.failures.set('GET /v1/staff/late', 503);
    await desk.go();
    const alert = desk.page.getByRole('alert');
    await alert.getByText('Wat er bij andere teams te laat is, kon niet worden bijgewerkt.').waitFor();
    desk.gateway.failures.clear();
    await alert.getByRole('button').click();
    await section().getByText('VD-7K3Q-2F').waitFor();
    assert.equal(await alert.count(), 0);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, and nothing needs scrolling sideways (${colorScheme})`, async () => {
      await frontOffice();
      desk.gateway.late = three;
      await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of [1280, 360, 320]) {
        await desk.page.setViewportSize({ width, height: 800 });
        await desk.go();
        await section().waitFor();
        assert.equal(await overflowOf(desk.page), 0, `${width}`);
      }
      assert.deepEqual(await faultsOn(desk.page), []);
    });
});
