import type { NewOrder, StoredOrder } from '../../generated/checkout.ts';
import { type Instant, inSeconds } from '../exchange/clock.ts';
import { readUpdate, type Strictness } from './refusal.ts';
import type { Reply } from './reply.ts';

/** What a merchant can ask of one order. */
export type Command =
  | { readonly do: 'create'; readonly id: string; readonly order: NewOrder }
  | { readonly do: 'read' }
  /** `body`: the JSON text of the update. */
  | { readonly do: 'update'; readonly body: string }
  | { readonly do: 'abort' };

/** The order after a command (undefined: there is none), and what Kustom answers. */
export interface Step {
  readonly order: StoredOrder | undefined;
  readonly reply: Reply;
}

/** What an order says that was aborted. No source tells the real word. */
export const aborted = 'checkout_aborted';

const readOnly: Reply = { status: 403, code: 'READ_ONLY_ORDER', messages: ['Resource is read-only'] };

function snippet(id: string): string {
  return `<div id="klarna-checkout-container" data-order-id="${id}">The checkout of the sandbox stands here.</div>`;
}

/** An order as Kustom keeps it: what was sent, and what Kustom adds. Countries are kept in small letters. */
function kept(id: string, sent: NewOrder, startedAt: string, now: Instant): StoredOrder {
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
    started_at: startedAt,
    last_modified_at: inSeconds(now),
    external_payment_methods: sent.external_payment_methods ?? [],
    external_checkouts: sent.external_checkouts ?? [],
  };
}

function created(id: string, sent: NewOrder, now: Instant): Step {
  const order = kept(id, sent, inSeconds(now), now);
  return { order, reply: { status: 201, order } };
}

function updated(before: StoredOrder, body: string, now: Instant, strictness: Strictness): Step {
  const reading = readUpdate(body, before, strictness);
  if ('refusal' in reading) return { order: before, reply: reading.refusal };
  const order = kept(before.order_id, reading.said, before.started_at ?? inSeconds(now), now);
  return { order, reply: { status: 200, order } };
}

/** What becomes of an order that is there, in this order of precedence: what has ended stays, then the body is read. */
function asked(
  order: StoredOrder,
  command: Exclude<Command, { do: 'create' }>,
  now: Instant,
  strictness: Strictness,
): Step {
  if (command.do === 'read') return { order, reply: { status: 200, order } };
  if (order.status !== 'checkout_incomplete') return { order, reply: readOnly };
  if (command.do === 'update') return updated(order, command.body, now, strictness);
  const ended = { ...order, status: aborted, last_modified_at: inSeconds(now) };
  return { order: ended, reply: { status: 200, order: ended } };
}

/** One order, one command, one moment. No clock, no network and no chance of its own. */
export function step(
  order: StoredOrder | undefined,
  command: Command,
  now: Instant,
  strictness: Strictness = { strict: false },
): Step {
  if (command.do === 'create') return created(command.id, command.order, now);
  return order ? asked(order, command, now, strictness) : { order: undefined, reply: { status: 404 } };
}
