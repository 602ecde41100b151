import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkNames, readLink } from '@voordeur/core/referral';
import { leefgebieden } from '@voordeur/core/vocabulary';
import fc from 'fast-check';

const read = (query: string) => readLink(new URLSearchParams(query));

describe('the link of another system', () => {
  test('chooses what it says', () => {
    assert.deepEqual(read('leefgebied=geld,wonen&leeftijd=47&postcode=2023&taal=ar&haast=vandaag'), {
      choices: {
        leefgebieden: ['geld', 'wonen'],
        ageBand: '23-66',
        postcode: '2023',
        language: 'ar',
        urgency: 'vandaag',
      },
      unknown: [],
      isReferral: true,
    });
  });

  test('reads a subject once, however it is written', () => {
    for (const query of [
      'leefgebied=geld&leefgebied=wonen',
      'Leefgebied=Wonen,%20Geld',
      'leefgebied=geld,,wonen,geld,',
    ])
      assert.deepEqual(read(query), { choices: { leefgebieden: ['geld', 'wonen'] }, unknown: [], isReferral: true });
  });

  test('makes a band of an age, and keeps four digits of a postcode', () => {
    const bands = ['0', '11', '12', '15', '18', '22', '23', '66', '67', '104', '23-66', '67+', '67 '].map(
      (age) => read(`leeftijd=${encodeURIComponent(age)}`).choices.ageBand,
    );
    assert.deepEqual(bands, '0-11 0-11 12-14 15-17 18-22 18-22 23-66 23-66 67+ 67+ 23-66 67+ 67+'.split(' '));
    // A plus in a query is a space.
    assert.equal(read('leeftijd=67+').choices.ageBand, '67+');
    assert.equal(read('postcode=2023ab').choices.postcode, '2023');
    assert.equal(read('postcode=2023%20AB').choices.postcode, '2023');
  });

  test('names what it does not know, takes the rest, and never passes a value on', () => {
    const strange = read('leefgebied=geld,hypotheek&leeftijd=zeven&postcode=0123&taal=fr&haast=ooit');
    assert.deepEqual(strange.choices, { leefgebieden: ['geld'] });
    assert.deepEqual([...strange.unknown].sort(), [...linkNames].sort());
    assert.deepEqual(read('leeftijd=4&leeftijd=40').unknown, ['leeftijd'], 'two ages contradict each other');
    assert.ok(!JSON.stringify(strange).includes('hypotheek'));
  });

  test('leaves alone what is not its own, and an empty value says nothing', () => {
    assert.deepEqual(read('naam=Jansen&bsn=123456782&page=4'), { choices: {}, unknown: [], isReferral: false });
    assert.deepEqual(read('leefgebied=&leeftijd=&postcode='), { choices: {}, unknown: [], isReferral: true });
  });

  test('takes nothing but known values, whatever comes', () => {
    const name = fc.oneof(fc.constantFrom(...linkNames), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (entries) => {
        const { choices } = readLink(entries);
        for (const domain of choices.leefgebieden ?? []) assert.ok(leefgebieden.includes(domain));
        if (choices.postcode !== undefined) assert.match(choices.postcode, /^[1-9]\d{3}$/);
      }),
    );
  });
});
