import type { NewOrder, StoredOrder } from '../../generated/checkout.ts';
import type { Misfit } from '../../generated/validator.ts';
import { NewOrder as fitsNewOrder } from '../../generated/validators/checkout.js';
import { discountTotal } from '../order/discount-line.ts';
import { isObject, json, withoutNulls } from '../order/json.ts';
import { lineTax } from '../order/line-tax.ts';
import { lineTotal } from '../order/line-total.ts';
import { type Line, objectsIn, type StatedOrder, statedOrders } from '../order/stated-order.ts';
import { amountSum, taxSum } from '../order/sums.ts';
import { knownFields } from './known-fields.ts';
import type { Reply } from './reply.ts';

/** An order that may be created, or the refusal in its place. */
export type Reading = { readonly order: NewOrder } | { readonly refusal: Reply };

function badValue(messages: readonly string[]): Reading {
  return { refusal: { status: 400, code: 'BAD_VALUE', messages: messages.map((message) => `Bad value: ${message}`) } };
}

/** `/order_lines/2/total_tax_amount` as messages name it: `order_lines[2].total_tax_amount`. */
function fieldName(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
}

function misfitField({ keyword, instancePath, params }: Misfit): string {
  if (keyword !== 'required') return fieldName(instancePath);
  return `${fieldName(`${instancePath}/${params.missingProperty}`)} (may not be null)`;
}

/** Totals and taxes in a list of lines that every reading refuses, a message each. */
function wrongLines(
  list: 'order_lines' | 'discount_lines',
  lines: readonly Line[],
  isTotalWrong: (line: Line) => boolean,
): string[] {
  return lines.flatMap((line, index) => {
    const field = `${list}[${index}]`;
    if (isTotalWrong(line)) return `${field}.total_amount`;
    const tax = lineTax(line);
    if (tax?.zone !== 'refused') return [];
    return `${field}.total_tax_amount differs from the calculated value [${tax.nearest}] by more than [1]`;
  });
}

function isOffItsProduct(line: Line): boolean {
  const total = discountTotal(line);
  return total !== undefined && total.stated !== total.exact;
}

/** Order amounts that are not what the lines come to, by any reading. */
function wrongSums(order: StatedOrder): string[] {
  const sums = { order_amount: amountSum(order), order_tax_amount: taxSum(order) };
  return Object.entries(sums).flatMap(([field, sum]) => (sum?.zone === 'refused' ? field : []));
}

/** What is wrong with the amounts of an order: of its lines, or, where those are right, of their sums. */
function wrongAmounts(value: unknown): string[] {
  return statedOrders(value, 'NewOrder').flatMap((order) => {
    const inLines = [
      ...wrongLines('order_lines', order.lines ?? [], (line) => lineTotal(line)?.zone === 'refused'),
      ...wrongLines('discount_lines', objectsIn(order.stated.discount_lines) ?? [], isOffItsProduct),
    ];
    return inLines.length > 0 ? inLines : wrongSums(order);
  });
}

/**
 * Judges an order as a whole, new or changed. The refusals come in this order of precedence, one stage at a time: fields
 * that do not fit the schema, joined in one message; lines, a message each; their sums.
 */
function readWhole(value: object): Reading {
  if (!fitsNewOrder(value)) {
    const fields = new Set((fitsNewOrder.errors ?? []).map(misfitField));
    return badValue([[...fields].join(', ')]);
  }
  // Before unknown fields are dropped: how odd numbers were written is known of the parsed body only.
  const wrong = wrongAmounts(value);
  return wrong.length > 0 ? badValue(wrong) : { order: knownFields(value, 'OrderUpdate') as NewOrder };
}

const noObject: Reading = { refusal: { status: 400, code: 'BAD_REQUEST', messages: ['The body is no JSON object'] } };

/** Reads the body of a create call. What is no JSON object is refused before anything else. */
export function readNewOrder(text: string): Reading {
  const value = withoutNulls(json(text));
  return isObject(value) ? readWhole(value) : noObject;
}

/**
 * Reads the body of an update call: the order as it will be. What is sent takes the place of what was there, property by
 * property at the top, lists and objects as a whole; a null counts as absent. The whole is judged like a new order.
 */
export function readUpdate(text: string, before: StoredOrder): Reading {
  const value = withoutNulls(json(text));
  return isObject(value) ? readWhole({ ...(knownFields(before, 'OrderUpdate') as NewOrder), ...value }) : noObject;
}
