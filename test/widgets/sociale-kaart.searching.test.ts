import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { renderStory } from '../../stories/render-story.ts';
import * as list from '../../stories/sociale-kaart/list.stories.ts';
import * as nothing from '../../stories/sociale-kaart/nothing.stories.ts';
import * as searching from '../../stories/sociale-kaart/searching.stories.ts';
import { socialeKaart as meta, type KaartStory } from '../../stories/sociale-kaart/sociale-kaart.ts';
import { withStoppedClock } from './fast-clock.ts';
import { closePage, openPage } from './page.ts';
import { SocialeKaart } from './sociale-kaart.harness.ts';

async function show(story: KaartStory, width?: number): Promise<SocialeKaart> {
  const page = await openPage(width);
  return SocialeKaart.in(await renderStory(meta, story, page));
}

describe('searching the sociale kaart', () => {
  afterEach(closePage);

  it('loads nothing to search with before somebody comes near, and then once', async () => {
    const kaart = await show(searching.Start);
    expect(kaart.gateway.catalogues).to.equal(0);
    kaart.field('Waar zoek je hulp bij?').focus();
    await kaart.type('schulden');
    await kaart.shows(/plekken gevonden$/);
    await kaart.type('huur');
    await kaart.shows(/plekken gevonden$/);
    expect(kaart.gateway.catalogues).to.equal(1);
  });

  it('finds while somebody types, with a typing mistake too, and sends no word anywhere', async () => {
    const kaart = await show(searching.Start);
    await kaart.type('eenzaamhied');
    await kaart.shows(/plekken gevonden$/);
    expect(kaart.titles.length).to.be.greaterThan(3);
    expect(kaart.words.toLowerCase()).to.contain('eenza');
    expect(kaart.gateway.searches).to.deep.equal([]);
    expect(kaart.words).to.contain('Wat je typt, blijft op dit apparaat.');
  });

  it('tells what was found when typing rests, not at every key', async () => {
    const kaart = await show(searching.Start);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(...kaart.announcements));
    observer.observe(kaart.element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await withStoppedClock(async (pass) => {
      await kaart.type('schulden');
      await kaart.shows(/plekken gevonden$/);
      const first = kaart.outcome;
      await kaart.type('taalcafé');
      await kaart.shows(/gevonden$/);
      expect(kaart.outcome).not.to.equal(first);
      expect(said).to.not.include(kaart.outcome);
      pass();
      await kaart.until(
        () => said.includes(kaart.outcome),
        () => `nothing is said, but ${said.join(' | ')}`,
      );
      expect(said).not.to.include(first);
    });
    observer.disconnect();
  });

  it('asks for a moment while it is loading, and searches as soon as it can', async () => {
    const kaart = await show({ args: { ...searching.Start.args, script: { searchable: 'never' } } });
    await kaart.type('schulden');
    expect(kaart.outcome).to.equal('Een ogenblik…');
  });

  it('says when searching is impossible, keeps the words, and tries again', async () => {
    const kaart = await show({ args: { script: { searchable: 'later' } } });
    await kaart.type('schulden');
    await kaart.shows('Zoeken lukt nu even niet');
    expect((kaart.field('Waar zoek je hulp bij?') as HTMLTextAreaElement).value).to.equal('schulden');
    expect(kaart.words).to.contain('14 023');
    await kaart.press('Probeer opnieuw');
    await kaart.shows(/plekken gevonden$/);
    expect(kaart.focused).to.match(/plekken gevonden$/);
  });

  it('begins with subjects, for whoever has no words for it yet', async () => {
    const kaart = await show(searching.Start);
    await kaart.press('Zorgen voor een ander');
    await kaart.shows(/plekken gevonden$/);
    expect(kaart.tags).to.deep.equal(['Zorgen voor een ander']);
    expect(kaart.focused).to.match(/plekken gevonden$/);
    await kaart.press('Haal weg: Zorgen voor een ander');
    expect(kaart.buttons).to.include('Zorgen voor een ander');
    expect(kaart.focused, 'the button that was pressed is gone').to.equal('Waar zoek je hulp bij?');
  });

  it('narrows by area, age, subject, language, cost and way in, and each can be taken off', async () => {
    const kaart = await show(searching.Start);
    await kaart.type('groep');
    await kaart.shows(/plekken gevonden$/);
    const all = kaart.element.kaart.found!.services.length;
    await kaart.press('Zoek preciezer');
    await kaart.select('Waar woon je?', 'Haarlem-Noord');
    await kaart.type('10', 'Leeftijd van degene om wie het gaat');
    await kaart.select('Kosten', 'Gratis');
    await kaart.shows(/gevonden$/);
    expect(kaart.tags).to.deep.equal(['Haarlem-Noord', '10 jaar', 'Gratis']);
    const { services } = kaart.element.kaart.found!;
    expect(services.length).to.be.lessThan(all);
    for (const { service } of services) {
      expect(service.areas).to.include('noord');
      expect(service.minAge ?? 0).to.be.at.most(10);
      expect(service.maxAge ?? 200).to.be.at.least(10);
      expect(service.cost).to.equal('gratis');
    }
    await kaart.press('Haal alles weg');
    expect(kaart.tags).to.deep.equal([]);
    expect(kaart.element.kaart.found!.services.length).to.equal(all);
  });

  it('says what an age has to look like, and searches without it', async () => {
    const kaart = await show(nothing.WrongAge);
    expect(kaart.words).to.contain('Vul een leeftijd in cijfers in, bijvoorbeeld 16.');
    await kaart.type('16 jaar', 'Leeftijd van degene om wie het gaat');
    expect(kaart.words).not.to.contain('Vul een leeftijd in cijfers in');
    expect(kaart.tags).to.deep.equal(['16 jaar']);
  });

  it('tells nothing because of filters apart from nothing at all', async () => {
    const kaart = await show(nothing.NothingWithTheseFilters);
    expect(kaart.outcome).to.equal('Niets gevonden met deze keuzes');
    expect(kaart.words).to.contain('Er is wel iets');
    await kaart.press('Haal alle keuzes weg');
    await kaart.shows(/plekken gevonden$/);
    await kaart.type('xqzvw');
    await kaart.shows('Niets gevonden');
    expect(
      kaart.buttons.filter((name) => name === 'Stel je vraag'),
      'also right there',
    ).to.have.lengthOf(2);
  });

  it('counts a search that found nothing once, without its words', async () => {
    const kaart = await show(searching.StartInArea);
    await withStoppedClock(async (pass) => {
      for (const words of ['xqzvw', 'schulden', 'xqzvw']) {
        await kaart.type(words);
        await kaart.shows(words === 'schulden' ? /plekken gevonden$/ : 'Niets gevonden');
        pass();
        await kaart.until(
          () => kaart.announcements.includes(kaart.outcome),
          () => 'it is never told',
        );
      }
    });
    expect(kaart.gateway.zeroResults).to.deep.equal([{ area: 'noord', domain: undefined }]);
  });

  it('sends the words where the gateway searches, after a pause, and says so', async () => {
    const kaart = await show(searching.AtTheGateway);
    expect(kaart.words).to.contain('Wat je typt, gaat naar de gemeente om te zoeken.');
    await kaart.type('schul');
    await kaart.type('schulden');
    await kaart.shows(/gevonden$/);
    expect(kaart.gateway.searches).to.deep.equal([{ q: 'schulden', filters: {}, limit: 50 }]);
    expect(kaart.gateway.catalogues).to.equal(0);
  });

  it('finds by subject where the gateway searches', async () => {
    const kaart = await show(searching.AtTheGateway);
    await kaart.press('Zorgen voor een ander');
    await kaart.shows(/gevonden$/);
    expect(kaart.gateway.searches).to.deep.equal([
      { q: 'Zorgen voor een ander', filters: { domain: 'mantelzorg' }, limit: 50 },
    ]);
  });

  it('shows more when asked, and goes to the first that is new', async () => {
    const kaart = await show(searching.Found);
    expect(kaart.titles).to.have.lengthOf(10);
    await kaart.press('Laat meer zien');
    expect(kaart.titles).to.have.lengthOf(20);
    expect(kaart.focused).to.equal(kaart.titles[10]);
  });

  it('tells near-duplicates apart in the title', async () => {
    const kaart = await show(searching.NearDuplicates);
    const [first, second] = kaart.titles;
    expect(first).to.contain('Weerbaarheidstraining').and.to.contain('Haarlem-Noord en Schalkwijk');
    expect(second).to.contain('Weerbaarheidstraining').and.to.contain('Haarlem-Oost');
  });

  it('shows the phone lines first where words speak of danger; what was found stays', async () => {
    const kaart = await show(searching.Start);
    await kaart.type('mijn man staat voor de deur met een mes');
    await kaart.until(
      () => kaart.lines.length > 0,
      () => 'the lines are never shown',
    );
    expect(kaart.lines[0]).to.equal('112');
    expect(kaart.announcements.join(' ')).to.contain('telefoonnummers');
    await kaart.type('schulden');
    await kaart.until(
      () => kaart.lines.length === 0,
      () => 'the lines stay',
    );
  });

  it('shows the teams of the area that help at that age', async () => {
    const kaart = await show(searching.StartInArea);
    expect(kaart.team).to.contain('CJG Noord').and.to.contain('Noord-Noord');
    await kaart.press('Zoek preciezer');
    await kaart.type('9', 'Leeftijd van degene om wie het gaat');
    expect(kaart.team).to.contain('CJG Noord').and.not.to.contain('Noord-Noord');
    await kaart.type('40', 'Leeftijd van degene om wie het gaat');
    expect(kaart.team).to.contain('Noord-Noord').and.not.to.contain('CJG Noord');
  });

  it('can be told where to begin, by attributes and by other widgets', async () => {
    const kaart = await show(searching.Start);
    kaart.element.area = 'oost';
    kaart.element.domain = 'geld';
    await kaart.shows(/plekken gevonden$/);
    expect(kaart.tags).to.deep.equal(['Haarlem-Oost', 'Geld, schulden en rondkomen']);
    kaart.element.show({ domain: 'wonen', age: 17, area: 'bestaat-niet' });
    await kaart.shows(/gevonden$/);
    expect(kaart.tags).to.deep.equal(['Haarlem-Oost', 'Wonen', '17 jaar']);
    kaart.element.show({ leefgebieden: ['werk', 'geld'] });
    await kaart.shows(/gevonden$/);
    expect(kaart.tags, 'the area is where somebody lives').to.deep.equal([
      'Haarlem-Oost',
      'Werk, inkomen en dagbesteding',
    ]);
    expect(kaart.focused).to.match(/gevonden$/);
  });

  it('shows the services that another widget leads to, and all again when that is taken away', async () => {
    const kaart = await show(searching.Start);
    kaart.element.show({ ids: ['cjg-noord', 'kindertelefoon', 'is-er-niet-meer'] });
    await kaart.shows('2 plekken gevonden');
    expect(kaart.tags).to.deep.equal(['Wie hierbij helpt']);
    expect(kaart.focused).to.equal('2 plekken gevonden');
    await kaart.press('Haal weg: Wie hierbij helpt');
    expect(kaart.tags).to.deep.equal([]);
  });

  it('goes by keyboard from the words to a card, at the width of a phone', async () => {
    const kaart = await show(searching.Start, 360);
    expect(document.activeElement, 'nothing takes the focus by itself').to.equal(document.body);
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60 && kaart.focused !== name; presses++) await sendKeys({ press: 'Tab' });
      expect(kaart.focused).to.equal(name);
    };
    await tabTo('Waar zoek je hulp bij?');
    await sendKeys({ type: 'schulden' });
    await kaart.shows(/plekken gevonden$/);
    await sendKeys({ press: 'Enter' });
    await kaart.settled();
    expect(kaart.focused).to.equal(kaart.outcome);
    await tabTo('Meer lezen');
    await sendKeys({ press: 'Enter' });
    await kaart.settled();
    expect(kaart.element.shadowRoot!.querySelector('details')!.open).to.equal(true);
    await tabTo('Zet op mijn lijst');
    await sendKeys({ press: ' ' });
    await kaart.settled();
    expect(kaart.buttons.some((name) => name.startsWith('Mijn lijst'))).to.equal(true);
  });

  it('forgets everything when somebody leaves', async () => {
    const kaart = await show(list.SomethingSaved);
    kaart.element.forget();
    await kaart.settled();
    expect(kaart.titles).to.deep.equal([]);
    expect((kaart.field('Waar zoek je hulp bij?') as HTMLTextAreaElement).value).to.equal('');
    expect(kaart.buttons.some((name) => name.startsWith('Mijn lijst'))).to.equal(false);
  });
});
