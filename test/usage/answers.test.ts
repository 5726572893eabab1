import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlayedScenario } from '../../generated/conformance.ts';
import { answersIn } from '../../src/usage/answers.ts';
import { exchange } from '../support/exchanges.ts';

function scenario(id: string, exchanges?: number): PlayedScenario {
  return { id, name: id, tags: [], status: 'passed', took_ms: 1, ...(exchanges === undefined ? {} : { exchanges }) };
}

/** What is told of one operation in a record. */
function told(
  operation: string,
  ...[exchanges, scenarios = []]: readonly [ReturnType<typeof exchange>[], PlayedScenario[]?]
) {
  return answersIn({ exchanges, scenarios }).find((one) => one.operation === operation)?.statuses ?? [];
}

describe('the answers that a record tells of', () => {
  it('stand beside those that are documented and were not seen, without those of a Kustom in trouble', () => {
    const statuses = told('createOrder', [
      exchange({ status: 201 }),
      exchange({ status: 201 }),
      exchange({ status: 503 }),
    ]);
    assert.deepEqual(
      statuses.map(({ status, isDocumented, seen }) => [status, isDocumented, seen?.times]),
      [
        ['201', true, 2],
        ['400', true, undefined],
        ['401', true, undefined],
        ['403', true, undefined],
        ['503', false, 1],
      ],
    );
  });

  it('are told for what they are where nobody answered', () => {
    const [silent] = told('createOrder', [exchange({ status: 'timed out' })]).filter(({ seen }) => seen);
    assert.deepEqual([silent?.status, silent?.isDocumented], ['timed out', false]);
  });

  it('name the scenarios, by how many exchanges each says are its own', () => {
    const three = [exchange({ status: 400 }), exchange({ status: 201 }), exchange({ status: 201 })];
    const statuses = told('createOrder', three, [scenario('one', 1), scenario('idle', 0), scenario('two', 2)]);
    assert.deepEqual(
      statuses.flatMap(({ status, seen }) => (seen ? [[status, ...seen.scenarios]] : [])),
      [
        ['201', 'two'],
        ['400', 'one'],
      ],
    );
  });

  it('name none in a record that does not say', () => {
    const [seen] = told('createOrder', [exchange({ status: 201 })], [scenario('old')]).flatMap((one) => one.seen ?? []);
    assert.deepEqual(seen, { times: 1, scenarios: [] });
  });
});
