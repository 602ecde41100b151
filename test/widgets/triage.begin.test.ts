import { expect } from '@open-wc/testing';
import { renderStory } from '../../stories/render-story.ts';
import * as emptySteps from '../../stories/triage/empty-steps.stories.ts';
import * as filledSteps from '../../stories/triage/filled-steps.stories.ts';
import { fatherWithDebts } from '../../stories/triage/persons.ts';
import * as sending from '../../stories/triage/sending.stories.ts';
import type { TriageStory } from '../../stories/triage/triage.ts';
import { triage as meta } from '../../stories/triage/triage.ts';
import { closePage, openPage } from './page.ts';
import { Triage } from './triage.harness.ts';

async function show(story: TriageStory): Promise<Triage> {
  const page = await openPage();
  return Triage.in(await renderStory(meta, story, page));
}

const known = { text: 'hulp bij schulden', area: 'noord', leefgebieden: ['geld'], ageBand: '18-22' } as const;

describe('beginning the triage from another widget', () => {
  afterEach(closePage);

  it('brings the person there with what is known already, and safety still first', async () => {
    const triage = await show(emptySteps.Danger);
    triage.element.begin(known);
    await triage.settled();
    expect(triage.title).to.equal('Is er nu gevaar?');
    expect(triage.focused).to.equal('Is er nu gevaar?');
    await triage.choose('Nee');
    await triage.next();
    expect(triage.field('In je eigen woorden').value).to.equal('hulp bij schulden');
    expect(triage.element.intake.answers).to.deep.include({ ...known, danger: 'geen' });
  });

  it('leaves what was answered as it was', async () => {
    const triage = await show(filledSteps.CheckTwoTeams);
    const before = triage.element.intake.answers;
    triage.element.begin({ ...known, helpedBy: null });
    await triage.settled();
    expect(triage.title).to.equal('Klopt alles?');
    expect(triage.element.intake.answers).to.deep.equal({ ...before, area: 'noord' });
    expect(before.text).to.equal(fatherWithDebts.text);
  });

  it('is a new question after one that was sent', async () => {
    const triage = await show(sending.Sent);
    triage.element.begin(known);
    await triage.settled();
    expect(triage.title).to.equal('Is er nu gevaar?');
    expect(triage.receiptCode).to.equal('');
    expect(triage.element.intake.answers.text).to.equal('hulp bij schulden');
  });
});
