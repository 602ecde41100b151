import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { startOfIntake } from '@voordeur/core/intake';
import type { VoordeurTriage } from '@voordeur/widgets/triage';
import { achttien as meta, after, bornIn, type AchttienStory } from '../../stories/achttien/achttien.ts';
import * as pages from '../../stories/achttien/pages.stories.ts';
import * as timeline from '../../stories/achttien/timeline.stories.ts';
import { renderStory, settled } from '../../stories/render-story.ts';
import { ScriptedGateway } from '../../stories/scripted-gateway.ts';
import '../../stories/triage/triage.ts';
import { Achttien } from './achttien.harness.ts';
import { isShown } from './conformance/elements-within.ts';
import { tracesLeft } from './conformance/traces.ts';
import { closePage, openPage } from './page.ts';

const name = 'voordeur-achttien';

async function show(story: AchttienStory): Promise<Achttien> {
  return Achttien.in(await renderStory(meta, story, await openPage()));
}

describe('18 worden', () => {
  afterEach(() => {
    closePage();
    localStorage.clear();
  });

  describe('the timeline', () => {
    it('starts with what changes at 18 for everybody, without a question first', async () => {
      const achttien = await show(timeline.ForEverybody);
      expect(achttien.title).to.equal('Wat verandert er als je 18 wordt?');
      expect(achttien.chapters.map(([title]) => title)).to.deep.equal(['Vóór 18', 'Als je 18 wordt', 'Na 18']);
      expect(achttien.chapter('Als je 18 wordt')).to.include('DigiD en eigen post').and.to.include('Stemmen');
      expect(achttien.chapter('Als je 18 wordt')).not.to.include('Jeugdhulp stopt meestal bij 18');
    });

    it('is an ordered list, in which now has its place between what was and what comes', async () => {
      const achttien = await show(timeline.LastHalfYear);
      expect(achttien.chapters.map(([title]) => title)).to.deep.equal(['Geweest', 'Nu', 'Komend half jaar', 'Later']);
      const list = achttien.element.shadowRoot!.querySelector('[part~="timeline"]')!;
      expect(list.localName).to.equal('ol');
      expect([...list.children].every(({ localName }) => localName === 'li')).to.equal(true);
    });

    it('becomes one’s own with a month and a year, and brings the focus there', async () => {
      const achttien = await show(timeline.ForEverybody);
      await achttien.bornIn('augustus', '2009');
      expect(achttien.title).to.equal('Jouw tijdlijn');
      expect(achttien.focused).to.equal('Jouw tijdlijn');
      expect(achttien.lead).to.match(/^Je bent 17 jaar\. Nu te doen: \d+\. Komend half jaar: \d+\./);
      await achttien.press('Wis');
      expect(achttien.title).to.equal('Wat verandert er als je 18 wordt?');
      expect(achttien.focused).to.equal('Geboortemaand');
      expect([achttien.selected('Geboortemaand'), achttien.selected('Geboortejaar')]).to.deep.equal(['Kies', 'Kies']);
    });

    it('says at the field what is still missing, and goes there', async () => {
      const achttien = await show(timeline.ForEverybody);
      await achttien.selects('Geboortejaar', '2009');
      await achttien.press('Laat zien');
      expect(achttien.focused).to.equal('Geboortemaand');
      expect(achttien.words).to.include('Kies een maand.').and.not.to.include('Kies een jaar.');
      await achttien.selects('Geboortemaand', 'maart');
      expect(achttien.words).not.to.include('Kies een maand.');
    });

    it('shows what does not hold for everybody to whoever ticks it', async () => {
      const achttien = await show({ args: { progress: after(...bornIn(3, 2009)) } });
      const before = achttien.chapters.flatMap(([, milestones]) => milestones);
      expect(before).not.to.include('Jeugdhulp stopt meestal bij 18');
      achttien.element.dispatch({ type: 'tick', ticks: ['jeugdhulp'] });
      await achttien.rests();
      expect(achttien.chapter('Nu')).to.include('Jeugdhulp stopt meestal bij 18');
    });

    it('shows one domain when asked, and all again', async () => {
      const achttien = await show(timeline.ForEverybody);
      const all = achttien.chapter('Als je 18 wordt').length;
      await achttien.choose('Geld');
      expect(achttien.chapter('Als je 18 wordt')).to.include('Zorgtoeslag aanvragen');
      expect(achttien.chapter('Als je 18 wordt')).not.to.include('Stemmen');
      await achttien.choose('Alles');
      expect(achttien.chapter('Als je 18 wordt')).to.have.lengthOf(all);
    });

    it('speaks to a parent about the child', async () => {
      const achttien = await show(timeline.ForEverybody);
      await achttien.choose('Voor mijn kind');
      expect(achttien.title).to.equal('Wat verandert er als je kind 18 wordt?');
      expect(await achttien.opens('DigiD en eigen post')).to.include('je kind');
    });

    it('opens a milestone with what to do, who helps, a source and its date', async () => {
      const achttien = await show(timeline.ForEverybody);
      const said = await achttien.opens('DigiD en eigen post');
      for (const part of ['Wat je kunt doen', 'Wie helpt', 'Meer lezen:', '2026']) expect(said, part).to.include(part);
    });

    it('says when it cannot be loaded, and loads when asked again', async () => {
      const achttien = await show(timeline.ContentBackLater);
      expect(achttien.title).to.equal('De tijdlijn is er nu even niet');
      await achttien.press('Probeer opnieuw');
      await achttien.until(
        () => achttien.title === 'Wat verandert er als je 18 wordt?',
        () => achttien.words,
      );
    });

    it('says “kan veranderd zijn” after the review date, and not before', async () => {
      expect((await show(timeline.MayHaveChanged)).words).to.include('kan veranderd zijn');
      expect((await show(timeline.ForEverybody)).words).not.to.include('kan veranderd zijn');
    });

    it('says who checked a text: the municipality where it did', async () => {
      const achttien = await show(timeline.ForEverybody);
      const gateway = new ScriptedGateway();
      const municipality = await gateway.municipality();
      municipality.adulthood = { helpers: {}, confirmed: { 'digid-18': '2026-10-05' } };
      achttien.element.client = { municipality: async () => municipality };
      await achttien.settled();
      expect(await achttien.opens('DigiD en eigen post')).to.include(
        'De gemeente keek deze tekst na op 5 oktober 2026.',
      );
      expect(await achttien.opens('Stemmen')).not.to.include('De gemeente keek');
    });

    it('has the plan at the centre, with the month in which it must be there', async () => {
      expect((await show(timeline.MakingThePlan)).words).to.include('Het is klaar in september 2027.');
      expect((await show(timeline.LastHalfYear)).words).to.include('Het is klaar in februari 2027.');
      const grown = await show(timeline.TwentyOne);
      expect(grown.words).not.to.include('Een plan voor 17½');
    });

    it('draws now only where a month of birth is known', async () => {
      const drawn = (achttien: Achttien) => achttien.element.shadowRoot!.querySelector('.road-here') !== null;
      expect(drawn(await show(timeline.ForEverybody))).to.equal(false);
      expect(drawn(await show(timeline.LastHalfYear))).to.equal(true);
    });
  });

  describe('the checklist', () => {
    it('is ticked off, also from the timeline', async () => {
      const achttien = await show({ args: { progress: after(...bornIn(3, 2009)) } });
      await achttien.opens('DigiD en eigen post');
      const task = 'Zet de berichten van MijnOverheid aan.';
      await achttien.choose(task);
      await achttien.press('Checklist');
      expect(achttien.focused).to.equal('Mijn checklist');
      expect(achttien.tasks).to.include(`x ${task}`);
      expect(achttien.lead).to.match(/^1 van \d+ gedaan$/);
      await achttien.choose(task);
      expect(achttien.tasks).to.include(task);
    });

    it('is printed without the page around it, with every task and nothing to press', async () => {
      const page = await openPage();
      const aside = document.createElement('aside');
      aside.textContent = 'Rooster';
      document.body.append(aside);
      const achttien = Achttien.in(await renderStory(meta, pages.Checklist, page));
      const print = window.print;
      let seen: boolean | undefined;
      window.print = () => {
        seen = isShown(aside);
        window.dispatchEvent(new Event('afterprint'));
      };
      try {
        await achttien.press('Print de checklist');
      } finally {
        window.print = print;
      }
      expect(seen).to.equal(false);
      expect(isShown(aside)).to.equal(true);
      aside.remove();
    });

    it('offers a calendar only where there are dates', async () => {
      expect((await show(pages.Checklist)).buttons).to.include('Zet in mijn agenda');
      expect((await show(pages.ChecklistForEverybody)).buttons).not.to.include('Zet in mijn agenda');
    });

    it('says when there is nothing to arrange now', async () => {
      const achttien = await show(pages.ChecklistWithNothingNow);
      expect(achttien.words).to.include('Er is nu niets dat je hoeft te regelen.');
    });
  });

  describe('keeping on the device', () => {
    const question = 'Hoe ziet mijn leven er over een jaar uit?';

    it('happens only when asked, without the month of birth, and follows what is done after it', async () => {
      const achttien = await show(pages.PlanFilledIn);
      expect(await tracesLeft()).to.deep.equal([]);
      await achttien.choose('Bewaar dit op dit apparaat');
      expect(achttien.announcements).to.include('Het is bewaard op dit apparaat.');
      await achttien.write(question, 'Ik ga varen.');
      const kept = localStorage.getItem(name)!;
      expect(kept).to.include('Ik ga varen.');
      expect(Object.keys(JSON.parse(kept) as object).sort()).to.deep.equal(['done', 'reader', 'ticks', 'written']);
      expect(kept).not.to.include('2009');
    });

    it('is there at the next visit, until it is taken back', async () => {
      const first = await show(pages.PlanFilledIn);
      await first.choose('Bewaar dit op dit apparaat');
      const again = await show(timeline.ForEverybody);
      expect(again.title).to.equal('Wat verandert er als je 18 wordt?');
      await again.press('Mijn plan');
      expect(again.written(question)).to.include('bakkerij');
      expect(again.isChosen('Bewaar dit op dit apparaat')).to.equal(true);
      await again.choose('Bewaar dit op dit apparaat');
      expect(await tracesLeft()).to.deep.equal([]);
      expect(again.announcements).to.include('Wat bewaard was, is gewist.');
      expect(again.written(question), 'what is on the screen stays').to.include('bakkerij');
    });

    it('says so where the browser refuses, and nothing is lost', async () => {
      const achttien = await show(pages.PlanFilledIn);
      const setItem = Storage.prototype.setItem;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        await achttien.choose('Bewaar dit op dit apparaat');
      } finally {
        Storage.prototype.setItem = setItem;
      }
      expect(achttien.isChosen('Bewaar dit op dit apparaat')).to.equal(false);
      expect(achttien.announcements.join()).to.include('Bewaren lukt niet in deze browser.');
      expect(achttien.written(question)).to.include('bakkerij');
    });

    it('takes nothing that it does not know from what was kept', async () => {
      for (const strange of ['{', '"text"', '{"reader":"king","ticks":["x"],"done":7,"written":{"a":1}}', '[]']) {
        localStorage.setItem(name, strange);
        const achttien = await show(timeline.ForEverybody);
        const { reader, ticks, done, written } = achttien.element.progress;
        expect({ reader, ticks, done, written }).to.deep.equal({ reader: 'young', ticks: [], done: [], written: {} });
      }
    });

    it('forgets on leaving what was not kept', async () => {
      const achttien = await show(pages.PlanFilledIn);
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await achttien.rests();
      expect(JSON.stringify(achttien.element.progress)).not.to.include('bakkerij').and.not.to.include('2009');
    });
  });

  describe('on from here', () => {
    it('brings what is known to the triage on the same page, which can be corrected', async () => {
      const page = await openPage();
      const draw = html`<voordeur-achttien
          .client=${new ScriptedGateway()}
          .progress=${after(...bornIn(8, 2009), { type: 'read-as', reader: 'parent' })}
          .today=${'2026-11-22'}
        ></voordeur-achttien>
        <voordeur-triage .client=${new ScriptedGateway()} .intake=${startOfIntake}></voordeur-triage>`;
      render(draw, page);
      await settled(page);
      const achttien = Achttien.in(page);
      await achttien.opens('DigiD en eigen post');
      await achttien.press('Stel hier een vraag over: DigiD en eigen post');
      const triage = page.querySelector('voordeur-triage') as VoordeurTriage;
      const { asker, ageBand, becomingAdult, leefgebieden } = triage.intake.answers;
      expect({ asker, ageBand, becomingAdult, leefgebieden }).to.deep.equal({
        asker: 'ouder',
        ageBand: '15-17',
        becomingAdult: true,
        leefgebieden: ['taal-administratie'],
      });
      await triage.updateComplete;
      expect(document.activeElement).to.equal(triage);
      expect(JSON.stringify(triage.intake)).not.to.include('2009');
    });

    it('shows the links that it was given where nothing of the kind is on the page, and none where not', async () => {
      const achttien = await show(timeline.ForEverybody);
      expect(achttien.link('Stel je vraag')).to.equal('https://voordeur.example/vraag');
      expect(achttien.link('Kom langs op het spreekuur')).to.equal('https://voordeur.example/spreekuur');
      expect(achttien.link('Zoek hulp in de buurt')).to.equal('https://voordeur.example/kaart');
      await achttien.opens('DigiD en eigen post');
      expect(achttien.link('hulp bij DigiD en computer')).to.equal('https://voordeur.example/kaart');
      const nowhere = await show(timeline.NowhereToGoOn);
      expect(nowhere.buttons).not.to.include('Stel je vraag');
      expect(nowhere.words).to.include('Liever bellen?');
    });

    it('works without the gateway: only what it knows of the municipality is missing', async () => {
      const achttien = await show(timeline.GatewayUnreachable);
      expect(achttien.chapter('Als je 18 wordt')).not.to.be.empty;
      expect(achttien.words).to.include('Het CJG en het Sociaal Wijkteam helpen samen.');
    });
  });

  describe('for professionals', () => {
    it('shows the steps in order, with the report at 17½ and the warm handover', async () => {
      const achttien = await show(pages.Professional);
      const steps = achttien.chapters.flatMap(([, milestones]) => milestones);
      const report = steps.findIndex((step) => step.startsWith('Meld op 17'));
      const handover = steps.indexOf('Draag warm over');
      expect(report).to.be.greaterThan(0);
      expect(handover).to.be.greaterThan(report);
      expect(achttien.buttons).not.to.include('Mijn plan').and.not.to.include('Plan');
    });

    it('ticks off every step, also those that lie behind', async () => {
      const achttien = await show(pages.ProfessionalChecklist);
      expect(achttien.tasks.length).to.be.greaterThan(20);
    });
  });

  it('speaks English as well, also in its content', async () => {
    const achttien = await show(timeline.ForEverybody);
    await achttien.press('English');
    await achttien.until(
      () => achttien.title === 'What changes when you turn 18?' && !achttien.words.includes('DigiD en eigen post'),
      () => achttien.words,
    );
    expect(achttien.focused).to.equal('Nederlands');
    await achttien.press('Nederlands');
    await achttien.until(
      () => achttien.words.includes('DigiD en eigen post'),
      () => achttien.words,
    );
  });
});
