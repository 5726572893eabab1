import type { ParityReply as Reply } from '../../generated/conformance.ts';
import type { OperationId } from '../../generated/operations.ts';
import { type Answer, type Call, path } from '../client/call.ts';
import { isObject } from '../order/json.ts';
import { orderFor } from './baskets.ts';
import { heard } from './heard.ts';
import { nobodys } from './manager.ts';
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

const checkout = '/checkout/v3/orders';
const managed = '/ordermanagement/v1/orders';
const common = orderFor('five yellow T-shirts', 'SE');
const [line] = common.order_lines;

/** A reply with these fields of what was read, as they stand there. */
function replyOf({ status, json }: Answer<unknown>, ...fields: readonly string[]): Reply {
  if (typeof status !== 'number') throw new Error('a silence was taken for an answer');
  const body = isObject(json) ? json : {};
  const seen = fields.map((field) => `${field}: ${JSON.stringify(body[field]) ?? 'absent'}`).join(', ');
  const code = typeof body.error_code === 'string' ? { code: body.error_code } : {};
  return { status, ...code, ...(seen === '' ? {} : { seen }) };
}

/** The last answer of those that matter; throws in a silence, because then nobody said anything. */
async function reply(answer: Promise<Answer<unknown>>, ...fields: readonly string[]): Promise<Reply> {
  return replyOf(heard(await answer), ...fields);
}

async function created(call: Call, body: object = common): Promise<string> {
  const { json } = heard(await call<{ order_id?: string }>('POST', checkout, { body }));
  if (json?.order_id === undefined) throw new Error('no order was created, so nothing could be asked about it');
  return json.order_id;
}

async function bought({ call, shopper }: Askers): Promise<string> {
  const id = await created(call);
  await shopper.buys(id);
  return id;
}

/** A creation with something odd in it. */
function creating(more: object): OpenQuestion {
  return {
    operation: 'createOrder',
    ask: ({ call }) => reply(call('POST', checkout, { body: { ...common, ...more } })),
  };
}

/** A change of an order, and what a read shows of it then. */
function changing(first: object, change: object, ...fields: readonly string[]): OpenQuestion {
  return {
    operation: 'updateOrder',
    async ask({ call }) {
      const id = await created(call, { ...common, ...first });
      const changed = await reply(call('POST', path(checkout, id), { body: change }));
      const { seen } = await reply(call('GET', path(checkout, id)), ...fields);
      return { ...changed, ...(seen === undefined ? {} : { seen }) };
    },
  };
}

function deed(call: Call, id: string, what: string, body?: object): Promise<Answer<unknown>> {
  const once = { idempotencyKey: `${id}-${what}` };
  return call('POST', path(managed, id, ...what.split('/')), { ...once, ...(body ? { body } : {}) });
}

const address = { given_name: 'Eve', family_name: 'Holm', email: 'eve@shop.example' };

/** The questions, by their names in the scenarios. Most need one or two calls; those with a purchase a shopper as well. */
export const openQuestions = {
  'how an abort is answered': {
    operation: 'abortOrder',
    ask: async ({ call }) => reply(call('POST', path(checkout, await created(call), 'abort')), 'status'),
  },
  'how an unknown id is answered': {
    operation: 'readOrder',
    ask: ({ call }) => reply(call('GET', path(checkout, nobodys)), 'error_messages'),
  },
  'how an id that is none is answered': {
    operation: 'readOrder',
    ask: ({ call }) => reply(call('GET', path(checkout, 'no-such-order')), 'error_messages'),
  },
  'how an id that is none is answered after the purchase': {
    operation: 'readManagedOrder',
    ask: ({ call }) => reply(call('GET', path(managed, 'no-such-order')), 'error_messages'),
  },
  'whether null takes something back': changing(
    { merchant_reference1: 'A-1001' },
    { merchant_reference1: null },
    'merchant_reference1',
  ),
  'whether a part of an address replaces the whole': changing(
    { billing_address: address },
    { billing_address: { given_name: 'Ada' } },
    'billing_address',
  ),
  'whether the total of a line may be one unit off': creating({
    order_amount: common.order_amount + 1,
    order_lines: [{ ...line, total_amount: common.order_amount + 1 }],
  }),
  'whether the tax of the order may be one unit off': creating({ order_tax_amount: common.order_tax_amount + 1 }),
  'whether a price may have a fraction': creating({ order_lines: [{ ...line, unit_price: 10_000.5 }] }),
  'whether an order needs lines': creating({ order_amount: 0, order_tax_amount: 0, order_lines: [] }),
  'how a second cancellation is answered': {
    operation: 'cancelOrder',
    async ask(askers) {
      const id = await bought(askers);
      heard(await deed(askers.call, id, 'cancel'));
      return reply(askers.call('POST', path(managed, id, 'cancel')));
    },
  },
  'what a release leaves of the amount': {
    operation: 'releaseAuthorization',
    async ask(askers) {
      const id = await bought(askers);
      heard(await deed(askers.call, id, 'captures', { captured_amount: 1 }));
      const released = await reply(deed(askers.call, id, 'release-remaining-authorization'));
      const { seen } = await reply(askers.call('GET', path(managed, id)), 'status', 'order_amount');
      return { ...released, ...(seen === undefined ? {} : { seen }) };
    },
  },
  'whether nothing can be given back': {
    operation: 'refundOrder',
    async ask(askers) {
      const id = await bought(askers);
      heard(await deed(askers.call, id, 'captures', { captured_amount: 1 }));
      return reply(deed(askers.call, id, 'refunds', { refunded_amount: 0 }));
    },
  },
} as const satisfies Record<string, OpenQuestion>;

/** The name of an open question. */
export type QuestionName = keyof typeof openQuestions;

/** Every name of an open question. */
export const questionNames = Object.keys(openQuestions) as readonly QuestionName[];
