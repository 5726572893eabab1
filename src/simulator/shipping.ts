import type { OrderLine, ShippingOption, StoredOrder } from '../../generated/checkout.ts';
import type { Act, Acted } from './act.ts';

/** The line that a chosen option becomes. */
function feeFor({ id, name, price, tax_amount, tax_rate }: ShippingOption): OrderLine {
  return {
    type: 'shipping_fee',
    reference: id,
    name,
    quantity: 1,
    unit_price: price,
    tax_rate,
    total_amount: price,
    total_discount_amount: 0,
    total_tax_amount: tax_amount,
  };
}

/** The order with the fee of an option in the place of any other option's: a second choice adds no second line. */
function withFee(order: StoredOrder, option: ShippingOption): StoredOrder {
  const ids = new Set((order.shipping_options ?? []).map(({ id }) => id));
  const isChosen = ({ type, reference }: OrderLine) => type === 'shipping_fee' && ids.has(reference ?? '');
  const before = order.order_lines.filter(isChosen);
  const less = (amount: (line: OrderLine) => number) => before.reduce((sum, line) => sum + amount(line), 0);
  return {
    ...order,
    order_amount: order.order_amount + option.price - less((line) => line.total_amount),
    order_tax_amount: order.order_tax_amount + option.tax_amount - less((line) => line.total_tax_amount),
    order_lines: [...order.order_lines.filter((line) => !isChosen(line)), feeFor(option)],
  };
}

/**
 * The shopper chooses a way of delivery. Kustom adds it to the lines and the amounts; where the merchant has an address
 * for `shipping_option_update`, that is for the merchant to answer.
 */
export function choosesShipping(id: string): Act {
  return (order): Acted => {
    const options = order.shipping_options ?? [];
    const option = options.find((one) => one.id === id);
    if (!option) {
      const known = options.map((one) => one.id).join(', ');
      return { problem: `the order has no shipping option “${id}”`, known: known || 'none: the order has no options' };
    }
    const priced = order.merchant_urls?.shipping_option_update === undefined ? withFee(order, option) : order;
    return { order: { ...priced, selected_shipping_option: option } };
  };
}

/** The way of delivery that a shopper goes with who does not care: the one chosen before, or ticked, or the first. */
function usualShipping({ selected_shipping_option: chosen, shipping_options = [] }: StoredOrder): string | undefined {
  return (
    shipping_options.find(({ id }) => id === chosen?.id) ??
    shipping_options.find((one) => one.preselected) ??
    shipping_options[0]
  )?.id;
}

/** The shopper takes the usual way of delivery, where there is a choice. */
export const choosesUsualShipping: Act = (order, now) => {
  const id = usualShipping(order);
  return id === undefined ? { order } : choosesShipping(id)(order, now);
};
