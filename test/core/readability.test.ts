import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readabilityOf, readingProblems, syllablesIn } from '@voordeur/core/language/nl';

/** Counted by hand. */
const syllables: Record<string, number> = {
  huis: 1,
  je: 1,
  zorg: 1,
  mooi: 1,
  nieuws: 1,
  leeuw: 1,
  koeien: 2,
  ouders: 2,
  zorgtoeslag: 3,
  huurtoeslag: 3,
  gemeente: 3,
  coach: 2,
  eigen: 2,
  idee: 2,
  ideeën: 3,
  cliënt: 2,
  tweeëntwintig: 4,
  bijbaan: 2,
  verzekering: 4,
  zorgverzekering: 5,
  kinderbijslag: 4,
  studiefinanciering: 6,
  training: 2,
  CJG: 3,
  DUO: 3,
  '18': 1,
  aanvragen: 3,
  uitkering: 3,
};

describe('readability', () => {
  test('counts syllables as by hand', () => {
    const off = Object.entries(syllables)
      .map(([word, hand]) => ({ word, hand, counted: syllablesIn(word) }))
      .filter(({ hand, counted }) => hand !== counted);
    assert.deepEqual(off, []);
  });

  test('tells a letter of the law from plain Dutch', () => {
    const law =
      'Indien de jeugdige de leeftijd van achttien jaren heeft bereikt, eindigt van rechtswege de ingevolge artikel 2.3 verstrekte individuele voorziening, tenzij voortzetting daarvan noodzakelijk wordt geacht alvorens een aansluitende voorziening op grond van de Wet maatschappelijke ondersteuning beschikbaar is.';
    const plain =
      'Word je 18? Dan stopt de meeste jeugdhulp. Heb je nog hulp nodig? Vraag dan op tijd nieuwe hulp aan. De gemeente helpt je daarbij.';
    assert.deepEqual(readingProblems(plain), []);
    const problems = readingProblems(law).join('\n');
    for (const expected of [/woorden per zin/, /een zin van \d+ woorden/, /leesgemak/, /een lang woord/])
      assert.match(problems, expected);
    assert.match(problems, /schrijf "als" in plaats van "indien"/);
    assert.ok(readabilityOf(plain).readingEase > readabilityOf(law).readingEase + 50);
  });

  test('reads sentences, with numbers, quotation and lists as they are spoken', () => {
    const read = readabilityOf('Ben je 17,5 jaar? Dan ‘moet’ het: nu.\nNog een regel');
    assert.equal(read.sentences, 4);
    assert.equal(read.words, 4 + 3 + 1 + 3);
    assert.equal(readabilityOf('').words, 0);
  });

  test('lets a known name pass, and only that', () => {
    const text = 'De onafhankelijke cliëntondersteuner helpt je gratis.';
    assert.match(readingProblems(text).join(), /cliëntondersteuner/);
    assert.doesNotMatch(readingProblems(text, ['cliëntondersteuner']).join(), /cliëntondersteuner/);
    assert.match(readingProblems(text, ['cliëntondersteuner']).join(), /onafhankelijke/);
  });

  test('measures any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { words, sentences, readingEase } = readabilityOf(text);
        assert.ok(Number.isFinite(readingEase) && words >= sentences);
      }),
    );
  });
});
