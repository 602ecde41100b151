import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  addWeeks,
  exactly,
  fromFives,
  isoWeek,
  lastPeriodBefore,
  mondaysOf,
  periodAt,
  shareOf,
  small,
  sum,
  toCsv,
} from '@voordeur/core/figures';
import fc from 'fast-check';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2080-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('periods of whole weeks', () => {
  test('each day is in exactly one of every length, from a Monday to a Sunday', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(1, 4, 12), (date, weeks) => {
        const { from, to } = periodAt(date, weeks);
        assert.ok(from <= date && date <= to);
        assert.deepEqual([new Date(from).getUTCDay(), new Date(to).getUTCDay()], [1, 0]);
        assert.equal(mondaysOf({ from, to }).length, weeks);
        assert.deepEqual(periodAt(to, weeks), { from, to });
        assert.equal(periodAt(addWeeks(from, weeks), weeks).from, addWeeks(from, weeks));
      }),
    );
  });

  test('the last one before a week is over when that week begins', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 12), (date, weeks) => {
        const monday = periodAt(date, 1).from;
        const { to } = lastPeriodBefore(monday, weeks);
        assert.ok(to < monday);
        assert.ok(addWeeks(to, weeks) >= monday, 'and there is no later one');
      }),
    );
  });

  test('weeks have the numbers of ISO 8601', () => {
    const numbers: [string, number, number][] = [
      ['2026-01-01', 2026, 1],
      ['2027-01-03', 2026, 53],
      ['2027-01-04', 2027, 1],
      ['2024-12-30', 2025, 1],
      ['2026-11-22', 2026, 47],
    ];
    for (const [date, year, week] of numbers) assert.deepEqual(isoWeek(date), { year, week }, date);
  });
});

describe('counts', () => {
  test('a sum says no more than its parts', () => {
    assert.deepEqual(sum([small, fromFives(10), exactly(7)]), { atLeast: 17, atMost: 25 });
    assert.deepEqual(sum([]), exactly(0));
  });

  test('a share lies between what the parts allow, whatever they are', () => {
    const counted = fc.nat({ max: 200 }).map((number) => ({
      number,
      count: number < 5 ? small : fromFives(number - (number % 5)),
    }));
    fc.assert(
      fc.property(counted, counted, (part, rest) => {
        const share = shareOf(part.count, rest.count);
        if (part.number < 5 && rest.number < 5) assert.equal(share, null);
        else {
          const percentage = (100 * part.number) / (part.number + rest.number);
          assert.ok(share!.atLeast <= percentage && percentage <= share!.atMost);
        }
      }),
    );
  });
});

describe('a table for a spreadsheet', () => {
  test('is marked as UTF-8, has semicolons and CRLF, and quotes what needs it', () => {
    assert.equal(
      toCsv([
        ['gebied', 'minstens'],
        ['Noord; "oud"', 5],
        ['twee\nregels', null],
      ]),
      '\uFEFFgebied;minstens\r\n"Noord; ""oud""";5\r\n"twee\nregels";\r\n',
    );
  });

  test('never begins a text as a formula', () => {
    for (const text of ['=1+1', '+31', '-cmd', '@SUM(A1)', '\t=1', '\r=1'])
      assert.match(toCsv([[text]]), /^\uFEFF"?'/, text);
  });

  test('reads back as what was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const plain = rows.map((row) => row.map((text) => text.replace(/^[=+\-@\t\r]+/, 'x')));
          assert.deepEqual(parse(toCsv(plain)), plain);
        },
      ),
    );
  });
});

/** Reads RFC 4180 with semicolons, as a spreadsheet does. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/gy;
  cells.lastIndex = 1;
  for (const [, quoted, bare, end] of csv.matchAll(cells)) {
    row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
