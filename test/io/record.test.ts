import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { NotARecord, type ReadRecord, readRecord } from '../../src/exchange/read-record.ts';
import { exchangeLine, headLine, isRecord } from '../../src/exchange/record.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { nine } from '../support/clock.ts';
import { exchange } from '../support/exchanges.ts';
import { holds } from '../support/holds.ts';
import { greyOrder, rightOrder, wrongOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';
import { exchanges, head, recordOf } from './records.ts';

const some = fc.array(exchanges, { maxLength: 4 });

/** What reading a text comes to: the record, or the sentence why it is none. */
function reading(text: string): ReadRecord | string {
  try {
    return readRecord(text);
  } catch (thrown) {
    assert.ok(thrown instanceof NotARecord, `${thrown}`);
    return thrown.message;
  }
}

function without(text: string, line: number): string {
  const lines = text.split('\n');
  return [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n');
}

describe('a record that is read back', () => {
  it('holds the same head, exchanges and end', () => {
    holds(
      fc.property(some, (before) => {
        const record = readRecord(recordOf(before));
        assert.deepEqual(record.head, { record: 'kco-record/1', ...head });
        assert.deepEqual(record.exchanges, before);
        assert.deepEqual([record.end?.exchanges, record.complete], [before.length, true]);
        assert.equal(record.end?.finished_at, '2026-11-22T09:00:00.001Z');
      }),
    );
  });

  it('is judged as it was when it was heard', () => {
    holds(
      fc.property(some, (before) => {
        const after = readRecord(recordOf(before)).exchanges;
        assert.deepEqual(
          inspect(catalogue, runOf({ exchanges: after })),
          inspect(catalogue, runOf({ exchanges: before })),
        );
      }),
    );
  });

  it('has one line for the head, each exchange and the end, whatever they hold', () => {
    holds(
      fc.property(some, (before) => {
        const text = recordOf(before);
        assert.equal(text.split('\n').length, before.length + 3);
        assert.ok(isRecord(text));
      }),
    );
  });
});

const three: readonly Exchange[] = [
  exchange({ asked: rightOrder, answered: { ...rightOrder, order_id: 'ö-1' } }),
  exchange({ id: 'merchant-2', asked: wrongOrder, status: 400, answered: '{' }),
  exchange({ id: 'kustom-1', from: 'kustom', operation: 'validation', asked: greyOrder, status: 'timed out' }),
];

describe('a run that was killed', () => {
  const text = recordOf(three);
  const bytes = Buffer.from(text);
  // Where the head ends, and each exchange, its line break counted in.
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => Buffer.byteLength(text.slice(0, index + 1)));
  const [headEnd = 0, ...exchangeEnds] = ends.slice(0, -1);

  it('leaves the exchanges that were whole, or no record where the head was not, after any byte', () => {
    for (let length = 0; length < bytes.length - 1; length += 1) {
      const read = reading(bytes.subarray(0, length).toString('utf8'));
      if (typeof read === 'string') {
        assert.ok(length < headEnd - 1, `${read}, after ${length} bytes`);
        continue;
      }
      assert.ok(length >= headEnd - 1, `a record after ${length} bytes`);
      const whole = exchangeEnds.filter((end) => end - 1 <= length).length;
      assert.deepEqual(read.exchanges, three.slice(0, whole), `after ${length} bytes`);
      assert.deepEqual([read.end, read.complete], [undefined, false], `after ${length} bytes`);
    }
  });

  it('lost nothing where only its last line break is gone', () => {
    const { exchanges: read, end, complete } = readRecord(text.slice(0, -1));
    assert.deepEqual([read, end?.exchanges, complete], [three, 3, true]);
  });

  it('leaves the same of any exchanges', () => {
    holds(
      fc.property(some, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (before, share) => {
        const whole = Buffer.from(recordOf(before));
        const read = reading(whole.subarray(0, Math.floor(share * (whole.length - 1))).toString('utf8'));
        if (typeof read === 'string') return;
        assert.deepEqual(read.exchanges, before.slice(0, read.exchanges.length));
        assert.deepEqual([read.end, read.complete], [undefined, false]);
      }),
    );
  });
});

describe('a record that is damaged', () => {
  const text = recordOf(three);
  const first = headLine(head);
  const table: readonly [about: string, text: string, says: RegExp][] = [
    ['that is empty', '', /^line 1 is no JSON$/],
    ['that is something else', '{"order_lines":[]}\n', /^its first line is not the head of a record$/],
    ['of a later kind', text.replace('kco-record/1', 'kco-record/2'), /^its first line is not the head of a record$/],
    ['without its head', without(text, 0), /^its first line is not the head of a record$/],
    ['with a broken line in the middle', text.replace('"merchant-2",', '"merchant-2"'), /^line 3 is no JSON$/],
    ['with a line that is no exchange', `${first}\n{"id":"a"}\n`, /^line 2 .*must have/],
    ['with an end mark before its end', `${text}${exchangeLine(exchange({}))}\n`, /^line 5 .*must have/],
    ['about an operation of tomorrow', text.replace('"validation"', '"pushed"'), /^line 4 is about “pushed”/],
  ];
  for (const [about, damaged, says] of table) {
    it(`${about} is none`, () => {
      const read = reading(damaged);
      assert.equal(typeof read, 'string');
      assert.match(`${read}`, says);
    });
  }

  it('that lost a line says that it is not complete', () => {
    const { exchanges: left, end, complete } = readRecord(without(text, 2));
    assert.deepEqual([left.length, end?.exchanges, complete], [2, 3, false]);
  });

  it('that gained empty lines is still one', () => {
    assert.deepEqual(readRecord(text.replaceAll('\n', '\r\n\n')).exchanges, three);
  });

  it('that has its end and nothing more is complete', () => {
    assert.deepEqual(readRecord(recordOf([])).complete, true);
    assert.equal(readRecord(recordOf([])).end?.finished_at, new Date(nine + 1).toISOString());
  });
});
