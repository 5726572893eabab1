import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { filesAt, sources, strangers } from './files.ts';
import { foreignWords, oddIds, oddWords, strayIds, type Worded } from './wording.ts';

const ids = catalogue.map(({ id }) => id);

/** The ids of requirements that are gone. One that is taken out of the catalogue is put in here. */
const retired: readonly string[] = JSON.parse(filesAt('test/tidy/retired-ids.json')[0]?.text ?? 'null');

describe('the catalogue', () => {
  it('has ids of one shape, each used once and never again', () => {
    assert.notEqual(ids.length, 0);
    assert.deepEqual(oddIds(ids, retired), []);
  });

  it('remembers the retired ids in the same shape', () => assert.deepEqual(oddIds(retired, []), []));

  it('speaks in single sentences, and has a remedy, a gist and an example for each', () => {
    assert.deepEqual(catalogue.flatMap(oddWords), []);
  });

  it('has every requirement in the file of its area', () => {
    assert.deepEqual(strayIds(ids, sources), []);
  });
});

describe('src', () => {
  it('uses our words', () => {
    assert.notEqual(sources.length, 0);
    assert.deepEqual(sources.flatMap(foreignWords), []);
  });

  it('has an example that uses them too', () => {
    assert.notEqual(strangers.length, 0);
    assert.deepEqual(strangers.flatMap(foreignWords), []);
  });
});

describe('the rule for ids', () => {
  it('lets area, dot and kebab-case pass', () => {
    assert.deepEqual(oddIds(['order.line-tax', 'spec.stays2'], ['order.gone']), []);
  });
  for (const id of ['order', 'Order.tax', 'order.lineTax', 'order.line_tax', 'order.line-tax-', 'order.line.tax', '']) {
    it(`objects to "${id}"`, () => assert.equal(oddIds([id], []).length, 1));
  }
  it('objects to one that is used twice', () => {
    assert.deepEqual(oddIds(['order.tax', 'order.sum', 'order.tax'], []), ['order.tax is the id of two requirements']);
  });
  it('objects to one that was retired', () => {
    assert.deepEqual(oddIds(['order.tax'], ['order.tax']), ['order.tax was retired, and ids are never used again']);
  });
  it('objects to one outside the file of its area', () => {
    const files = [
      { path: 'src/requirements/order/order.ts', text: "[{ id: 'order.tax' }, { id: 'spec.tax' }]" },
      { path: 'src/requirements/order/order-sums.ts', text: "[{ id: 'order.sum' }]" },
      { path: 'src/requirements/orders.ts', text: "[{ id: 'order.ta' }]" },
    ];
    assert.deepEqual(strayIds(['order.tax', 'order.sum', 'order.ta', 'spec.tax'], files), [
      'order.ta stands below src/requirements neither in order.ts nor in a part of it',
      'spec.tax stands below src/requirements neither in spec.ts nor in a part of it',
    ]);
  });
});

const right: Worded = {
  id: 'order.tax',
  statement: 'The tax of 1.5 lines in merchant_urls is right, or 10 where "Location" says so.',
  remedy: 'Put it right.',
  example: '1 is right.',
  source: { gist: 'it is right' },
};

describe('the rule for words', () => {
  it('lets a single sentence pass', () => assert.deepEqual(oddWords(right), []));

  const table: readonly [about: string, more: Partial<Worded>][] = [
    ['the statement does not end in a full stop', { statement: 'The tax is right' }],
    ['the statement does not end in a full stop', { statement: 'The tax is right…' }],
    ['the statement does not end in a full stop', { statement: 'The tax is right...' }],
    ['the statement does not end in a full stop', { statement: '' }],
    ['the statement is more than one sentence', { statement: 'The tax is right. The sum is, too.' }],
    ['the statement is more than one sentence', { statement: 'Is the tax right? It is.' }],
    ['the statement says "should", which is a level', { statement: 'The tax should be right.' }],
    ['the remedy is empty', { remedy: ' ' }],
    ['the example is empty', { example: '' }],
    ['the gist is empty', { source: { gist: '' } }],
  ];
  for (const [about, more] of table) {
    it(`finds that ${about}: ${JSON.stringify(more)}`, () => {
      assert.deepEqual(oddWords({ ...right, ...more }), [`order.tax: ${about}`]);
    });
  }
});

describe('the ear for words', () => {
  const table: readonly [text: string, word: string | undefined][] = [
    ["const where = 'the webhook of the shop';", 'webhook'],
    ['const webhookUrl = 1;', 'webhook'],
    ['const found = { violations: [] };', 'violation'],
    ['const found = `a ${level} violation`;', 'violation'],
    ['const fakeOrder = 1;', 'fake'],
    ['class A extends Error { readonly #stubs = 1; }', 'stubs'],
    ["const who = 'a mock of Kustom';", 'mock'],
    ['const who = /^Fake/;', 'Fake'],
    ['const webhooks = description.webhooks;', undefined],
    ["const at = '#/webhooks/validation/post';", undefined],
    ['nock(hosts, { allowUnmocked: true });', undefined],
    ['// a webhook in a comment', undefined],
    ["const what = 'stubborn';", undefined],
  ];
  for (const [text, word] of table) {
    it(`hears ${word ?? 'nothing'} in ${text}`, () => {
      const heard = foreignWords({ path: 'src/a.ts', text });
      assert.deepEqual(new Set(heard), new Set(word === undefined ? [] : [`src/a.ts:1 says ${word}`]));
    });
  }
});
