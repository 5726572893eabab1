import type { NewOrder, StoredOrder } from '../../generated/checkout.ts';
import { type Instant, inSeconds } from '../exchange/clock.ts';
import type { Reply } from './reply.ts';

/** What a merchant can ask of one order. */
export type Command =
  | { readonly do: 'create'; readonly id: string; readonly order: NewOrder }
  | { readonly do: 'read' };

/** The order after a command (undefined: there is none), and what Kustom answers. */
export interface Step {
  readonly order: StoredOrder | undefined;
  readonly reply: Reply;
}

const noSuchOrder: Step = {
  order: undefined,
  reply: { status: 404, code: 'NOT_FOUND', messages: ['There is no order of that id'] },
};

function snippet(id: string): string {
  return `<div id="klarna-checkout-container" data-order-id="${id}">The checkout of the sandbox stands here.</div>`;
}

/** A new order as Kustom keeps it: what was sent, and what Kustom adds. Countries are kept in small letters. */
function created(id: string, sent: NewOrder, now: Instant): StoredOrder {
  const country = sent.purchase_country.toLowerCase();
  return {
    ...sent,
    order_id: id,
    status: 'checkout_incomplete',
    purchase_country: country,
    billing_address: { country, ...sent.billing_address },
    shipping_address: { country, ...sent.shipping_address },
    customer: { ...sent.customer },
    options: {
      allow_separate_shipping_address: country === 'de',
      date_of_birth_mandatory: false,
      require_validate_callback_success: false,
      ...sent.options,
    },
    html_snippet: snippet(id),
    started_at: inSeconds(now),
    last_modified_at: inSeconds(now),
    external_payment_methods: sent.external_payment_methods ?? [],
    external_checkouts: sent.external_checkouts ?? [],
  };
}

/** One order, one command, one moment. No clock, no network and no chance of its own. */
export function step(order: StoredOrder | undefined, command: Command, now: Instant): Step {
  switch (command.do) {
    case 'create': {
      const fresh = created(command.id, command.order, now);
      return { order: fresh, reply: { status: 201, order: fresh } };
    }
    case 'read':
      return order ? { order, reply: { status: 200, order } } : noSuchOrder;
  }
}
