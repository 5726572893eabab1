import type { Order, OrderLine } from '../../generated/checkout.ts';
import { whole } from './amount.ts';
import { lineTax } from './line-tax.ts';

function isLineBeyondDoubt(line: OrderLine): boolean {
  const quantity = whole(line.quantity);
  const price = whole(line.unit_price);
  const discount = whole(line.total_discount_amount ?? 0);
  const total = whole(line.total_amount);
  if (quantity === undefined || price === undefined || discount === undefined || total === undefined) return false;
  return total === quantity * price - discount && lineTax(line)?.zone === 'accepted';
}

function sum(lines: readonly OrderLine[], amount: (line: OrderLine) => unknown): bigint {
  return lines.reduce((total, line) => total + (whole(amount(line)) ?? 0n), 0n);
}

// What order management can hold; whether the checkout refuses more is documented nowhere.
const mostHeld = 200_000_000n;

/** Sales tax lines outside the US, and amounts that only the checkout may hold: nobody says what becomes of them. */
function isUncharted({ purchase_country, order_amount, order_lines }: Order): boolean {
  const isUs = purchase_country?.toUpperCase() === 'US';
  const amount = whole(order_amount);
  return amount === undefined || amount > mostHeld || (!isUs && order_lines.some(({ type }) => type === 'sales_tax'));
}

/**
 * True where no reading of the documentation lets Kustom refuse the amounts: every line is the product of its parts,
 * every tax is accepted, and both order amounts are exact sums. Only then may a refusal be held against Kustom.
 */
export function isBeyondDoubt(order: Order): boolean {
  const lines = order.order_lines;
  const taxOf = (line: OrderLine) => (line.type === 'sales_tax' ? line.total_amount : line.total_tax_amount);
  return (
    lines.length > 0 &&
    !isUncharted(order) &&
    lines.every(isLineBeyondDoubt) &&
    whole(order.order_amount) === sum(lines, (line) => line.total_amount) &&
    whole(order.order_tax_amount) === sum(lines, taxOf)
  );
}
