import { type Answer, type Call, path } from '../client/call.ts';
import { type Askers, common, created, type OpenQuestion, reply } from './asking.ts';
import { heard } from './heard.ts';
import { nobodys } from './manager.ts';

const managed = '/ordermanagement/v1/orders';

async function bought({ call, shopper }: Askers): Promise<string> {
  const id = await created(call);
  await shopper.buys(id);
  return id;
}

/** Does something to a bought order, under a key of its own. */
function deed(call: Call, id: string, what: string, body?: object): Promise<Answer<unknown>> {
  const once = { idempotencyKey: `${id}-${what}` };
  return call('POST', path(managed, id, ...what.split('/')), { ...once, ...(body ? { body } : {}) });
}

/** Asks a question about an order that was bought, of which this was captured before. */
function captured(amount: number, ask: (call: Call, id: string) => ReturnType<OpenQuestion['ask']>) {
  return async (askers: Askers) => {
    const id = await bought(askers);
    heard(await deed(askers.call, id, 'captures', { captured_amount: amount }));
    return ask(askers.call, id);
  };
}

/** Asks a question about an order that was bought and cancelled. */
function cancelled(ask: (call: Call, id: string) => Promise<Answer<unknown>>) {
  return async (askers: Askers) => {
    const id = await bought(askers);
    heard(await deed(askers.call, id, 'cancel'));
    return reply(ask(askers.call, id));
  };
}

const parcel = { shipping_info: [{ shipping_company: 'PostNord', tracking_number: '1001' }] };
const { order_amount, order_lines } = common;

/** What nobody documents of order management and can be asked without a purchase. */
export const questionsOfNobodys = {
  'how an unknown id is answered after the purchase': {
    operation: 'readManagedOrder',
    ask: ({ call }) => reply(call('GET', path(managed, nobodys)), 'error_messages'),
  },
  'how an id that is none is answered after the purchase': {
    operation: 'readManagedOrder',
    ask: ({ call }) => reply(call('GET', path(managed, 'no-such-order')), 'error_messages'),
  },
} as const satisfies Record<string, OpenQuestion>;

/** What nobody documents of orders that are bought. */
export const questionsOfBought = {
  'how a second cancellation is answered': {
    operation: 'cancelOrder',
    ask: cancelled((call, id) => call('POST', path(managed, id, 'cancel'))),
  },
  'whether a cancelled order can be acknowledged': {
    operation: 'acknowledgeOrder',
    ask: cancelled((call, id) => deed(call, id, 'acknowledge')),
  },
  'whether parcels can be added to a cancelled order': {
    operation: 'addShippingInfo',
    ask: cancelled((call, id) => deed(call, id, 'shipping-info', parcel)),
  },
  'what a release leaves of the amount': {
    operation: 'releaseAuthorization',
    ask: captured(1, async (call, id) => {
      const released = await reply(deed(call, id, 'release-remaining-authorization'));
      const { seen } = await reply(call('GET', path(managed, id)), 'status', 'order_amount');
      return { ...released, ...(seen === undefined ? {} : { seen }) };
    }),
  },
  'whether nothing can be given back': {
    operation: 'refundOrder',
    ask: captured(1, (call, id) => reply(deed(call, id, 'refunds', { refunded_amount: 0 }))),
  },
  'whether nothing can be captured': {
    operation: 'captureOrder',
    ask: async (askers) => reply(deed(askers.call, await bought(askers), 'captures', { captured_amount: 0 })),
  },
  'whether a partly captured order can get another amount': {
    operation: 'updateAuthorization',
    ask: captured(1, (call, id) =>
      reply(call('PATCH', path(managed, id, 'authorization'), { body: { order_amount, order_lines } })),
    ),
  },
  'whether references without anything in them are refused': {
    operation: 'updateMerchantReferences',
    ask: async (askers) =>
      reply(askers.call('PATCH', path(managed, await bought(askers), 'merchant-references'), { body: {} })),
  },
} as const satisfies Record<string, OpenQuestion>;
