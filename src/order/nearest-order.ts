import type { Order, OrderLine } from '../../generated/checkout.ts';
import type { Replacement } from '../../generated/conformance.ts';
import { whole } from './amount.ts';
import { lineTax } from './line-tax.ts';

/** What the line's tax has to be: as stated where that is accepted, else the nearest right amount. */
function rightTax(line: OrderLine): bigint | undefined {
  const tax = lineTax(line);
  if (!tax) return whole(line.total_tax_amount);
  return tax.zone === 'accepted' ? tax.stated : tax.nearest;
}

/** What a line adds to the order's tax: its own tax, or for a sales tax line its whole total. */
function addsToTax(line: OrderLine): bigint | undefined {
  return line.type === 'sales_tax' ? whole(line.total_amount) : rightTax(line);
}

/** The order's tax once every line's tax is right; undefined where a line has no exact tax to add. */
function rightOrderTax(lines: readonly OrderLine[]): bigint | undefined {
  let sum = 0n;
  for (const line of lines) {
    const tax = addsToTax(line);
    if (tax === undefined) return undefined;
    sum += tax;
  }
  return sum;
}

/**
 * For each line of an order, by its index: the replacements that make its tax right, and the order's tax the sum of all
 * right line taxes. The sum is worked out once, when it is first asked for.
 */
export function nearestTaxes(order: Order): (index: number) => readonly Replacement[] {
  let sums: readonly Replacement[] | undefined;
  const ofOrder = () => {
    const sum = rightOrderTax(order.order_lines);
    const isRight = sum === undefined || !('order_tax_amount' in order) || sum === whole(order.order_tax_amount);
    return isRight ? [] : [replacement('/order_tax_amount', sum)];
  };
  return (index) => {
    const line = order.order_lines[index];
    const tax = line && rightTax(line);
    if (tax === undefined) return [];
    sums ??= ofOrder();
    return [replacement(`/order_lines/${index}/total_tax_amount`, tax), ...sums];
  };
}

function replacement(path: string, value: bigint): Replacement {
  return { op: 'replace', path, value: Number(value) };
}
