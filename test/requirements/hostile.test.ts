import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { looseRun } from '../../src/inspect/loose-run.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { nine } from '../support/clock.ts';
import { half } from '../support/halves.ts';
import { holds } from '../support/holds.ts';
import { managed, manages } from '../support/managed.ts';
import { line, orderOf } from '../support/orders.ts';

const crafted: readonly unknown[] = [
  { toString: 1, valueOf: 1 },
  { length: -1 },
  [[]],
  [null],
  {},
  '',
  '2500',
  true,
  null,
  -0,
  1e300,
  0.5,
];
const hostile = fc.oneof(fc.constantFrom<unknown>(...crafted), fc.jsonValue());
const inLine = [...Object.keys(line(1, 0, 0)), 'total_discount_amount', 'merchant_data'];
const inOrder = [
  ...Object.keys(orderOf([])),
  'captured_amount',
  'refunded_amount',
  'discount_lines',
  'shipping_options',
  'selected_shipping_option',
  'selected_shipping_options',
];
const someOf = (names: readonly string[]) => fc.dictionary(fc.constantFrom(...names), hostile, { maxKeys: 3 });

describe('a check', () => {
  it('is broken by no value, of whatever type, in whatever field', () => {
    const operations = fc.constantFrom('createOrder', 'updateOrder', 'captureOrder', 'refundOrder');
    holds(
      fc.property(operations, someOf(inOrder), someOf(inLine), someOf(inLine), (operation, order, one, option) => {
        const lines = [{ ...line(1_000, 2_500, 200), ...one }];
        const beside = {
          discount_lines: lines,
          shipping_options: [{ price: 1, tax_rate: 1, tax_amount: 1, ...option }],
        };
        const text = JSON.stringify({ ...orderOf([]), order_lines: lines, captured_amount: 1, ...beside, ...order });
        const run = looseRun('', [half('body', operation as 'createOrder', text)], nine);
        const broken = inspect(catalogue, run).filter(({ verdict }) => verdict === 'broken');
        assert.deepEqual(
          broken.map(({ requirement, problem }) => `${requirement.id}: ${problem}`),
          [],
        );
      }),
      3_000,
    );
  });

  it('of a sign is not broken by an object that is no number', () => {
    const odd = { ...line(1_000, 2_500, 200), total_tax_amount: { toString: 1, valueOf: 1 } };
    const text = JSON.stringify({ ...orderOf([]), order_lines: [odd] });
    const judgements = inspect(catalogue, looseRun('', [half('body', 'createOrder', text)], nine));
    const sign = judgements.find(({ requirement }) => requirement.id === 'order.tax-sign');
    assert.equal(sign?.verdict, 'unseen');
  });
});

/** The checks that a record of these exchanges breaks. */
function brokenBy(history: readonly WholeExchange[]): readonly string[] {
  const told = history.map((one, index) => ({ ...one, id: `merchant-${index + 1}` }));
  const broken = inspect(catalogue, looseRun('', told, nine)).filter(({ verdict }) => verdict === 'broken');
  return broken.map(({ requirement, problem }) => `${requirement.id}: ${problem}`);
}

describe('no check of a bought order is broken', () => {
  const sold = { ...line(10_000, 2_500, 2_000), total_tax_amount: undefined };

  it('by a rate at which no tax can be worked out, on either side', () => {
    for (const tax_rate of [-10_000, -10_001]) {
      const [odd, order_lines] = [{ ...line(10_001, 2_500, 2_000), tax_rate }, [{ ...sold, tax_rate }]];
      const asked = { captured_amount: 10_001, order_lines: [odd] };
      const plain = { ...odd, tax_rate: 2_500 };
      for (const lines of [[{ ...sold, tax_rate: undefined }], order_lines, [sold]] as never[]) {
        const read = manages('readManagedOrder', { answered: managed({ order_lines: lines }) });
        assert.deepEqual(brokenBy([read, manages('captureOrder', { asked, status: 400 })]), []);
        const other = { ...asked, order_lines: [plain] };
        assert.deepEqual(brokenBy([read, manages('captureOrder', { asked: other, status: 400 })]), []);
      }
    }
  });

  it('by what is nested too deep to be written down again', () => {
    const deep = (text: string) => text.replace('"DEEP"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const said = (one: WholeExchange): WholeExchange => ({
      ...one,
      request: { ...one.request, body: deep(one.request.body) },
      response: { ...one.response, body: deep(one.response.body) },
    });
    const asked = { captured_amount: 1, order_lines: 'DEEP', reference: 'DEEP' };
    const twice = [1, 2].map(() => said(manages('captureOrder', { asked, status: 500, key: 'k' })));
    const captures: unknown = [{ capture_id: 'c-1', captured_amount: 0, note: 'DEEP' }];
    const read = said(manages('readManagedOrder', { answered: { ...managed(), captures } }));
    const refused = manages('refundOrder', { asked: { refunded_amount: 1 }, status: 403 });
    assert.deepEqual(brokenBy([...twice, read, refused, read]), []);
  });
});
