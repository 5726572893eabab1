import type { Order } from '../../../generated/checkout.ts';
import { NewOrder as fitsNewOrder, OrderUpdate as fitsOrderUpdate } from '../../../generated/validators/checkout.js';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { withoutNulls } from '../../order/json.ts';
import { lineTax } from '../../order/line-tax.ts';
import { lineTotal } from '../../order/line-total.ts';
import { orderIn } from '../../order/order-in.ts';
import { statedOrders } from '../../order/stated-order.ts';
import { amountSum, taxSum } from '../../order/sums.ts';
import { parsed } from '../parsed.ts';
import { isAboutTheState, refusedFor } from '../refusals.ts';
import type { Requirement, Ruling } from '../requirement.ts';

const document = 'specs/checkout.yaml';
const create = '#/paths/~1checkout~1v3~1orders/post';
const update = '#/paths/~1checkout~1v3~1orders~1{order_id}/post';
const properties = '#/components/schemas/OrderUpdate/properties';

/**
 * The order that was sent, or as much of one as an update replaces; undefined where that has no lines, or where the schema
 * refuses it, because then Kustom need not have come to its amounts.
 */
function sent({ operation, request }: WholeExchange): Order | undefined {
  const value = withoutNulls(parsed(request));
  const fits = operation === 'updateOrder' ? fitsOrderUpdate(value) : fitsNewOrder(value);
  return fits ? orderIn(value) : undefined;
}

function totalRefused(exchange: WholeExchange): Ruling {
  const found = sent(exchange)?.order_lines.map(lineTotal);
  const wrong = found?.find((one) => one?.zone === 'refused');
  if (!wrong) return 'not concerned';
  return refusedFor(exchange, ['total_amount'], `the line states ${wrong.stated}; ${wrong.working}`);
}

function sumRefused(exchange: WholeExchange): Ruling {
  const order = sent(exchange);
  // A line that is wrong itself is refused before the sums are looked at.
  const areLinesRight = order?.order_lines.every((line) =>
    [lineTotal(line), lineTax(line)].every((found) => found?.zone !== 'refused'),
  );
  // An update that leaves a sum out states none: there is nothing that could be wrong in it.
  const [stated] = areLinesRight ? statedOrders(order, 'OrderUpdate') : [];
  if (!stated) return 'not concerned';
  const sums = { order_amount: amountSum(stated), order_tax_amount: taxSum(stated) };
  for (const [field, sum] of Object.entries(sums)) {
    if (sum?.zone !== 'refused' || !('exact' in sum)) continue;
    const working = `${field} is ${sum.stated}; ${sum.parts.join(' + ')} = ${sum.exact}`;
    return refusedFor(exchange, Object.keys(sums), working);
  }
  return 'not concerned';
}

/** The same of an update, unless that was refused for the order's sake. */
function inUpdate(judge: (exchange: WholeExchange) => Ruling): (exchange: WholeExchange) => Ruling {
  return (exchange) => (isAboutTheState(exchange) ? 'not concerned' : judge(exchange));
}

/** How Kustom refuses amounts that contradict each other. */
export const adding = [
  {
    id: 'checkout.wrong-total-refused',
    binds: 'kustom',
    level: 'must',
    statement: 'The creation of an order with a line total that every reading refuses is answered 400.',
    source: {
      document,
      at: ['#/components/schemas/OrderLine/properties/total_amount', `${create}/responses/400`],
      gist: 'a line total is quantity times price less discount, and one that differs was refused when it was recorded',
    },
    remedy: 'Work the total of each line out of its parts, and refuse what differs by more than its quantity.',
    example: '5 times 10000 with a total of 40000 and no discount is refused: the parts come to 50000.',
    check: { of: 'exchange', operation: 'createOrder', judge: totalRefused },
  },
  {
    id: 'checkout.wrong-sum-refused',
    binds: 'kustom',
    level: 'must',
    statement: 'The creation of an order whose amount or tax is no sum of its lines under any reading is answered 400.',
    source: {
      document,
      at: [`${properties}/order_amount`, `${properties}/order_tax_amount`, `${create}/responses/400`],
      gist: 'the amount of an order is the exact sum of its line totals, and what does not add up is answered 400',
    },
    remedy: 'Add up the lines, and refuse an order_amount or order_tax_amount that says something else.',
    example: 'An order_amount of 49999 over one line of 50000 is refused.',
    check: { of: 'exchange', operation: 'createOrder', judge: sumRefused },
  },
  {
    id: 'checkout.wrong-update-total-refused',
    binds: 'kustom',
    level: 'should',
    statement: 'An update with a line total that every reading refuses is answered 400.',
    source: {
      document,
      at: ['#/components/schemas/OrderLine/properties/total_amount', `${update}/responses/400`],
      gist: 'the formula stands at the line; that an update is checked like a creation is only inferred',
    },
    remedy: 'Check the lines of an update as if the order were created with them.',
    example: 'An update to 5 times 10000 with a total of 40000 is refused, and the order stays as it was.',
    check: { of: 'exchange', operation: 'updateOrder', judge: inUpdate(totalRefused) },
  },
  {
    id: 'checkout.wrong-update-sum-refused',
    binds: 'kustom',
    level: 'should',
    statement: 'An update that sends lines with an amount or a tax that is no sum of them is answered 400.',
    source: {
      document,
      at: [`${properties}/order_amount`, `${properties}/order_tax_amount`, `${update}/responses/400`],
      gist: 'the amount of an order is the sum of its lines; that an update is checked like a creation is only inferred',
    },
    remedy: 'Add up the lines of an update, and refuse an order_amount or order_tax_amount that says something else.',
    example: 'An update to an order_amount of 49999 over one line of 50000 is refused, and the order stays as it was.',
    check: { of: 'exchange', operation: 'updateOrder', judge: inUpdate(sumRefused) },
  },
] as const satisfies readonly Requirement[];
