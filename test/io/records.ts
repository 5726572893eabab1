import fc from 'fast-check';
import type { RecordHead } from '../../generated/conformance.ts';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { Exchange, Party, Request, Response } from '../../src/exchange/exchange.ts';
import type { Header, Silence } from '../../src/exchange/handler.ts';
import { endLine, exchangeLine, headLine } from '../../src/exchange/record.ts';
import { nine } from '../support/clock.ts';
import { greyOrder, rightOrder, wrongOrder } from '../support/orders.ts';

/** The head of the records of these tests. */
export const head: Omit<RecordHead, 'record'> = {
  kco: '0.1.0',
  command: 'kco sandbox --port 0',
  subject: 'both',
  target: 'sandbox',
  profile: 'full',
  insists: false,
  markets: ['SE', 'NO'],
  seed: 7,
  started_at: '2026-11-22T09:00:00.000Z',
};

/** The text of a record that was closed, every line in its place. */
export function recordOf(exchanges: readonly Exchange[]): string {
  const lines = [headLine(head), ...exchanges.map(exchangeLine), endLine(exchanges.length, [], nine + 1)];
  return lines.map((line) => `${line}\n`).join('');
}

const odd = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\n', '\u2028', '\uFEFF', '{"', '}\n{'),
);

const stored = { order_id: '1', status: 'checkout_incomplete', html_snippet: '<div></div>' };

const orders = fc.constantFrom<object>(
  rightOrder,
  wrongOrder,
  greyOrder,
  { ...rightOrder, ...stored },
  { ...wrongOrder, ...stored, order_amount: '500.00' },
  { ...rightOrder, order_lines: 'none' },
  { error_code: 'BAD_VALUE', error_messages: ['Bad value: order_lines[0].total_tax_amount'], correlation_id: '1' },
  { error_type: 'sold_out', error_text: '' },
);

const texts = fc.oneof(
  orders.map((order) => JSON.stringify(order)),
  orders.map((order) => JSON.stringify(order, null, '\t')),
  fc.json(),
  odd,
);

const bodies: fc.Arbitrary<{ body: string; encoding?: 'base64' }> = fc.oneof(
  texts.map((body) => ({ body })),
  fc.uint8Array().map((bytes) => ({ body: Buffer.from(bytes).toString('base64'), encoding: 'base64' as const })),
);

const headers: fc.Arbitrary<Header[]> = fc.array(
  fc.oneof(fc.tuple(odd, odd), fc.constant<Header>(['Location', 'https://kustom.test/checkout/v3/orders/1'])),
  { maxLength: 4 },
);

const silences: fc.Arbitrary<Silence> = fc.constantFrom('timed out', 'refused', 'broken off');
const statuses = fc.oneof(fc.constantFrom(200, 201, 303, 400, 401, 500), fc.integer({ min: 100, max: 999 }), silences);

const requests: fc.Arbitrary<Request> = fc
  .record({ method: fc.constantFrom('POST', 'GET', 'get', ''), target: odd, headers, kept: bodies })
  .map(({ kept, ...rest }) => ({ ...rest, ...kept }));

const responses: fc.Arbitrary<Response> = fc
  .record({ status: statuses, headers, kept: bodies, because: fc.option(odd) })
  .map(({ kept, because, ...rest }) => ({ ...rest, ...(because === null ? {} : { because }), ...kept }));

const ids: readonly (OperationId | undefined)[] = [...operations.map(({ id }) => id), undefined];

/** Exchanges of every kind: whole and half, heard and silent, in and out of the specification, right and wrong. */
export const exchanges: fc.Arbitrary<Exchange> = fc
  .record({
    id: odd.filter((id) => id !== ''),
    from: fc.constantFrom<Party>('merchant', 'kustom'),
    operation: fc.constantFrom(...ids),
    at: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
    tookMs: fc.double({ min: 0, max: 1e6, noNaN: true }),
    request: fc.option(requests),
    response: fc.option(responses),
  })
  .map(({ request, response, ...rest }) => ({
    ...rest,
    ...(request === null ? {} : { request }),
    ...(response === null ? {} : { response }),
  }));
