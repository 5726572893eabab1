import type { Address, MerchantUrls, NewOrder, StoredOrder } from '../../generated/checkout.ts';
import { type Instant, inSeconds } from '../exchange/clock.ts';
import type { Question } from '../simulator/journey.ts';
import { personaOf } from '../simulator/personas.ts';
import { type BasketName, orderFor } from './baskets.ts';
import type { MarketCode } from './markets.ts';

/** Which order an inquiry is about, and where its merchant is called. */
export interface Scene {
  readonly orderId: string;
  readonly now: Instant;
  readonly urls: Partial<MerchantUrls>;
}

/** A telling moment in a checkout, at which Kustom asks the merchant. */
export interface Inquiry {
  /** What is special, in a few words. */
  readonly name: string;
  readonly asks: Question;
  /** The orders as they stand when the merchant is asked, one after the other, all under one id. */
  orders(scene: Scene): readonly StoredOrder[];
  /** Whether Kustom takes the answer into the order before it asks again, as it does in a checkout that goes on. */
  readonly takesOver?: true;
}

/** Says how an order that is under way differs from a new one. */
type More = Partial<StoredOrder> | ((order: NewOrder) => Partial<StoredOrder>);

/** An order whose checkout is open, addressed to a person in its market unless it says otherwise. */
function open(basket: BasketName, market: MarketCode = 'SE', more: More = {}): (scene: Scene) => StoredOrder {
  return ({ orderId, now, urls }) => {
    const order = orderFor(basket, market);
    const home = personaOf('approved', market);
    const at = inSeconds(now);
    return {
      ...order,
      merchant_urls: { ...order.merchant_urls, ...urls } as MerchantUrls,
      order_id: orderId,
      status: 'checkout_incomplete',
      ...(home && { billing_address: home.address, shipping_address: home.address, customer: home.customer }),
      options: { require_validate_callback_success: false },
      html_snippet: '<div id="klarna-checkout-container"></div>',
      started_at: at,
      last_modified_at: at,
      ...(typeof more === 'function' ? more(order) : more),
    };
  };
}

const shirts = 'five yellow T-shirts';

/** The same address for the bill and for the parcel. */
function addressed(address: Address): Pick<StoredOrder, 'billing_address' | 'shipping_address'> {
  return { billing_address: address, shipping_address: address };
}

function once(name: string, asks: Question, order: (scene: Scene) => StoredOrder): Inquiry {
  return { name, asks, orders: (scene) => [order(scene)] };
}

function twice(name: string, asks: Question, order: (scene: Scene) => StoredOrder): Inquiry {
  return { name, asks, orders: (scene) => [order(scene), order(scene)] };
}

/** The second question is about the order that the first answer made. */
function goingOn(name: string, asks: Question, order: (scene: Scene) => StoredOrder): Inquiry {
  return { ...twice(name, asks, order), takesOver: true };
}

const company = {
  customer: { type: 'organization', organization_registration_id: '556036-0793', vat_id: 'SE556036079301' },
} as const;

// Nothing in the documentation is called so; Kustom may call something so tomorrow.
const unknownFields = { brand_new_field: { of: ['nobody', 1, null] } } as object;

/** What the merchant is asked about an address, by whichever of the two callbacks. */
function aboutAddresses(asks: 'address_update' | 'country_change'): readonly Inquiry[] {
  return [
    once('a whole address at home', asks, open(shirts)),
    once(
      'a country and a postal code, and nothing else yet',
      asks,
      open(shirts, 'SE', addressed({ country: 'se', postal_code: '11460' })),
    ),
    once(
      'a country, and nothing else yet',
      asks,
      open(shirts, 'SE', { ...addressed({ country: 'se' }), customer: {} }),
    ),
    once('an address abroad', asks, open(shirts, 'SE', addressed(personaOf('approved', 'no')?.address ?? {}))),
    once('a country where few shops deliver', asks, open(shirts, 'SE', addressed({ country: 'aq', postal_code: '1' }))),
    once('a country in capitals', asks, open(shirts, 'SE', addressed({ country: 'SE', postal_code: '11460' }))),
    once(
      'a bill and a parcel that go to two places',
      asks,
      open(shirts, 'SE', { shipping_address: { country: 'se', postal_code: '41101', city: 'Göteborg' } }),
    ),
    once('a company', asks, open(shirts, 'SE', company)),
    once('fields that nobody knows yet', asks, open(shirts, 'SE', unknownFields)),
    once('nearly the largest basket there is', asks, open('nearly as many different buttons as an order can have')),
    once(
      'the largest basket there is, delivery and all',
      asks,
      open('as many different buttons as an order can have with home delivery'),
    ),
    once('goods at several tax rates', asks, open('five yellow T-shirts and a book')),
    once('a discount in a line of its own', asks, open('five yellow T-shirts with a voucher')),
    once('a discount inside a line', asks, open('five yellow T-shirts for the price of four')),
    once('a gift card', asks, open('five yellow T-shirts and a gift card that pays')),
    once('tax in a line of its own', asks, open(shirts, 'US')),
    once('a delivery that is in the lines already', asks, open('five yellow T-shirts with home delivery')),
    twice('the same question twice', asks, open(shirts)),
    goingOn('the order that the answer made', asks, open(shirts)),
  ];
}

const options = (rate: number) =>
  [
    { id: 'HOME', name: 'Home delivery', price: 4_900, tax_amount: 980, tax_rate: rate },
    { id: 'BOX', name: 'To a box', price: 2_500, tax_amount: 500, tax_rate: rate },
  ] as const;

function choosing(nth: 0 | 1): Partial<StoredOrder> {
  const offered = options(2_500);
  return { shipping_options: [...offered], selected_shipping_option: offered[nth] };
}

const aboutDeliveries: readonly Inquiry[] = [
  once('the first way of delivery', 'shipping_option_update', open(shirts, 'SE', choosing(0))),
  once('another way of delivery', 'shipping_option_update', open(shirts, 'SE', choosing(1))),
  once(
    'another way than the one in the lines',
    'shipping_option_update',
    open('five yellow T-shirts with home delivery', 'SE', choosing(1)),
  ),
  once(
    'a way of delivery that the shop never offered',
    'shipping_option_update',
    open(shirts, 'SE', {
      selected_shipping_option: { id: 'no-such-option', name: 'By balloon', price: 1, tax_amount: 0, tax_rate: 2_500 },
    }),
  ),
  twice('the same choice twice', 'shipping_option_update', open(shirts, 'SE', choosing(0))),
  goingOn('the order that the answer made', 'shipping_option_update', open(shirts, 'SE', choosing(0))),
];

const aboutPurchases: readonly Inquiry[] = [
  once('an order as it was put together', 'validation', open(shirts)),
  once('goods at several tax rates', 'validation', open('five yellow T-shirts and a book')),
  once('a discount inside a line', 'validation', open('five yellow T-shirts for the price of four')),
  once('tax in a line of its own', 'validation', open(shirts, 'US')),
  once('the largest basket there is', 'validation', open('as many different buttons as an order can have')),
  once('a company', 'validation', open(shirts, 'SE', company)),
  once('a status in capitals', 'validation', open(shirts, 'SE', { status: 'CHECKOUT_INCOMPLETE' })),
  once('fields that nobody knows yet', 'validation', open(shirts, 'SE', unknownFields)),
  twice('the same question twice', 'validation', open(shirts)),
  {
    name: 'an order that changed after the first question',
    asks: 'validation',
    orders: (scene) => [open(shirts)(scene), open('five yellow T-shirts and a book')(scene)],
  },
];

/** Every inquiry of the gate, callback by callback. */
export const inquiries: readonly Inquiry[] = [
  ...aboutAddresses('address_update'),
  ...aboutAddresses('country_change'),
  ...aboutDeliveries,
  ...aboutPurchases,
];
