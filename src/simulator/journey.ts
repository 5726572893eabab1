import type { StoredOrder } from '../../generated/checkout.ts';
import type { BuyRequest, PersonaName } from '../../generated/conformance.ts';
import type { Act } from './act.ts';
import { countryOf } from './address.ts';
import type { CallbackName } from './callbacks/call.ts';
import { authenticates, completes, fillsIn, goesAhead } from './purchase.ts';
import { choosesShipping, choosesUsualShipping } from './shipping.ts';

/** A question about an order that the customer waits for. */
export type Question = Exclude<CallbackName, 'confirmation' | 'push' | 'notification'>;

/** One step of a shopper, and what Kustom asks the merchant about it. */
export interface Leg {
  readonly act: Act;
  /** undefined where nothing has to be asked. */
  asks(before: StoredOrder, after: StoredOrder): Question | undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** One change causes one question: about the country, where that changed and the merchant wants to hear of it by itself. */
function asksForAddress(before: StoredOrder, after: StoredOrder): Question | undefined {
  if (countryOf(before) !== countryOf(after) && after.merchant_urls?.country_change !== undefined)
    return 'country_change';
  const isTouched =
    !isSame(before.billing_address, after.billing_address) || !isSame(before.shipping_address, after.shipping_address);
  return isTouched ? 'address_update' : undefined;
}

function asksForDelivery(before: StoredOrder, after: StoredOrder): Question | undefined {
  const isOther = before.selected_shipping_option?.id !== after.selected_shipping_option?.id;
  return isOther ? 'shipping_option_update' : undefined;
}

/** The shopper types, or picks a country. */
export function typing(act: Act): Leg {
  return { act, asks: asksForAddress };
}

/** The shopper chooses a way of delivery. */
export function choosing(id: string): Leg {
  return { act: choosesShipping(id), asks: asksForDelivery };
}

/** What the bank asks of the shopper at the end, and what comes of that. */
type Authentication = NonNullable<BuyRequest['authentication']>;

/** The way through the bank. Kustom may well ask the merchant again then. */
function authenticating(authentication: Authentication): readonly Leg[] {
  if (authentication === 'none') return [];
  return [{ act: authenticates(authentication === 'passed'), asks: () => 'validation' }];
}

/** The whole way to a purchase: the form, the delivery, the button, the bank, the payment. */
export function buying(name: PersonaName, authentication: Authentication = 'none'): readonly Leg[] {
  return [
    typing(fillsIn(name)),
    { act: choosesUsualShipping, asks: asksForDelivery },
    { act: goesAhead(name), asks: () => 'validation' },
    ...authenticating(authentication),
    { act: completes(name), asks: () => undefined },
  ];
}
