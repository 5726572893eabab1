import type { NewOrder } from '../../generated/checkout.ts';
import type { MerchantReferencesUpdate } from '../../generated/order-management.ts';
import { isGood, type Once } from '../client/call.ts';
import type { Client } from '../client/client.ts';
import { type BasketName, orderFor } from './baskets.ts';
import { type Deeds, deeds } from './deeds.ts';
import { heard } from './heard.ts';
import type { MarketCode } from './markets.ts';
import { otherHome, parcels } from './papers.ts';
import { managed, type PortionName } from './portions.ts';
import { type Sale, sale } from './sale.ts';

/** What the merchant of a scenario does about an order after the purchase. Each deed bears a key of its own. */
export interface Manager {
  /** Remembers what was sold. */
  sold(basket: BasketName): void;
  /** Reads the order in order management. */
  looksAtSale(): Promise<void>;
  acknowledges(): Promise<void>;
  captures(portion: PortionName): Promise<void>;
  capturesUnderSameKey(portion: PortionName): Promise<void>;
  givesBack(portion: PortionName): Promise<void>;
  callsOff(): Promise<void>;
  releasesRest(): Promise<void>;
  extendsAuthorization(): Promise<void>;
  /** Has the order come to other lines, and to their sum. */
  resells(basket: BasketName): Promise<void>;
  numbersSale(): Promise<void>;
  /** Gives the order its other number, and says nothing of the first. */
  numbersSaleAgain(): Promise<void>;
  redirects(): Promise<void>;
  /** Names another person who pays, which is not possible any more. */
  rebills(): Promise<void>;
  tellsOfParcel(): Promise<void>;
  tellsOfCapturedParcel(): Promise<void>;
  looksAtCaptures(): Promise<void>;
  looksAtCapture(): Promise<void>;
  looksAtRefund(): Promise<void>;
  /** Takes ids for those of a capture and a refund that nobody's can have. */
  mistakesParts(): void;
  /** The last deed once more under its key. */
  triesAgain(): Promise<void>;
  /** The last deed once more, meant as another one. */
  doesAnother(): Promise<void>;
}

/** Whom a manager works with, and on what. */
export interface Workplace {
  readonly api: Client;
  /** Throws where there is no order. */
  orderId(): string;
  /** Whether somebody's order can have that id. */
  isReal(): boolean;
  market(): MarketCode;
}

/** The id of nothing. */
export const nobodys = '00000000-0000-0000-0000-000000000000';

type Moving = Pick<Manager, 'captures' | 'capturesUnderSameKey' | 'givesBack'>;

/** Deeds that move money, and are booked where they come about. */
function moving({ api, orderId }: Workplace, book: Sale, { does, doesUnderSameKey }: Deeds): Moving {
  function capture(name: PortionName) {
    const portion = book.toCapture(name);
    const lines = portion.lines && { order_lines: portion.lines };
    return async (once: Once) => {
      const told = { reference: 'K-1001', description: 'Sent from the warehouse', shipping_info: parcels };
      const asked = { captured_amount: portion.amount, ...told, ...lines };
      const answer = await api.captureOrder(orderId(), asked, once);
      book.captured(answer.id, portion);
      return answer;
    };
  }
  return {
    captures: (portion) => does(capture(portion)),
    capturesUnderSameKey: (portion) => doesUnderSameKey(capture(portion)),
    givesBack(name) {
      const portion = book.toRefund(name);
      const lines = portion.lines && { order_lines: portion.lines };
      return does(async (once) => {
        const told = { reference: 'R-1001', description: 'Came back to the warehouse' };
        const answer = await api.refundOrder(orderId(), { refunded_amount: portion.amount, ...told, ...lines }, once);
        book.refunded(answer.id, portion);
        return answer;
      });
    },
  };
}

type Ending = Pick<Manager, 'acknowledges' | 'callsOff' | 'releasesRest' | 'extendsAuthorization'>;

/** Deeds about the order as a whole. */
function ending({ api, orderId }: Workplace, { does }: Deeds): Ending {
  return {
    acknowledges: () => does((once) => api.acknowledgeOrder(orderId(), once)),
    callsOff: () => does((once) => api.cancelOrder(orderId(), once)),
    releasesRest: () => does((once) => api.releaseAuthorization(orderId(), once)),
    extendsAuthorization: () => does((once) => api.extendAuthorization(orderId(), once)),
  };
}

type Changing = Pick<
  Manager,
  'resells' | 'numbersSale' | 'numbersSaleAgain' | 'redirects' | 'rebills' | 'tellsOfParcel' | 'tellsOfCapturedParcel'
>;

/** Deeds that change what is written in the order. */
function changing({ api, orderId, market }: Workplace, book: Sale, { does }: Deeds): Changing {
  const numbers = (references: MerchantReferencesUpdate) =>
    does((once) => api.updateMerchantReferences(orderId(), references, once));
  const details = (shipping_address: ReturnType<typeof otherHome>, more: object = {}) =>
    does((once) => api.updateCustomerDetails(orderId(), { shipping_address, ...more }, once));
  return {
    async resells(basket) {
      const { order_amount, order_lines } = orderFor(basket, market());
      const lines = order_lines.map(managed);
      await does(async (once) => {
        const answer = await api.updateAuthorization(orderId(), { order_amount, order_lines: lines }, once);
        if (isGood(answer)) book.comesTo(lines);
        return answer;
      });
    },
    numbersSale: () => numbers({ merchant_reference1: 'A-1001' }),
    numbersSaleAgain: () => numbers({ merchant_reference2: 'W-1001' }),
    redirects: () => details(otherHome(market())),
    rebills: () => details(otherHome(market()), { billing_address: otherHome(market()) }),
    tellsOfParcel: () => does((once) => api.addShippingInfo(orderId(), { shipping_info: parcels }, once)),
    tellsOfCapturedParcel: () =>
      does((once) => api.addCaptureShippingInfo(orderId(), book.capture(), { shipping_info: parcels }, once)),
  };
}

type Looking = Pick<Manager, 'looksAtSale' | 'looksAtCaptures' | 'looksAtCapture' | 'looksAtRefund'>;

/** What changes nothing, and needs no key. */
function looking({ api, orderId }: Workplace, book: Sale): Looking {
  return {
    looksAtSale: async () => void heard(await api.readManagedOrder(orderId())),
    looksAtCaptures: async () => void heard(await api.listCaptures(orderId())),
    looksAtCapture: async () => void heard(await api.readCapture(orderId(), book.capture())),
    looksAtRefund: async () => void heard(await api.readRefund(orderId(), book.refund())),
  };
}

/** A merchant after the purchase. */
export function manager(place: Workplace): Manager {
  const book = sale();
  const done = deeds(place.orderId, place.isReal);
  return {
    sold(basket) {
      // Some of the wrong orders have none.
      const { order_lines = [] }: Partial<NewOrder> = orderFor(basket, place.market());
      book.comesTo(order_lines.map(managed));
    },
    ...looking(place, book),
    ...moving(place, book, done),
    ...ending(place, done),
    ...changing(place, book, done),
    mistakesParts() {
      book.captured(nobodys, { amount: 0 });
      book.refunded(nobodys, { amount: 0 });
    },
    triesAgain: () => done.again(),
    doesAnother: () => done.anew(),
  };
}
