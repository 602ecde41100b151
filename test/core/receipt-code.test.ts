import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  checkDigit,
  hasCheckDigit,
  inGroups,
  readReceiptCode,
  readReferralCode,
  receiptDigits,
} from '@voordeur/core/receipt-code';
import fc from 'fast-check';

describe('receipt codes', () => {
  const digits = fc.stringMatching(/^\d{15}$/);

  test('the check digit catches every wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(digits, fc.nat(15), fc.integer({ min: 1, max: 9 }), (row, at, shift) => {
        const code = `${row}${checkDigit(row)}`;
        assert.ok(hasCheckDigit(code));
        const wrong = [...code];
        wrong[at] = String((Number(wrong[at]) + shift) % 10);
        assert.ok(!hasCheckDigit(wrong.join('')));
        const swapped = [...code];
        if (at < 15 && swapped[at] !== swapped[at + 1]) {
          [swapped[at], swapped[at + 1]] = [swapped[at + 1]!, swapped[at]!];
          assert.ok(!hasCheckDigit(swapped.join('')));
        }
      }),
    );
  });

  test('a receipt code is read however its groups are written, and not when it is too short, too long or wrong', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', '-', '.', '  '), (row, between) => {
        const code = `${row}${checkDigit(row)}`;
        const written = code.match(/.{4}/g)!.join(between);
        assert.equal(readReceiptCode(written)?.replaceAll(' ', ''), code);
        assert.equal(readReceiptCode(`${written}0`), null);
        assert.equal(readReceiptCode(written.slice(1)), null);
      }),
    );
  });

  test('a receipt code is read in the digits of any script, with what comes along in pasting', () => {
    const arabic = (code: string) => code.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
    const devanagari = (code: string) =>
      code.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x0966 + Number(digit)));
    const wide = (code: string) => code.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    const bold = (code: string) => code.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit)));
    fc.assert(
      fc.property(digits, fc.constantFrom(arabic, devanagari, wide, bold), (row, written) => {
        const code = inGroups(`${row}${checkDigit(row)}`);
        assert.equal(readReceiptCode(`\u200f ${written(code)} \u202c.`), code);
      }),
    );
  });

  test('a letter that looks like a digit is read as that digit', () => {
    fc.assert(
      fc.property(digits, (row) => {
        const code = `${row}${checkDigit(row)}`;
        const copied = code.replaceAll('0', 'O').replaceAll('1', 'l').replaceAll('5', 's').replaceAll('8', 'B');
        assert.equal(readReceiptCode(copied), inGroups(code));
      }),
    );
  });

  test('sixteen digits with an error are told apart from too few or too many', () => {
    const row = '123456789012345';
    const wrong = `${row}${(checkDigit(row) + 1) % 10}`;
    assert.equal(readReceiptCode(wrong), null);
    assert.equal(receiptDigits(wrong), wrong);
    for (const typed of ['', '1234', '12345678901234567', 'code', 'mijn code is weg'])
      assert.equal(receiptDigits(typed), null);
  });

  test('the code of a referral never passes for that of a question, nor the other way round', () => {
    fc.assert(
      fc.property(digits, (row) => {
        const referral = `${row}${checkDigit(row, 'referral')}`;
        assert.equal(readReferralCode(referral), inGroups(referral));
        assert.equal(readReceiptCode(referral), null);
        assert.equal(readReferralCode(`${row}${checkDigit(row)}`), null);
      }),
    );
  });
});
