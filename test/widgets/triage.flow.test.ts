import { expect } from '@open-wc/testing';
import { factsOf } from '@voordeur/core/intake';
import { teamName } from '@voordeur/core/municipality';
import { reasonText, route } from '@voordeur/core/routing';
import { renderStory } from '../../stories/render-story.ts';
import { municipality } from '../../stories/scripted-gateway.ts';
import * as emptySteps from '../../stories/triage/empty-steps.stories.ts';
import * as filledSteps from '../../stories/triage/filled-steps.stories.ts';
import { fatherWithDebts, mother } from '../../stories/triage/persons.ts';
import * as problems from '../../stories/triage/problems.stories.ts';
import type { TriageStory } from '../../stories/triage/triage.ts';
import { triage as meta } from '../../stories/triage/triage.ts';
import { closePage, openPage } from './page.ts';
import { Triage } from './triage.harness.ts';

async function show(story: TriageStory): Promise<Triage> {
  const page = await openPage();
  return Triage.in(await renderStory(meta, story, page));
}

describe('asking with the triage', () => {
  afterEach(closePage);

  it('goes through every step and sends what was answered', async () => {
    const triage = await show(emptySteps.Danger);
    const seen: string[] = [];
    const note = () => seen.push(`${triage.progress}: ${triage.title}`);
    note();
    await triage.choose('Nee');
    await triage.next();
    note();
    await triage.type('In je eigen woorden', mother.text!);
    await triage.next();
    note();
    await triage.choose('Over mijn kind', '12 tot en met 14 jaar');
    await triage.next();
    note();
    await triage.choose('Opvoeden en opgroeien', 'School en leren');
    await triage.next();
    note();
    await triage.type('Postcode', '2023 AB');
    await triage.next();
    note();
    await triage.choose('Nee');
    await triage.next();
    note();
    await triage.choose('Met een code, zonder mijn gegevens');
    await triage.next();
    note();
    expect(seen).to.deep.equal([
      'Stap 1 van 9: Is er nu gevaar?',
      'Stap 2 van 9: Wat is je vraag?',
      'Stap 3 van 9: Over wie gaat het?',
      'Stap 4 van 8: Waar gaat het over?',
      'Stap 5 van 8: Waar speelt het?',
      'Stap 6 van 8: Is er al hulp van het CJG of het Sociaal Wijkteam?',
      'Stap 7 van 8: Hoe wil je antwoord krijgen?',
      'Stap 8 van 8: Klopt alles?',
    ]);
    expect(triage.answers).to.deep.equal({
      'Is er nu gevaar?': 'Nee',
      'Wat is je vraag?': mother.text,
      'Over wie gaat het?': 'Over mijn kind 12 tot en met 14 jaar',
      'Waar gaat het over?': 'Opvoeden en opgroeien School en leren',
      'Waar speelt het?': 'Postcode 2023',
      'Is er al hulp van het CJG of het Sociaal Wijkteam?': 'Nee',
      'Hoe wil je antwoord krijgen?': 'Met een code, zonder mijn gegevens',
    });
    await triage.press('Verstuur mijn vraag');
    await triage.shows('Je vraag is aangekomen');
    const [question] = triage.gateway.attempts;
    expect(question).to.deep.include({
      text: mother.text,
      locale: 'nl',
      answerBy: 'code',
      consentToShare: false,
      source: { partner: 'school' },
      facts: {
        asker: 'ouder',
        ageBand: '12-14',
        childrenAtHome: null,
        leefgebieden: ['opvoeden', 'school'],
        postcode4: '2023',
        area: null,
        noFixedAddress: false,
        helpedBy: 'geen',
        danger: 'geen',
        becomingAdult: false,
        childSafety: false,
      },
    });
    expect(triage.words).to.include('CJG Noord antwoordt uiterlijk donderdag 26 november');
  });

  it('lets everything be skipped, but not the question itself', async () => {
    const triage = await show(emptySteps.Danger);
    while (triage.title !== 'Klopt alles?') await triage.press('Overslaan');
    expect(Object.values(triage.answers)).to.deep.equal([
      ...Array.from({ length: 7 }, () => 'Overgeslagen'),
      'Met een code, zonder mijn gegevens',
    ]);
    await triage.press('Verstuur mijn vraag');
    expect(triage.errors).to.have.lengthOf(1);
    expect(triage.gateway.attempts).to.be.empty;
  });

  it('shows the lines at once when there is danger, and never stands in the way', async () => {
    const triage = await show(emptySteps.Danger);
    await triage.choose('Ja, nu');
    expect(triage.numbers[0]).to.equal('112');
    expect(triage.numbers).to.include('0800-2000').and.to.include('113');
    await triage.next();
    expect(triage.title).to.equal('Wat is je vraag?');
    expect(triage.numbers[0]).to.equal('112');
  });

  it('keeps every answer on the way back', async () => {
    const triage = await show(filledSteps.CheckTwoTeams);
    const titles: string[] = [];
    while (triage.buttons.includes('Terug')) {
      await triage.back();
      titles.push(triage.title);
      if (triage.title === 'Wat is je vraag?')
        expect(triage.field('In je eigen woorden').value).to.equal(fatherWithDebts.text);
      if (triage.title === 'Waar speelt het?')
        expect(triage.field('Postcode').value).to.equal(fatherWithDebts.postcode);
      if (triage.title === 'Waar gaat het over?')
        expect(triage.chosen).to.have.members(['Geld, schulden en rondkomen', 'Wonen', 'Opvoeden en opgroeien']);
    }
    expect(titles.at(-1)).to.equal('Is er nu gevaar?');
    expect(titles).to.have.lengthOf(8);
    expect(triage.chosen).to.deep.equal(['Nee']);
  });

  it('keeps what was typed when the language changes, in the field and in the question', async () => {
    const triage = await show(emptySteps.Words);
    await triage.type('In je eigen woorden', 'Ik slaap slecht & maak me zorgen.');
    await triage.press('English');
    await triage.until(
      () => triage.buttons.includes('Nederlands'),
      () => 'the language does not change',
    );
    expect(triage.element.shadowRoot!.querySelector('textarea')!.value).to.equal('Ik slaap slecht & maak me zorgen.');
    await triage.press('Nederlands');
    await triage.shows('Wat is je vraag?');
    await triage.next();
    await triage.back();
    expect(triage.field('In je eigen woorden').value).to.equal('Ik slaap slecht & maak me zorgen.');
  });

  it('keeps everything when the page around it moves through its history', async () => {
    const triage = await show(filledSteps.Words);
    const here = location.href;
    history.pushState(null, '', '#agenda');
    const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    history.back();
    await moved;
    expect(location.href).to.equal(here);
    expect(triage.title).to.equal('Wat is je vraag?');
    expect(triage.field('In je eigen woorden').value).to.equal(mother.text);
  });

  it('changes one answer from the check, asks only what is new, and comes back', async () => {
    const triage = await show(filledSteps.CheckOneTeam);
    await triage.change('Waar gaat het over?');
    expect(triage.title).to.equal('Waar gaat het over?');
    await triage.choose('Geld, schulden en rondkomen');
    await triage.next();
    expect(triage.title, 'a follow-up that fits now').to.equal('Wonen er kinderen onder de 18 bij je thuis?');
    await triage.choose('Ja');
    await triage.next();
    expect(triage.title).to.equal('Klopt alles?');
    expect(triage.answers['Waar gaat het over?']).to.include('Geld, schulden en rondkomen');
  });

  it('tells somebody of another municipality about the door there, and refuses nobody', async () => {
    const triage = await show(emptySteps.Where);
    await triage.type('Postcode', '1941');
    expect(triage.words).to.include('Beverwijk');
    await triage.next();
    expect(triage.title).to.equal('Is er al hulp van het CJG of het Sociaal Wijkteam?');
  });

  describe('when the answers are checked', () => {
    for (const [name, story] of [
      ['one team', filledSteps.CheckOneTeam],
      ['two teams', filledSteps.CheckTwoTeams],
      ['something urgent', filledSteps.CheckUrgent],
      ['danger now', filledSteps.CheckDangerNow],
      ['another municipality', filledSteps.CheckOtherMunicipality],
      ['nothing at all', emptySteps.CheckWithNothingAsked],
    ] as const)
      it(`shows the team and the reasons that the rules give: ${name}`, async () => {
        const triage = await show(story);
        const decision = route(factsOf(triage.element.intake.answers), municipality);
        expect(triage.team).to.include(teamName(decision.lead, municipality));
        for (const reason of decision.reasons) expect(triage.team).to.include(reasonText(reason, 'nl'));
        const sharing = /Mag .+ je vraag ook zien\?/.exec(triage.words);
        expect(sharing !== null, 'asks for consent').to.equal(decision.informed.length > 0);
        for (const team of decision.informed) expect(sharing![0]).to.include(teamName(team, municipality));
      });

    it('shares only with consent', async () => {
      for (const [answer, consentToShare] of [
        [/^Ja, /, true],
        [/^Nee, /, false],
        [null, false],
      ] as const) {
        const triage = await show(filledSteps.CheckTwoTeams);
        if (answer) {
          const labels = [...triage.element.shadowRoot!.querySelectorAll('label')];
          labels.find((label) => answer.test(label.textContent!.trim()))!.click();
          await triage.settled();
        }
        await triage.press('Verstuur mijn vraag');
        await triage.shows('Je vraag is aangekomen');
        expect(triage.gateway.attempts[0]!.consentToShare).to.equal(consentToShare);
        expect(triage.words.includes('Dit team denkt mee'), 'says who thinks along').to.equal(consentToShare);
      }
    });

    it('asks for consent again when other teams would see the question', async () => {
      const triage = await show(filledSteps.CheckConsentGiven);
      expect(triage.chosen).to.have.lengthOf(1);
      await triage.change('Waar speelt het?');
      await triage.type('Postcode', '2023');
      await triage.next();
      expect(triage.title).to.equal('Klopt alles?');
      expect(triage.chosen).to.be.empty;
    });
  });

  describe('when something has to be put right', () => {
    it('stays, puts the focus on a summary, and leads from there to the field', async () => {
      const triage = await show(emptySteps.AnswerWay);
      await triage.choose('Per e-mail');
      await triage.type('Je e-mailadres', 'naam voorbeeld.nl');
      await triage.next();
      expect(triage.title).to.equal('Hoe wil je antwoord krijgen?');
      expect(triage.focused).to.equal('Er klopt nog iets niet');
      const [error] = triage.errors;
      expect(error).to.equal('Dit e-mailadres klopt niet. Het ziet eruit als naam@voorbeeld.nl.');
      const field = triage.field('Je e-mailadres');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const described = field.getAttribute('aria-describedby')!.split(' ');
      const descriptions = described.map((id) => triage.element.shadowRoot!.getElementById(id)!.textContent!.trim());
      expect(descriptions).to.include(error);
      await triage.press(error!);
      expect(triage.focused).to.equal('Je e-mailadres');
      await triage.type('Je e-mailadres', 'naam@voorbeeld.nl');
      expect(triage.errors, 'goes when it is right').to.be.empty;
      await triage.next();
      expect(triage.title).to.equal('Klopt alles?');
    });

    it('puts the focus on the summary each time somebody tries to go on', async () => {
      const triage = await show(problems.Postcode);
      await triage.press(triage.errors[0]!);
      expect(triage.focused).to.equal('Postcode (niet verplicht)');
      await triage.next();
      expect(triage.focused).to.equal('Er klopt nog iets niet');
    });

    it('never complains about a field while somebody is still typing in it', async () => {
      const triage = await show(emptySteps.Where);
      for (const typed of ['2', '20', '20 t']) {
        await triage.type('Postcode', typed);
        expect(triage.errors).to.be.empty;
      }
    });

    it('leads from the check to the step where something is wrong', async () => {
      const triage = await show(problems.NothingAsked);
      expect(triage.title).to.equal('Klopt alles?');
      await triage.press(triage.errors[0]!);
      expect(triage.title).to.equal('Wat is je vraag?');
      expect(triage.focused).to.include('In je eigen woorden');
    });
  });
});
