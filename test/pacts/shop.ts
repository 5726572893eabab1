import { sell } from '../../examples/shop/goods.ts';
import type { Market } from '../../examples/shop/markets.ts';
import { serverOf } from '../../examples/shop/server.ts';
import { openShop, type Parts, parts, type Shop } from '../../examples/shop/shop.ts';
import type { NewOrder, ShippingOption } from '../../generated/checkout.ts';
import type { Provider } from '../../scripts/contract/verify.ts';
import type { Handler } from '../../src/exchange/handler.ts';

/** The order that a contract tells of. */
interface Told extends Pick<NewOrder, 'order_lines'> {
  readonly order_id?: string;
  readonly selected_shipping_option?: ShippingOption;
}

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

/** Puts the articles of an order on sale and into a cart, at the prices that it states; what is no article stays foreign. */
function fill({ store }: Shop, cartId: string, { order_lines, order_id }: Told): void {
  const cart = store.cart(cartId);
  const articles = order_lines.filter(({ type }) => type === 'physical');
  for (const { reference = '', name, unit_price } of articles) {
    sell({ reference, name, type: 'physical', rate: 'reduced', prices: { SEK: unit_price } });
    store.setStock(reference, 100);
  }
  const items = articles.map(({ reference = '', quantity }) => ({ reference, quantity }));
  if (cart) store.changeCart({ ...cart, basket: { items, foreign: [] } });
  if (order_id) store.setKustomId(cartId, order_id);
}

/** The market as it has to be for an order: the tax rate of its articles, and a delivery for what it says of one. */
function asTold(market: Market, { order_lines, selected_shipping_option: chosen }: Told): Market {
  const [{ tax_rate: reduced } = { tax_rate: 0 }] = order_lines;
  return { ...market, rates: { ...market.rates, reduced }, delivery: { home: chosen?.price ?? 0, pickup: 0 } };
}

/** The example shop, wrong in these parts, and what its own tests would do to bring a situation about. */
export function exampleShop(wrong: Partial<Parts> = {}): Provider {
  let told: Told | undefined;
  const kustom = { url: 'http://kustom.test', username: '-', password: '-' };
  const chosen: Parts = { ...parts, ...wrong };
  const marketFor: Parts['marketFor'] = (order) => {
    const market = chosen.marketFor(order);
    return market && told ? asTold(market, told) : market;
  };
  const shop = openShop({ kustom, publicUrl: 'http://shop.test', database: ':memory:' }, { ...chosen, marketFor });
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
        case 'the shop has put together what it is asked about':
          told = (known as { readonly order: Told }).order;
          fill(shop, cart.id, told);
          return paths;
        default:
          throw new Error('the example shop knows no such situation');
      }
    },
  };
}
