import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { renderStory } from '../../stories/render-story.ts';
import * as emptySteps from '../../stories/triage/empty-steps.stories.ts';
import { triage as meta } from '../../stories/triage/triage.ts';
import { closePage, isWebKit, openPage } from './page.ts';
import { Triage } from './triage.harness.ts';

describe('the triage with a keyboard alone', () => {
  afterEach(closePage);

  it('can be gone through from the first question to the receipt', async () => {
    const page = await openPage(360);
    const triage = Triage.in(await renderStory(meta, emptySteps.Danger, page));
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await triage.settled();
    };
    const arrived = async (title: string) => {
      await triage.shows(title);
      expect(triage.focused, 'the focus is on the new question').to.equal(title);
    };

    // Nothing took the focus by itself: the first Tab comes to the first thing of the page.
    expect(document.activeElement).to.equal(document.body);
    await triage.tabTo('Ja, nu');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(triage.chosen).to.deep.equal(['Nee']);
    await triage.tabTo('Verder');
    await press('Enter');

    await arrived('Wat is je vraag?');
    await triage.tabTo('In je eigen woorden');
    await sendKeys({ type: 'Mijn moeder van 80 is veel alleen.' });
    await triage.tabTo('Verder');
    await press(' ');

    await arrived('Over wie gaat het?');
    await triage.tabTo('Over mijzelf');
    await press('ArrowDown');
    await press('ArrowDown');
    await triage.tabTo('0 tot en met 11 jaar');
    for (let presses = 0; presses < 5; presses++) await press('ArrowDown');
    expect(triage.chosen).to.deep.equal(['Over mijn vader of moeder', '67 jaar of ouder']);
    await triage.tabTo('Verder');
    await press('Enter');

    await arrived('Waar gaat het over?');
    await triage.tabTo('Alleen zijn, meedoen, vrijwilligerswerk');
    await press(' ');
    await triage.tabTo('Verder');
    await press('Enter');

    await arrived('Wonen er kinderen onder de 18 bij je thuis?');
    await triage.tabTo('Overslaan');
    await press('Enter');

    await arrived('Waar speelt het?');
    await triage.tabTo('Postcode');
    await sendKeys({ type: '2041' });
    // Enter in a field goes on, as in every form.
    await press('Enter');

    await arrived('Is er al hulp van het CJG of het Sociaal Wijkteam?');
    await triage.tabTo('Overslaan');
    await press('Enter');

    await arrived('Hoe wil je antwoord krijgen?');
    await triage.tabTo('Met een code, zonder mijn gegevens');
    await press('ArrowDown');
    await press('Enter');
    expect(triage.focused).to.equal('Er klopt nog iets niet');
    await triage.tabTo('Vul je e-mailadres in. Of kies een andere manier om antwoord te krijgen.');
    await press('Enter');
    expect(triage.focused).to.equal('Je e-mailadres');
    await sendKeys({ type: 'naam@voorbeeld.nl' });
    await press('Enter');

    await arrived('Klopt alles?');
    await triage.tabTo('Wijzig Waar speelt het?');
    await press('Enter');
    await arrived('Waar speelt het?');
    // WebKitGTK's driver holds no key down; there Tab comes round.
    await triage.tabTo('Terug', { backwards: !isWebKit });
    await press('Enter');
    await arrived('Klopt alles?');
    expect(triage.team).to.include('Sociaal Wijkteam Zandvoort');
    await triage.tabTo('Verstuur mijn vraag');
    await press('Enter');

    await arrived('Je vraag is aangekomen');
    await triage.tabTo('Ik heb de code bewaard');
    await press('Enter');
    expect(triage.receiptCode).to.equal('');
    expect(triage.gateway.attempts).to.have.lengthOf(1);
  });

  it('never holds the focus: Tab leads out of it at the end', async () => {
    const page = await openPage();
    const triage = Triage.in(await renderStory(meta, emptySteps.Danger, page));
    const after = document.createElement('button');
    after.textContent = 'Verder op de pagina';
    page.append(after);
    await triage.tabTo('Overslaan');
    for (let presses = 0; presses < 10 && document.activeElement !== after; presses++) await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
    after.remove();
  });
});
