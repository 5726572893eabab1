import type { Order } from '../../examples/shop/records.ts';
import { type Parts, parts, type Shop } from '../../examples/shop/shop.ts';
import { tables } from '../../examples/shop/store.ts';
import type { GatedMiniature } from './gated.ts';

type Confirmed = Awaited<ReturnType<Parts['onConfirmation']>>;

const undivided = tables.replace(' UNIQUE', '');

/** Thanks for whatever order this is. */
function thanks(kustomId: string, cartId: string): Confirmed {
  const known = { hold: '', isAcknowledged: false, isReferenced: false, isCancelled: false };
  const order: Order = { number: 1, kustomId, cartId, currency: 'SEK', amount: 0, lines: [], ...known };
  return { is: 'bought', order, snippet: '' };
}

/** A page that takes one finding of the right shop for another. */
function mistaking(found: Confirmed['is'], wrong: (kustomId: string, cartId: string) => Confirmed): Partial<Parts> {
  return {
    async onConfirmation(shop: Shop, cartId: string, kustomId: string) {
      const right = await parts.onConfirmation(shop, cartId, kustomId);
      return right.is === found ? wrong(kustomId, cartId) : right;
    },
  };
}

/** Shops whose confirmation page is wrong, or stands in the way of the push. */
export const gatedVisits: readonly GatedMiniature[] = [
  {
    wrong: 'thanks whoever asks for the page',
    asked: 'a confirmation, then a push',
    caughtBy: 'confirmation.reads-first',
    relaxed: 0,
    parts: { onConfirmation: async (_shop, cartId, kustomId) => thanks(kustomId, cartId) },
  },
  {
    wrong: 'thanks who has not paid',
    asked: 'a confirmation before the purchase',
    caughtBy: 'confirmation.incomplete-goes-back',
    relaxed: 0,
    parts: mistaking('incomplete', thanks),
  },
  {
    wrong: 'thanks for an order that nobody knows',
    asked: 'a confirmation about nothing',
    caughtBy: 'confirmation.unknown-reveals-nothing',
    relaxed: 0,
    parts: mistaking('unknown', thanks),
  },
  {
    wrong: 'breaks where the push was quicker than the page',
    asked: 'a push, then a confirmation',
    caughtBy: 'confirmation.bought-meets-no-error',
    relaxed: 0,
    parts: mistaking('bought', () => {
      throw new Error('the order is there already');
    }),
  },
  {
    wrong: 'stores an order once more when its page is reloaded',
    asked: 'a confirmation page, reloaded',
    caughtBy: 'push.one-order',
    parts: { tables: undivided },
  },
  {
    wrong: 'has no lock between push and confirmation',
    asked: 'a push while the confirmation is made',
    caughtBy: 'push.one-order',
    parts: { tables: undivided, alone: (_shop, _id, work) => work() },
  },
];
