import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '@voordeur/core/adulthood/texts/nl';
import { readabilityOf, readingProblems } from '@voordeur/core/language/nl';
import { adulthoodReaders } from '@voordeur/core/vocabulary';
import exceptions from '../fixtures/reading-exceptions.json' with { type: 'json' };

const known = Object.keys(exceptions);

/** Every text about 18 that residents read, as it is read in one go. */
function* texts(): Generator<[name: string, text: string]> {
  for (const [id, milestone] of Object.entries(words.milestones))
    for (const reader of adulthoodReaders) {
      const { changes, steps } = milestone[reader];
      yield [`${id} (${reader})`, [milestone.title, changes, ...steps, ...milestone.bring].join('\n')];
    }
  for (const reader of adulthoodReaders) {
    const { intro, wishes, people, domains, agreements } = words.plan[reader];
    const parts = [wishes, people, ...Object.values(domains), agreements];
    yield [`plan (${reader})`, [intro, ...parts.flatMap(({ title, questions }) => [title, ...questions])].join('\n')];
    yield [
      `ticks (${reader})`,
      Object.values(words.ticks)
        .map((tick) => tick[reader])
        .join('\n'),
    ];
  }
}

test('every text about 18 reads like B1, but for the names that residents meet anyway', () => {
  const problems = [...texts()].flatMap(([name, text]) =>
    readingProblems(text, known).map((what) => `${name}: ${what}`),
  );
  assert.deepEqual(problems, []);
});

test('every exception is needed and says why', () => {
  const used = new Set([...texts()].flatMap(([, text]) => readabilityOf(text).longWords));
  assert.deepEqual(
    known.filter((word) => !used.has(word)),
    [],
  );
  for (const [word, reason] of Object.entries(exceptions)) assert.ok(reason.length >= 12, word);
});

test('steps say what to do, in one short sentence or two', () => {
  for (const [id, milestone] of Object.entries(words.milestones))
    for (const reader of adulthoodReaders)
      for (const step of milestone[reader].steps) assert.ok(readabilityOf(step).words <= 24, `${id}: ${step}`);
});

test('address the reader with je, never with u', () => {
  for (const [name, text] of texts()) assert.doesNotMatch(text, /\b(u|uw)\b/i, name);
});

test('speak to the young person of their parents, and to the parent of their child', () => {
  const ownChild = /eigen-kind/;
  for (const [id, { young, parent }] of Object.entries(words.milestones)) {
    const toYoung = [young.changes, ...young.steps].join(' ');
    const toParent = [parent.changes, ...parent.steps].join(' ');
    if (!ownChild.test(id)) assert.doesNotMatch(toYoung, /\bje kind\b/i, id);
    assert.doesNotMatch(toParent, /\bje ouders?\b|\bje \d\de\b|\bje (mentor|begeleider|hulpverlener)\b/i, id);
    assert.match(toParent, /\b(je|jouw|dit) kind\b|\bkinderen\b|\bjullie\b|\bsamen\b/i, id);
  }
});
