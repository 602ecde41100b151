import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readingProblems } from '@voordeur/core/language/nl';
import exceptions from '../fixtures/reading-exceptions.json' with { type: 'json' };

const file = new URL('../../packages/widgets/src/triage/referral/words.ts', import.meta.url);

/** Every text of one language; texts with a value in them have a number there. */
function texts(language: 'nl' | 'en'): string[] {
  const [, source] = new RegExp(`const ${language}: ReferralWords = \\{(.*?)\\n\\};`, 's').exec(
    readFileSync(file, 'utf8'),
  )!;
  return [...source!.matchAll(/(['`])((?:(?!\1)[^\\])*)\1/g)].map(([, , text]) => text!.replaceAll(/\$\{\w+\}/g, '1'));
}

describe('the words around what a professional filled in', () => {
  test('read like B1', () => {
    assert.ok(texts('nl').length > 25 && texts('nl').includes('Code van je kaart'), texts('nl').join('\n'));
    assert.deepEqual(readingProblems(texts('nl').join('\n'), Object.keys(exceptions)), []);
  });

  test('say je, never u', () => {
    for (const text of texts('nl')) assert.doesNotMatch(text, /\b(u|uw)\b/i);
  });

  test('are all there in English', () => {
    assert.equal(texts('en').length, texts('nl').length);
    for (const text of texts('en')) assert.doesNotMatch(text, /\b(je|niet|een)\b/);
  });
});
