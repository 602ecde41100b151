import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readingProblems } from '@voordeur/core/language/nl';
import exceptions from '../fixtures/reading-exceptions.json' with { type: 'json' };

interface Widget {
  folder: string;
  /** A text that it has, and how many there are at least: so that looking for them cannot go stale unseen. */
  known: string;
  atLeast: number;
  /** Words that it has beside those of all, and why no plainer one will do. */
  own: Readonly<Record<string, string>>;
  /** What professionals read among themselves need not be B1. */
  forProfessionals?: RegExp;
}

const widgets: Widget[] = [
  {
    folder: 'achttien',
    known: 'Wat verandert er als je 18 wordt?',
    atLeast: 80,
    own: {
      geboortemaand: 'it is what the field asks for',
      geboortejaar: 'it is what the field asks for',
      tijdlijn: 'the name of the page',
    },
    forProfessionals: /warme overdracht/,
  },
  {
    folder: 'mijn-vraag',
    known: 'Vul je code in',
    atLeast: 80,
    own: { telefoonnummer: 'it is what the field asks for', overgenomen: 'what another team did with the question' },
  },
];

/** Every text of a widget itself; texts with a value in them have a number there. */
function textsOf({ folder }: Widget): string[] {
  const source = new URL(`../../packages/widgets/src/${folder}/`, import.meta.url).pathname;
  return globSync('**/*.ts', { cwd: source }).flatMap((file) => {
    const found = readFileSync(source + file, 'utf8').matchAll(/msg\(\s*(?:str)?(['`])((?:\\.|(?!\1)[^\\])*)\1/g);
    return [...found].map(([, , text]) => text!.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '1'));
  });
}

for (const widget of widgets)
  describe(`the words of ${widget.folder}`, () => {
    const { known, atLeast, own, forProfessionals } = widget;
    const texts = textsOf(widget);

    test('read like B1', () => {
      assert.ok(texts.length > atLeast && texts.includes(known), `${texts.length} texts are found`);
      const forResidents = texts.filter((text) => !forProfessionals?.test(text));
      const words = [...Object.keys(exceptions), ...Object.keys(own)];
      assert.deepEqual(readingProblems(forResidents.join('\n'), words), []);
    });

    test('say je, never u', () => {
      for (const text of texts) assert.doesNotMatch(text, /\b(u|uw)\b/i);
    });
  });
