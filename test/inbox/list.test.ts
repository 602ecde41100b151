import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { arrivals } from '../../packages/inbox/dist/list/arrivals.js';
import {
  countOfNew,
  countOfTeam,
  countsByState,
  filtered,
  noFilter,
  stateFilters,
} from '../../packages/inbox/dist/list/filter.js';
import { inOrder, rowKey } from '../../packages/inbox/dist/list/order.js';
import { formatRoute, parseRoute, type Route } from '../../packages/inbox/dist/routes.js';
import { pageTitle } from '../../packages/inbox/dist/session/page-title.js';
import { question } from './questions.ts';

const now = Date.now();
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
      for (const state of stateFilters)
        assert.equal(countsByState(questions, team)[state], filtered(questions, { team, state }).length);
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
  const filter = fc
    .tuple(fc.option(fc.constantFrom('cjg-noord', 'swt-noord-zuid', 'voordeur')), fc.constantFrom(...stateFilters))
    .map(([team, state]) => ({ team, state }));
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
    assert.deepEqual(parseRoute('#/vragen/not-an-id?state=weg'), { page: 'list', filter: noFilter });
  });
});
