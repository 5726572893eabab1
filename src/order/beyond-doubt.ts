import type { Order } from '../../generated/checkout.ts';
import { whole } from './amount.ts';
import { oddSpellings } from './json.ts';
import type { Line } from './line.ts';
import { lineTax } from './line-tax.ts';
import { lineTotal } from './line-total.ts';
import { statedOrders } from './stated-order.ts';
import { amountSum, taxSum } from './sums.ts';

function isLineBeyondDoubt(line: Line): boolean {
  const isWhole = whole(line, 'unit_price') !== undefined;
  return isWhole && lineTotal(line)?.zone === 'accepted' && lineTax(line)?.zone === 'accepted';
}

/** What order management can hold, in minor units; whether the checkout refuses more is documented nowhere. */
export const mostHeld = 200_000_000n;

/** Numbers such as 1e3 and -0: whether they are taken is documented nowhere. */
function isOddlyWritten(order: Order): boolean {
  return [order, ...order.order_lines].some(
    (holder) => oddSpellings(holder) !== undefined || Object.values(holder).some((value) => Object.is(value, -0)),
  );
}

/**
 * Sales tax lines outside the US, amounts that only the checkout may hold, discounts whose place in the sums is not
 * documented, numbers in odd spellings: nobody says what becomes of them.
 */
function isUncharted(order: Order): boolean {
  if (isOddlyWritten(order) || (order.discount_lines ?? []).length > 0) return true;
  const isUs = order.purchase_country?.toUpperCase() === 'US';
  const amount = whole(order, 'order_amount');
  const hasSalesTax = order.order_lines.some(({ type }) => type === 'sales_tax');
  return amount === undefined || amount > mostHeld || (!isUs && hasSalesTax);
}

/**
 * True where no reading of the documentation lets Kustom refuse the amounts: every line is the product of its parts,
 * every tax is accepted, and both order amounts are exact sums. Only then may a refusal be held against Kustom.
 */
export function isBeyondDoubt(order: Order): boolean {
  const [stated] = statedOrders(order, 'NewOrder');
  return (
    stated?.lines !== undefined &&
    stated.lines.length > 0 &&
    !isUncharted(order) &&
    stated.lines.every(isLineBeyondDoubt) &&
    amountSum(stated)?.zone === 'accepted' &&
    taxSum(stated)?.zone === 'accepted'
  );
}
