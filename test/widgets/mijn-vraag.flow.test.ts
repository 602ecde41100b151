import { expect } from '@open-wc/testing';
import * as codes from '../../stories/mijn-vraag/code.stories.ts';
import { mijnVraag as meta, type MijnVraagStory } from '../../stories/mijn-vraag/mijn-vraag.ts';
import * as questions from '../../stories/mijn-vraag/question.stories.ts';
import { code, question } from '../../stories/mijn-vraag/scripted-question.ts';
import { answered, long, opened, withdrawn } from '../../stories/mijn-vraag/states.ts';
import { renderStory } from '../../stories/render-story.ts';
import { withFastClock } from './fast-clock.ts';
import { MijnVraagPage } from './mijn-vraag.harness.ts';
import { closePage, openPage } from './page.ts';

async function show(story: MijnVraagStory): Promise<MijnVraagPage> {
  const page = await openPage();
  return MijnVraagPage.in(await renderStory(meta, story, page));
}

const field = 'De code van je vraag';

describe('the code of a question', () => {
  afterEach(closePage);

  it('comes in groups while it is typed at the end, and is left alone elsewhere', async () => {
    const page = await show(codes.Code);
    await page.adds(field, code.replaceAll(' ', ''));
    expect(page.field(field).value).to.equal(code);
    await page.type(field, '48-2910');
    await page.adds(field, '4');
    expect(page.field(field).value).to.equal('48-29104');
  });

  it('is read in the digits of another script', async () => {
    const page = await show(codes.Code);
    const arabic = [...code.replaceAll(' ', '')].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join('');
    await page.adds(field, arabic);
    expect(page.field(field).value).to.match(/^\S{4} \S{4} \S{4} \S{4}$/);
    await page.press('Open mijn vraag');
    await page.shows('Je vraag is aangekomen');
  });

  it('is told apart: too short, a typing error, and one that opens nothing', async () => {
    const page = await show({ args: { script: { question: null } } });
    await page.opens('4829');
    expect(page.errors).to.deep.equal(['De code heeft 16 cijfers. Kijk of je ze allemaal hebt.']);
    await page.opens(code.replace('4829', '4892'));
    expect(page.errors).to.deep.equal(['Er klopt iets niet in deze code. Kijk de cijfers nog eens rustig na.']);
    expect(page.gateway.asked, 'a typing error is found on the device').to.deep.equal([]);
    await page.opens(code);
    await page.until(
      () => page.words.includes('De cijfers kloppen, maar we vinden geen vraag bij deze code.'),
      () => page.words,
    );
    expect(page.errors).to.deep.equal([]);
    expect(page.numbers).to.include('14 023');
  });
});

describe('an open question', () => {
  afterEach(closePage);

  it('tells who, by when, and all that was written, in order', async () => {
    const page = await show({ args: { script: { question: question(long) } } });
    await page.opens(code);
    await page.shows('Er is iemand mee bezig');
    expect(page.focused).to.equal('Er is iemand mee bezig');
    expect(page.words).to.include('Je contactpersoon is Joost de Wit.');
    expect(page.words).to.include('Je krijgt uiterlijk donderdag 26 november om 17:00 uur antwoord.');
    expect(page.story.map((line) => line.split(/[ ,.]/, 1)[0])).to.deep.equal(
      'Jij Samira Samira Jij Samira Jij Je CJG Je Joost Jij'.split(' '),
    );
  });

  it('keeps what was written when it does not arrive, and sends it again under the same id', async () => {
    await withFastClock(async () => {
      const page = await show({
        args: {
          visit: opened(answered),
          script: { turns: [...Array(4).fill({ outcome: 'unavailable' }), 'lost', 'taken'] },
        },
      });
      await page.type('Jouw bericht', 'Donderdag is goed.');
      await page.press('Verstuur mijn bericht');
      await page.until(
        () => page.words.includes('Wat je schreef staat er nog.'),
        () => page.words,
      );
      expect(page.field('Jouw bericht').value).to.equal('Donderdag is goed.');
      await page.press('Verstuur mijn bericht');
      await page.until(
        () => page.words.includes('Je bericht is toegevoegd.'),
        () => page.words,
      );
      expect(page.field('Jouw bericht').value).to.equal('');
      expect(new Set(page.gateway.additions.map(({ id }) => id)).size).to.equal(1);
      expect(page.story.filter((line) => line.includes('Donderdag is goed.'))).to.have.lengthOf(1);
    });
  });

  it('reads danger in what is being added on the device, and shows the lines before it is sent', async () => {
    const page = await show(questions.New);
    await page.type('Jouw bericht', 'Hij staat nu met een mes voor mijn deur. Help.');
    await page.until(
      () => page.numbers.includes('112'),
      () => page.words,
    );
    expect(page.gateway.additions).to.deep.equal([]);
  });

  it('sends nothing that is empty', async () => {
    const page = await show(questions.New);
    await page.press('Verstuur mijn bericht');
    expect(page.errors).to.deep.equal(['Schrijf wat je wilt toevoegen.']);
    expect(page.focused).to.equal('Er klopt nog iets niet');
  });

  it('looks anew on request, and when somebody comes back to the page after a while', async () => {
    const page = await show({ args: { visit: { ...opened(), readAt: Date.now() - 120_000 } } });
    page.gateway.question = question(answered);
    document.dispatchEvent(new Event('visibilitychange'));
    await page.shows('Er is een antwoord voor je');
    expect(page.announcements).to.include('Er is iets nieuws.');
    document.dispatchEvent(new Event('visibilitychange'));
    await page.settled();
    expect(page.gateway.asked, 'what was just read is not read again').to.deep.equal(['find']);
    await page.press('Kijk of er iets nieuws is');
    await page.until(
      () => page.announcements.includes('Er is nog niets nieuws.'),
      () => page.announcements.join(),
    );
  });

  it('changes how one hears, and asks for what that needs', async () => {
    const page = await show(questions.New);
    await page.press('Anders antwoord krijgen');
    await page.choose('Per e-mail');
    await page.press('Verander dit');
    expect(page.errors).to.deep.equal(['Vul je e-mailadres in. Of kies een andere manier.']);
    await page.type('Je e-mailadres', 'moeder@mail.example');
    await page.press('Verander dit');
    await page.shows('Je vraag is aangekomen');
    expect(page.words).to.include('Het team mailt je op moeder@mail.example.');
    expect(page.words).to.include('Het is veranderd.');
  });

  it('is taken back only after it is sure; closed in the meantime, it says how it stands', async () => {
    const page = await show(questions.New);
    await page.press('Mijn vraag intrekken');
    expect(page.gateway.asked).to.deep.equal([]);
    page.gateway.question = question(withdrawn);
    await page.press('Ja, trek mijn vraag in');
    await page.shows('Je hebt je vraag ingetrokken');
    expect(page.buttons).not.to.include('Mijn vraag intrekken');
  });

  it('shows all that is kept, and erases it', async () => {
    const page = await show(questions.Answered);
    await page.press('Zie alles wat we bewaren');
    await page.shows('Alles wat we van je bewaren');
    expect(page.words).to.include('Basisschool De Kievitsloep').and.to.include('Bekeken');
    await page.press('Terug naar mijn vraag');
    await page.press('Alles wissen');
    await page.press('Ja, wis alles');
    await page.shows('Alles is gewist');
    expect(page.element.visit.question).to.equal(null);
    await page.press('Klaar');
    await page.opens(code);
    await page.until(
      () => page.words.includes('we vinden geen vraag bij deze code'),
      () => page.words,
    );
  });

  it('is closed by leaving the page, also where the browser keeps the page', async () => {
    const page = await show(questions.Answered);
    await page.type('Jouw bericht', 'Nog iets');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await page.shows('Vul je code in');
    expect(page.element.shadowRoot!.innerHTML).not.to.include('VD-7K3Q-2F');
    expect(JSON.stringify(page.element.visit)).not.to.include('Nog iets');
  });

  it('forgets an answer that comes after it was closed', async () => {
    const page = await show(codes.Code);
    await page.type(field, code);
    const pressed = page.press('Open mijn vraag');
    page.element.forget();
    await pressed;
    await page.settled();
    expect(page.gateway.asked, 'it was under way').to.deep.equal(['find']);
    expect(page.element.visit.question).to.equal(null);
    expect(page.title).to.equal('Vul je code in');
  });
});
