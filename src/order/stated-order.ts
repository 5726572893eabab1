import type { SchemaId } from '../../generated/validators/checkout.js';
import { isObject } from './json.ts';
import type { Line } from './line.ts';
import { isPlain } from './plain-line.ts';

/** The field that says what all the lines come to. */
export type TotalField = 'order_amount' | 'captured_amount' | 'refunded_amount';

/** What one object of a body states about money: an order, a capture or a refund. */
export interface StatedOrder {
  /** Where in the body the object stands: `''`, `/captures/0`. */
  readonly at: string;
  readonly stated: Readonly<Record<string, unknown>>;
  /** undefined where the body has none, or what it has are no lines. */
  readonly lines: readonly Line[] | undefined;
  readonly total: TotalField;
  /** In a checkout the lines are obliged to add up; order management takes an amount without them. */
  readonly of: 'checkout' | 'order management';
  /** It may leave out what does not change. */
  readonly isPartial: boolean;
  /** Which lines are plainly right, by their index. */
  readonly plain: readonly boolean[];
  /** True where it has lines and every one of them is plainly right. */
  readonly isPlain: boolean;
}

/** How a schema says it: which field holds the total, and which lists hold further objects of the kind. */
interface Shape extends Pick<StatedOrder, 'total' | 'of'> {
  readonly isPartial?: true;
  readonly lists?: readonly (readonly [field: string, of: SchemaId])[];
}

const checkout: Shape = { total: 'order_amount', of: 'checkout' };
const capture: Shape = { total: 'captured_amount', of: 'order management' };
const refund: Shape = { total: 'refunded_amount', of: 'order management' };
const managed: Shape = { total: 'order_amount', of: 'order management' };

const shapes: Partial<Readonly<Record<SchemaId, Shape>>> = {
  Order: checkout,
  NewOrder: checkout,
  StoredOrder: checkout,
  OrderUpdate: { ...checkout, isPartial: true },
  TokenOrder: checkout,
  ServiceRequest: checkout,
  ServiceResponse: checkout,
  ManagedOrder: {
    ...managed,
    lists: [
      ['captures', 'Capture'],
      ['refunds', 'Refund'],
    ],
  },
  AuthorizationUpdate: managed,
  Capture: capture,
  NewCapture: capture,
  Refund: refund,
  NewRefund: refund,
};

/** The objects in a list; undefined where it is no list, or something else stands in it. */
export function objectsIn(value: unknown): readonly Line[] | undefined {
  return Array.isArray(value) && value.every(isObject) ? value : undefined;
}

/** The orders that a parsed body states, by the schema it is promised to fit: most state one, many state none. */
export function statedOrders(value: unknown, schema: SchemaId, at = ''): StatedOrder[] {
  if (schema === 'CaptureList' && Array.isArray(value)) {
    return value.flatMap((one, index) => statedOrders(one, 'Capture', `${at}/${index}`));
  }
  const shape = shapes[schema];
  if (!shape || !isObject(value)) return [];
  const { total, of, isPartial = false, lists = [] } = shape;
  const within = lists.flatMap(([field, inner]) =>
    (objectsIn(value[field]) ?? []).flatMap((one, index) => statedOrders(one, inner, `${at}/${field}/${index}`)),
  );
  const lines = objectsIn(value.order_lines);
  const plain = (lines ?? []).map(isPlain);
  const isAllPlain = plain.length > 0 && !plain.includes(false);
  return [{ at, stated: value, lines, total, of, isPartial, plain, isPlain: isAllPlain }, ...within];
}
