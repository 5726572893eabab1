import type { Reply } from '../../examples/shop/reply.ts';
import { type Parts, parts } from '../../examples/shop/shop.ts';
import type { Answering, GatedMiniature } from './gated.ts';

const nowhere: Reply = { status: 303 };
const page = new Response('<html><form>Please log in</form></html>', { headers: { 'content-type': 'text/html' } });

function always(answer: (request: Request) => Response): () => Answering {
  return () => answer;
}

/** A shop that gives Kustom other addresses than the ones at which it answers. */
export function addressed(wrong: (url: string) => string): Partial<Parts> {
  return {
    merchantUrls: (...given) =>
      Object.fromEntries(Object.entries(parts.merchantUrls(...given)).map(([name, url]) => [name, wrong(url)])),
  };
}

/** Shops whose answers to a question are none, whatever they would have said; and web servers that answer before the shop. */
export const gatedManners: readonly GatedMiniature[] = [
  {
    wrong: 'denies an order, but names no page',
    asked: 'validation',
    caughtBy: 'validation.answers-as-documented',
    parts: { onValidation: () => nowhere },
  },
  {
    wrong: 'denies an address, but names no page',
    asked: 'address_update',
    caughtBy: 'callback.answers-as-documented',
    parts: { onAddress: () => nowhere },
  },
  {
    wrong: 'denies in fields of its own naming',
    asked: 'address_update',
    caughtBy: 'exchange.fits-schema',
    parts: { serviceError: () => ({ status: 400, body: { error: true, error_message: 'Not there.' } }) },
  },
  {
    wrong: 'denies with a page of its own, named as its own browser would know it',
    asked: 'validation',
    caughtBy: 'callback.redirect-is-absolute',
    relaxed: 0,
    parts: { onValidation: () => ({ status: 303, location: '/cart' }) },
  },
  {
    wrong: 'says nothing of the delivery that was chosen, which is free then',
    asked: 'shipping_option_update',
    caughtBy: 'callback.charges-chosen-option',
    parts: { onShippingOption: () => ({ status: 200, body: {} }) },
  },
  {
    wrong: 'agrees to an address without a word',
    asked: 'address_update',
    caughtBy: 'callback.agrees-in-words',
    relaxed: 2,
    front: always(() => new Response()),
  },
  {
    wrong: 'denies without a word',
    asked: 'shipping_option_update',
    caughtBy: 'callback.denial-says-why',
    relaxed: 2,
    parts: { serviceError: () => ({ status: 400, body: { error_type: 'approval_failed', error_text: '' } }) },
  },
  {
    wrong: 'breaks where it does not sell',
    asked: 'country_change',
    caughtBy: 'callback.answers-as-documented',
    parts: {
      onAddress(shop, order) {
        if (!parts.marketFor(order)) throw new Error('there is no such market');
        return parts.onAddress(shop, order);
      },
    },
  },
  {
    wrong: 'knows countries in small letters only',
    asked: 'address_update',
    caughtBy: 'callback.answers-as-documented',
    parts: {
      marketFor(order) {
        if (/[A-Z]/.test(order.billing_address?.country ?? '')) throw new Error('there is no such country');
        return parts.marketFor(order);
      },
    },
  },
  {
    wrong: 'breaks where half of an address is missing',
    asked: 'address_update',
    caughtBy: 'callback.answers-as-documented',
    parts: {
      onAddress(shop, order) {
        const address = order.billing_address as { readonly city?: string };
        if (address.city === undefined) throw new Error('there is no city');
        return parts.onAddress(shop, order);
      },
    },
  },
  {
    wrong: 'charges more each time that it is asked',
    asked: 'address_update',
    caughtBy: 'callback.answers-alike',
    relaxed: 2,
    parts: dearer(),
  },
  {
    wrong: 'demands a token that only its own forms have',
    asked: 'validation',
    caughtBy: 'validation.answers-as-documented',
    front: always(() => new Response(null, { status: 403 })),
  },
  {
    wrong: 'demands a token that only its own forms have, at an address too',
    asked: 'address_update',
    caughtBy: 'callback.answers-as-documented',
    front: always(() => new Response(null, { status: 403 })),
  },
  {
    wrong: 'redirects http to https',
    asked: 'address_update',
    caughtBy: 'callback.redirect-is-a-page',
    front: always(({ url }) => Response.redirect(url.replace('http:', 'https:'), 301)),
  },
  {
    wrong: 'redirects an address to itself with a slash at the end',
    asked: 'validation',
    caughtBy: 'callback.redirect-is-a-page',
    front: always(({ url }) => Response.redirect(url.replace('?', '/?'), 301)),
  },
  {
    wrong: 'redirects from a host to the other with a status that nobody follows',
    asked: 'country_change',
    caughtBy: 'callback.answers-as-documented',
    front: always(({ url }) => Response.redirect(url.replace('127.0.0.1', 'www.shop.invalid'), 308)),
  },
  {
    wrong: 'has its addresses translated, and answers at the others',
    asked: 'address_update',
    caughtBy: 'callback.answers-as-documented',
    parts: addressed((url) => url.replace('/kustom/', '/sv/kustom/')),
  },
  {
    wrong: 'encodes the braces in its addresses',
    asked: 'address_update',
    caughtBy: 'callback.answers-as-documented',
    parts: addressed(encodeURI),
  },
  {
    wrong: 'approves with a status of its own',
    asked: 'validation',
    caughtBy: 'validation.answers-as-documented',
    front: always(() => new Response(null, { status: 204 })),
  },
  {
    wrong: 'breaks while it approves',
    asked: 'validation',
    caughtBy: 'validation.answers-as-documented',
    parts: {
      onValidation() {
        throw new Error('there is no such column');
      },
    },
  },
  {
    wrong: 'is closed for maintenance',
    asked: 'shipping_option_update',
    caughtBy: 'callback.answers-as-documented',
    front: always(() => new Response('<h1>Back soon</h1>', { status: 503, headers: { 'retry-after': '600' } })),
  },
  {
    wrong: 'has a login in front of its prices',
    asked: 'address_update',
    caughtBy: 'exchange.fits-schema',
    front: always(() => page.clone()),
  },
  {
    wrong: 'has a login in front of its approval',
    asked: 'validation',
    caughtBy: 'validation.approval-is-no-page',
    relaxed: 0,
    front: always(() => page.clone()),
  },
];

/** Each question makes the next answer dearer: what an answer left behind is in the one after it. */
function dearer(): Partial<Parts> {
  const asked = new Map<string, number>();
  return {
    priced(basket, market) {
      const key = JSON.stringify(basket);
      const times = asked.get(key) ?? 0;
      asked.set(key, times + 1);
      const extra = 100 * times;
      return parts.priced(basket, {
        ...market,
        delivery: { ...market.delivery, pickup: market.delivery.pickup + extra },
      });
    },
  };
}
