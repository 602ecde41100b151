import { expect } from '@open-wc/testing';
import '@voordeur/widgets/triage/define';
import { html, render } from 'lit';
import { ScriptedGateway } from '../../stories/scripted-gateway.ts';
import { renderStory, settled } from '../../stories/render-story.ts';
import * as list from '../../stories/sociale-kaart/list.stories.ts';
import { ScriptedSocialeKaart } from '../../stories/sociale-kaart/scripted-sociale-kaart.ts';
import * as searching from '../../stories/sociale-kaart/searching.stories.ts';
import { socialeKaart as meta, type KaartStory } from '../../stories/sociale-kaart/sociale-kaart.ts';
import { closePage, openPage } from './page.ts';
import { SocialeKaart } from './sociale-kaart.harness.ts';

const stored = 'voordeur-mijn-lijst';

async function show(story: KaartStory): Promise<SocialeKaart> {
  const page = await openPage();
  return SocialeKaart.in(await renderStory(meta, story, page));
}

describe('the personal list of the sociale kaart', () => {
  afterEach(() => {
    closePage();
    localStorage.removeItem(stored);
  });

  it('is made of cards, and stays in memory', async () => {
    const kaart = await show(searching.Found);
    const [first, second] = kaart.titles;
    await kaart.press('Zet op mijn lijst', first);
    await kaart.press('Zet op mijn lijst', second);
    await kaart.press('Mijn lijst 2');
    expect(kaart.titles).to.deep.equal([first, second]);
    expect(kaart.focused).to.equal('Mijn lijst');
    await kaart.press('Haal van mijn lijst', first);
    expect(kaart.titles).to.deep.equal([second]);
    await kaart.press('Terug naar zoeken');
    expect(kaart.focused).to.equal('Waar zoek je hulp bij?');
    expect(localStorage.length).to.equal(0);
  });

  it('prints the list and nothing else', async () => {
    const kaart = await show(list.MyList);
    const beside = document.createElement('p');
    document.body.append(beside);
    const print = window.print;
    let shown = true;
    window.print = () => {
      shown = getComputedStyle(beside).display !== 'none';
    };
    try {
      await kaart.press('Print mijn lijst');
    } finally {
      window.print = print;
      window.dispatchEvent(new Event('afterprint'));
      beside.remove();
    }
    expect(shown).to.equal(false);
  });

  it('is kept on the device when asked, is there the next time, and can be deleted', async () => {
    const kaart = await show(list.MyList);
    expect(kaart.words).to.contain('Wie dit apparaat ook gebruikt, kan je lijst dan zien.');
    await kaart.press('Bewaar op dit apparaat');
    expect(JSON.parse(localStorage.getItem(stored)!)).to.deep.equal({
      version: 1,
      ids: ['cjg-noord', 'kindertelefoon'],
    });
    await kaart.press('Haal van mijn lijst', 'CJG Noord');
    expect(JSON.parse(localStorage.getItem(stored)!)).to.deep.equal({ version: 1, ids: ['kindertelefoon'] });

    const later = await show(searching.Start);
    await later.until(
      () => later.buttons.includes('Mijn lijst 1'),
      () => `the list does not come back: ${later.buttons.join(' | ')}`,
    );
    await later.press('Mijn lijst 1');
    await later.press('Wis de lijst van dit apparaat');
    expect(localStorage.getItem(stored)).to.equal(null);
    expect(later.titles, 'it stays on the screen').to.deep.equal(['De Kindertelefoon']);
  });

  it('is not thrown away by closing the page, only by leaving quickly', async () => {
    const kaart = await show(list.MyList);
    await kaart.press('Bewaar op dit apparaat');
    kaart.element.forget();
    await kaart.settled();
    expect(localStorage.getItem(stored)).not.to.equal(null);
    localStorage.removeItem(stored);
    await kaart.until(
      () => kaart.gateway.catalogues > 0,
      () => 'it never looks again',
    );
    await kaart.settled();
    expect(localStorage.getItem(stored), 'what was deleted meanwhile stays deleted').to.equal(null);
  });

  it('says so where the browser keeps nothing', async () => {
    const kaart = await show(list.MyList);
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await kaart.press('Bewaar op dit apparaat');
    } finally {
      Storage.prototype.setItem = set;
    }
    expect(kaart.announcements.join()).to.contain('Bewaren lukt niet in deze browser.');
  });
});

describe('"Klopt dit niet?"', () => {
  afterEach(closePage);

  async function fillIn(kaart: SocialeKaart, card: string): Promise<void> {
    await kaart.press('Meer lezen', card);
    await kaart.press('Klopt dit niet?', card);
    expect(kaart.focused).to.equal('Dit bestaat niet meer');
    await kaart.choose('Het telefoonnummer, adres of de website klopt niet');
    await kaart.type('Het nummer is veranderd.', 'Wat moet er staan?');
  }

  it('goes to the gateway, once, with a note', async () => {
    const kaart = await show(searching.Found);
    const [card] = kaart.titles;
    await fillIn(kaart, card!);
    await kaart.press('Verstuur');
    await kaart.until(
      () => kaart.words.includes('We kijken het na.'),
      () => 'it never says thanks',
    );
    const [{ serviceId, report }] = kaart.gateway.reports as [ScriptedSocialeKaart['reports'][0]];
    expect(serviceId).to.equal(kaart.element.kaart.found!.services[0]!.service.id);
    expect({ ...report, id: '' }).to.deep.equal({ id: '', kind: 'wrong-contact', note: 'Het nummer is veranderd.' });
  });

  it('wants to know what is wrong before it goes', async () => {
    const kaart = await show(searching.Found);
    const [card] = kaart.titles;
    await kaart.press('Meer lezen', card);
    await kaart.press('Klopt dit niet?', card);
    await kaart.press('Verstuur');
    expect(kaart.card(card!)).to.contain('Kies wat er niet klopt.');
    expect(kaart.focused).to.equal('Dit bestaat niet meer');
    expect(kaart.gateway.reports).to.deep.equal([]);
  });

  it('keeps what was written when it does not arrive, and sends the same report again', async () => {
    const kaart = await show({
      args: { ...searching.Found.args, script: { reports: [{ outcome: 'unavailable' }, { outcome: 'received' }] } },
    });
    await fillIn(kaart, kaart.titles[0]!);
    await kaart.press('Verstuur');
    await kaart.until(
      () => kaart.announcements.join().includes('Versturen lukt nu niet.'),
      () => 'it never says that it failed',
    );
    await kaart.press('Verstuur');
    await kaart.until(
      () => kaart.words.includes('We kijken het na.'),
      () => 'it never says thanks',
    );
    const ids = kaart.gateway.reports.map(({ report }) => report.id);
    expect(ids).to.have.lengthOf(2);
    expect(ids[0]).to.equal(ids[1]);
  });

  it('can be closed, and the focus goes back', async () => {
    const kaart = await show(searching.Found);
    const [card] = kaart.titles;
    await kaart.press('Meer lezen', card);
    await kaart.press('Klopt dit niet?', card);
    await kaart.press('Toch niet');
    expect(kaart.focused).to.equal('Klopt dit niet?');
  });
});

describe('the map of the sociale kaart', () => {
  afterEach(closePage);

  it('says where it comes from first, and asks nothing before it is opened', async () => {
    const kaart = await show(searching.Found);
    await kaart.press('Bekijk op de kaart');
    expect(kaart.words).to.contain('De kaart komt van een ander adres');
    expect(kaart.tiles).to.equal(0);
    await kaart.press('Liever niet');
    expect(kaart.focused).to.equal('Bekijk op de kaart');
    await kaart.press('Bekijk op de kaart');
    await kaart.press('Open de kaart');
    await kaart.until(
      () => kaart.points.length > 0,
      () => 'the map never opens',
    );
    expect(kaart.focused).to.equal('Kaart: verschuif met de pijltjes');
    await kaart.until(
      () => kaart.tiles > 0,
      () => 'no tile is asked for',
    );
  });

  it('shows how many there are in each area, and leads to their cards', async () => {
    const kaart = await show(list.MapOpen);
    await kaart.until(
      () => kaart.points.length === 5,
      () => `there are ${kaart.points.join(' | ')}`,
    );
    const noord = kaart.points.find((name) => name.startsWith('Haarlem-Noord'))!;
    expect(noord).to.match(/^Haarlem-Noord: \d+ plekken$/);
    await kaart.pressPoint(noord);
    expect(kaart.focused).to.equal('Haarlem-Noord');
    await kaart.press('Taalcafé Noord');
    expect(kaart.focused).to.equal('Taalcafé Noord');
    await kaart.press('Sluit de kaart');
    expect(kaart.points).to.deep.equal([]);
  });
});

describe('going on to ask', () => {
  afterEach(closePage);

  it('hands the words over to the triage on the page, and tells the page nothing of them', async () => {
    const page = await openPage();
    render(
      html`<voordeur-sociale-kaart .client=${new ScriptedSocialeKaart()}></voordeur-sociale-kaart>
        <voordeur-triage .client=${new ScriptedGateway()}></voordeur-triage>`,
      page,
    );
    await settled(page);
    const kaart = SocialeKaart.in(page);
    const events: Event[] = [];
    page.addEventListener('voordeur-ask', (event) => events.push(event));
    await kaart.type('Mijn zoon wordt gepest.');
    await kaart.select('Waar woon je?', 'Haarlem-Oost');
    expect(kaart.words).to.contain('Wat je typte, gaat mee.');
    await kaart.press('Stel je vraag');
    const { answers } = page.querySelector('voordeur-triage')!.intake;
    expect(answers.text).to.equal('Mijn zoon wordt gepest.');
    expect(answers.area).to.equal('oost');
    expect(events).to.have.lengthOf(1);
    expect(Object.keys(events[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
    expect(document.activeElement?.localName).to.equal('voordeur-triage');
  });

  it('links to a page without the words, and says so, where there is no triage', async () => {
    const kaart = await show(searching.Found);
    const link = kaart.element.shadowRoot!.querySelector<HTMLAnchorElement>('a.button')!;
    expect(link.href).to.equal('https://voordeur.example/vraag');
    expect(kaart.words).to.contain('Wat je hier typte, gaat niet mee.');
  });

  it('names the phone where there is neither', async () => {
    const kaart = await show({ args: { ...searching.Found.args, triageUrl: '' } });
    expect(kaart.team).to.contain('Bel de gemeente: 14 023');
  });
});
