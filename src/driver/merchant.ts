import type { Answer, Client } from '../client/client.ts';
import { type BasketName, changeTo, orderFor } from './baskets.ts';
import type { MarketCode } from './markets.ts';

/** The merchant of a scenario, who acts by script. It remembers one order, and judges nothing that it is answered. */
export interface Merchant {
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

/** Throws where the scene cannot go on, because nobody answered; what an answer is worth is for the catalogue to say. */
function heard<Body>(answer: Answer<Body>): Answer<Body> {
  if (typeof answer.status === 'number') return answer;
  throw new Error(`Kustom gave no answer (${answer.status}: ${answer.because})`);
}

const nobodys = '00000000-0000-0000-0000-000000000000';

/** A merchant who speaks to Kustom through this client, and sells at home until it settles elsewhere. */
export function merchant(api: Client, home: MarketCode = 'SE'): Merchant {
  let market = home;
  let remembered: string | undefined;
  function orderId(): string {
    if (remembered === undefined) throw new Error('no order was created, so nothing can be done with it');
    return remembered;
  }
  return {
    orderId,
    settlesIn(other) {
      market = other;
    },
    async createsOrder(basket) {
      const { json } = heard(await api.createOrder(orderFor(basket, market)));
      remembered = json && 'order_id' in json ? json.order_id : undefined;
    },
    async readsOrder() {
      heard(await api.readOrder(orderId()));
    },
    async changesOrder(basket) {
      heard(await api.updateOrder(orderId(), changeTo(basket, market)));
    },
    async numbersOrder() {
      heard(await api.updateOrder(orderId(), { merchant_reference1: 'A-1001' }));
    },
    async abortsOrder() {
      heard(await api.abortOrder(orderId()));
    },
    mistakesOrder() {
      remembered = nobodys;
    },
    remembersOrder(id) {
      remembered = id;
    },
  };
}
