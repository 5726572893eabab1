import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { judge, nearestOrder } from '../../src/library/kco-conformance.ts';
import { line, orderOf, rightOrder, wrongOrder } from '../support/orders.ts';
import { patched } from '../support/patch.ts';

const example = JSON.parse(readFileSync(new URL('../../examples/tax-on-top.json', import.meta.url), 'utf8'));
const page = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8');

describe('the nearest order', () => {
  it('is a right order itself, as another object', () => {
    const { order, changes, report } = nearestOrder(rightOrder);
    assert.deepEqual([order, changes, report.verdict], [rightOrder, [], 'conformant']);
    assert.notEqual(order, rightOrder);
  });

  it('has the right amounts, and the order that was given keeps its own', () => {
    const given = structuredClone(wrongOrder);
    const { order, report } = nearestOrder(given);
    assert.deepEqual(order, orderOf([line(50_000, 1_000, 4_545)]));
    assert.deepEqual(given, wrongOrder);
    assert.equal(report.verdict, 'conformant');
  });

  it('names the changes that lead to it, as the command prints them', () => {
    const { order, changes } = nearestOrder(example);
    const [, printed = ''] = /kco check --fix [^\n]+\n(\[\n.*?\n\])/s.exec(page) ?? [];
    assert.deepEqual(changes, JSON.parse(printed));
    assert.deepEqual(patched(example, changes), order);
  });

  it('keeps what no amount can put right, and says so', () => {
    const { order, report } = nearestOrder({ ...wrongOrder, locale: 'en_SE' });
    const departing = report.judgements
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ requirement }) => requirement);
    assert.deepEqual([order.order_tax_amount, report.verdict, departing], [4_545, 'departs', ['exchange.fits-schema']]);
  });

  it('is strict where it is told to be, only in its judgement', () => {
    const order = { ...rightOrder, order_lines: 'none' };
    assert.deepEqual(nearestOrder(order).order, order);
    assert.deepEqual(
      nearestOrder(order, { strict: true, name: 'cart' }).report.bodies,
      judge(order, { name: 'cart' }).bodies,
    );
  });

  it('is a capture where it is told so, and nothing where there is no such body', () => {
    const capture = { captured_amount: 40_000, order_lines: wrongOrder.order_lines };
    const { order } = nearestOrder(capture, { as: 'capture' });
    assert.deepEqual(order.order_lines?.[0]?.total_tax_amount, 4_545);
    assert.throws(
      () => nearestOrder(capture, { as: 'push' }),
      new TypeError('the specification has no body called “push”'),
    );
  });
});

it('of a text that is no JSON there is no nearest order', () => {
  for (const text of ['x', '{']) {
    assert.throws(() => nearestOrder(text as never), { name: 'TypeError', message: /^what was given is no JSON/ });
  }
});
