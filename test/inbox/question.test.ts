import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factsSchema, type StoryEvent } from '@voordeur/core/schemas';
import { Drafts } from '../../packages/inbox/dist/acts/drafts.js';
import { possibleActs } from '../../packages/inbox/dist/acts/possible-acts.js';
import { givenAnswers } from '../../packages/inbox/dist/detail/given-answers.js';
import { shownLines } from '../../packages/inbox/dist/detail/shown-lines.js';
import { storyLines } from '../../packages/inbox/dist/detail/story-lines.js';
import { backoff } from '../../packages/inbox/dist/live/backoff.js';
import { municipality, question, storyEvent } from './questions.ts';

const answersOf = (facts: object) =>
  Object.fromEntries(
    givenAnswers(factsSchema.parse(facts), municipality).map(({ label, values }) => [label, values.join(', ')]),
  );

describe('the answers in words', () => {
  test('say what was given', () => {
    const answers = answersOf({
      asker: 'ouder',
      ageBand: '15-17',
      childrenAtHome: true,
      leefgebieden: ['school', 'geld'],
      postcode4: '2023',
      helpedBy: 'swt',
      danger: 'vandaag',
    });
    assert.equal(answers['Wie vraagt'], 'een ouder, over een kind');
    assert.equal(answers['Leeftijd'], '15 tot en met 17 jaar');
    assert.equal(answers['Kinderen onder 18 thuis'], 'ja');
    assert.equal(answers['Onderwerpen'], 'School en leren, Geld, schulden en rondkomen');
    assert.match(answers['Waar'] ?? '', /^2023 · .*Noord/);
    assert.equal(answers['Krijgt al hulp van'], 'het Sociaal Wijkteam');
    assert.equal(answers['Gevaar'], 'ja, vandaag of in de komende dagen');
  });

  test('say of what was skipped that it was skipped, never that it is not so', () => {
    const skipped = givenAnswers(factsSchema.parse({}), municipality).filter(({ given }) => !given);
    assert.deepEqual(
      skipped.map(({ label }) => label),
      ['Gevaar', 'Leeftijd', 'Kinderen onder 18 thuis', 'Onderwerpen', 'Waar', 'Krijgt al hulp van'],
    );
    assert.ok(skipped.every(({ values }) => values.join() === 'niet ingevuld'));
    assert.equal(answersOf({ childrenAtHome: false })['Kinderen onder 18 thuis'], 'nee');
  });

  test('name what was only asked of some where it was answered with yes', () => {
    assert.equal(answersOf({ childSafety: true })['Gaat om de veiligheid van een kind'], 'ja');
    assert.equal('Gaat om de veiligheid van een kind' in answersOf({}), false);
  });

  test('know a place without an address, by name only, and in a municipality near by', () => {
    assert.equal(answersOf({ noFixedAddress: true })['Waar'], 'geen vast adres');
    assert.match(answersOf({ area: 'oost' })['Waar'] ?? '', /Oost/);
    const neighbour = municipality.neighbours[0]!;
    assert.equal(
      answersOf({ postcode4: neighbour.postcodes[0] })['Waar'],
      `${neighbour.postcodes[0]} · ${neighbour.name}`,
    );
  });
});

test('the lines that were shown have their name and number, in order', () => {
  const [first, second] = municipality.lines;
  assert.deepEqual(shownLines([second!.id, first!.id], municipality), [
    { name: second!.name.nl, number: second!.number },
    { name: first!.name.nl, number: first!.number },
  ]);
  assert.deepEqual(shownLines(['opgeheven'], municipality), [{ name: 'opgeheven', number: '' }]);
});

test('the story takes looks of one person in a row together, and keeps what was said', () => {
  const at = (minute: number) => `2026-11-18T13:0${minute}:00Z`;
  const event = (what: Omit<Parameters<typeof storyEvent>[0], 'team'>) => storyEvent({ team: 'cjg-noord', ...what });
  const lines = storyLines(
    [
      event({ kind: 'ontvangen', at: at(0), by: null }),
      event({ kind: 'bekeken', at: at(1), by: 'Sanne' }),
      event({ kind: 'bekeken', at: at(2), by: 'Sanne' }),
      event({ kind: 'bekeken', at: at(3), by: 'Mo' }),
      event({ kind: 'overgedragen', at: at(4), by: 'Mo', toTeam: 'swt-oost-1', text: 'Gaat om schulden.' }),
    ],
    (id) => id.toUpperCase(),
  );
  assert.deepEqual(
    lines.map(({ words }) => words),
    [
      'Ontvangen door CJG-NOORD',
      'Sanne heeft de vraag bekeken (2 keer)',
      'Mo heeft de vraag bekeken',
      'Mo heeft de vraag overgedragen van CJG-NOORD aan SWT-OOST-1',
    ],
  );
  assert.equal(lines[1]?.at, at(2));
  assert.equal(lines[3]?.quote, 'Gaat om schulden.');
});

test('one’s look at what one just did is no news; a look later is', () => {
  const event = (what: { kind: StoryEvent['kind']; at: string; by?: string }) =>
    storyEvent({ team: 'cjg-noord', by: 'Sanne', ...what });
  const lines = storyLines(
    [
      event({ kind: 'genomen', at: '2026-11-18T13:00:00.000Z' }),
      event({ kind: 'bekeken', at: '2026-11-18T13:00:00.300Z' }),
      event({ kind: 'bekeken', at: '2026-11-18T13:00:01.000Z', by: 'Mo' }),
      event({ kind: 'bekeken', at: '2026-11-18T15:00:00.000Z' }),
    ],
    (id) => id,
  );
  assert.deepEqual(
    lines.map(({ words }) => words),
    ['Sanne heeft de vraag genomen', 'Mo heeft de vraag bekeken', 'Sanne heeft de vraag bekeken'],
  );
});

describe('what one can do', () => {
  const acts = (given: Parameters<typeof question>[0]) => [...possibleActs(question(given), 'Sanne')].sort();

  test('everything with a new question; nothing with a closed one', () => {
    assert.deepEqual(acts({}), ['answer', 'close', 'hand-over', 'take']);
    assert.deepEqual(acts({ state: 'afgesloten' }), []);
  });

  test('take over from a colleague, but not from oneself', () => {
    assert.ok(acts({ state: 'in-behandeling', takenBy: 'Mo' }).includes('take'));
    assert.ok(!acts({ state: 'in-behandeling', takenBy: 'Sanne' }).includes('take'));
  });

  test('only read where the own team was informed', () => {
    assert.deepEqual(acts({ role: 'informed' }), []);
  });
});

describe('drafts', () => {
  test('are kept for each question apart, and hold words only', () => {
    const drafts = new Drafts();
    drafts.change('a', { answer: 'Dag' });
    drafts.change('b', { toTeam: 'cjg-oost' });
    assert.equal(drafts.of('a').answer, 'Dag');
    assert.equal(drafts.of('b').answer, '');
    assert.equal(drafts.has('b'), false);
    assert.equal(drafts.any, true);
    drafts.change('a', { answer: '  ' });
    assert.equal(drafts.any, false);
    assert.equal(drafts.of('b').toTeam, 'cjg-oost');
  });
});

test('the wait before another try grows to half a minute, and differs between desks', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 50].map((failures) => backoff(failures, 1)),
    [1000, 2000, 4000, 8000, 16000, 30000, 30000],
  );
  assert.equal(backoff(3, 0), 2000);
});
