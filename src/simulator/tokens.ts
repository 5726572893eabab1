import type { CustomerToken, StoredOrder, TokenOrder, TokenOrderResult } from '../../generated/checkout.ts';
import type { Instant } from '../exchange/clock.ts';
import type { Ids } from '../exchange/ids.ts';
import type { Purchase } from './management/opening.ts';
import { badValue, readObject, readTokenOrder, type Strictness } from './refusal.ts';
import type { Reply } from './reply.ts';

/** What a merchant can ask of one customer token. */
export type TokenCommand =
  | { readonly do: 'read' }
  /** `body`: the JSON text of the purchase; `key`: names it, so that a repeat is no second one. */
  | { readonly do: 'buy'; readonly body: string; readonly key: string | undefined }
  /** `body`: the JSON text with the new status. */
  | { readonly do: 'give up'; readonly body: string };

/** The customer tokens of all merchants. */
export interface Tokens {
  /** A new one, as a customer leaves it who buys this recurring order. */
  issue(owner: string, order: StoredOrder): string;
  /** Does what `owner` asks, and answers it. */
  reply(owner: string, token: string, command: TokenCommand, now: Instant): Reply;
}

/** What a customer has bought by token, for order management to take over. */
export type Takes = (owner: string, purchase: Purchase, now: Instant) => void;

interface Held {
  readonly owner: string;
  /** The order with which the customer left it; later ones go to the same address, unless they say another. */
  readonly left: StoredOrder;
  readonly token: CustomerToken;
  /** What was answered to a purchase, by its key. */
  readonly answers: Map<string, { readonly at: Instant; readonly reply: Reply }>;
}

const keyLifeMs = 24 * 60 * 60 * 1_000;

/** No such token; a purchase has a word of its own for it. */
function noSuchToken(command: TokenCommand): Reply {
  const code = command.do === 'buy' ? 'TOKEN_NOT_FOUND' : 'NOT_FOUND';
  return { status: 404, code, messages: ['Invalid customer-token ID'] };
}

/** What order management takes over of a purchase by token: what was sent, over what the customer left. */
function purchased({ left }: Held, order_id: string, sent: TokenOrder): Purchase {
  const { purchase_country, locale, billing_address, shipping_address, customer } = left;
  const before = { purchase_country, locale, billing_address, shipping_address, customer };
  const options = { auto_capture: sent.auto_capture ?? false };
  return { ...before, ...sent, order_id, options, payment_type_allows_increase: true } as Purchase;
}

/** Buys again: first the token must be good, then the body is read. The order is at once in order management. */
function bought(
  held: Held,
  body: string,
  ids: Ids,
  strictness: Strictness,
  takes: (purchase: Purchase) => void,
): Reply {
  const { token } = held;
  // No source has a word for a purchase by a cancelled token; it can be used as little as a suspended one.
  if (token.status !== 'ACTIVE') {
    return { status: 403, code: 'TOKEN_SUSPENDED', messages: [`The customer token is ${token.status}`] };
  }
  const reading = readTokenOrder(body, strictness);
  if ('refusal' in reading) return reading.refusal;
  const result: TokenOrderResult = {
    order_id: ids.uuid(),
    fraud_status: 'ACCEPTED',
    authorized_payment_method: { type: token.payment_method_type.toLowerCase() },
  };
  takes(purchased(held, result.order_id, reading.said));
  return { status: 200, body: result };
}

/** The answer to a purchase; under a key that was used within a day, the same one again, whatever the body says. */
function boughtOnce(held: Held, command: TokenCommand & { do: 'buy' }, now: Instant, buy: () => Reply): Reply {
  const { key } = command;
  if (key === undefined) return buy();
  const before = held.answers.get(key);
  if (before && now - before.at <= keyLifeMs) return before.reply;
  const reply = buy();
  held.answers.set(key, { at: now, reply });
  return reply;
}

/** No tokens yet. */
export function tokens(ids: Ids, strictness: Strictness, takes: Takes): Tokens {
  const all = new Map<string, Held>();

  function givenUp(id: string, held: Held, body: string): Reply {
    const reading = readObject(body);
    if ('refusal' in reading) return reading.refusal;
    if (reading.said.status === undefined) return badValue(['status (may not be null)']);
    if (reading.said.status !== 'CANCELLED') return badValue(['status']);
    all.set(id, { ...held, token: { ...held.token, status: 'CANCELLED' } });
    return { status: 202 };
  }

  return {
    issue(owner, left) {
      const id = ids.uuid();
      all.set(id, { owner, left, token: { payment_method_type: 'INVOICE', status: 'ACTIVE' }, answers: new Map() });
      return id;
    },
    reply(owner, id, command, now) {
      const held = all.get(id);
      if (held?.owner !== owner) return noSuchToken(command);
      switch (command.do) {
        case 'read':
          return { status: 200, body: held.token };
        case 'buy':
          return boughtOnce(held, command, now, () =>
            bought(held, command.body, ids, strictness, (purchase) => takes(owner, purchase, now)),
          );
        case 'give up':
          return givenUp(id, held, command.body);
      }
    },
  };
}
