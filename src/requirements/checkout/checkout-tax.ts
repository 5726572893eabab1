import type { Order } from '../../../generated/checkout.ts';
import { NewOrder as fitsNewOrder } from '../../../generated/validators/checkout.js';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { laidOver, withoutNulls } from '../../order/json.ts';
import { type LineTax, lineTax } from '../../order/line-tax.ts';
import { orderIn } from '../../order/order-in.ts';
import { statedOrders } from '../../order/stated-order.ts';
import { taxSum } from '../../order/sums.ts';
import { isUndoubted } from '../order/undoubted.ts';
import { parsed } from '../parsed.ts';
import { isAboutTheAccount, isAboutTheState, messagesOf, names, refusedFor } from '../refusals.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';

const document = 'specs/checkout.yaml';
const create = '#/paths/~1checkout~1v3~1orders/post';
const update = '#/paths/~1checkout~1v3~1orders~1{order_id}/post';
const tax = '#/components/schemas/OrderLine/properties/total_tax_amount';

function wrongTax(order: Order | undefined): LineTax | undefined {
  return order?.order_lines.map(lineTax).find((found) => found?.zone === 'refused');
}

function namesTax(exchange: WholeExchange): boolean {
  return names(messagesOf(exchange), 'total_tax_amount');
}

function taxRefused(exchange: WholeExchange): Ruling {
  const wrong = wrongTax(orderIn(parsed(exchange.request)));
  if (!wrong) return 'not concerned';
  return refusedFor(exchange, ['total_tax_amount'], `the line states ${wrong.stated}; ${wrong.working}`);
}

function updateTaxRefused(exchange: WholeExchange): Ruling {
  return isAboutTheState(exchange) ? 'not concerned' : taxRefused(exchange);
}

function taxSumOf(order: Order): ReturnType<typeof taxSum> {
  return statedOrders(order, 'NewOrder').map(taxSum)[0];
}

/** The order with every tax as it has to be. */
function withRightTaxes(order: Order): Order {
  const order_lines = order.order_lines.map((line) => {
    const found = lineTax(line);
    return found?.zone === 'refused' ? laidOver(line, { total_tax_amount: Number(found.nearest) }) : line;
  });
  const right = laidOver(order, { order_lines });
  const sum = taxSumOf(right);
  return sum && 'exact' in sum ? laidOver(right, { order_tax_amount: Number(sum.exact) }) : right;
}

/** Where its taxes do not add up either, or nearly, the sum may be what is refused. */
function isWrongInTaxOnly(order: Order): boolean {
  return wrongTax(order) !== undefined && taxSumOf(order)?.zone === 'accepted' && isUndoubted(withRightTaxes(order));
}

function refusalNamesTax(exchange: WholeExchange): Ruling {
  const value = withoutNulls(parsed(exchange.request));
  const order = fitsNewOrder(value) ? orderIn(value) : undefined;
  const messages = messagesOf(exchange);
  if (exchange.response.status !== 400 || !order || messages.length === 0) return 'not concerned';
  if (!isWrongInTaxOnly(order) || isAboutTheAccount(exchange, order)) return 'not concerned';
  if (namesTax(exchange)) return upheld;
  const expected = 'a message that names total_tax_amount';
  return [{ at: '/response/body/error_messages', expected, actual: shown(messages) }];
}

/** How Kustom refuses a wrong tax. */
export const taxing = [
  {
    id: 'checkout.wrong-tax-refused',
    binds: 'kustom',
    level: 'must',
    statement: 'The creation of an order with a line tax that every reading refuses is answered 400.',
    source: {
      document,
      at: [tax, `${create}/responses/400`],
      gist: 'a line tax is within one minor unit of the tax in its total, and what does not add up is answered 400',
    },
    remedy: 'Compare the tax of each line with the tax contained in its total, and refuse from two minor units on.',
    example: '50000 at a tax_rate of 1000 with 5000 of tax is refused: there are 4545 in it.',
    check: { of: 'exchange', operation: 'createOrder', judge: taxRefused },
  },
  {
    id: 'checkout.wrong-update-refused',
    binds: 'kustom',
    level: 'should',
    statement: 'An update with a line tax that every reading refuses is answered 400.',
    source: {
      document,
      at: [tax, `${update}/responses/400`],
      gist: 'the formula stands at the line; that an update is checked like a creation is only inferred',
    },
    remedy: 'Check the order as it will be after the update as if it were created anew.',
    example: 'An order that was right and is updated to 5000 of tax in 50000 is refused, and stays as it was.',
    check: { of: 'exchange', operation: 'updateOrder', judge: updateTaxRefused },
  },
  {
    id: 'checkout.refusal-names-tax',
    binds: 'kustom',
    level: 'should',
    statement: 'The refusal of an order that is wrong in a line tax alone names total_tax_amount.',
    source: {
      document,
      at: ['#/components/schemas/Error/properties/error_messages', `${create}/responses/400`],
      gist: 'messages name the field, with or without its line; their wording is nobody’s promise',
    },
    remedy: 'Name the field at fault in error_messages: order_lines[0].total_tax_amount.',
    example: '"Bad value: order_lines[0].total_tax_amount" tells a shop where to look; "Bad value: locale" does not.',
    check: { of: 'exchange', operation: 'createOrder', judge: refusalNamesTax },
  },
] as const satisfies readonly Requirement[];
