import { serverOf } from '../../examples/shop/server.ts';
import { openShop, type Parts, parts } from '../../examples/shop/shop.ts';
import type { NewOrder } from '../../generated/checkout.ts';
import type { Provider } from '../../scripts/contract/verify.ts';
import type { Handler } from '../../src/exchange/handler.ts';

type Told = Pick<NewOrder, 'purchase_currency' | 'order_amount' | 'order_tax_amount' | 'order_lines'>;

/** The web's request and answer in the place of ours. */
function reached(server: ReturnType<typeof serverOf>): Handler {
  return async ({ method, target, headers, body }) => {
    const request = new Request(`http://shop.test${target}`, {
      method,
      headers: headers.map(([name, value]) => [name, value]),
      body: new Uint8Array(body),
    });
    const answer = await server.fetch(request);
    return { status: answer.status, headers: [...answer.headers], body: new Uint8Array(await answer.arrayBuffer()) };
  };
}

/** The example shop, wrong in these parts, and what its own tests would do to bring a situation about. */
export function exampleShop(wrong: Partial<Parts> = {}): Provider {
  let told: Told | undefined;
  const kustom = { url: 'http://kustom.test', username: '-', password: '-' };
  const chosen: Parts = { ...parts, ...wrong };
  // The articles of the contract are none of this shop's. What a cart of it comes to is what the contract tells.
  const priced: Parts['priced'] = (basket, market) =>
    told && basket.foreign === undefined ? ({ ...told, shipping_options: [] } as never) : chosen.priced(basket, market);
  const shop = openShop({ kustom, publicUrl: 'http://shop.test', database: ':memory:' }, { ...chosen, priced });
  const cart = shop.store.newCart('SE');
  const addresses = Object.entries(shop.parts.merchantUrls(shop, cart.id));
  const paths = Object.fromEntries(addresses.map(([name, address]) => [name, new URL(address).pathname]));
  return {
    name: 'shop',
    handler: reached(serverOf(shop)),
    async bring(sentence, known) {
      switch (sentence) {
        case 'a shop that Kustom can call':
        case 'the shop offers that delivery':
        case 'the shop does not deliver there':
          return paths;
        case 'the shop has put together what it is asked about': {
          const { order } = known as { readonly order: Told & { readonly order_id?: string } };
          told = order;
          if (order.order_id) shop.store.setKustomId(cart.id, order.order_id);
          return paths;
        }
        default:
          throw new Error('the example shop knows no such situation');
      }
    },
  };
}
