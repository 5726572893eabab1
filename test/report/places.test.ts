import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Evidence } from '../../src/report/evidence.ts';
import { placesIn } from '../../src/report/places.ts';
import { exchange } from '../support/exchanges.ts';
import { findingOf, reportOf, scenarioOf } from '../support/reports.ts';

function file(name: string, text: string | undefined, path = name) {
  return { name, path, text: () => text };
}

const order = '{\n  "order_tax_amount": 25\n}';
const record =
  '{"record":"kco-record/1"}\n{"id":"merchant-1","from":"merchant"}\n{"id":"merchant-2","from":"merchant"}\n';

function placesOf(where: string, evidence: Partial<Evidence>, played: Parameters<typeof scenarioOf>[0][] = []) {
  const report = reportOf({ scenarios: played.map(scenarioOf) });
  return placesIn(report, { exchanges: [], files: [], ...evidence })(findingOf({ where }));
}

describe('the place of a finding', () => {
  const table: readonly [about: string, where: string, files: Evidence['files'], place: object][] = [
    ['a body', 'order.json', [file('order.json', order)], { file: 'order.json', line: 2, column: 23 }],
    [
      'one of several bodies',
      'b.json',
      [file('order.json', '{}'), file('b.json', order)],
      { file: 'b.json', line: 2, column: 23 },
    ],
    ['a line of a file', 'all.ndjson:4', [file('all.ndjson', 'x'), file('all', 'x')], { file: 'all.ndjson', line: 4 }],
    [
      'a recorded exchange',
      'run merchant-2',
      [file('run', record, 'run/exchanges.ndjson'), file('order.json', order)],
      { file: 'run/exchanges.ndjson', line: 3 },
    ],
    ['the exchange of the only record', 'merchant-1', [file('r.ndjson', record)], { file: 'r.ndjson', line: 2 }],
    ['what can be read only once', 'standard input', [file('standard input', undefined)], { file: 'standard input' }],
    ['what is no JSON', 'order.json', [file('order.json', '{')], { file: 'order.json' }],
    [
      'what is too large for the eye',
      'order.json',
      [file('order.json', `"${'x'.repeat(5_000_000)}"`)],
      { file: 'order.json' },
    ],
  ];
  for (const [about, where, files, place] of table) {
    it(`is told for ${about}`, () => assert.deepEqual(placesOf(where, { files }), [place]));
  }

  it('is not told where nobody knows the file', () => {
    assert.deepEqual(placesOf('c.json', { files: [file('a.json', order), file('b.json', order)] }), []);
  });

  it('is first the scenario in which it was found, then the record', () => {
    const exchanges = [exchange({}), exchange({ id: 'merchant-2' })];
    const played = [{ exchanges: 1 }, { id: 'features/b.feature:9', exchanges: 1 }];
    assert.deepEqual(placesOf('merchant-2', { exchanges, files: [file('r.ndjson', record)] }, played), [
      { file: 'features/b.feature', line: 9 },
      { file: 'r.ndjson', line: 3 },
    ]);
  });
});
