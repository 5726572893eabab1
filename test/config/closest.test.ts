import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggestion } from '../../src/config/closest.ts';

const words = ['merchant', 'target', 'unseen_ok'];

describe('what was probably meant', () => {
  const table: readonly [word: string, meant: string | undefined][] = [
    ['target', 'target'],
    ['tarjet', 'target'],
    ['merchnat', 'merchant'],
    ['tar', 'target'],
    ['ta', undefined],
    ['unseen_but_ok', 'unseen_ok'],
    ['', undefined],
    ['something else', undefined],
  ];
  for (const [word, meant] of table) {
    it(`by “${word}” is ${meant ?? 'nobody’s guess'}`, () => {
      assert.equal(suggestion(word, words), meant === undefined ? '' : ` Did you mean “${meant}”?`);
    });
  }

  it('is the nearest, in whatever order the words stand', () => {
    for (const order of [
      ['order.line-tax', 'order.line-tax-exact'],
      ['order.line-tax-exact', 'order.line-tax'],
    ]) {
      assert.equal(suggestion('order.line_tax', order), ' Did you mean “order.line-tax”?');
    }
  });

  it('may be further off where the word is long: a third of it', () => {
    assert.notEqual(suggestion('abcdefghijkl', ['abcdefghWXYZ']), '');
    assert.equal(suggestion('abcdefghijkl', ['abcdefgVWXYZ']), '');
  });

  it('is nothing where there are no words', () => assert.equal(suggestion('target', []), ''));
});
