import { expect } from '@open-wc/testing';
import { renderStory } from '../../stories/render-story.ts';
import * as emptySteps from '../../stories/triage/empty-steps.stories.ts';
import { afraid, attacked, evicted } from '../../stories/triage/persons.ts';
import * as recognised from '../../stories/triage/recognised.stories.ts';
import type { TriageStory } from '../../stories/triage/triage.ts';
import { triage as meta } from '../../stories/triage/triage.ts';
import { closePage, openPage } from './page.ts';
import { Triage } from './triage.harness.ts';

async function show(story: TriageStory): Promise<Triage> {
  const page = await openPage();
  return Triage.in(await renderStory(meta, story, page));
}

/** Writes, and waits until it was read. */
async function write(triage: Triage, text: string): Promise<void> {
  await triage.type('In je eigen woorden', text);
  await triage.until(
    () => triage.element.intake.reading !== null,
    () => 'the text is never read',
  );
}

describe('what the triage makes of what was written', () => {
  afterEach(closePage);

  it("proposes topics, says why in the person's own words, and lets them be corrected", async () => {
    const triage = await show(recognised.TopicsProposed);
    expect(triage.chosen).to.deep.equal(['Wonen', 'Geld, schulden en rondkomen']);
    expect(triage.words).to.contain('Omdat je “moeten vrijdag ons huis uit” en “huur” schrijft');
    expect(triage.words).to.contain('We kozen vast wat lijkt te passen.');
    await triage.press('Antwoord wissen');
    expect(triage.chosen).to.deep.equal([]);
    await triage.next();
    await triage.back();
    expect(triage.chosen, 'nothing comes back that was taken away').to.deep.equal([]);
  });

  it('asks about danger once more, calmly, with the lines above it; the answer stands', async () => {
    const triage = await show(recognised.DangerAgainAfterNo);
    expect(triage.title).to.equal('Is er snel hulp nodig?');
    expect(triage.words).to.contain('Je schrijft: “bang als hij thuiskomt”.');
    expect(triage.chosen).to.deep.equal(['Nee']);
    expect(triage.numbers[0], 'as at the first question').to.equal('112');
    await triage.next();
    expect(triage.title).to.equal('Over wie gaat het?');
    expect(triage.element.intake.answers.danger).to.equal('geen');
    await triage.back();
    await triage.back();
    await triage.next();
    await triage.choose('Ja, nu');
    expect(triage.words).to.contain('Bel nu.');
    await triage.next();
    expect(triage.numbers[0]).to.equal('112');
  });

  it('shows the lines to whoever skips that question', async () => {
    const triage = await show(recognised.DangerAgainNow);
    expect(triage.numbers[0]).to.equal('112');
    await triage.press('Overslaan');
    expect(triage.title).to.equal('Over wie gaat het?');
    expect(triage.numbers[0]).to.equal('112');
  });

  it('shows one question about danger when checking, and the deadline that the gateway will keep', async () => {
    const triage = await show(recognised.CheckDangerRead);
    expect(Object.keys(triage.answers).filter((question) => question === 'Is er nu gevaar?')).to.have.length(1);
    expect(triage.answers).not.to.have.property('Is er snel hulp nodig?');
    expect(triage.team).to.contain('Stuur je het op een werkdag voor');
  });

  it('reads while somebody types, and asks right after the words', async () => {
    const triage = await show(emptySteps.Words);
    await write(triage, attacked.text!);
    const announced: string[] = [];
    triage.element.addEventListener('voordeur-step', ({ step }) => announced.push(step));
    await triage.next();
    expect(triage.title).to.equal('Is er snel hulp nodig?');
    expect(announced, 'the page around it is not told').to.deep.equal([]);
  });

  it('reads what was typed last, however quickly somebody goes on', async () => {
    const triage = await show(emptySteps.Words);
    await write(triage, 'Goedemorgen, ik wil graag iets vragen over de huur.');
    await triage.type('In je eigen woorden', afraid.text!);
    await triage.next();
    expect(triage.title).to.equal('Is er snel hulp nodig?');
  });

  it('reads other languages too, once they are needed', async () => {
    const triage = await show(emptySteps.Words);
    await triage.type('In je eigen woorden', 'My husband hits me and the children');
    await triage.until(
      () => triage.element.intake.reading?.danger === 'vandaag' || triage.element.intake.reading?.danger === 'nu',
      () => 'English is never read',
    );
  });

  it('forgets what it made of the text when the text is erased', async () => {
    const triage = await show(emptySteps.Words);
    await write(triage, evicted.text!);
    await triage.type('In je eigen woorden', '');
    expect(triage.element.intake.reading).to.equal(null);
    expect(triage.element.intake.suggested).to.deep.equal([]);
  });
});
