import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readingProblems } from '@voordeur/core/language/nl';
import exceptions from '../fixtures/reading-exceptions.json' with { type: 'json' };

const folder = new URL('../../packages/widgets/src/achttien/', import.meta.url).pathname;

/** Words that the widget has beside those of its content, and why no plainer one will do. */
const own: Readonly<Record<string, string>> = {
  geboortemaand: 'it is what the field asks for',
  geboortejaar: 'it is what the field asks for',
  tijdlijn: 'the name of the page',
};

/** Every text of the widget itself; texts with a value in them have a number there. */
function texts(): string[] {
  return globSync('**/*.ts', { cwd: folder }).flatMap((file) => {
    const source = readFileSync(folder + file, 'utf8');
    const found = source.matchAll(/msg\(\s*(?:str)?(['`])((?:\\.|(?!\1)[^\\])*)\1/g);
    return [...found].map(([, , text]) => text!.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '1'));
  });
}

/** What professionals read among themselves need not be B1. */
const forProfessionals = /warme overdracht/;

test('the widget’s own words about 18 read like B1 too', () => {
  const known = [...Object.keys(exceptions), ...Object.keys(own)];
  const all = texts();
  assert.ok(all.length > 80 && all.includes('Wat verandert er als je 18 wordt?'), `${all.length} texts are found`);
  const forResidents = all.filter((text) => !forProfessionals.test(text));
  assert.deepEqual(readingProblems(forResidents.join('\n'), known), []);
});

test('the widget says je, never u', () => {
  for (const text of texts()) assert.doesNotMatch(text, /\b(u|uw)\b/i);
});
