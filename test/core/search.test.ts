import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { buildSearchIndex, putService, readSearchIndex, SearchIndexError, writeSearchIndex, type Searchable, type SearchIndex } from '@voordeur/core/search';
import { servicesSchema } from '@voordeur/core/schemas';
import haarlem from '@voordeur/haarlem/services.json' with { type: 'json' };
import { readQueries } from '../bench/search/quality.ts';

const services = servicesSchema.parse(haarlem);
const index = buildSearchIndex(services);
const ids = (text: string, filters = {}, from: SearchIndex = index) => from.search(text, { filters }).map(({ id }) => id);

/** A small sociale kaart of another municipality, for what must not depend on Haarlem's words. */
const elsewhere: Searchable[] = [
  { id: 'geld-a', name: 'Hulp bij schulden', summary: 'Samen je schulden op een rij.', areas: ['west'], minAge: 18, maxAge: null, leefgebieden: ['geld'], languages: ['nl', 'en'], cost: 'gratis', access: 'vrij' },
  { id: 'rouw-a', name: 'Rouwgroep volwassenen', summary: 'Praten over je verlies.', areas: ['west', 'oost'], minAge: 18, maxAge: null, leefgebieden: ['psyche'], languages: ['nl'], cost: 'eigen-bijdrage', access: 'aanmelden' },
  { id: 'rouw-k', name: 'Rouwgroep kinderen', summary: 'Voor kinderen die iemand missen.', areas: ['oost'], minAge: 6, maxAge: 12, leefgebieden: ['psyche'], languages: ['nl'], cost: 'gratis', access: 'aanmelden' },
  { id: 'klus', name: 'Klussendienst', summary: 'Een vrijwilliger hangt je lamp op.', areas: [], minAge: 65, maxAge: null, leefgebieden: ['wonen'], cost: 'gratis', access: 'vrij' },
];
const small = buildSearchIndex(elsewhere);

describe('what is found', () => {
  test('a name stands first, whatever its accents, capitals and spaces', () => {
    assert.equal(ids('TAALCAFE NOORD')[0], 'taalcafe-noord');
    assert.equal(ids('repaircafé zuidwest')[0], 'repair-cafe-zuidwest');
    assert.equal(ids('schuld hulp maatje')[0], 'schuldhulpmaatje');
  });

  test('everyday words of a municipality that the table never saw', () => {
    assert.deepEqual(ids('ik sta rood en de deurwaarder belt', {}, small), ['geld-a']);
    assert.equal(ids('mijn opa is dood, mijn zoon van 8 is verdrietig', {}, small)[0], 'rouw-k');
    assert.equal(ids('in debt', {}, small)[0], 'geld-a');
  });

  test('a swap of letters is one mistake; a word of another meaning is no mistake', () => {
    assert.equal(ids('rouwgreop', {}, small)[0]?.slice(0, 4), 'rouw');
    assert.deepEqual(ids('hoofddoek', {}, small), []);
  });

  test('what is being typed is a beginning; a finished word is a word', () => {
    assert.ok(ids('kluss', {}, small).includes('klus'));
    assert.equal(ids('kinderen van ges', {}).some((id) => id.includes('scheiding')), true);
  });

  test('nothing for nothing, for nonsense and for what a sociale kaart is not about', () => {
    for (const text of ['', '   ', '?!', 'de het een', '🙂', 'qwzxkj', 'bouwvergunning dakkapel', 'festival tickets']) assert.deepEqual(ids(text), [], text);
  });

  test('an age in the words puts those of that age first', () => {
    assert.equal(ids('rouwgroep voor mijn zoon van 9')[0], 'rouwgroep-kinderen');
    assert.equal(ids('rouwgroep, ik ben 15 jaar')[0], 'rouwgroep-jongeren');
  });
});

describe('filters', () => {
  test('leave only what passes', () => {
    assert.deepEqual(ids('rouwgroep', { area: 'west' }, small), ['rouw-a']);
    assert.deepEqual(ids('rouwgroep', { age: 12.5 }, small), ['rouw-k']);
    assert.deepEqual(ids('rouwgroep', { age: 13 }, small), []);
    assert.deepEqual(ids('rouwgroep', { cost: 'gratis' }, small), ['rouw-k']);
    assert.deepEqual(ids('schulden', { language: 'en' }, small), ['geld-a']);
    assert.deepEqual(ids('schulden', { language: 'ti' }, small), []);
    assert.deepEqual(ids('klussendienst', { area: 'west', language: 'nl' }, small), ['klus']);
    assert.deepEqual(ids('rouwgroep', { domain: 'geld' }, small), []);
    assert.deepEqual(ids('rouwgroep', { access: 'vrij' }, small), []);
  });

  test('never let a wrong one through, for every example query and filter', () => {
    for (const { q } of readQueries('search-queries.jsonl')) {
      for (const id of ids(q, { area: 'oost', age: 15, cost: 'gratis' })) {
        const service = services.find((each) => each.id === id)!;
        assert.ok(service.areas.includes('oost') && (service.minAge ?? 0) <= 15 && (service.maxAge ?? 99) >= 15 && service.cost === 'gratis', id);
      }
    }
  });
});

describe('ranking', () => {
  test('is the same every time, and for an index built from the same services in a fresh process of thought', () => {
    const again = buildSearchIndex(structuredClone(services));
    for (const { q } of readQueries('search-queries.jsonl')) assert.deepEqual(again.search(q), index.search(q), q);
  });

  test('gives scores that only go down, and no id twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...services.flatMap(({ summary }) => summary.split(' '))), { maxLength: 8 }), (words) => {
        const hits = index.search(words.join(' '));
        assert.equal(new Set(hits.map(({ id }) => id)).size, hits.length);
        hits.forEach(({ score }, nth) => assert.ok(score > 0 && (nth === 0 || score <= hits[nth - 1]!.score)));
      }),
    );
  });

  test('explains which word led where, and how', () => {
    const kinds = (text: string, id: string) => index.explain(text, id).map(({ word, kind }) => [word, kind]);
    assert.deepEqual(kinds('voedselbank', 'voedselbank'), [['voedselbank', 'word']]);
    assert.deepEqual(kinds('voedselbnak', 'voedselbank'), [['voedselbnak', 'typo']]);
    assert.deepEqual(kinds('voedselb', 'voedselbank'), [['voedselb', 'prefix']]);
    assert.deepEqual(kinds('kleding bank', 'kledingbank').map(([, kind]) => kind), ['joined', 'joined']);
    assert.ok(kinds('ik sta rood', 'schulddienstverlening').some(([, kind]) => kind === 'phrase'));
    const [name] = index.explain('voedselbank', 'voedselbank');
    assert.ok(name!.fields.includes('name') && name!.score > 0);
    assert.deepEqual(index.explain('voedselbank', 'bestaat-niet'), []);
  });

  test('every hit can be explained', () => {
    for (const { q } of readQueries('search-queries.jsonl'))
      for (const { id } of index.search(q)) assert.ok(index.explain(q, id).length > 0, `${q}: ${id}`);
  });
});

describe('one record at a time', () => {
  const fresh = () => buildSearchIndex(elsewhere);

  test('a new service is found, and not once it is taken out', () => {
    const changing = fresh();
    putService(changing, { id: 'logo', name: 'Logopedie', summary: 'Als je kind stottert.' });
    assert.equal(changing.size, 5);
    assert.deepEqual(ids('logopedie', {}, changing), ['logo']);
    assert.deepEqual(ids('stotteren', {}, changing), ['logo']);
    assert.equal(ids('hakkelt', {}, changing)[0], 'logo');
    assert.equal(changing.remove('logo'), true);
    assert.equal(changing.remove('logo'), false);
    assert.deepEqual(ids('logopedie', {}, changing), []);
  });

  test('a changed service is found by its new words only', () => {
    const changing = fresh();
    assert.deepEqual(ids('klussendienst', {}, changing), ['klus']);
    putService(changing, { id: 'klus', name: 'Tuinploeg', summary: 'Wij maaien het gras.' });
    assert.equal(changing.size, 4);
    assert.deepEqual(ids('tuinploeg', {}, changing), ['klus']);
    assert.deepEqual(ids('klussendienst', {}, changing), []);
  });

  test('an index that was changed answers as one that was built so', () => {
    const changing = buildSearchIndex(services.slice(0, 200));
    for (const service of services.slice(200)) putService(changing, service);
    for (const service of services.slice(0, 40)) changing.remove(service.id);
    const kept = readSearchIndex(writeSearchIndex(changing));
    assert.equal(kept.size, 200);
    for (const { q } of readQueries('search-queries.jsonl')) {
      const [live, saved] = [changing.search(q), kept.search(q)];
      assert.deepEqual(saved.map(({ id }) => id), live.map(({ id }) => id), q);
    }
  });
});

describe('an index as bytes', () => {
  test('answers as the index it was written from', () => {
    const read = readSearchIndex(writeSearchIndex(index));
    assert.equal(read.size, index.size);
    for (const { q, filters } of [...readQueries('search-queries.jsonl'), ...readQueries('search-holdout.jsonl')])
      assert.deepEqual(read.search(q, { filters }), index.search(q, { filters }), q);
  });

  test('written twice is the same', () => {
    const bytes = writeSearchIndex(index);
    assert.deepEqual(writeSearchIndex(readSearchIndex(bytes)), bytes);
  });

  test('says so when it is none, of another version, or cut off', () => {
    const code = (bytes: Uint8Array) => {
      try {
        readSearchIndex(bytes);
      } catch (error) {
        assert.ok(error instanceof SearchIndexError);
        return error.code;
      }
      return 'read';
    };
    const bytes = writeSearchIndex(small);
    const other = bytes.slice();
    other[16] = 99;
    assert.equal(code(new Uint8Array()), 'not-an-index');
    assert.equal(code(new TextEncoder().encode('{"services":[]}')), 'not-an-index');
    assert.equal(code(other), 'other-version');
    assert.equal(code(bytes.slice(0, bytes.length / 2)), 'broken');
    assert.equal(code(bytes), 'read');
  });
});

describe('the schema of a service', () => {
  test('refuses the same id twice and ages the wrong way round, all at once', () => {
    const wrong = [services[0], { ...services[0], minAge: 20, maxAge: 10 }];
    const problems = servicesSchema.safeParse(wrong).error!.issues.map(({ path }) => path.join('.'));
    assert.deepEqual(problems, ['1.minAge', '1.id']);
  });
});
