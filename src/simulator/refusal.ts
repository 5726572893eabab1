import type { NewOrder, StoredOrder, TokenOrder } from '../../generated/checkout.ts';
import type { Misfit, Validator } from '../../generated/validator.ts';
import { NewOrder as fitsNewOrder, TokenOrder as fitsTokenOrder } from '../../generated/validators/checkout.js';
import { isObject, json, laidOver, withoutNulls } from '../order/json.ts';
import { numberFaults } from '../order/number-faults.ts';
import { statedOrders } from '../order/stated-order.ts';
import { knownFields } from './known-fields.ts';
import type { Reply } from './reply.ts';
import { doubtfulFields, wrongLines, wrongSums } from './wrong-amounts.ts';

/** How a body is judged before anything is made of it. */
export interface Strictness {
  /** What some readings of the documentation accept and others refuse is refused, too. */
  readonly strict: boolean;
}

/** What a body says, or the refusal in its place. */
type Reading<Said> = { readonly said: Said } | { readonly refusal: Reply };

/** A refusal of values, a message for each text. */
export function badValue(messages: readonly string[]): Reply {
  return { status: 400, code: 'BAD_VALUE', messages: messages.map((message) => `Bad value: ${message}`) };
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

/** The schemas that a merchant's purchase can be held against. */
const fits = { NewOrder: fitsNewOrder, TokenOrder: fitsTokenOrder } satisfies Record<string, Validator>;

/**
 * What is refused of a purchase, in this order of precedence and one stage at a time: fields that do not fit the schema,
 * joined in one message; lines, a message each; their sums. undefined where nothing is.
 */
function refused(value: object, schema: keyof typeof fits, { strict }: Strictness): Reply | undefined {
  const judge = fits[schema];
  const misfits = judge(value) ? [] : (judge.errors ?? []).map(misfitField);
  const unreadable = numberFaults(value).map(({ at }) => fieldName(at));
  const fields = new Set([...misfits, ...unreadable, ...(strict ? doubtfulFields(value) : [])]);
  if (fields.size > 0) return badValue([[...fields].join(', ')]);
  for (const order of statedOrders(value, schema)) {
    const inLines = wrongLines(order, strict);
    const wrong = inLines.length > 0 ? inLines : wrongSums(order, strict);
    if (wrong.length > 0) return badValue(wrong);
  }
  return undefined;
}

const noObject: Reply = { status: 400, code: 'BAD_REQUEST', messages: ['The body is no JSON object'] };

/** The JSON object in a body; a null in it counts as absent. What is none is refused before anything else. */
export function readObject(text: string): Reading<Record<string, unknown>> {
  const value = json(text);
  const said = text.includes('null') ? withoutNulls(value) : value;
  return isObject(said) ? { said } : { refusal: noObject };
}

/** An order as a whole, new or changed, without what nobody knows. */
function readWhole(value: object, strictness: Strictness): Reading<NewOrder> {
  const refusal = refused(value, 'NewOrder', strictness);
  return refusal ? { refusal } : { said: knownFields(value, 'OrderUpdate') as NewOrder };
}

/** Reads the body of a create call. */
export function readNewOrder(text: string, strictness: Strictness): Reading<NewOrder> {
  const read = readObject(text);
  return 'refusal' in read ? read : readWhole(read.said, strictness);
}

/**
 * Reads the body of an update call: the order as it will be. What is sent takes the place of what was there, property by
 * property at the top, lists and objects as a whole; a null counts as absent. The whole is judged like a new order.
 */
export function readUpdate(text: string, before: StoredOrder, strictness: Strictness): Reading<NewOrder> {
  const read = readObject(text);
  if ('refusal' in read) return read;
  return readWhole(laidOver(knownFields(before, 'OrderUpdate') as NewOrder, read.said), strictness);
}

/** Reads the body of a purchase by token, which has limits of its own. */
export function readTokenOrder(text: string, strictness: Strictness): Reading<TokenOrder> {
  const read = readObject(text);
  if ('refusal' in read) return read;
  const refusal = refused(read.said, 'TokenOrder', strictness);
  return refusal ? { refusal } : { said: read.said as unknown as TokenOrder };
}
