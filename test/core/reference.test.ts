import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readReference } from '@voordeur/core/reference';
import fc from 'fast-check';

const character = fc.constantFrom(...'2345679CDFGHJKLMNPQRTVWXYZ');
const reference = fc
  .string({ unit: character, minLength: 6, maxLength: 6 })
  .map((six) => `VD-${six.slice(0, 4)}-${six.slice(4)}`);

describe('reading a reference', () => {
  test('a reference is read as it is', () => {
    fc.assert(fc.property(reference, (written) => assert.equal(readReference(written), written)));
  });

  test('in small letters, with other signs between, and without VD', () => {
    const between = fc.constantFrom('', ' ', '-', '–', '.', ' - ', '\u200b');
    fc.assert(
      fc.property(reference, between, fc.boolean(), fc.boolean(), (written, sign, small, bare) => {
        const mangled = (bare ? written.slice(3) : written).replaceAll('-', sign);
        assert.equal(readReference(` ${small ? mangled.toLowerCase() : mangled} `), written);
      }),
    );
  });

  test('one that itself begins with VD', () => {
    for (const written of ['VDVD3Q2F', 'vd-vd3q-2f', 'VD3Q2F']) assert.equal(readReference(written), 'VD-VD3Q-2F');
  });

  test('what cannot be one is none', () => {
    for (const written of ['', 'VD', 'VD-7K3Q', 'VD-7K3Q-2FF', 'AB-7K3Q-2F', '1234 5678 9012 3456', 'VD-7K3Q-2é'])
      assert.equal(readReference(written), null, written);
  });
});
