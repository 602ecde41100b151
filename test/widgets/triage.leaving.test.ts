import { expect } from '@open-wc/testing';
import { renderStory } from '../../stories/render-story.ts';
import * as emptySteps from '../../stories/triage/empty-steps.stories.ts';
import * as filledSteps from '../../stories/triage/filled-steps.stories.ts';
import { mother } from '../../stories/triage/persons.ts';
import { triage as meta } from '../../stories/triage/triage.ts';
import { withFastClock } from './fast-clock.ts';
import { closePage, openPage } from './page.ts';
import { Triage } from './triage.harness.ts';

/** Pressing and letting go of a key, as a keyboard reports it. */
function press(key: string, location: number = KeyboardEvent.DOM_KEY_LOCATION_STANDARD): void {
  for (const type of ['keydown', 'keyup']) {
    const shiftKey = type === 'keydown' && key === 'Shift';
    document.body.dispatchEvent(new KeyboardEvent(type, { key, location, shiftKey, bubbles: true, composed: true }));
  }
}

const left = KeyboardEvent.DOM_KEY_LOCATION_LEFT;
const right = KeyboardEvent.DOM_KEY_LOCATION_RIGHT;

/*
 * The third press leaves the page, and this one has to stay; a real page is left in
 * `test/embed/leaving.test.ts`.
 */
describe('leaving the triage quickly', () => {
  afterEach(() => {
    press('Escape');
    closePage();
  });

  async function show(): Promise<Triage> {
    return Triage.in(await renderStory(meta, emptySteps.Danger, await openPage()));
  }

  it('announces each press of Shift, left or right', async () => {
    const triage = await show();
    press('Shift', left);
    await triage.settled();
    expect(triage.announcements).to.include('Druk nog 2 keer op Shift om deze pagina te verlaten.');
    press('Shift', right);
    await triage.settled();
    expect(triage.announcements).to.include('Druk nog 1 keer op Shift om deze pagina te verlaten.');
  });

  it('starts counting anew after another key', async () => {
    const triage = await show();
    press('Shift', left);
    press('Shift', left);
    press('a');
    await triage.settled();
    expect(triage.announcements.join()).not.to.include('Shift');
    press('Shift', left);
    await triage.settled();
    expect(triage.announcements).to.include('Druk nog 2 keer op Shift om deze pagina te verlaten.');
  });

  it('starts counting anew after five seconds', async () => {
    const triage = await show();
    await withFastClock(async () => {
      press('Shift', left);
      press('Shift', left);
      await triage.until(
        () => !triage.announcements.join().includes('Shift'),
        () => triage.announcements.join(),
      );
    });
    press('Shift', left);
    await triage.settled();
    expect(triage.announcements).to.include('Druk nog 2 keer op Shift om deze pagina te verlaten.');
  });

  it('does not take a capital letter for a press', async () => {
    const triage = await show();
    const key = (type: string, name: string, shiftKey: boolean) =>
      document.body.dispatchEvent(new KeyboardEvent(type, { key: name, shiftKey, bubbles: true, composed: true }));
    for (const letter of ['M', 'N', 'O']) {
      key('keydown', 'Shift', true);
      key('keydown', letter, true);
      key('keyup', letter, true);
      key('keyup', 'Shift', false);
    }
    await triage.settled();
    expect(triage.announcements.join()).not.to.include('Shift');
  });

  it('clears what was typed when the page goes away, also from a copy that the browser keeps', async () => {
    const triage = Triage.in(await renderStory(meta, filledSteps.CheckOneTeam, await openPage()));
    expect(triage.words).to.include(mother.text!);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await triage.settled();
    expect(triage.words).not.to.include(mother.text!);
    expect(JSON.stringify(triage.element.intake)).not.to.include(mother.text!);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await triage.settled();
    expect(triage.title).to.equal('Is er nu gevaar?');
    expect(getComputedStyle(document.body).display).not.to.equal('none');
  });

  it('leaves no words behind when the element is taken out of the page and thrown away', async () => {
    const page = await openPage();
    const triage = Triage.in(await renderStory(meta, filledSteps.Words, page));
    triage.element.forget();
    await triage.settled();
    expect(triage.element.shadowRoot!.innerHTML).not.to.include(mother.text!);
    for (const field of triage.element.shadowRoot!.querySelectorAll('textarea')) expect(field.value).to.equal('');
  });
});
