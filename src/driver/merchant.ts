import { isGood } from '../client/call.ts';
import type { Client } from '../client/client.ts';
import { type BasketName, changeTo, orderFor } from './baskets.ts';
import { heard } from './heard.ts';
import { type Manager, manager, nobodys } from './manager.ts';
import type { MarketCode } from './markets.ts';

/** The merchant of a scenario, who acts by script. It remembers one order, and judges nothing that it is answered. */
export interface Merchant extends Manager {
  /** Sells in another market from now on. */
  settlesIn(market: MarketCode): void;
  createsOrder(basket: BasketName): Promise<void>;
  readsOrder(): Promise<void>;
  changesOrder(basket: BasketName): Promise<void>;
  /** Sends its own number of the order, and nothing else. */
  numbersOrder(): Promise<void>;
  abortsOrder(): Promise<void>;
  /** Takes an id for an order's that nobody's order can have. */
  mistakesOrder(): void;
  /** Knows of an order by its id, however it came by that. */
  remembersOrder(id: string): void;
  /** The id of its order. Throws where no order was created, because then the scene cannot go on. */
  orderId(): string;
}

function created(id: string | undefined): string {
  if (id === undefined) throw new Error('no order was created, so nothing can be done with it');
  return id;
}

/** A merchant who speaks to Kustom through this client, and sells at home until it settles elsewhere. */
export function merchant(api: Client, home: MarketCode = 'SE'): Merchant {
  let market = home;
  let remembered: string | undefined;
  const orderId = () => created(remembered);
  const afterwards = manager({ api, orderId, isReal: () => remembered !== nobodys, market: () => market });
  return {
    ...afterwards,
    orderId,
    settlesIn(other) {
      market = other;
    },
    async createsOrder(basket) {
      const { json } = heard(await api.createOrder(orderFor(basket, market)));
      remembered = json && 'order_id' in json ? json.order_id : undefined;
      afterwards.sold(basket);
    },
    async readsOrder() {
      heard(await api.readOrder(orderId()));
    },
    async changesOrder(basket) {
      if (isGood(heard(await api.updateOrder(orderId(), changeTo(basket, market))))) afterwards.sold(basket);
    },
    async numbersOrder() {
      heard(await api.updateOrder(orderId(), { merchant_reference1: 'A-1001' }));
    },
    async abortsOrder() {
      heard(await api.abortOrder(orderId()));
    },
    mistakesOrder() {
      remembered = nobodys;
      afterwards.mistakesParts();
    },
    remembersOrder(id) {
      remembered = id;
    },
  };
}
