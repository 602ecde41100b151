import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { QuestionDetail } from '@voordeur/core/schemas';
import { leefgebieden, urgencies } from '@voordeur/core/vocabulary';
import fc from 'fast-check';
import { arrivals } from '../../packages/inbox/dist/list/arrivals.js';
import {
  countOfNew,
  countOfTeam,
  countsByState,
  deadlineFilters,
  filtered as filteredFor,
  isNarrow,
  noFilter,
  stateFilters,
  type Filter,
  type Looking,
} from '../../packages/inbox/dist/list/filter.js';
import { inOrder, rowKey } from '../../packages/inbox/dist/list/order.js';
import { formatRoute, parseRoute, type Route } from '../../packages/inbox/dist/routes.js';
import { pageTitle } from '../../packages/inbox/dist/session/page-title.js';
import { question } from './questions.ts';

const now = Date.now();
/** At noon in Haarlem. */
const looking: Looking = {
  me: 'Sanne de Vries',
  now: Date.parse('2026-11-24T11:00:00Z'),
  timeZone: 'Europe/Amsterdam',
};
const filtered = (questions: QuestionDetail[], filter: Filter) => filteredFor(questions, filter, looking);
const references = (questions: { reference: string }[]) => questions.map(({ reference }) => reference);

describe('the order of the list', () => {
  const danger = question({ reference: 'danger', urgency: 'nu', dueInHours: 4 });
  const late = question({ reference: 'late', dueInHours: -3 });
  const laterStill = question({ reference: 'later-still', dueInHours: -30, state: 'in-behandeling' });
  const today = question({ reference: 'today', urgency: 'vandaag', dueInHours: 6 });
  const soon = question({ reference: 'soon', dueInHours: 8 });
  const ordinary = question({ reference: 'ordinary', dueInHours: 40 });
  const answered = question({ reference: 'answered', state: 'beantwoord', urgency: 'nu', dueInHours: -90 });
  const closed = question({ reference: 'closed', state: 'afgesloten', urgency: 'nu', dueInHours: -90 });
  const expected = [danger, laterStill, late, today, soon, ordinary, answered, closed];

  test('danger first, then overdue, then today, then the nearest deadline; answered and closed last', () => {
    assert.deepEqual(references(inOrder([...expected].reverse(), now)), references(expected));
  });

  test('does not depend on the order in which the gateway answers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(expected, { minLength: expected.length }), (shuffled) => {
        assert.deepEqual(references(inOrder(shuffled, now)), references(expected));
      }),
    );
  });

  test('what is offered waits for a yes or a no: with what cannot wait, also when it was answered', () => {
    const offered = question({ reference: 'offered', role: 'offered', dueInHours: 50 });
    const answeredOffer = question({
      reference: 'answered-offer',
      role: 'offered',
      state: 'beantwoord',
      dueInHours: 60,
    });
    const given = [answered, ordinary, answeredOffer, offered, today, late];
    assert.deepEqual(references(inOrder(given, now)), [
      'late',
      'today',
      'offered',
      'answered-offer',
      'ordinary',
      'answered',
    ]);
  });

  test('a deadline of the team that leads does not push a question up for a team that reads along', () => {
    const informed = question({ reference: 'informed', role: 'informed', dueInHours: -50 });
    assert.deepEqual(references(inOrder([informed, today], now)), ['today', 'informed']);
  });

  test('leaves the list it was given alone', () => {
    const given = [ordinary, danger];
    inOrder(given, now);
    assert.deepEqual(references(given), ['ordinary', 'danger']);
  });
});

describe('the filters', () => {
  const questions = [
    question({ team: 'cjg-noord', state: 'nieuw' }),
    question({ team: 'cjg-noord', state: 'in-behandeling' }),
    question({ team: 'cjg-noord', state: 'beantwoord' }),
    question({ team: 'cjg-stedelijk', state: 'nieuw' }),
    question({ team: 'cjg-stedelijk', state: 'nieuw', role: 'informed' }),
    question({ team: 'cjg-stedelijk', state: 'afgesloten' }),
  ];

  test('what is not closed is in hands', () => {
    assert.equal(filtered(questions, noFilter).length, 5);
    assert.equal(countOfTeam(questions, null), 5);
    assert.equal(countOfTeam(questions, 'cjg-noord'), 3);
  });

  test('counts say what each filter would show', () => {
    for (const team of [null, 'cjg-noord', 'cjg-stedelijk', 'swt-zuidwest'])
      for (const urgency of [null, 'gewoon', 'nu'] as const)
        for (const state of stateFilters) {
          const filter = { ...noFilter, team, urgency, state };
          assert.equal(countsByState(questions, filter, looking)[state], filtered(questions, filter).length);
        }
  });

  test('a question of two of one’s teams is there once, for the team that answers; for one team it is always there', () => {
    const lead = question({ team: 'cjg-noord', reference: 'VD-BOTH-2F' });
    const informed = { ...lead, team: 'cjg-stedelijk', role: 'informed' as const };
    for (const both of [
      [informed, lead],
      [lead, informed],
    ]) {
      assert.deepEqual(filtered(both, noFilter), [lead]);
      assert.deepEqual(filtered(both, { ...noFilter, team: 'cjg-stedelijk' }), [informed]);
      assert.equal(countOfTeam(both, null), 1);
    }
    assert.equal(filtered([informed, { ...informed, team: 'swt-oost-1' }], noFilter).length, 1);
  });

  const at = (respondBy: string, more: Partial<QuestionDetail> = {}) => question({ respondBy, ...more });

  test('late is past its deadline; today is what is due before midnight in Haarlem, and not late yet', () => {
    const late = at('2026-11-24T10:59:59Z', { reference: 'late' });
    const tonight = at('2026-11-24T22:59:00Z', { reference: 'tonight' });
    const tomorrow = at('2026-11-24T23:00:00Z', { reference: 'tomorrow' });
    const answered = at('2026-11-24T09:00:00Z', { reference: 'answered', state: 'beantwoord' });
    const others = at('2026-11-24T09:00:00Z', { reference: 'others', role: 'informed' });
    const all = [late, tonight, tomorrow, answered, others];
    assert.deepEqual(references(filtered(all, { ...noFilter, deadline: 'te-laat' })), ['late']);
    assert.deepEqual(references(filtered(all, { ...noFilter, deadline: 'vandaag' })), ['tonight']);
  });

  test('urgency, subject and one’s own narrow together', () => {
    const one = question({ reference: 'one', urgency: 'nu', leefgebieden: ['geld'], takenBy: 'Sanne de Vries' });
    const two = question({ reference: 'two', urgency: 'nu', leefgebieden: ['geld', 'wonen'], takenBy: 'Mo Bakkali' });
    const three = question({ reference: 'three', leefgebieden: ['wonen'], takenBy: 'Sanne de Vries' });
    const shown = (change: Partial<Filter>) => references(filtered([one, two, three], { ...noFilter, ...change }));
    assert.deepEqual(shown({ urgency: 'nu' }), ['one', 'two']);
    assert.deepEqual(shown({ leefgebied: 'wonen' }), ['two', 'three']);
    assert.deepEqual(shown({ mine: true }), ['one', 'three']);
    assert.deepEqual(shown({ urgency: 'nu', leefgebied: 'wonen', mine: true }), []);
    assert.equal(isNarrow({ ...noFilter, team: 'cjg-noord', state: 'nieuw' }), false);
    for (const change of [{ urgency: 'nu' }, { leefgebied: 'geld' }, { deadline: 'vandaag' }, { mine: true }] as const)
      assert.equal(isNarrow({ ...noFilter, ...change }), true);
  });

  test('the title counts what is new for a team that leads', () => {
    assert.equal(countOfNew(questions), 2);
    assert.equal(pageTitle(2), '(2) Vragen – Voordeur');
    assert.equal(pageTitle(0), 'Vragen – Voordeur');
  });
});

describe('arrivals', () => {
  const known = question();
  const fresh = question();

  test('the first look at the list is no arrival', () => {
    assert.deepEqual(arrivals(null, [known]), []);
  });

  test('what was not there and is new has arrived', () => {
    assert.deepEqual(references(arrivals([known], [fresh, known])), [fresh.reference]);
  });

  test('what changed or was reopened by a filter has not', () => {
    const taken = question({ state: 'in-behandeling' });
    assert.deepEqual(arrivals([known], [{ ...known, version: 9 }, taken]), []);
  });

  test('a question handed over to another of one’s own teams arrives there', () => {
    const moved = { ...known, team: 'cjg-stedelijk' };
    assert.deepEqual(arrivals([known], [moved]).map(rowKey), [rowKey(moved)]);
  });
});

describe('addresses', () => {
  const filter = fc.record(
    {
      team: fc.option(fc.constantFrom('cjg-noord', 'swt-noord-zuid', 'voordeur')),
      state: fc.constantFrom(...stateFilters),
      urgency: fc.option(fc.constantFrom(...urgencies)),
      leefgebied: fc.option(fc.constantFrom(...leefgebieden)),
      deadline: fc.option(fc.constantFrom(...deadlineFilters)),
      mine: fc.boolean(),
      offered: fc.boolean(),
    },
    { noNullPrototype: true },
  );
  const route: fc.Arbitrary<Route> = fc.oneof(
    filter.map((given) => ({ page: 'list' as const, filter: given })),
    filter.map((given) => ({ page: 'code' as const, filter: given })),
    fc.tuple(fc.uuid(), filter).map(([id, given]) => ({ page: 'question' as const, id, filter: given })),
  );

  test('what is written is read back', () => {
    fc.assert(fc.property(route, (written) => assert.deepEqual(parseRoute(formatRoute(written)), written)));
  });

  test('any address is a place: no bookmark breaks the page', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => assert.ok(['list', 'question', 'code'].includes(parseRoute(`#${hash}`).page))),
    );
    for (const query of ['state=weg', 'spoed=heel', 'onderwerp=alles', 'termijn=ooit', 'van=jou'])
      assert.deepEqual(parseRoute(`#/vragen/not-an-id?${query}`), { page: 'list', filter: noFilter });
  });
});
