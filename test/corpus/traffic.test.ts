import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OperationId } from '../../generated/operations.ts';
import { describe as operation, operationOf } from '../../src/exchange/operation.ts';
import { distinct, foundAs, half, judgedAs } from '../support/halves.ts';
import { type Sent, sessions, skipped } from './corpus.ts';
import { knownFaults } from './disagreements.ts';

/** The operations of a session whose bodies say something, by the number of the request. */
function spoken(sent: readonly Sent[]): (readonly [n: number, operation: OperationId, body: string])[] {
  return sent.flatMap(({ n, method, path, body }) => {
    const id = operationOf('merchant', { method, target: path });
    return id && operation(id).request !== null ? [[n, id, body] as const] : [];
  });
}

describe('what a real client sends', { skip: skipped }, () => {
  for (const [name, sent] of sessions()) {
    for (const [n, id, body] of spoken(sent)) {
      const key = `${name} ${n}`;
      const faults = knownFaults[key]?.at ?? [];
      it(`${faults.length > 0 ? 'departs where it is known to' : 'departs from nothing'}: ${key}, ${id}`, () => {
        const report = judgedAs([half(key, id, body)]);
        const found = foundAs('fail', report).map(({ requirement, at }) => `${requirement} ${at}`);
        assert.deepEqual(distinct(found), distinct(faults));
      });
    }
  }

  it('was sent wherever a fault of it is known', () => {
    const keys = sessions().flatMap(([name, sent]) => spoken(sent).map(([n]) => `${name} ${n}`));
    assert.ok(keys.length > 50);
    assert.deepEqual(
      Object.keys(knownFaults).filter((key) => !keys.includes(key)),
      [],
    );
  });
});
