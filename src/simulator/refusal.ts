import type { NewOrder } from '../../generated/checkout.ts';
import type { Misfit } from '../../generated/validator.ts';
import { NewOrder as fitsNewOrder } from '../../generated/validators/checkout.js';
import { isObject, json, withoutNulls } from '../order/json.ts';
import { lineTax } from '../order/line-tax.ts';
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

function wrongTaxes({ order_lines }: NewOrder): string[] {
  return order_lines.flatMap((line, index) => {
    const tax = lineTax(line);
    if (tax?.zone !== 'refused') return [];
    return `order_lines[${index}].total_tax_amount differs from the calculated value [${tax.nearest}] by more than [1]`;
  });
}

/**
 * Reads the body of a create call. The refusals come in this order of precedence, one stage at a time: no JSON
 * object; fields that do not fit the schema, joined in one message; line taxes, a message each.
 */
export function readNewOrder(text: string): Reading {
  const value = withoutNulls(json(text));
  if (!isObject(value))
    return { refusal: { status: 400, code: 'BAD_REQUEST', messages: ['The body is no JSON object'] } };
  if (!fitsNewOrder(value)) {
    const fields = new Set((fitsNewOrder.errors ?? []).map(misfitField));
    return badValue([[...fields].join(', ')]);
  }
  const order = knownFields(value, 'Order') as NewOrder;
  const wrong = wrongTaxes(order);
  return wrong.length > 0 ? badValue(wrong) : { order };
}
