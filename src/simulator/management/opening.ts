import type { Address, StoredOrder } from '../../../generated/checkout.ts';
import type {
  ChosenShipping,
  ManagedAddress,
  ManagedCustomer,
  ManagedOrderLine,
} from '../../../generated/order-management.ts';
import { type Instant, iso } from '../../exchange/clock.ts';
import { opened } from '../../order/settlement.ts';
import { knownFields } from '../known-fields.ts';
import type { Switches } from '../switches.ts';
import { midnightAfter } from './expiry.ts';
import type { Managed } from './managed.ts';

/** What order management takes over of a purchase, made in the checkout or by token. */
export type Purchase = Pick<
  StoredOrder,
  | 'order_id'
  | 'order_amount'
  | 'order_lines'
  | 'purchase_country'
  | 'purchase_currency'
  | 'locale'
  | 'billing_address'
  | 'shipping_address'
  | 'customer'
  | 'merchant_reference1'
  | 'merchant_reference2'
  | 'merchant_data'
  | 'selected_shipping_option'
  | 'payment_type_allows_increase'
> & {
  readonly options?: Pick<NonNullable<StoredOrder['options']>, 'auto_capture'>;
};

/** An address as order management answers it: some parts are empty where nothing was said, and the country is in capitals. */
export function managedAddress(address: Address | ManagedAddress): ManagedAddress {
  const known = knownFields(address, 'ManagedAddress') as ManagedAddress;
  const country = known.country === undefined ? {} : { country: known.country.toUpperCase() };
  return { title: '', street_address2: '', region: '', ...known, ...country };
}

/** Lines as order management answers them. */
export function managedLines(lines: readonly object[]): readonly ManagedOrderLine[] {
  return lines.map((line) => ({ quantity_unit: '', ...(knownFields(line, 'ManagedOrderLine') as ManagedOrderLine) }));
}

/** The given properties without those that are undefined, since what nobody said is absent from answers. */
export function said<Properties extends object>(
  properties: Properties,
): { [Name in keyof Properties]: Exclude<Properties[Name], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as never;
}

/** Eight characters that people can read out, made from the id. */
function shortNumber(id: string): string {
  return id.replaceAll('-', '').slice(-8).toUpperCase();
}

function partsOf(purchase: Purchase) {
  const { billing_address, shipping_address, customer, selected_shipping_option: chosen } = purchase;
  const { merchant_reference1, merchant_reference2, merchant_data, purchase_currency, locale } = purchase;
  return said({
    purchase_country: purchase.purchase_country.toUpperCase(),
    purchase_currency: purchase_currency.toUpperCase(),
    locale,
    merchant_reference1: merchant_reference1?.toString(),
    merchant_reference2: merchant_reference2?.toString(),
    merchant_data,
    customer: customer && (knownFields(customer, 'ManagedCustomer') as ManagedCustomer),
    billing_address: billing_address && managedAddress(billing_address),
    shipping_address: shipping_address && managedAddress(shipping_address),
    selected_shipping_option: chosen && (knownFields(chosen, 'ChosenShipping') as ChosenShipping),
  });
}

/** The order that a purchase leaves in order management. `isPending`: nobody has decided yet whether it is a fraud. */
export function opening(purchase: Purchase, isPending: boolean, now: Instant, switches: Switches): Managed {
  const { order_id, order_amount, order_lines, options, payment_type_allows_increase = false } = purchase;
  return {
    order: {
      order_id,
      status: 'AUTHORIZED',
      fraud_status: isPending ? 'PENDING' : 'ACCEPTED',
      ...opened(order_amount),
      ...partsOf(purchase),
      order_lines: managedLines(order_lines),
      klarna_reference: shortNumber(order_id),
      created_at: `${iso(now).slice(0, 19)}.000Z`,
      expires_at: midnightAfter(now, switches.authorizationDays),
      captures: [],
      refunds: [],
      initial_payment_method: { type: 'INVOICE', description: 'Invoice' },
    },
    mayRise: payment_type_allows_increase,
    capturesItself: options?.auto_capture === true,
  };
}
