import type { Order, ShippingOption } from '../../generated/checkout.ts';
import { whole, wholeOrNone } from './amount.ts';
import { magnitude } from './fraction.ts';
import { total } from './sums.ts';

/** What a way of delivery costs, beside what the shipping fees of an order come to, in minor units. */
export interface DeliveryFee {
  readonly price: bigint;
  readonly charged: bigint;
  readonly tax: bigint;
  readonly chargedTax: bigint;
  /** The fees, line by line. */
  readonly parts: readonly bigint[];
  readonly isPriceRight: boolean;
  /** Each line may round its tax by one. */
  readonly isTaxRight: boolean;
}

type Fees = Pick<Order, 'order_lines'>['order_lines'];

function all(fees: Fees, amountOf: (fee: Fees[number]) => bigint | undefined): readonly bigint[] | undefined {
  const amounts = fees.map(amountOf).filter((amount) => amount !== undefined);
  return amounts.length === fees.length ? amounts : undefined;
}

/**
 * What an order charges for a way of delivery; undefined where an amount that it takes is not there. A fee that a discount
 * within its own line lowers may come to less than the price, and then its tax says nothing.
 */
export function deliveryFee(option: ShippingOption, lines: Fees): DeliveryFee | undefined {
  const fees = lines.filter(({ type }) => type === 'shipping_fee');
  const [price, tax] = [whole(option, 'price'), whole(option, 'tax_amount')];
  const parts = all(fees, (fee) => whole(fee, 'total_amount'));
  const taxes = all(fees, (fee) => whole(fee, 'total_tax_amount'));
  const discounts = all(fees, (fee) => wholeOrNone(fee, 'total_discount_amount'));
  if (price === undefined || tax === undefined || !parts || !taxes || !discounts) return undefined;
  const [charged, chargedTax] = [total(parts), total(taxes)];
  const isLowered = charged !== price && charged + total(discounts) === price;
  // In a market with a sales tax the fee has none of its own.
  const isTaxedApart = lines.some(({ type }) => type === 'sales_tax');
  const isTaxNear = magnitude(chargedTax - tax) <= BigInt(Math.max(1, fees.length));
  return {
    ...{ price, charged, tax, chargedTax, parts },
    isPriceRight: charged === price || isLowered,
    isTaxRight: isLowered || isTaxedApart || isTaxNear,
  };
}
