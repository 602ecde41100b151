import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { settled } from '../../stories/render-story.ts';
import { ScriptedGateway } from '../../stories/scripted-gateway.ts';
import { mother } from '../../stories/triage/persons.ts';
import { checking } from '../../stories/triage/states.ts';
import '../../stories/triage/triage.ts';
import { closePage, openPage } from './page.ts';
import { Triage } from './triage.harness.ts';

describe('two triages on one page', () => {
  afterEach(closePage);

  async function two(): Promise<[Triage, Triage]> {
    const page = await openPage();
    const one = () =>
      html`<voordeur-triage .client=${new ScriptedGateway()} .intake=${checking(mother)}></voordeur-triage>`;
    render(html`${one()}${one()}`, page);
    await settled(page);
    const [first, second] = [...page.querySelectorAll('voordeur-triage')].map((element) => new Triage(element));
    return [first!, second!];
  }

  it('keep their answers and their questions apart', async () => {
    const [first, second] = await two();
    await first.change('Wat is je vraag?');
    await first.type('In je eigen woorden', 'Iets anders.');
    expect(second.title).to.equal('Klopt alles?');
    await first.next();
    await first.press('Verstuur mijn vraag');
    await first.shows('Je vraag is aangekomen');
    expect(second.answers['Wat is je vraag?']).to.equal(mother.text);
    await second.press('Verstuur mijn vraag');
    await second.shows('Je vraag is aangekomen');
    const [firstQuestion, secondQuestion] = [first.gateway.attempts[0]!, second.gateway.attempts[0]!];
    expect(firstQuestion.id).not.to.equal(secondQuestion.id);
    expect(firstQuestion.text).to.equal('Iets anders.');
  });

  it('speak the same language', async () => {
    const [first, second] = await two();
    await first.press('English');
    await second.until(
      () => second.buttons.includes('Nederlands'),
      () => second.buttons.join(),
    );
    await second.press('Nederlands');
    await first.shows('Klopt alles?');
  });
});
