import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { renderStory } from '../../stories/render-story.ts';
import * as filledSteps from '../../stories/triage/filled-steps.stories.ts';
import * as sendingStories from '../../stories/triage/sending.stories.ts';
import { triage as meta, type TriageStory } from '../../stories/triage/triage.ts';
import { isShown } from './conformance/elements-within.ts';
import { closePage, openPage } from './page.ts';
import { Triage } from './triage.harness.ts';

const isChromium = /Chrom/.test(navigator.userAgent);

describe('printing the triage', () => {
  const print = window.print;
  afterEach(() => {
    window.print = print;
    closePage();
  });

  async function show(story: TriageStory, page: HTMLElement): Promise<Triage> {
    return Triage.in(await renderStory(meta, story, page));
  }

  it('prints the widget without the rest of the page, which is there again afterwards', async () => {
    const page = await openPage();
    const aside = document.createElement('aside');
    aside.textContent = 'Rooster van de school';
    document.body.append(aside);
    const triage = await show(sendingStories.Sent, page);
    let printed: { aside: boolean; code: boolean } | undefined;
    window.print = () => {
      printed = {
        aside: isShown(aside),
        code: isShown(triage.element.shadowRoot!.querySelector('[part~="receipt-code"]')!),
      };
      window.dispatchEvent(new Event('afterprint'));
    };
    await triage.press('Print deze pagina');
    expect(printed).to.deep.equal({ aside: false, code: true });
    expect(isShown(aside)).to.equal(true);
    expect(aside.getAttribute('style') ?? '').to.equal('');
    aside.remove();
  });

  (isChromium ? it : it.skip)('leaves out on paper what only works on a screen', async () => {
    const page = await openPage();
    try {
      for (const story of [sendingStories.Sent, filledSteps.CheckTwoTeams]) {
        const triage = await show(story, page);
        expect(triage.buttons).not.to.be.empty;
        await emulateMedia({ media: 'print' });
        expect(triage.buttons).to.deep.equal([]);
        if (story === sendingStories.Sent)
          expect(isShown(triage.element.shadowRoot!.querySelector('[part~="receipt-code"]')!)).to.equal(true);
        await emulateMedia({ media: 'screen' });
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
