import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { addWeeks } from '@voordeur/core/figures';
import fc from 'fast-check';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';
import { count, lastFourWeeks, type CountedQuestion, type CountedWeeks } from './setup/counting.ts';

const areas = ['noord', 'oost', 'zandvoort'];
const subjects = ['geld', 'wonen'];

/** All that the views say of four weeks. */
interface Told {
  /** By Monday. */
  weeks: Record<string, number>;
  /** By value: at least so many, at most four more. */
  area: Record<string, number>;
  leefgebied: Record<string, number>;
  answers: Record<string, number>;
}

/**
 * The promise: whatever one works out from what is told, no group is known to be of 1 to 4 people. A group is a cell,
 * what is left of a whole beside cells, or any of these together.
 */
describe('small numbers, by who tries to work them out', () => {
  let database: TestDatabase;
  let client: pg.Client;
  /** Of four weeks that are over, with four more after them. */
  let mondays: string[];
  const query = async (sql: string, values?: unknown[]) =>
    (await client.query<Record<string, unknown>>(sql, values)).rows;

  before(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    mondays = (await lastFourWeeks(query)).mondays.map((monday) => addWeeks(monday, -4));
  });
  after(async () => {
    await client.end();
    await database.drop();
  });

  /** Counts these questions, and reads what a manager may read of the four weeks. */
  async function tell(weeks: CountedWeeks): Promise<Told> {
    await query('begin');
    await count(query, weeks);
    await query('set local role voordeur_manager');
    const read = async (key: string, number: string, from: string) =>
      Object.fromEntries(
        (await query(`select ${key} as key, ${number} as number from ${from}`, [mondays[0]])).map((row) => [
          row.key,
          row.number,
        ]),
      ) as Record<string, number>;
    const told = {
      weeks: await read('week::text', 'questions', 'figures_weeks where week - $1::date between 0 and 27'),
      area: await read('value', 'at_least', `figures_of_questions where subject = 'area' and period = $1`),
      leefgebied: await read('value', 'at_least', `figures_of_questions where subject = 'leefgebied' and period = $1`),
      answers: await read('in_time::text', 'at_least', 'figures_of_answers where period = $1'),
    };
    await query('rollback');
    return told;
  }

  const question: fc.Arbitrary<CountedQuestion> = fc.record({
    area: fc.constantFrom(...areas, null),
    leefgebieden: fc.subarray(subjects),
    answered: fc.constantFrom('in time', 'in time', 'late', null),
  });
  const fourWeeks = () =>
    fc
      .tuple(...mondays.map(() => fc.array(question, { maxLength: 9 })))
      .map((weeks) => weeks.map((questions, index) => ({ monday: mondays[index]!, questions })));
  const change = (weeks: CountedWeeks, to: (one: CountedQuestion) => CountedQuestion): CountedWeeks =>
    weeks.map(({ monday, questions }) => ({ monday, questions: questions.map(to) }));

  test('each number that is not told may just as well be none', async () => {
    await fc.assert(
      fc.asyncProperty(fourWeeks(), async (weeks) => {
        const told = await tell(weeks);
        // The same told of others, in whom every small group is empty at once.
        const others = change(
          weeks.filter(({ monday }) => monday in told.weeks),
          ({ area, leefgebieden, answered }) => ({
            area: area !== null && area in told.area ? area : null,
            leefgebieden: leefgebieden.filter((one) => one in told.leefgebied),
            answered: answered !== null && String(answered === 'in time') in told.answers ? answered : null,
          }),
        );
        assert.deepEqual(await tell(others), told);
      }),
      { numRuns: 60 },
    );
  });

  test('what is left of a whole beside what is told is never sure to be 1 to 4', async () => {
    await fc.assert(
      fc.asyncProperty(fourWeeks(), async (weeks) => {
        const told = await tell(weeks);
        const all = Object.values(told.weeks).reduce((total, number) => total + number, 0);
        const families = [
          [areas, told.area],
          [['true', 'false'], told.answers],
        ] as const;
        for (const [cells, part] of families)
          for (const [group, sizes] of sizesOfGroups(all, cells, part))
            assert.ok(
              [...sizes].some((size) => size === 0 || size >= 5),
              `${group}: ${[...sizes].join()} of ${all}, told ${JSON.stringify(part)}`,
            );
      }),
      { numRuns: 60 },
    );
  });

  test('every number that is told is right, and none is from 1 to 4', async () => {
    await fc.assert(
      fc.asyncProperty(fourWeeks(), async (weeks) => {
        const told = await tell(weeks);
        const seen = weeks.filter(({ questions }) => questions.length >= 5);
        assert.deepEqual(
          told.weeks,
          Object.fromEntries(seen.map(({ monday, questions }) => [monday, questions.length])),
        );
        const asked = seen.flatMap(({ questions }) => questions);
        for (const area of areas) checkFives(asked.filter((one) => one.area === area).length, told.area[area]);
        for (const subject of subjects)
          checkFives(
            asked.filter(({ leefgebieden }) => leefgebieden.includes(subject)).length,
            told.leefgebied[subject],
          );
        checkFives(asked.filter(({ answered }) => answered === 'in time').length, told.answers.true);
      }),
      { numRuns: 40 },
    );
  });

  test('of two looks at the same weeks the difference is never sure to be 1 to 4', async () => {
    await fc.assert(
      fc.asyncProperty(fourWeeks(), fourWeeks(), async (weeks, later) => {
        const first = await tell(weeks);
        // Meanwhile some more were answered, and other questions came in the weeks after.
        const answered = change(weeks, (one) => ({ ...one, answered: one.answered ?? 'late' }));
        const after = later.map((week) => ({ ...week, monday: addWeeks(week.monday, 4) }));
        const second = await tell([...answered, ...after]);
        assert.deepEqual({ ...second, answers: null }, { ...first, answers: null });
        const [before = 0, now = 0] = [first.answers.false, second.answers.false];
        const least = Math.max(now - before - 4, 0);
        assert.ok(least === 0 || now - before + 4 >= 5);
      }),
      { numRuns: 30 },
    );
  });
});

function checkFives(number: number, atLeast: number | undefined): void {
  if (number < 5) assert.equal(atLeast, undefined);
  else assert.equal(atLeast, number - (number % 5));
}

/** Every size that any union of cells, and of the rest of the whole, can have as far as what is told goes. */
function sizesOfGroups(all: number, cells: readonly string[], told: Record<string, number>): Map<string, Set<number>> {
  const sizes = new Map<string, Set<number>>();
  const parts = [...cells, 'the rest'];
  const walk = (chosen: number[], left: number) => {
    if (chosen.length === cells.length) {
      const numbers = [...chosen, left];
      for (let group = 1; group < 1 << parts.length; group += 1) {
        const members = parts.filter((_, index) => group & (1 << index));
        const size = numbers.reduce((total, number, index) => total + (group & (1 << index) ? number : 0), 0);
        const key = members.join(' + ');
        sizes.set(key, (sizes.get(key) ?? new Set()).add(size));
      }
      return;
    }
    const least = told[cells[chosen.length]!] ?? 0;
    for (let number = least; number <= Math.min(least + 4, left); number += 1) walk([...chosen, number], left - number);
  };
  walk([], all);
  return sizes;
}
