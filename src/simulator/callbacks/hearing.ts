import type { StoredOrder } from '../../../generated/checkout.ts';
import type { CallbackError } from '../../../generated/checkout-callback.ts';
import { CallbackError as fitsError, ServiceResponse as fitsResponse } from '../../../generated/validators/checkout.js';
import { type Instant, inSeconds } from '../../exchange/clock.ts';
import { type Answered, header } from '../../exchange/handler.ts';
import { textOf } from '../../exchange/text.ts';
import { isObject, json, withoutNulls } from '../../order/json.ts';
import { knownFields } from '../known-fields.ts';
import { readUpdate, type Strictness } from '../refusal.ts';

/** What the answer to a question comes to. */
export type Heard =
  /** The order becomes this. */
  | { readonly does: 'agrees'; readonly order: StoredOrder }
  /** The customer reads the text, or is sent to the page. */
  | { readonly does: 'denies'; readonly text?: string; readonly page?: string }
  /** Nobody knows what Kustom makes of it; here the order stays as it was. */
  | { readonly does: 'says nothing'; readonly problem: string };

const redirects: readonly unknown[] = [301, 302, 303, 307];

function bodyIn({ body }: Answered): unknown {
  return withoutNulls(json(textOf(body) ?? ''));
}

/** A denial, by a page or in words; undefined where the answer is none. */
function denial(answered: Answered): Heard | undefined {
  const { status } = answered;
  if (redirects.includes(status)) {
    const page = header(answered, 'location');
    if (page === undefined) return { does: 'says nothing', problem: `${status} without Location: no page to go to` };
    return { does: 'denies', page };
  }
  if (status !== 400) return undefined;
  const body = bodyIn(answered);
  const text = fitsError(body) ? (body as CallbackError).error_text : undefined;
  return { does: 'denies', ...(text !== undefined && { text }) };
}

function silence({ status, because }: Answered): Heard {
  if (typeof status === 'number') return { does: 'says nothing', problem: `${status} is no documented answer` };
  return { does: 'says nothing', problem: because === undefined ? status : `${status}: ${because}` };
}

/** A choice of delivery stands as long as the delivery is offered. */
function withoutLostChoice(order: StoredOrder): StoredOrder {
  const { selected_shipping_option: chosen, shipping_options, ...rest } = order;
  const isOffered = shipping_options === undefined || shipping_options.some(({ id }) => id === chosen?.id);
  return isOffered ? order : { ...rest, ...(shipping_options && { shipping_options }) };
}

/**
 * What comes of the answer to a question about an address, a country or a delivery. The order that it makes is held to the
 * same sums as an update: where they are wrong, nothing is taken.
 */
export function hearChange(before: StoredOrder, answered: Answered, now: Instant, strictness: Strictness): Heard {
  if (answered.status !== 200) return denial(answered) ?? silence(answered);
  const body = bodyIn(answered);
  if (!isObject(body)) return { does: 'says nothing', problem: 'the body of the answer is no JSON object' };
  if (!fitsResponse(body)) {
    const [misfit] = fitsResponse.errors ?? [];
    const problem = `the answer does not fit the specification at ${misfit?.instancePath || '/'}: ${misfit?.message}`;
    return { does: 'says nothing', problem };
  }
  const reading = readUpdate(JSON.stringify(knownFields(body, 'ServiceResponse')), before, strictness);
  if ('refusal' in reading) {
    const messages = 'messages' in reading.refusal ? reading.refusal.messages.join('; ') : '';
    return { does: 'says nothing', problem: `the order would not add up: ${messages}` };
  }
  const order = { ...before, ...reading.said, last_modified_at: inSeconds(now) };
  return { does: 'agrees', order: withoutLostChoice(order) };
}

/** What comes of the answer to the last question before the purchase. */
export function hearValidation(before: StoredOrder, answered: Answered): Heard {
  return answered.status === 200 ? { does: 'agrees', order: before } : (denial(answered) ?? silence(answered));
}
