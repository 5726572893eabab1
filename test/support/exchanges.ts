import type { OperationId } from '../../generated/operations.ts';
import type { Party, WholeExchange } from '../../src/exchange/exchange.ts';
import type { Silence } from '../../src/exchange/handler.ts';
import { nine } from './clock.ts';

/** What a test says about an exchange; bodies that are no texts become JSON. */
export interface Said {
  readonly id?: string;
  readonly from?: Party;
  readonly operation?: OperationId | undefined;
  readonly tookMs?: number;
  readonly asked?: unknown;
  readonly status?: number | Silence;
  readonly answered?: unknown;
}

function text(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A whole exchange: a creation by the merchant, answered 201, unless something else is said. */
export function exchange({ asked, answered, status = 201, ...more }: Said): WholeExchange {
  return {
    id: 'merchant-1',
    from: 'merchant',
    operation: 'createOrder',
    at: nine,
    tookMs: 10,
    request: { method: 'POST', target: '/checkout/v3/orders', headers: [], body: text(asked) },
    response: { status, headers: [], body: text(answered) },
    ...more,
  };
}
