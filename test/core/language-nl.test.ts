import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyse, fold, phraseKey, Phrases, splitCompound, stem, tokenize } from '@voordeur/core/language/nl';

describe('folding', () => {
  test('takes accents, capitals and ligatures away', () => {
    assert.equal(fold('Financiële coördinatie, CRÈME ĳs, Łódź, straße'), 'financiele coordinatie, creme ijs, lodz, strasse');
  });

  test('leaves out the vowel signs of Arabic and invisible characters', () => {
    assert.equal(fold('مُسَاعَدَة'), 'مساعدة');
    assert.equal(fold('zorg\u00adverlof\u200b'), 'zorgverlof');
  });

  test('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('words', () => {
  const words = (text: string) => tokenize(text).map((word) => word.text);

  test('are letters and digits, with what belongs to them', () => {
    assert.deepEqual(words("Mijn oma's buurman (83), z'n POH-jeugd & c.j.g."), ['mijn', 'oma', 'buurman', '83', 'zn', 'poh', 'jeugd', 'cjg']);
    assert.deepEqual(words('مساعدة допомога 18-/18+'), ['مساعدة', 'допомога', '18', '18']);
    assert.deepEqual(words(' … 🙂 \u0301'), []);
  });

  test('stand where they say, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let before = 0;
        for (const { start, end, text: word } of tokenize(text)) {
          assert.ok(start >= before && end > start && end <= text.length && word.length > 0);
          before = end;
        }
      }),
    );
  });

  test('keep their place in the text as it was written', () => {
    const text = 'Één financiële vraag';
    assert.deepEqual(analyse(text).map(({ start, end }) => text.slice(start, end)), ['Één', 'financiële', 'vraag']);
  });
});

describe('stems', () => {
  // Each line is one stem. The first block is what a Snowball stemmer leaves apart.
  const together = [
    'kind kinderen kindje',
    'verslaafd verslaving verslaafde verslaafden',
    'gescheiden scheiding scheiden scheidt',
    'mens mensen',
    'huis huizen huisje',
    'brief brieven',
    'solliciteren sollicitatie sollicitaties',
    'repareren reparatie gerepareerd',
    'gokt gokken gegokt',
    'gepest pesten pest pesterijen',
    'gestopt stoppen stopt',
    'mishandeld mishandeling mishandelt',
    'bedreigd bedreiging bedreigen',
    'vergeetachtig vergeten vergeet',
    'dement dementie dementerend',
    'woon wonen woont gewoond',
    'lening leningen lenen geleend',
    'eenzaam eenzame eenzaamheid',
    'vriendin vriendinnen vriendinnetje',
    'baan banen baantje',
    'zus zussen zusje',
    'overlijden overleden dood doodgegaan',
    'begeleiding begeleider begeleiden begeleid',
    'toeslag toeslagen',
    'instantie instanties',
    'probleem problemen',
  ];
  for (const line of together) {
    test(line, () => {
      const stems = new Set(line.split(' ').map(stem));
      assert.equal(stems.size, 1, [...stems].join(' '));
    });
  }

  test('keep words apart that only look alike', () => {
    const pairs = ['ouder oud', 'buur buurt', 'zon gezond', 'sport spoor', 'gas gast', 'jongen jong', 'gezin zin', 'geweld wild'];
    for (const pair of pairs) {
      const [left, right] = pair.split(' ') as [string, string];
      assert.notEqual(stem(left), stem(right), pair);
    }
  });

  test('leave other scripts and very long words as they are', () => {
    assert.equal(stem('مساعدة'), 'مساعدة');
    assert.equal(stem('a'.repeat(60)), 'a'.repeat(60));
  });
});

describe('compounds', () => {
  const known = new Set('schuld maatje school maatschappelijk mantelzorg dementie cursus scheiding rouw wandel brief budget winter opvang verpleging'.split(' '));
  const split = (word: string) => splitCompound(word, (part) => known.has(part));

  test('come apart into the fewest known words, with the letters between them', () => {
    assert.deepEqual(split('schuldhulpmaatje'), ['schuld', 'hulp', 'maatje']);
    assert.deepEqual(split('mantelzorggroep'), ['mantelzorg', 'groep']);
    assert.deepEqual(split('scheidingscursus'), ['scheiding', 'cursus']);
    assert.deepEqual(split('winteropvang'), ['winter', 'opvang']);
  });

  test('stay whole when a part is not known', () => {
    for (const word of ['parkeervergunning', 'kinderen', 'verslaving', 'rouw', 'cursusje']) assert.equal(split(word), undefined, word);
  });
});

describe('phrases', () => {
  const keyOf = (text: string) => phraseKey(analyse(text).map((token) => token.stem));
  const phrases = new Phrases(['rood staan', 'op straat slapen', 'kan niet meer', 'niet naar school'].map(keyOf));
  const found = (text: string) => phrases.in(analyse(text).map((token) => token.stem)).map(({ key }) => key);

  test('are found in any order and with a word or two between', () => {
    assert.deepEqual(found('ik sta elke maand rood'), [keyOf('rood staan')]);
    assert.deepEqual(found('hij slaapt al weken op straat'), [keyOf('op straat slapen')]);
    assert.deepEqual(found('mijn zoon wil niet meer naar school'), [keyOf('niet naar school')]);
  });

  test('are not found far apart or half', () => {
    assert.deepEqual(found('de muur is rood en verder weet ik dat alle huizen er nog staan'), []);
    assert.deepEqual(found('op straat spelen'), []);
  });

  test('keep their small words when nothing else is left', () => {
    assert.equal(keyOf('kan niet meer').split(' ').length, 3);
  });
});
