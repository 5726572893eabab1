import type { Party } from '../exchange/exchange.ts';
import type { Line } from '../order/line.ts';
import { type StatedOrder, statedOrders } from '../order/stated-order.ts';
import type { Body } from '../requirements/requirement.ts';

/** A body, by whom it was written and about which order. */
export interface Told extends Body {
  readonly by: Party;
  /** undefined where no id tells. */
  readonly about: () => string | undefined;
  /** False where other requirements look at what it says of money: one fault is one finding. */
  readonly isAsked: boolean;
}

/** An order that a body states, with the body. */
export interface Stating<Written extends Body> {
  readonly body: Written;
  readonly order: StatedOrder;
}

/** Every order that these bodies state, up to the last that is asked to add up: what is said after that excuses nobody. */
export function ordersIn<Written extends Told>(bodies: readonly Written[]): Stating<Written>[] {
  const all: Stating<Written>[] = [];
  const last = bodies.findLastIndex(({ isAsked }) => isAsked);
  for (const body of bodies.slice(0, last + 1))
    for (const order of statedOrders(body.value, body.schema)) all.push({ body, order });
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

/** What was stated before, under what an order has to share with it to be worth comparing. */
interface Earlier<Written extends Told> {
  /** What can concern the same order as this one. A run can have thousands of one sum: those about others are passed by. */
  near(one: Stating<Written>): readonly Stating<Written>[];
  add(one: Stating<Written>): void;
}

function earlier<Written extends Told>(): Earlier<Written> {
  const shelves = new Map<string, Stating<Written>[]>();
  const on = (shelf: string) => shelves.get(shelf) ?? [];
  const ofNone = ({ order }: Stating<Written>) => `${roughly(order)} of none`;
  const ofOrder = (one: Stating<Written>) =>
    one.body.about() === undefined ? ofNone(one) : `${roughly(one.order)} of order ${one.body.about()}`;
  return {
    near(one) {
      // Nobody can tell which order it is about: it can be any.
      if (one.body.about() === undefined) return on(roughly(one.order));
      return [...on(ofOrder(one)), ...on(ofNone(one))];
    },
    add(one) {
      for (const shelf of [roughly(one.order), ofOrder(one)]) {
        const there = shelves.get(shelf);
        if (there) there.push(one);
        else shelves.set(shelf, [one]);
      }
    },
  };
}

/**
 * The orders that do not only repeat what the other side had stated before about the same order, out of all that were
 * stated, in the order of saying: nobody is answerable for amounts that he gives back. A repetition excuses nobody in turn,
 * and what an answer that is not asked had wrong is not found once more where it is read.
 */
export function ownOrders<Written extends Told>(orders: readonly Stating<Written>[]): readonly Stating<Written>[] {
  const [first] = orders;
  if (orders.every(({ body }) => body.by === first?.body.by && body.isAsked)) return orders;
  const own = earlier<Written>();
  return orders.filter((one) => {
    const { body, order } = one;
    const isRepeated = own
      .near(one)
      .some(({ body: { by, isAsked }, order: before }) => (by !== body.by || !isAsked) && isEcho(order, before));
    if (isRepeated) return false;
    own.add(one);
    return body.isAsked;
  });
}
