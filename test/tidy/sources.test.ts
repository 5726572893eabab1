import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { filesAt, root } from './files.ts';
import { type Documents, type Sourced, sourceOddities } from './sources.ts';

describe('the source of a requirement', () => {
  it('is there, is pointed at, and bears the level', () => {
    const files = filesAt('specs/*.yaml').map(({ path, text }) => [path, parse(text)] as const);
    assert.ok(existsSync(join(root, 'specs/')));
    const documents: Documents = new Map([...files, ['specs/', undefined]]);
    assert.deepEqual(
      catalogue.flatMap((requirement) => sourceOddities(requirement, documents)),
      [],
    );
    assert.ok(catalogue.some(({ source }) => source.at.length > 0));
  });
});

const document = {
  paths: { '/a~b': { get: { 'x-source': 'inferred: by us', responses: { 200: { description: 'Yes.' } } } } },
  tax: { 'x-source': ['spec: order', 'inferred: its sign'], limits: [{ seconds: 3 }] },
  guess: { 'x-source': ['inferred: one', 'inferred: two'], documented: { 'x-source': 'page: there' } },
  unmarked: true,
};
const documents: Documents = new Map<string, unknown>([
  ['specs/a.yaml', document],
  ['specs/', undefined],
]);

function cite(at: readonly string[], more: Partial<Sourced['source']> = {}, level: Sourced['level'] = 'must'): Sourced {
  return { id: 'order.tax', level, source: { document: 'specs/a.yaml', at, gist: 'so', ...more } };
}

describe('the rule for sources', () => {
  const passed: readonly [about: string, cited: Sourced][] = [
    ['a document that is there', cite([])],
    ['the folder as a whole', cite([], { document: 'specs/' })],
    ['a place with a mark that is not inferred', cite(['#/tax'])],
    ['a place in a list below such a mark', cite(['#/tax/limits/0'])],
    ['a marked place below an inferred one', cite(['#/guess/documented'])],
    ['an inferred place beside a documented one', cite(['#/guess', '#/tax'])],
    ['a should that is inferred', cite(['#/guess'], {}, 'should')],
    ['a place with no mark at all', cite(['#/unmarked'])],
  ];
  for (const [about, cited] of passed) {
    it(`lets pass ${about}`, () => assert.deepEqual(sourceOddities(cited, documents), []));
  }

  const guessed = 'order.tax is a must, and what it cites is only inferred';
  const caught: readonly [about: string, cited: Sourced, expected: string][] = [
    ['no document', cite([], { document: 'specs/b.yaml' }), 'order.tax cites specs/b.yaml, which is not there'],
    [
      'a place that is not there',
      cite(['#/tax', '#/tax/rate']),
      'order.tax cites #/tax/rate, which leads nowhere in specs/a.yaml',
    ],
    [
      'a place in a folder',
      cite(['#/tax'], { document: 'specs/' }),
      'order.tax cites #/tax, which leads nowhere in specs/',
    ],
    ['no pointer', cite(['/tax']), 'order.tax cites /tax, which leads nowhere in specs/a.yaml'],
    ['a must that is inferred', cite(['#/guess']), guessed],
    ['a must below what is inferred', cite(['#/paths/~1a~0b/get/responses/200']), guessed],
  ];
  for (const [about, cited, expected] of caught) {
    it(`objects to ${about}`, () => assert.deepEqual(sourceOddities(cited, documents), [expected]));
  }
});
