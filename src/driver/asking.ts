import type { ParityReply as Reply } from '../../generated/conformance.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { Answer, Call } from '../client/call.ts';
import { isObject } from '../order/json.ts';
import { orderFor } from './baskets.ts';
import { heard } from './heard.ts';
import type { Shopper } from './shopper.ts';

/** With whom a question is asked that only the real service can answer. */
export interface Askers {
  readonly call: Call;
  readonly shopper: Shopper;
}

/** Something about Kustom that no document settles. Nothing is expected of the answer. */
export interface OpenQuestion {
  readonly operation: OperationId;
  ask(askers: Askers): Promise<Reply>;
}

/** Where orders are created. */
export const checkout = '/checkout/v3/orders';
/** A right order, in which each question changes something. */
export const common = orderFor('five yellow T-shirts', 'SE');

/** A reply with these fields of what was read, as they stand there. */
function replyOf({ status, json }: Answer<unknown>, ...fields: readonly string[]): Reply {
  if (typeof status !== 'number') throw new Error('a silence was taken for an answer');
  const body = isObject(json) ? json : {};
  const seen = fields.map((field) => `${field}: ${JSON.stringify(body[field]) ?? 'absent'}`).join(', ');
  const code = typeof body.error_code === 'string' ? { code: body.error_code } : {};
  return { status, ...code, ...(seen === '' ? {} : { seen }) };
}

/** The last answer of those that matter; throws in a silence, because then nobody said anything. */
export async function reply(answer: Promise<Answer<unknown>>, ...fields: readonly string[]): Promise<Reply> {
  return replyOf(heard(await answer), ...fields);
}

/** The id of a new order; throws where none came about. */
export async function created(call: Call, body: object = common): Promise<string> {
  const { json } = heard(await call<{ order_id?: string }>('POST', checkout, { body }));
  if (json?.order_id === undefined) throw new Error('no order was created, so nothing could be asked about it');
  return json.order_id;
}
