import { expect } from '@open-wc/testing';
import { renderStory } from '../../stories/render-story.ts';
import type { Turn } from '../../stories/scripted-gateway.ts';
import { fatherWithDebts, mother } from '../../stories/triage/persons.ts';
import * as sendingStories from '../../stories/triage/sending.stories.ts';
import { checking } from '../../stories/triage/states.ts';
import { triage as meta, type TriageStory } from '../../stories/triage/triage.ts';
import { withFastClock } from './fast-clock.ts';
import { closePage, openPage } from './page.ts';
import { Triage } from './triage.harness.ts';

async function show(story: TriageStory): Promise<Triage> {
  const page = await openPage();
  return Triage.in(await renderStory(meta, story, page));
}

/** Somebody who is about to send, to a gateway that behaves as scripted. */
function aboutToSend(turns: Turn[], answers = mother): Promise<Triage> {
  return show({ args: { intake: checking(answers), script: { turns } } });
}

const unavailable: Turn = { answer: { outcome: 'unavailable' } };

describe('sending with the triage', () => {
  afterEach(closePage);

  it('sends once, however often the button is pressed', async () => {
    const triage = await aboutToSend([{ after: 50, answer: 'taken' }]);
    const button = [...triage.element.shadowRoot!.querySelectorAll<HTMLElement>('button[type=submit]')].at(-1)!;
    for (let click = 0; click < 3; click++) button.click();
    await triage.shows('Je vraag is aangekomen');
    expect(triage.gateway.attempts).to.have.lengthOf(1);
  });

  it('tries again by itself with the same question, so that there is only one', async () => {
    const triage = await aboutToSend([unavailable, { answer: 'lost' }, { answer: 'taken' }]);
    await withFastClock(async () => {
      await triage.press('Verstuur mijn vraag');
      await triage.shows('Je vraag is aangekomen');
    });
    expect(triage.gateway.attempts).to.have.lengthOf(3);
    expect(new Set(triage.gateway.attempts.map((question) => JSON.stringify(question))).size).to.equal(1);
    expect(triage.gateway.stored.size).to.equal(1);
  });

  it('says that it tries again', async () => {
    const triage = await aboutToSend([unavailable, { answer: 'silent' }]);
    await withFastClock(async () => {
      await triage.press('Verstuur mijn vraag');
      await triage.until(
        () => triage.announcements.some((words) => words.includes('We proberen het vanzelf opnieuw')),
        () => triage.announcements.join(),
      );
    });
    expect(triage.title).to.equal('We versturen je vraag');
  });

  it('waits as long as a busy gateway asks', async () => {
    const busy: Turn = { answer: { outcome: 'unavailable', retryAfter: 20_000 } };
    const triage = await aboutToSend([busy, { answer: 'taken' }]);
    await withFastClock(async (delays) => {
      await triage.press('Verstuur mijn vraag');
      await triage.shows('Je vraag is aangekomen');
      expect(Math.max(...delays)).to.equal(20_000);
    });
  });

  it('keeps everything when it fails, gives another way, and works when tried again', async () => {
    const fails = Array.from({ length: 4 }, () => unavailable);
    const triage = await aboutToSend([...fails, { answer: 'taken' }], fatherWithDebts);
    await withFastClock(async () => {
      await triage.press('Verstuur mijn vraag');
      await triage.shows('Versturen lukt nu niet');
    });
    expect(triage.gateway.attempts).to.have.lengthOf(4);
    expect(triage.numbers).to.include('14 023');
    await triage.press('Terug naar mijn antwoorden');
    expect(triage.answers['Wat is je vraag?']).to.equal(fatherWithDebts.text);
    expect(triage.answers['Hoe wil je antwoord krijgen?']).to.include(fatherWithDebts.email);
    await triage.press('Verstuur mijn vraag');
    await triage.shows('Je vraag is aangekomen');
    expect(new Set(triage.gateway.attempts.map(({ id }) => id)).size).to.equal(1);
    expect(triage.gateway.stored.size).to.equal(1);
  });

  it('tries again from where it failed, with the same question', async () => {
    const fails = Array.from({ length: 4 }, () => unavailable);
    const triage = await aboutToSend([...fails, { answer: 'taken' }]);
    await withFastClock(async () => {
      await triage.press('Verstuur mijn vraag');
      await triage.shows('Versturen lukt nu niet');
    });
    await triage.press('Probeer opnieuw');
    await triage.shows('Je vraag is aangekomen');
    expect(triage.gateway.stored.size).to.equal(1);
  });

  it('finds the receipt of what had arrived, when the words were changed after a lost answer', async () => {
    const lost = Array.from({ length: 4 }, (): Turn => ({ answer: 'lost' }));
    const triage = await aboutToSend([...lost, { answer: 'taken' }]);
    await withFastClock(async () => {
      await triage.press('Verstuur mijn vraag');
      await triage.shows('Versturen lukt nu niet');
    });
    await triage.press('Terug naar mijn antwoorden');
    await triage.change('Wat is je vraag?');
    await triage.type('In je eigen woorden', 'Andere woorden.');
    await triage.next();
    await triage.press('Verstuur mijn vraag');
    await triage.shows('Je vraag is aangekomen');
    expect(triage.gateway.stored.size).to.equal(1);
    expect([...triage.gateway.stored.values()][0]!.text).to.equal(mother.text);
    expect(triage.words).to.include('Wat je daarna veranderde, is niet meegegaan');
  });

  it('says at the field what the gateway does not accept', async () => {
    const turn: Turn = {
      answer: { outcome: 'invalid', errors: [{ pointer: '/email', detail: 'dit adres bestaat niet' }] },
    };
    const triage = await aboutToSend([turn, { answer: 'taken' }], fatherWithDebts);
    await triage.press('Verstuur mijn vraag');
    await triage.until(
      () => triage.errors.length > 0,
      () => triage.words,
    );
    expect(triage.title).to.equal('Klopt alles?');
    expect(triage.errors[0]).to.include('dit adres bestaat niet');
    await triage.press(triage.errors[0]!);
    expect(triage.focused).to.equal('Je e-mailadres');
    await triage.type('Je e-mailadres', 'ander@voorbeeld.nl');
    await triage.next();
    await triage.press('Verstuur mijn vraag');
    await triage.shows('Je vraag is aangekomen');
  });

  it('says when this site may not send, keeps everything, and gives the phone', async () => {
    const triage = await aboutToSend([{ answer: { outcome: 'refused' } }]);
    await withFastClock(async () => {
      await triage.press('Verstuur mijn vraag');
      await triage.shows('Versturen lukt nu niet');
    });
    expect(triage.words).to.include('Bellen kan wel');
    expect(triage.numbers).to.include('14 023');
    await triage.press('Terug naar mijn antwoorden');
    expect(triage.answers['Wat is je vraag?']).to.equal(mother.text);
  });

  it('shows the code until somebody says to have kept it', async () => {
    const triage = await show(sendingStories.Sent);
    expect(triage.receiptCode).to.equal('4829 1047 5562 9013');
    expect(triage.focused, 'nothing takes the focus when it is first shown').to.equal('');
    await triage.press('Ik heb de code bewaard');
    expect(triage.receiptCode).to.equal('');
    expect(triage.words).not.to.include('4829');
    expect(triage.words).to.include('VD-7K3Q-2F');
  });

  it('forgets the question once it starts anew', async () => {
    const triage = await show(sendingStories.SentCodeKept);
    await triage.press('Nog een vraag stellen');
    expect(triage.title).to.equal('Is er nu gevaar?');
    expect(JSON.stringify(triage.element.intake)).not.to.include(mother.text!).and.not.to.include('4829');
  });

  it('says so when the gateway cannot be reached, shows the link of the page, and comes back', async () => {
    const triage = await show(sendingStories.GatewayBackLater);
    expect(triage.title).to.equal('De voordeur is nu even dicht');
    expect(triage.numbers).to.include('112');
    expect(triage.element.querySelector('a')!.checkVisibility()).to.equal(true);
    await triage.press('Probeer opnieuw');
    await triage.shows('Is er nu gevaar?');
    expect(triage.element.querySelector('a')!.checkVisibility()).to.equal(false);
  });
});
