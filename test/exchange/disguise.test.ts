import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { disguise } from '../../src/exchange/mask.ts';
import { digest } from '../support/digest.ts';

describe('a disguise', () => {
  it('keeps the shape: letters for letters, digits for digits, and everything else where it stood', () => {
    const masked = disguise('Åsa Öst-3, 12345', digest);
    assert.match(masked, /^[A-Z][a-z]{2} [A-Z][a-z]{2}-\d, \d{5}$/);
    assert.notEqual(masked, 'Åsa Öst-3, 12345');
  });

  it('is the same for the same text, and another for another', () => {
    assert.equal(disguise('Testgatan', digest), disguise('Testgatan', digest));
    assert.notEqual(disguise('Testgatan', digest), disguise('Storgatan', digest));
  });

  it('of a day is another day', () => {
    for (let nth = 0; nth < 500; nth += 1) {
      const day = new Date(Date.UTC(1941, 2, 21 + nth * 37)).toISOString().slice(0, 10);
      const masked = disguise(day, digest);
      assert.equal(new Date(masked).toISOString().slice(0, 10), masked);
    }
    assert.notEqual(disguise('1941-03-21', digest), '1941-03-21');
    assert.match(disguise('1941-02-30', digest), /^\d{4}-\d\d-\d\d$/);
  });
});
