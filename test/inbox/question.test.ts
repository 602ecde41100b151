import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factsSchema, type StoryEvent } from '@voordeur/core/schemas';
import { Drafts } from '../../packages/inbox/dist/acts/drafts.js';
import { possibleActs } from '../../packages/inbox/dist/acts/possible-acts.js';
import { givenAnswers } from '../../packages/inbox/dist/detail/given-answers.js';
import { shownLines } from '../../packages/inbox/dist/detail/shown-lines.js';
import { storyLines } from '../../packages/inbox/dist/detail/story-lines.js';
import { backoff } from '../../packages/inbox/dist/live/backoff.js';
import { municipality, openOffer, question, storyEvent } from './questions.ts';

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

test('the story tells how teams worked together, and what the sender does not know', () => {
  const at = '2026-11-18T13:00:00Z';
  const handover = { at, team: 'cjg-noord', toTeam: 'swt-oost-1' };
  const lines = storyLines(
    [
      storyEvent({ ...handover, kind: 'aangeboden', by: 'Sanne', text: 'Gaat om schulden.' }),
      storyEvent({ ...handover, kind: 'geweigerd', by: 'Mo', team: 'swt-oost-1', toTeam: 'cjg-noord', text: 'Vol.' }),
      storyEvent({ ...handover, kind: 'aangeboden', by: 'Sanne', misroute: true }),
      storyEvent({ ...handover, kind: 'teruggenomen', by: 'Sanne' }),
      storyEvent({ ...handover, kind: 'aangenomen', by: 'Mo', team: 'swt-oost-1', toTeam: 'cjg-noord' }),
      storyEvent({ ...handover, kind: 'betrokken', by: 'Mo', basis: 'consent' }),
      storyEvent({ ...handover, kind: 'betrokken', by: 'Mo', basis: 'decision', withheld: true }),
      storyEvent({ ...handover, kind: 'niet-meer-betrokken', by: 'Mo' }),
      storyEvent({ ...handover, kind: 'notitie', by: 'Sanne', text: 'Belde niet op.' }),
    ],
    (id) => id.toUpperCase(),
  );
  assert.deepEqual(
    lines.map(({ words }) => words),
    [
      'Sanne heeft de vraag aangeboden aan SWT-OOST-1',
      'Mo van SWT-OOST-1 neemt de vraag niet over',
      'Sanne heeft de vraag aangeboden aan SWT-OOST-1: ze hoort daar',
      'Sanne heeft het aanbod aan SWT-OOST-1 teruggenomen',
      'Mo heeft de vraag overgenomen van CJG-NOORD',
      'Mo heeft SWT-OOST-1 laten meelezen, met toestemming',
      'Mo heeft SWT-OOST-1 laten meelezen, om de veiligheid van een kind (de vrager weet dit niet)',
      'Mo laat SWT-OOST-1 niet meer meelezen',
      'Sanne van CJG-NOORD heeft een notitie geschreven',
    ],
  );
  assert.equal(lines[1]?.quote, 'Vol.');
});

describe('what one can do', () => {
  const me = { name: 'Sanne', teams: [{ id: 'cjg-noord', name: 'CJG Noord' }] };
  const acts = (given: Parameters<typeof question>[0]) => [...possibleActs(question(given), me)].sort();
  const offeredTo = (toTeam: string) => ({ handover: openOffer({ toTeam }) });

  test('everything with a new question; nothing with a closed one', () => {
    assert.deepEqual(acts({}), [
      'answer',
      'close',
      'consult',
      'hand-over',
      'involve',
      'note',
      'stop-involving',
      'take',
    ]);
    assert.deepEqual(acts({ state: 'afgesloten' }), []);
  });

  test('take over from a colleague, but not from oneself', () => {
    assert.ok(acts({ state: 'in-behandeling', takenBy: 'Mo' }).includes('take'));
    assert.ok(!acts({ state: 'in-behandeling', takenBy: 'Sanne' }).includes('take'));
  });

  test('take back what was offered, and go on answering meanwhile', () => {
    const possible = acts(offeredTo('swt-oost-1'));
    assert.ok(possible.includes('hand-over/withdraw') && possible.includes('answer'));
    assert.ok(!possible.includes('hand-over'));
  });

  test('say yes or no where it is offered to the own team, also for who is of the other team too', () => {
    const both = ['hand-over/accept', 'hand-over/refuse'] as const;
    assert.deepEqual(acts({ role: 'offered', ...offeredTo('cjg-noord') }), [...both, 'note']);
    const possible = acts({ role: 'lead', team: 'cjg-oost', ...offeredTo('cjg-noord') });
    assert.ok(([...both, 'answer', 'hand-over/withdraw'] as const).every((act) => possible.includes(act)));
  });

  test('only read and leave a note where the own team was informed', () => {
    assert.deepEqual(acts({ role: 'informed' }), ['note']);
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

  test('what an act sent is forgotten, and nothing else', () => {
    const drafts = new Drafts();
    drafts.change('a', {
      answer: 'Dag',
      note: 'Belde niet op.',
      toTeam: 'cjg-oost',
      misroute: true,
      reason: 'Daarom.',
    });
    drafts.forgetSent('a', 'hand-over');
    assert.deepEqual(
      [drafts.of('a').toTeam, drafts.of('a').misroute, drafts.words('a')],
      ['', false, 'Dag\n\nBelde niet op.'],
    );
    drafts.forgetSent('a', 'take');
    drafts.forgetSent('a', 'answer');
    assert.equal(drafts.words('a'), 'Belde niet op.');
  });
});

test('the wait before another try grows to half a minute, and differs between desks', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 50].map((failures) => backoff(failures, 1)),
    [1000, 2000, 4000, 8000, 16000, 30000, 30000],
  );
  assert.equal(backoff(3, 0), 2000);
});
