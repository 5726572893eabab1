import type { Party } from '../exchange/exchange.ts';
import type { Line } from '../order/line.ts';
import { type StatedOrder, statedOrders } from '../order/stated-order.ts';
import type { Body } from '../requirements/requirement.ts';

/** A body, by whom it was written and about which order. */
export interface Told extends Body {
  readonly by: Party;
  /** undefined where no id tells. */
  readonly about: string | undefined;
  /** False where other requirements look at what it says of money: one fault is one finding. */
  readonly isAsked: boolean;
}

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
const besideLines = [
  'order_tax_amount',
  'discount_lines',
  'shipping_options',
  'selected_shipping_option',
  'selected_shipping_options',
] as const;

function amountsOf(line: Line): unknown[] {
  return [...inLine.map((field) => line[field]), line.total_discount_amount ?? 0];
}

/** True where an order says of money what the other one had said, and nothing besides. */
function isEcho(order: StatedOrder, earlier: StatedOrder): boolean {
  const isSame = (one: unknown, another: unknown) => JSON.stringify(one) === JSON.stringify(another);
  return (
    isSame(order.lines?.map(amountsOf), earlier.lines?.map(amountsOf)) &&
    besideLines.every(
      (field) => (order.stated[field] ?? null) === null || isSame(order.stated[field], earlier.stated[field]),
    )
  );
}

/** What orders have to share before it is worth while to compare them. */
function roughly({ stated, lines, total }: StatedOrder): string {
  return `${JSON.stringify(stated[total])} ${lines?.length}`;
}

/**
 * The orders that do not only repeat what the other side had stated before about the same order, out of all that were
 * stated, in the order of saying: nobody is answerable for amounts that he gives back. A repetition excuses nobody in turn,
 * and what an answer that is not asked had wrong is not found once more where it is read.
 */
export function ownOrders<Written extends Told>(orders: readonly Stating<Written>[]): readonly Stating<Written>[] {
  const [first] = orders;
  if (orders.every(({ body }) => body.by === first?.body.by && body.isAsked)) return orders;
  const own = new Map<string, Stating<Written>[]>();
  return orders.filter((one) => {
    const { body, order } = one;
    const key = roughly(order);
    const known = own.get(key) ?? [];
    const isRepeated = known.some(
      ({ body: { by, about, isAsked }, order: earlier }) =>
        (by !== body.by || !isAsked) &&
        (about === body.about || about === undefined || body.about === undefined) &&
        isEcho(order, earlier),
    );
    if (isRepeated) return false;
    known.push(one);
    own.set(key, known);
    return body.isAsked;
  });
}
