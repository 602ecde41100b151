import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { dutch, otherLanguages, recognise, recogniserOf } from '@voordeur/core/recognition';
import type { Leefgebied } from '@voordeur/core/vocabulary';
import fc from 'fast-check';

interface Case {
  id: string;
  text: string;
  half?: string;
  textExpect: { leefgebieden: Leefgebied[]; danger: string; about: string };
}

const read = (file: string): Case[] =>
  readFileSync(path.resolve(import.meta.dirname, '../fixtures', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const share = <Item>(items: Item[], holds: (item: Item) => boolean) => items.filter(holds).length / items.length;
const main = ({ text }: Case): string[] => recognise(text).leefgebieden.map(({ id }) => id);
const danger = (text: string) => recognise(text).danger.level;
const about = (text: string) => recognise(text).about.who;

for (const [name, cases] of [
  ['the golden cases', read('cases.jsonl')],
  ['the hold-out', read('recognition-holdout.jsonl')],
  ['short texts', read('recognition-domains.jsonl')],
] as const)
  describe(`recognition of ${name}`, () => {
    const withDomain = cases.filter(({ textExpect }) => textExpect.leefgebieden.length > 0);
    const inDanger = cases.filter(({ textExpect }) => textExpect.danger !== 'geen');

    test('sees danger, and never reads danger now as none', { skip: inDanger.length === 0 }, () => {
      assert.ok(share(inDanger, ({ text }) => danger(text) !== 'geen') >= 0.98);
      for (const { text, textExpect } of inDanger)
        if (textExpect.danger === 'nu') assert.notEqual(danger(text), 'geen', text);
    });

    test('raises few false alarms', () => {
      const calm = cases.filter(({ textExpect }) => textExpect.danger === 'geen');
      assert.ok(share(calm, ({ text }) => danger(text) !== 'geen') <= 0.04);
    });

    test('puts the main life domain first, or among the first three', () => {
      assert.ok(share(withDomain, (each) => main(each)[0] === each.textExpect.leefgebieden[0]) >= 0.8);
      assert.ok(share(withDomain, (each) => main(each).slice(0, 3).includes(each.textExpect.leefgebieden[0]!)) >= 0.95);
    });

    test('knows whom it is about', () => {
      assert.ok(share(cases, ({ text, textExpect }) => about(text) === textExpect.about) >= 0.85);
    });
  });

describe('danger', () => {
  test('is seen in single sentences, told openly and veiled, and not in their harmless neighbours', () => {
    const sentences = read('recognition-danger.jsonl') as unknown as { text: string; danger: string }[];
    const inDanger = sentences.filter((each) => each.danger !== 'geen');
    const calm = sentences.filter((each) => each.danger === 'geen');
    assert.ok(share(inDanger, ({ text }) => danger(text) !== 'geen') >= 0.98);
    assert.ok(share(calm, ({ text }) => danger(text) !== 'geen') <= 0.04);
  });

  test('is taken back by a denial, but not by one that denies something else', () => {
    assert.equal(danger('Hij slaat mij niet.'), 'geen');
    assert.equal(danger('Er is geen sprake van geweld.'), 'geen');
    assert.equal(danger('Hij slaat niet alleen mij.'), 'vandaag');
    assert.equal(danger('Ik slaap niet, hij slaat mij.'), 'vandaag');
    assert.equal(danger('Ik wil niet meer leven.'), 'vandaag');
  });

  test('of long ago is none, of long ago and again it is', () => {
    assert.equal(danger('Vroeger werd ik thuis geslagen.'), 'geen');
    assert.equal(danger('Mijn ex sloeg mij. Dat is acht jaar geleden.'), 'geen');
    assert.equal(danger('Vroeger sloeg hij mij en nu weer.'), 'vandaag');
    assert.equal(danger('Sinds vorig jaar slaat hij mij.'), 'vandaag');
    assert.equal(danger('Mijn man overleed drie jaar geleden en ik wil niet meer leven.'), 'vandaag');
  });

  test('in idiom, games and homework is none', () => {
    for (const text of [
      'Ik schaam me dood.',
      'Hij schiet iedereen dood in fortnite.',
      'Ik ben doodmoe en werk me kapot.',
      'Wij schreeuwden moord en brand.',
      'Ik maak een werkstuk over kindermishandeling.',
      'Dat gaat nergens over, het slaat nergens op.',
    ])
      assert.equal(danger(text), 'geen', text);
  });

  test('asks who does it to whom: a small child that hits is no danger, a grown-up that hits it is', () => {
    assert.equal(danger('Mijn peuter slaat en bijt mij.'), 'geen');
    assert.equal(danger('Mijn peuter wordt door zijn vader geslagen.'), 'vandaag');
    assert.equal(danger('Mijn zoon van 19 slaat mij.'), 'vandaag');
  });

  test('of losing house or power counts within a week', () => {
    assert.equal(danger('Vrijdag worden wij ons huis uitgezet.'), 'vandaag');
    assert.equal(danger('Over drie maanden moeten wij ons huis uit.'), 'geen');
    assert.equal(danger('Morgen sluiten ze de stroom af.'), 'vandaag');
  });

  test('is read with everyday misspellings and chat spelling', () => {
    assert.equal(danger('mn pa slaad mij elke dag'), 'vandaag');
    assert.equal(danger('kwil niet meer leven'), 'vandaag');
    assert.equal(danger('wil zelfmoort plegen'), 'vandaag');
  });

  test('is read in the other languages', () => {
    for (const text of [
      'My husband beats me.',
      'Kocam beni dövüyor.',
      'Mąż mnie bije.',
      'Чоловік мене б’є.',
      'زوجي يضربني',
      'ሰብኣየይ ይሃርመኒ',
      'I want to die.',
      'Ölmek istiyorum.',
      'Nie chcę już żyć.',
      'Я не хочу жити.',
      'لا أريد العيش',
      'ክመውት እደሊ ኣለኹ',
    ])
      assert.notEqual(danger(text), 'geen', text);
  });

  test('shows the words it rests on, as they stand in the text', () => {
    for (const { text } of [...read('cases.jsonl'), ...read('recognition-holdout.jsonl')]) {
      const { danger: found, leefgebieden, about: whom } = recognise(text);
      const places = [...found.phrases, ...whom.words, ...leefgebieden.flatMap(({ words }) => words)];
      for (const place of places) assert.equal(text.slice(place.start, place.end), place.text);
      assert.equal(found.level === 'geen', found.phrases.length === 0);
    }
  });
});

describe('whom it is about', () => {
  const expected: [string, string][] = [
    ['ik ben 16 en zoek een bijbaan', 'kind'],
    ['Mijn dochter van 4 slaapt slecht', 'kind'],
    ["m'n moeder van 82 is gevallen", 'oudere'],
    ['Ik ben negentien jaar en zoek een kamer', 'jongvolwassene'],
    ['Mijn broer (35) drinkt', 'volwassene'],
    ['Een 15-jarige leerling spijbelt', 'kind'],
    ['word in mei 18 en zoek een kamer', 'kind'],
    ['Ik ben al 3 jaar gescheiden', 'onbekend'],
    ['Wij hebben drie kinderen en te weinig geld', 'gezin'],
    ['zit in de brugklas en snap wiskunde niet', 'kind'],
    ['De rekening is 45 euro', 'onbekend'],
  ];
  for (const [text, who] of expected) test(`${text}: ${who}`, () => assert.equal(about(text), who));
});

describe('a recogniser', () => {
  test('of Dutch alone leaves the other languages to those who load them', () => {
    const dutchOnly = recogniserOf(dutch);
    assert.equal(dutchOnly('زوجي يضربني').danger.level, 'geen');
    assert.equal(recogniserOf(dutch, otherLanguages)('زوجي يضربني').danger.level, 'vandaag');
    assert.equal(dutchOnly('Hij slaat mij').danger.level, 'vandaag');
  });

  test('takes any text without an exception', () => {
    const words = [
      'hij',
      'slaat',
      'mij',
      'niet',
      '17',
      'ik',
      'ben',
      'van',
      '(',
      ')',
      ',',
      '.',
      '?',
      '😀',
      '\u202e',
      'زوجي',
      'ሰብኣየይ',
      '\ud800',
    ];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void recognise(text)),
      { numRuns: 20_000 },
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => void recognise(list.join(' '))),
      { numRuns: 5000 },
    );
  });

  test('takes work in proportion to the length of the text, whatever is repeated', () => {
    const cases = read('cases.jsonl').map(({ text }) => text);
    for (const part of [
      'hij slaat mij ',
      'jaar geleden sloeg hij mij niet ',
      'ik ben 16 ',
      'a',
      '( 5 ',
      'مم',
      ...cases.slice(0, 2),
    ]) {
      const time = (length: number) => {
        const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
        return Math.min(...Array.from({ length: 5 }, () => timed(() => recognise(text))));
      };
      const [small, large] = [time(50_000), time(400_000)];
      // Eight times the text; collecting garbage and a busy machine add to that. A quadratic step would cost 64 times.
      assert.ok(large < Math.max(10, small) * 48, `${part}: ${small} ms for 50 kB, ${large} ms for 400 kB`);
    }
  });
});

/** Milliseconds of processor time, so that other work on the machine does not count. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
