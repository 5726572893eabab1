import { type Line, type StatedOrder, statedOrders } from '../order/stated-order.ts';
import type { Body } from '../requirements/requirement.ts';

/** An order that a body states, with the body. */
export interface Stating<Written extends Body> {
  readonly body: Written;
  readonly order: StatedOrder;
}

/** Every order that these bodies state. */
export function ordersIn<Written extends Body>(bodies: readonly Written[]): Stating<Written>[] {
  const all: Stating<Written>[] = [];
  for (const body of bodies) for (const order of statedOrders(body.value, body.schema)) all.push({ body, order });
  return all;
}

const inLine = ['type', 'quantity', 'unit_price', 'tax_rate', 'total_amount', 'total_tax_amount'] as const;

function amountsOf(line: Line): unknown[] {
  return [...inLine.map((field) => line[field]), line.total_discount_amount ?? 0];
}

/** Everything about money that an order states, as one text. */
function amounts({ stated, lines, total }: StatedOrder): string {
  const { order_tax_amount, discount_lines, shipping_options, selected_shipping_option } = stated;
  const rest = [order_tax_amount, discount_lines, shipping_options, selected_shipping_option];
  return JSON.stringify([stated[total], lines?.map(amountsOf), ...rest]);
}

/**
 * The orders that are not a repetition of what the other side had stated: nobody is answerable for amounts that he only
 * gives back.
 */
export function ownOrders<Written extends Body>(
  orders: readonly Stating<Written>[],
  others: readonly Stating<Written>[],
): readonly Stating<Written>[] {
  if (orders.length === 0 || others.length === 0) return orders;
  const stated = new Set(others.map(({ order }) => amounts(order)));
  return orders.filter(({ order }) => !stated.has(amounts(order)));
}
