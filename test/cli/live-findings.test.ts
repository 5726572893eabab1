import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { liveFindings } from '../../src/cli/live-findings.ts';
import { keptTerminal } from '../io/terminals.ts';
import { exchange } from '../support/exchanges.ts';
import { manages } from '../support/managed.ts';
import { line, orderOf } from '../support/orders.ts';

/** What is said at once of an order with so many wrong lines. */
function told(lines: number): string[] {
  const { terminal, stderr } = keptTerminal('.');
  const asked = orderOf(Array.from({ length: lines }, () => line(50_000, 1_000, 5_000)));
  liveFindings(terminal, false, 'merchant')(exchange({ asked, status: 400 }));
  return stderr().trimEnd().split('\n').slice(1);
}

describe('what is said of an exchange at once', () => {
  it('is ten findings', () => {
    assert.equal(told(10).length, 10);
    assert.ok(told(10).every((row) => row.includes(': expected 4545 5/11, ± 1, got 5000')));
  });

  it('is cut at ten, and says by how much', () => {
    assert.equal(told(11).length, 11);
    assert.equal(told(11).at(-1), '  order.line-tax  and 1 more like these');
  });

  it('is nothing that only the life of an order shows', () => {
    const { terminal, stderr } = keptTerminal('.');
    const part = { captured_amount: 1, order_lines: [{ ...line(1, 0, 0), type: 'physical' }] };
    liveFindings(terminal, false, 'merchant')(manages('captureOrder', { asked: part, key: 'parcel' }));
    assert.doesNotMatch(stderr(), /om\./);
  });
});
