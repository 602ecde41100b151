import { expect } from '@open-wc/testing';
import type { OpenResult } from '@voordeur/widgets/triage';
import { startOfIntake } from '@voordeur/core/intake';
import { renderStory } from '../../stories/render-story.ts';
import { mother } from '../../stories/triage/persons.ts';
import { code, opened } from '../../stories/triage/referrals.ts';
import { checking } from '../../stories/triage/states.ts';
import { triage as meta, type TriageArgs } from '../../stories/triage/triage.ts';
import { closePage, openPage } from './page.ts';
import { Triage } from './triage.harness.ts';

const practice = 'Huisartsenpraktijk Weverstuin';
const filledIn = `${practice} heeft dit alvast voor je ingevuld`;
const mayTheySee = `Mag ${practice} zien hoe ver je vraag is?`;

async function show(args: Partial<TriageArgs>, ...referrals: ('silent' | OpenResult)[]): Promise<Triage> {
  const page = await openPage(360);
  return Triage.in(await renderStory(meta, { args: { script: { referrals }, ...args } }, page));
}

const focused = (triage: Triage, name: string) =>
  triage.until(
    () => triage.focused === name,
    () => `focus is at "${triage.focused}", not at "${name}"`,
  );

describe('a triage that a professional filled in', () => {
  afterEach(closePage);

  it('takes the code from the address, and out of it at once', async () => {
    const { pathname, search } = location;
    history.replaceState({ of: 'the page' }, '', `#verwijzing=${code.replaceAll(' ', '')}`);
    const triage = await show({}, opened());
    await focused(triage, filledIn);
    expect(location.href).to.equal(`${location.origin}${pathname}${search}`);
    expect(history.state).to.deep.equal({ of: 'the page' });
    expect(triage.gateway.opened).to.deep.equal([code.replaceAll(' ', '')]);
  });

  it('shows who filled in what, fills it in, and still asks about danger first', async () => {
    const triage = await show({ referral: code }, opened());
    await focused(triage, filledIn);
    expect(triage.title).to.equal('Is er nu gevaar?');
    for (const words of ['Geld, schulden en rondkomen', 'Wonen', '23 tot en met 66 jaar', '2023', 'Klopt het?'])
      expect(triage.words).to.include(words);
    expect(triage.chosen).to.deep.equal([]);
    expect(triage.element.intake.answers).to.deep.include({
      danger: null,
      ageBand: '23-66',
      leefgebieden: ['geld', 'wonen'],
      postcode: '2023',
    });
  });

  it('shows the lines at once where the professional said that there is danger', async () => {
    const triage = await show({ referral: code }, opened({ leefgebieden: ['veiligheid'], urgency: 'nu' }));
    await focused(triage, 'Is er nu gevaar?');
    expect(triage.numbers[0]).to.equal('112');
    expect(triage.chosen.join()).to.match(/^Ja/);
    expect(triage.words.indexOf('112')).to.be.lessThan(triage.words.indexOf(filledIn));
  });

  it('leaves what the person answered already as it was', async () => {
    const triage = await show({ referral: code, intake: checking(mother) }, opened());
    await triage.until(
      () => triage.words.includes(mayTheySee),
      () => triage.words,
    );
    const { leefgebieden, postcode } = triage.element.intake.answers;
    expect([leefgebieden, postcode]).to.deep.equal([mother.leefgebieden, mother.postcode]);
  });

  it('can be corrected, and goes out with what the person wants to share', async () => {
    for (const [choice, feedback, says] of [
      ['Ja, dat mogen ze zien', true, `${practice} kan zien dat je vraag is aangekomen`],
      ['Nee, liever niet', false, `${practice} krijgt hiervan niets te zien`],
      [null, false, `${practice} krijgt hiervan niets te zien`],
    ] as const) {
      const triage = await show({ referral: code, intake: startOfIntake }, opened());
      await focused(triage, filledIn);
      await triage.choose('Nee');
      await triage.next();
      await triage.next();
      expect(triage.words).to.include(`Dit vulde ${practice} voor je in`);
      await triage.next();
      await triage.choose('Wonen');
      (triage.element.shadowRoot!.querySelector('input[value="wonen"]') as HTMLInputElement).click();
      while (triage.title !== 'Klopt alles?') await triage.next();
      if (choice) await triage.choose(choice);
      await triage.press('Verstuur mijn vraag');
      await triage.shows('Je vraag is aangekomen');
      const [question] = triage.gateway.attempts;
      expect(question!.facts.leefgebieden).to.deep.equal(['geld']);
      expect([question!.referralCode, question!.referralFeedback]).to.deep.equal([code, feedback]);
      expect(triage.words).to.include(says);
    }
  });

  it('is in English for who reads that', async () => {
    const triage = await show({ referral: code }, opened({}, 'en'));
    await focused(triage, `${practice} has filled this in for you already`);
    expect(triage.title).to.equal('Is there danger now?');
    await triage.press('Nederlands');
    await triage.until(
      () => triage.words.includes(filledIn),
      () => triage.words,
    );
  });

  it('asks for the code where the address has none, and says it where there is a mistake in it', async () => {
    const triage = await show({ referral: '' }, opened());
    await focused(triage, 'Heb je een kaart gekregen? Typ de code over');
    await triage.type('Code van je kaart', '1234 5678');
    await triage.press('Vul het voor me in');
    await focused(triage, 'Code van je kaart');
    expect(triage.words).to.include('Er zit een tikfout in de code');
    expect(triage.field('Code van je kaart').value).to.equal('1234 5678');
    expect(triage.gateway.opened).to.deep.equal([]);
    await triage.type('Code van je kaart', code);
    await triage.press('Vul het voor me in');
    await focused(triage, filledIn);
  });

  it('says it where a code does not hold, and goes on empty without it', async () => {
    for (const [outcome, title] of [
      ['unknown', 'Deze code kennen we niet (meer)'],
      ['used', 'Met deze code is al een vraag verstuurd'],
      ['revoked', 'Deze code is ingetrokken'],
      ['expired', 'Deze code is te oud'],
    ] as const) {
      const triage = await show({ referral: code }, { outcome });
      await focused(triage, title);
      expect(triage.element.intake).to.deep.equal(startOfIntake);
      triage.element.intake = checking(mother);
      await triage.settled();
      expect(triage.words).not.to.include('zien hoe ver');
      await triage.press('Verstuur mijn vraag');
      await triage.shows('Je vraag is aangekomen');
      expect(triage.gateway.attempts[0]).not.to.have.property('referralCode');
    }
  });

  it('tries again where the gateway could not be reached', async () => {
    const triage = await show({ referral: code }, { outcome: 'unavailable' }, opened());
    await focused(triage, 'We kunnen nu niet ophalen wat er voor je is ingevuld');
    await triage.press('Probeer opnieuw');
    await focused(triage, filledIn);
  });

  it('goes on without a code for who wants that, with focus at the question', async () => {
    const triage = await show({ referral: '' }, opened());
    await focused(triage, 'Heb je een kaart gekregen? Typ de code over');
    await triage.press('Ga verder zonder code');
    await focused(triage, 'Is er nu gevaar?');
    expect(triage.words).not.to.include('kaart');
  });

  it('is of one question: another one begins empty and goes without the code', async () => {
    const triage = await show({ referral: code, intake: checking(mother) }, opened());
    await triage.until(
      () => triage.words.includes(mayTheySee),
      () => triage.words,
    );
    await triage.press('Verstuur mijn vraag');
    await triage.shows('Je vraag is aangekomen');
    await triage.press('Ik heb de code bewaard');
    await triage.press('Nog een vraag stellen');
    await triage.shows('Is er nu gevaar?');
    expect(triage.words).not.to.include(practice);
    triage.element.intake = checking(mother);
    await triage.settled();
    expect(triage.words).not.to.include(mayTheySee);
    await triage.press('Verstuur mijn vraag');
    await triage.shows('Je vraag is aangekomen');
    expect(triage.gateway.attempts[1]).not.to.have.property('referralCode');
  });

  it('forgets all of it when somebody leaves, also what was still on its way', async () => {
    const triage = await show({ referral: code }, opened());
    await focused(triage, filledIn);
    triage.element.forget();
    await triage.settled();
    expect(triage.words).not.to.include(practice);
    expect(triage.element.intake).to.deep.equal(startOfIntake);

    let answer: (result: OpenResult) => void = () => {};
    triage.gateway.openReferral = () => new Promise((resolve) => (answer = resolve));
    await triage.element.refer(code);
    triage.element.forget();
    answer(opened());
    await triage.settled();
    expect(triage.words).not.to.include(practice);
    expect(triage.element.intake).to.deep.equal(startOfIntake);
  });
});
