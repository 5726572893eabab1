import { asBytes, type Talk } from './load.ts';
import { orderOf } from './orders.ts';

const body = orderOf(2);

/** One order is created. */
export function creation(port: number): () => Talk {
  const request = asBytes('POST /checkout/v3/orders', port, body);
  return function* created() {
    yield request;
  };
}

/** Where an order was created; an echo says nothing of that, and takes any path. */
function idIn(head: string): string {
  return /^location: .*\/([^/\r]+)\r?$/im.exec(head)?.[1] ?? '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036';
}

/** The life of an order in eight requests: created, bought, acknowledged, captured three times, refunded twice. */
export function life(port: number): () => Talk {
  const created = asBytes('POST /checkout/v3/orders', port, body);
  return function* lived() {
    const id = idIn(yield created);
    const order = `/ordermanagement/v1/orders/${id}`;
    // Nobody serves the confirmation page: the sandbox would wait for an address that there is not.
    yield asBytes(`POST /_sandbox/orders/${id}/buy`, port, '{ "persona": "approved", "confirmation": false }');
    yield asBytes(`POST ${order}/acknowledge`, port, '');
    for (const captured_amount of [300, 200, 100]) {
      yield asBytes(`POST ${order}/captures`, port, JSON.stringify({ captured_amount }));
    }
    for (const refunded_amount of [100, 50]) {
      yield asBytes(`POST ${order}/refunds`, port, JSON.stringify({ refunded_amount }));
    }
  };
}
