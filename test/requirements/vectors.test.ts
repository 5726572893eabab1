import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RecordedExchange } from '../../generated/validators/conformance.js';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { checkOf, ruling } from '../support/rulings.ts';
import { vectors } from '../support/vectors.ts';

for (const { requirement, cases } of vectors) {
  describe(requirement, () => {
    for (const vector of cases) {
      it(vector.about, () => {
        const found = ruling(checkOf(requirement), vector);
        if (found === 'not concerned') assert.equal(vector.upheld, found);
        else assert.deepEqual([found.map(({ at }) => at), found.length === 0], [vector.at ?? [], vector.upheld]);
      });
    }
  });
}

describe('the vectors', () => {
  for (const { id } of catalogue.filter((requirement) => !('untested' in requirement.check))) {
    it(`${id} has two that uphold it and two that do not`, () => {
      const cases = vectors.filter(({ requirement }) => requirement === id).flatMap((one) => one.cases);
      assert.ok(cases.filter(({ upheld }) => upheld === true).length >= 2, id);
      assert.ok(cases.filter(({ upheld }) => upheld === false).length >= 2, id);
    });
  }

  it('name a place exactly where they are not upheld', () => {
    const all = vectors.flatMap(({ cases }) => cases);
    const odd = all.filter(({ upheld, at }) => (upheld === false) !== (at !== undefined && at.length > 0));
    assert.deepEqual(odd, []);
  });

  it('are told apart by short facts, and each says where it is documented', () => {
    for (const { requirement, cases } of vectors) {
      const abouts = cases.map(({ about }) => about);
      assert.equal(new Set(abouts).size, abouts.length, requirement);
      const odd = cases.filter(({ about, from }) => about.length > 70 || /\bshould\b/.test(about) || from === '');
      assert.deepEqual(odd, []);
    }
  });

  it('hold exchanges as a record holds them', () => {
    const exchanges = vectors.flatMap(({ cases }) =>
      cases.flatMap(({ exchange, history = [] }) => [...(exchange ? [exchange] : []), ...history]),
    );
    const misfits = exchanges.flatMap((one) => (RecordedExchange(one) ? [] : RecordedExchange.errors));
    assert.deepEqual(misfits, []);
    assert.notEqual(exchanges.length, 0);
  });
});
