import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import decodeQr from 'qr/decode.js';
import { code as codeOfQuestion } from '../../stories/mijn-vraag/scripted-question.ts';
import { renderStory } from '../../stories/render-story.ts';
import * as cards from '../../stories/verwijzing/cards.stories.ts';
import * as choosing from '../../stories/verwijzing/choosing.stories.ts';
import * as following from '../../stories/verwijzing/following.stories.ts';
import { code, statusOf } from '../../stories/verwijzing/scripted-referrals.ts';
import { inLanguage } from '../../stories/verwijzing/states.ts';
import { verwijzing as meta, type VerwijzingStory } from '../../stories/verwijzing/verwijzing.ts';
import { withFastClock } from './fast-clock.ts';
import { closePage, openPage } from './page.ts';
import { VerwijzingPage } from './verwijzing.harness.ts';

async function show(story: VerwijzingStory): Promise<VerwijzingPage> {
  const page = await openPage();
  return VerwijzingPage.in(await renderStory(meta, story, page));
}

describe('choosing', () => {
  afterEach(closePage);

  it('tells at once which team it will reach and why, without asking anybody', async () => {
    const page = await show(choosing.Empty);
    expect(page.reach).to.include('Kies een onderwerp.');
    await page.choose('Opvoeden en opgroeien', '0–11');
    expect(page.reach).to.include('De gezamenlijke voordeur');
    await page.type('Postcode', '2023 AB');
    expect(page.reach).to.include('CJG Noord').and.to.include('Daar is het CJG voor.');
    expect(page.announcements).to.include('CJG Noord');
    await page.choose('Geld, schulden en rondkomen', '23–66');
    expect(page.reach).to.include('Denkt mee, als dat mag van degene die je verwijst: Sociaal Wijkteam Noord-Noord.');
    expect(page.gateway.referrals).to.deep.equal([]);
  });

  it('puts the phone lines first where there is danger', async () => {
    const page = await show(choosing.OneTeam);
    expect(page.numbers).not.to.include('112');
    await page.choose('Nu gevaar');
    expect(page.numbers[0]).to.equal('112');
    expect(page.announcements.join()).to.include('Nu gevaar? Bel eerst, samen.');
    await page.choose('Het kan wachten');
    expect(page.numbers).not.to.include('112');
  });

  it('has no field for a name or a story', async () => {
    const page = await show(choosing.DangerNow);
    const fields = [...page.element.shadowRoot!.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea')];
    expect(fields.map((field) => field.id)).to.deep.equal(['field-postcode']);
  });

  it('asks for a subject, and brings the person there', async () => {
    const page = await show(choosing.Empty);
    await page.press('Maak de kaart');
    expect(page.errors).to.deep.equal(['Kies waar het over gaat. Eén onderwerp is genoeg.']);
    expect(page.focused).to.equal('Er klopt nog iets niet');
    await page.press('Kies waar het over gaat. Eén onderwerp is genoeg.');
    expect(page.focused).to.equal('Opvoeden en opgroeien');
  });

  it('begins with what the page says, also for the next person', async () => {
    const page = await show(choosing.ByTheAttributesOfThePage);
    await page.until(
      () => page.chosen.includes('Türkçe'),
      () => page.chosen.join(),
    );
    expect(page.chosen).to.deep.equal([
      'Opvoeden en opgroeien',
      'School en leren',
      'Weet ik niet',
      'Het kan wachten',
      'Türkçe',
    ]);
    await page.press('Maak de kaart');
    await page.shows('De kaart is klaar');
    await page.press('Volgende verwijzing');
    await page.until(
      () => page.chosen.includes('Türkçe'),
      () => page.chosen.join(),
    );
    expect(page.title).to.equal('Waar gaat het over?');
  });

  it('fills in what the address says, and leaves the address clean', async () => {
    const before = location.href;
    history.replaceState(null, '', '?leefgebied=gezondheid&leeftijd=81&taal=uk&bsn=123456782#rest');
    try {
      const page = await show(choosing.ByTheAttributesOfThePage);
      await page.until(
        () => page.chosen.includes('Українська'),
        () => page.chosen.join(),
      );
      expect([location.search, location.hash]).to.deep.equal(['', '#rest']);
      expect(page.chosen).to.deep.equal(['Gezondheid, zorg en hulpmiddelen', '67+', 'Het kan wachten', 'Українська']);
      expect(page.words).to.include('Er is al iets ingevuld vanuit je eigen systeem.');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('takes the same from behind the hash, which no server sees', async () => {
    const before = location.href;
    history.replaceState(null, '', '#leefgebied=onzin&postcode=2037');
    try {
      const page = await show(choosing.Empty);
      await page.until(
        () => page.words.includes('Dit konden we niet lezen: het onderwerp.'),
        () => page.words,
      );
      expect(location.hash).to.equal('');
      expect(page.field('Postcode').value).to.equal('2037');
    } finally {
      history.replaceState(null, '', before);
    }
  });
});

describe('the card', () => {
  afterEach(closePage);

  it('is made once, however often the answer gets lost', async () => {
    await withFastClock(async () => {
      const page = await show({ args: { ...choosing.OneTeam.args, script: { turns: ['lost', 'lost', 'taken'] } } });
      await page.press('Maak de kaart');
      await page.press('Een ogenblik…');
      await page.shows('De kaart is klaar');
      expect(page.focused).to.equal('De kaart is klaar');
      expect(page.gateway.referrals).to.have.lengthOf(3);
      expect(new Set(page.gateway.referrals.map(({ id }) => id)).size).to.equal(1);
    });
  });

  it('says what happens next in the language of the patient, and has a square that a camera reads', async () => {
    const page = await show(cards.Arabic);
    await page.drawn();
    expect(page.card.lang).to.equal('ar');
    expect(page.card.dir).to.equal('rtl');
    expect(page.cardWords).to.include('يمكنك طلب المساعدة').and.to.include(code.slice(0, 9));
    expect(page.element.shadowRoot!.querySelector('section')!.lang).to.equal('nl');
    const { link } = page.element.flow.referral!;
    expect(await readSquare(page.square!)).to.equal(link);
    expect(link).to.match(/#verwijzing=\d{16}$/);
  });

  it('names neither the subject nor the age', async () => {
    const page = await show({ args: { flow: inLanguage('nl', { leefgebieden: ['verslaving'], ageBand: '18-22' }) } });
    await page.drawn();
    for (const word of ['Alcohol', 'drugs', 'verslaving', '18', '22', '2023'])
      expect(page.cardWords.replaceAll(code, '').replaceAll(/\d{4} \d{4}/g, '')).not.to.include(word);
  });

  it('is shown large and closed again, back where one was', async () => {
    const page = await show(cards.Dutch);
    await page.drawn();
    await page.tabTo('Laat groot zien');
    await sendKeys({ press: 'Enter' });
    await page.until(
      () => page.isLarge,
      () => 'it does not open',
    );
    expect(page.focused).to.equal('Sluiten');
    await sendKeys({ press: 'Escape' });
    await page.until(
      () => page.element.shadowRoot!.querySelector('dialog') === null,
      () => 'it does not close',
    );
    expect(page.focused).to.equal('Laat groot zien');
  });

  it('gives the link to whoever wants to paste it, or says that it cannot', async () => {
    const page = await show(cards.Dutch);
    await page.drawn();
    const copied: string[] = [];
    const { clipboard } = navigator;
    const clipboardThat = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      clipboardThat(async (text) => void copied.push(text));
      await page.press('Kopieer de link');
      await page.until(
        () => page.announcements.join().includes('De link is gekopieerd.'),
        () => page.words,
      );
      expect(copied).to.deep.equal([page.element.flow.referral!.link]);
      clipboardThat(() => Promise.reject(new Error('not allowed')));
      await page.press('Kopieer de link');
      await page.until(
        () => page.announcements.join().includes('Selecteer de link zelf'),
        () => page.words,
      );
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('prints alone, on one small page', async () => {
    const page = await show(cards.Dutch);
    await page.drawn();
    const { print } = window;
    let rules: string[] = [];
    window.print = () => {
      rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    };
    try {
      await page.press('Print de kaart');
      expect(rules.join()).to.match(/@page\s*{[^}]*size: a5/i);
      window.dispatchEvent(new Event('afterprint'));
      expect(document.adoptedStyleSheets).to.deep.equal([]);
    } finally {
      window.print = print;
    }
  });

  it('becomes a file for one’s own system', async () => {
    const page = await show(cards.Dutch);
    await page.drawn();
    const click = HTMLAnchorElement.prototype.click;
    const saved: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    try {
      await page.press('Bewaar als bestand');
      await page.until(
        () => saved.length === 1,
        () => 'nothing is saved',
      );
      expect(saved[0]!.download).to.equal(`verwijzing-${code.slice(-4)}.json`);
      const file = (await (await fetch(saved[0]!.href)).json()) as { resourceType: string };
      expect(file.resourceType).to.equal('Bundle');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });
});

describe('sending with consent', () => {
  afterEach(closePage);

  it('needs the consent, sends the question with its referral, and gives the code on a card', async () => {
    const page = await show(choosing.TwoTeams);
    await page.press('Of verstuur nu, samen');
    await page.shows('Samen nu versturen');
    await page.press('Verstuur de vraag');
    expect(page.errors).to.deep.equal(['Vraag eerst of het goed is dat je deze vraag verstuurt. Zet dan een vinkje.']);
    expect(page.gateway.referrals).to.deep.equal([]);
    await page.choose('Ja, deze vraag mag verstuurd worden');
    await page.choose('Ja, CJG Stedelijk Team mag de vraag ook zien en meedenken');
    await page.press('Verstuur de vraag');
    await page.shows('De vraag is verstuurd');
    await page.drawn();
    const [question] = page.gateway.questions;
    expect(question).to.deep.include({
      text: '',
      answerBy: 'code',
      consentToShare: true,
      referralCode: code,
      referralFeedback: false,
    });
    expect(question!.facts.asker).to.equal('professional');
    expect(page.cardWords).to.include('4829 1047').and.to.include('Bewaar deze kaart goed.');
    expect(page.square).to.equal(null);
    expect(page.words).to.include('De verwijzing blijft dus op uitgereikt staan.');
  });

  it('never sends twice: an answer that got lost is asked for again, also after a change', async () => {
    await withFastClock(async () => {
      const turns = ['taken', 'lost', 'lost', 'lost', 'lost', 'taken'] as const;
      const page = await show({ args: { ...choosing.OneTeam.args, script: { turns } } });
      await page.press('Of verstuur nu, samen');
      await page.choose('Ja, deze vraag mag verstuurd worden');
      await page.press('Verstuur de vraag');
      await page.until(
        () => page.words.includes('Dat lukt nu niet.'),
        () => page.words,
      );
      await page.type('Wat moet het team weten?', 'Er is een brief van de rechtbank.');
      await page.press('Verstuur de vraag');
      await page.shows('De vraag is verstuurd');
      expect(page.words).to.include('De vraag was al aangekomen zoals je hem eerst verstuurde.');
      expect(page.gateway.referrals).to.have.lengthOf(1);
      expect(new Set(page.gateway.questions.map(({ id }) => id)).size).to.equal(1);
    });
  });
});

describe('following', () => {
  afterEach(closePage);

  it('tells how far it is in steps and in words, and what it does not tell', async () => {
    const page = await show({ args: { script: { status: statusOf({ state: 'gestart', canRevoke: false }) } } });
    await page.follows(code.replaceAll(' ', '-'));
    await page.shows('Het team is begonnen');
    expect(page.focused).to.equal('Het team is begonnen');
    expect(page.stagesDone).to.deep.equal(['Ontvangen, is geweest', 'Gestart']);
    expect(page.buttons).not.to.include('Trek deze verwijzing in');
  });

  it('does not say whether nothing was sent or nothing is shared', async () => {
    const page = await show(following.HandedOut);
    expect(page.title).to.equal('Er is nog niets te zien');
    expect(page.stagesDone).to.deep.equal([]);
  });

  it('takes a referral back, asking once more', async () => {
    const page = await show({});
    await page.follows(code);
    await page.shows('Er is nog niets te zien');
    await page.press('Trek deze verwijzing in');
    await page.shows('Wil je deze verwijzing intrekken?');
    await page.press('Ja, trek in');
    await page.shows('Je hebt deze verwijzing ingetrokken');
    expect(page.gateway.status.state).to.equal('ingetrokken');
  });

  it('tells the code of a question from that of a card', async () => {
    const page = await show({});
    await page.follows(codeOfQuestion);
    expect(page.errors.join()).to.include('Dit is de code van een vraag.');
  });

  it('says that a proof of work takes a moment', async () => {
    const page = await show({ args: { script: { turns: ['proof'] } } });
    await page.follows(code);
    await page.until(
      () => page.announcements.join().includes('We doen eerst een korte controle op dit apparaat.'),
      () => page.announcements.join(),
    );
  });
});

/** Draws the square as it is shown, and reads it as a camera would. */
async function readSquare(square: SVGElement): Promise<string> {
  const size = 400;
  const copy = square.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(size));
  copy.setAttribute('height', String(size));
  const styles = getComputedStyle(square.querySelector('path')!).fill;
  copy.querySelector('path')!.setAttribute('fill', styles);
  copy.querySelector('rect')!.setAttribute('fill', getComputedStyle(square.querySelector('rect')!).fill);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return decodeQr(context.getImageData(0, 0, size, size));
}
