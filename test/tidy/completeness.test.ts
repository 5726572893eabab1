import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Operation, operations } from '../../generated/operations.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import type { Check } from '../../src/requirements/requirement.ts';
import { vectors } from '../support/vectors.ts';
import { oddTags, scenariosIn, unnoticed, unproved, untouched, type Wrong } from './completeness.ts';
import { filesAt } from './files.ts';

const ids = catalogue.map(({ id }) => id);
const checked = catalogue.filter(({ check }) => !('untested' in check)).map(({ id }) => id);

async function miniatures(): Promise<readonly Wrong[]> {
  const module = new URL('../miniatures/miniatures.ts', import.meta.url);
  assert.ok(existsSync(module), 'test/miniatures/miniatures.ts is missing: it exports the miniatures');
  const { miniatures: all } = await import(module.href);
  assert.ok(Array.isArray(all), 'test/miniatures/miniatures.ts exports no list called miniatures');
  return all;
}

describe('every check', () => {
  it('has vectors both ways', () => {
    assert.notEqual(checked.length, 0);
    assert.deepEqual(unproved(ids, checked, vectors), []);
  });

  it('has a miniature that is wrong in just its way', async () => {
    assert.deepEqual(unnoticed(ids, checked, await miniatures()), []);
  });
});

describe('every scenario', () => {
  it('is tagged with what it shows, and with nothing else', () => {
    const scenarios = filesAt('features/**/*.feature').flatMap(scenariosIn);
    assert.notEqual(scenarios.length, 0);
    assert.deepEqual(oddTags(scenarios, ids), []);
  });
});

describe('every operation', () => {
  it('is touched by some requirement, or excused with a reason', () => {
    const excused = JSON.parse(filesAt('test/tidy/untouched-operations.json')[0]?.text ?? 'null');
    assert.notEqual(operations.length, 0);
    assert.deepEqual(untouched(operations, catalogue, excused), []);
  });
});

describe('the rules for vectors and miniatures', () => {
  it('notice a check with facts of one kind only, and facts about nothing', () => {
    const facts = [
      { requirement: 'a.both', cases: [{ upheld: true }, { upheld: false }] },
      { requirement: 'a.right', cases: [{ upheld: true }, { upheld: 'not concerned' }] },
      { requirement: 'a.wrong', cases: [{ upheld: false }] },
      { requirement: 'a.gone', cases: [] },
    ];
    const all = ['a.both', 'a.right', 'a.wrong', 'a.untested'];
    assert.deepEqual(unproved(all, ['a.both', 'a.right', 'a.wrong'], facts), [
      'a.wrong has no vector that upholds it',
      'a.right has no vector that does not uphold it',
      'nobody requires a.gone',
    ]);
  });

  it('notice a check without a miniature, and one that is caught by nothing', () => {
    const all = [
      { wrong: 'adds the tax on top', caughtBy: 'a.caught' },
      { wrong: 'sleeps', caughtBy: 'a.gone' },
    ];
    assert.deepEqual(unnoticed(['a.caught', 'a.missed', 'a.untested'], ['a.caught', 'a.missed'], all), [
      'a.missed has no miniature that is wrong in this way',
      'nobody requires a.gone, which has to catch: sleeps',
    ]);
  });
});

const feature = `@a.feature
Feature: Shopping
  Background:
    Given a shop
  @contract
  Rule: It sells
    @a.one @a.two # why
    Scenario: One
      When somebody says
        """
        @a.quoted
        Scenario: None
        """
    Scenario Outline: Two
      @a.table
      Examples:
    Example: Three
`;

describe('reading features', () => {
  it('gives every scenario its tags, with those of its rule, its feature and its examples', () => {
    assert.deepEqual(scenariosIn({ path: 'a.feature', text: feature }), [
      { at: 'a.feature:8', tags: ['@a.feature', '@contract', '@a.one', '@a.two'] },
      { at: 'a.feature:14', tags: ['@a.feature', '@contract', '@a.table'] },
      { at: 'a.feature:17', tags: ['@a.feature', '@contract'] },
    ]);
  });

  it('notices a tag that is no id, and a scenario without one', () => {
    const scenarios = [
      { at: 'a.feature:1', tags: ['@a.one', '@contract'] },
      { at: 'a.feature:2', tags: ['@a.one', '@wip'] },
      { at: 'a.feature:3', tags: ['@contract'] },
    ];
    assert.deepEqual(oddTags(scenarios, ['a.one']), [
      'a.feature:2 @wip is no id of the catalogue',
      'a.feature:3 is tagged with no id of the catalogue',
    ]);
  });
});

describe('the rule for operations', () => {
  const operation: Operation = {
    id: 'readOrder',
    asks: 'merchant',
    method: 'GET',
    document: 'specs/a.yaml',
    at: '#',
    request: null,
    answers: { 200: null, 404: null },
  };
  const judge = () => 'not concerned' as const;
  const exchange: Check = { of: 'exchange', operation: 'readOrder', judge };
  const body: Check = { of: 'body', judge };
  const table: readonly [about: string, check: Check | { untested: string }, operation: Operation, touched: boolean][] =
    [
      ['of the exchange touches it', exchange, operation, true],
      ['of another exchange leaves it alone', { ...exchange, operation: 'createOrder' }, operation, false],
      ['of bodies leaves one without JSON alone', body, operation, false],
      ['of bodies touches one that asks with JSON', body, { ...operation, request: 'NewOrder' }, true],
      [
        'of orders touches one that answers JSON',
        { of: 'order', judge },
        { ...operation, answers: { 200: 'Order' } },
        true,
      ],
      ['of descriptions leaves it alone', { of: 'change', judge }, operation, false],
      ['that is not there leaves it alone', { untested: 'no check yet' }, operation, false],
    ];
  for (const [about, check, asked, touched] of table) {
    it(`knows that a check ${about}`, () => {
      assert.deepEqual(untouched([asked], [{ check }], {}), touched ? [] : ['no requirement touches readOrder']);
    });
  }

  it('accepts an excuse with a reason, where one is needed', () => {
    assert.deepEqual(untouched([operation], [], { readOrder: 'nobody asks' }), []);
    assert.deepEqual(untouched([operation], [], { readOrder: ' ' }), ['the excuse of readOrder has no reason']);
    assert.deepEqual(untouched([operation], [{ check: exchange }], { readOrder: 'so' }), ['readOrder needs no excuse']);
  });
});
