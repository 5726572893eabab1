import type { ManagedAddress, ManagedOrderLine, ShippingInfo } from '../../generated/order-management.ts';
import { exactTax } from './lines.ts';
import { type MarketCode, marketOf } from './markets.ts';

/** What is told of a parcel. */
export const parcels: readonly ShippingInfo[] = [
  {
    shipping_company: 'Posten',
    shipping_method: 'Home',
    tracking_number: 'P-4711',
    tracking_uri: 'https://post.example/P-4711',
  },
];

/** Another home of the same shopper in a market. */
export function otherHome(market: MarketCode): ManagedAddress {
  const country = marketOf(market).place.purchase_country;
  const there = {
    given_name: 'Testperson',
    family_name: 'Approved',
    street_address: 'Storgatan 2',
    postal_code: '11122',
    city: 'Stockholm',
    country,
  };
  return country === 'US' ? { ...there, region: 'NY' } : there;
}

/** What a return costs the shopper: 49.00, with the tax of the goods. */
export function returnFee(rate: number): ManagedOrderLine {
  const price = -4_900;
  return {
    type: 'return_fee',
    reference: 'RETURN',
    name: 'Return fee',
    quantity: 1,
    unit_price: price,
    tax_rate: rate,
    total_amount: price,
    total_tax_amount: Math.round(exactTax(price, rate)),
  };
}
