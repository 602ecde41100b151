import { expect } from '@open-wc/testing';
import { fatherWithDebts } from '../../stories/triage/persons.ts';
import { filledInAt, sent } from '../../stories/triage/states.ts';
import { triage as triageMeta, type TriageArgs } from '../../stories/triage/triage.ts';
import { spreekuur as spreekuurMeta } from '../../stories/spreekuur/spreekuur.ts';
import { renderStory, settled } from '../../stories/render-story.ts';
import { closePage, openPage } from './page.ts';
import { SpreekuurPage } from './spreekuur.harness.ts';
import { Triage } from './triage.harness.ts';

const toSpreekuur = 'Kijk wanneer je kunt langskomen';
const wantsToCome = { ...fatherWithDebts, answerBy: 'inloop' } as const;

/** A triage in this state, with or without a spreekuur on the same page. */
async function pageWith(
  args: Partial<TriageArgs>,
  spreekuur: boolean,
): Promise<{ page: HTMLElement; triage: Triage; spreekuur: SpreekuurPage | null }> {
  const page = await openPage();
  const [first, second] = [document.createElement('div'), document.createElement('div')];
  page.append(first, second);
  if (spreekuur) await renderStory(spreekuurMeta, {}, second);
  await renderStory(triageMeta, { args }, first);
  return { page, triage: Triage.in(first), spreekuur: spreekuur ? SpreekuurPage.in(second) : null };
}

describe('from the triage to the spreekuur', () => {
  afterEach(closePage);

  it('brings somebody who wants to come to the hours that fit, with the subject, and tells the page nothing', async () => {
    const { page, triage, spreekuur } = await pageWith({ intake: filledInAt('answer', wantsToCome) }, true);
    const told: Event[] = [];
    for (const type of ['voordeur-step', 'voordeur-sent', 'voordeur-booked', 'voordeur-language'])
      page.addEventListener(type, (event) => told.push(event));
    const address = location.href;
    await triage.press(toSpreekuur);
    await settled(page);
    expect(spreekuur!.focused).to.equal('Wanneer kom je langs?');
    expect(spreekuur!.element.visit.wishes).to.deep.equal({
      area: 'schalkwijk',
      leefgebieden: [...wantsToCome.leefgebieden!],
      ages: { from: 23, to: 66 },
    });
    expect(spreekuur!.hours.every((name) => name === 'Samen spreekuur Schalkwijk')).to.equal(true);
    await spreekuur!.chooseTime('13 uur tot 13 uur 40');
    expect(spreekuur!.chosen).to.include('Geld, schulden en rondkomen');
    expect(told).to.deep.equal([]);
    expect(location.href).to.equal(address);
  });

  it('is there after sending too', async () => {
    const { triage, spreekuur } = await pageWith({ intake: sent(fatherWithDebts) }, true);
    await triage.press(toSpreekuur);
    await spreekuur!.until(
      () => spreekuur!.focused === 'Wanneer kom je langs?',
      () => spreekuur!.focused,
    );
  });

  it('is a link where the spreekuur is on another page, and carries nothing', async () => {
    const { triage } = await pageWith({ intake: filledInAt('answer', wantsToCome) }, false);
    expect(triage.words).not.to.include(toSpreekuur);
    triage.element.setAttribute('spreekuur-url', '/spreekuur');
    await triage.settled();
    const links = [...triage.element.shadowRoot!.querySelectorAll('a')].filter(({ textContent }) =>
      textContent?.includes(toSpreekuur),
    );
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['/spreekuur']);
  });

  it('is not there for somebody who wants another answer', async () => {
    const { triage } = await pageWith({ intake: filledInAt('answer', { ...wantsToCome, answerBy: 'code' }) }, true);
    expect(triage.buttons).not.to.include(toSpreekuur);
  });
});
