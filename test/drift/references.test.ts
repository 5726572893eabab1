import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answering, held, leaf, list, object, ref, type Schema } from './descriptions.ts';

function told(base: unknown, revision: unknown): string[] {
  return held(base, revision).changes.map(({ kind, name, before, after }) =>
    [kind, name, before === undefined ? 'nothing' : JSON.stringify(before), JSON.stringify(after)].join(' '),
  );
}

const cart = (more: Schema) => object({ note: { $ref: '#/components/schemas/Note', ...more } });
const components = { Note: leaf };

describe('what stands beside a reference', () => {
  const table: readonly [more: Schema, found: readonly string[]][] = [
    [{ maxLength: 5 }, ['limit maxLength nothing 5']],
    [{ deprecated: true }, ['deprecated deprecated nothing true']],
    [{ description: 'For people.', title: 'Note', 'x-note': 1 }, []],
  ];
  for (const [more, found] of table) {
    it(`counts since 3.1 unless it is for people: ${Object.keys(more)}`, () => {
      assert.deepEqual(told(answering(cart({}), components), answering(cart(more), components)), found);
    });
  }

  it('is passed by in 3.0', () => {
    const old = (more: Schema) => ({ ...answering(cart(more), components), openapi: '3.0.3' });
    assert.deepEqual(told(old({}), old({ maxLength: 5 })), []);
  });

  it('may lead back into itself', () => {
    const tree = {
      Tree: { allOf: [{ $ref: '#/components/schemas/Tree', minProperties: 1 }], properties: { a: leaf } },
    };
    const other = { Tree: { ...tree.Tree, properties: { b: leaf } } };
    assert.deepEqual(told(answering(ref('Tree'), tree), answering(ref('Tree'), tree)), []);
    assert.equal(told(answering(ref('Tree'), tree), answering(ref('Tree'), other)).length, 2);
  });
});

describe('what a keyword refers to that is compared as it is', () => {
  it('is a difference where it lies, though the keyword reads the same', () => {
    const first = { type: 'array', prefixItems: [ref('Note')], not: ref('Loop') };
    const loop = { Loop: list(ref('Loop')) };
    const [was, is] = [
      { Note: leaf, ...loop },
      { Note: { type: 'integer' }, ...loop },
    ];
    assert.deepEqual(told(answering(first, was), answering(first, is)), [
      'keyword prefixItems [{"type":"string"}] [{"type":"integer"}]',
    ]);
  });
});
