import type { OperationId } from '../../generated/operations.ts';
import type { ManagedOrder } from '../../generated/order-management.ts';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import type { Header } from '../../src/exchange/handler.ts';
import { describe } from '../../src/exchange/operation.ts';
import { type Told, told } from './told.ts';

const id = '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036';

/** A bought order over 10000 of which nothing has been captured; `more` replaces what a test is about. */
export function managed(more: Partial<ManagedOrder> = {}): ManagedOrder {
  return {
    order_id: id,
    status: 'AUTHORIZED',
    fraud_status: 'ACCEPTED',
    order_amount: 10_000,
    original_order_amount: 10_000,
    captured_amount: 0,
    refunded_amount: 0,
    remaining_authorized_amount: 10_000,
    purchase_country: 'SE',
    purchase_currency: 'SEK',
    created_at: '2026-11-22T09:00:00.000Z',
    expires_at: '2026-12-20T00:00:00.000Z',
    captures: [],
    refunds: [],
    ...more,
  };
}

/** What a test tells of one call in order management about that order. */
export interface ManagedTold extends Told {
  readonly key?: string;
  /** The id of the capture or the refund in the path, or in the answer that made it. */
  readonly part?: string;
}

function answerHeaders(operation: OperationId, part: string): Header[] {
  const made = { captureOrder: ['Capture-Id', 'captures'], refundOrder: ['Refund-Id', 'refunds'] } as const;
  if (operation !== 'captureOrder' && operation !== 'refundOrder') return [];
  const [name, path] = made[operation];
  const location = `https://api.playground.kustom.co/ordermanagement/v1/orders/${id}/${path}/${part}`;
  return [
    [name, part],
    ['Location', location],
  ];
}

/** One call in order management about that order: it succeeds unless a status is said. */
export function manages(operation: OperationId, { key, part = 'p-1', ...said }: ManagedTold = {}): WholeExchange {
  const { method, path = '', answers } = describe(operation);
  const usual = Number(Object.keys(answers).find((status) => status.startsWith('2')));
  const whole = told(operation, { status: usual, ...said });
  const target = path.replace('{order_id}', id).replace(/\{(capture|refund)_id\}/, part);
  const keyed: Header[] = key === undefined ? [] : [['Klarna-Idempotency-Key', key]];
  const isDone = whole.response.status === usual;
  return {
    ...whole,
    request: { ...whole.request, method, target, headers: [...whole.request.headers, ...keyed] },
    response: {
      ...whole.response,
      headers: [...whole.response.headers, ...(isDone ? answerHeaders(operation, part) : [])],
    },
  };
}
