import type { Order } from '../../generated/checkout.ts';
import { NewOrder } from '../../generated/validators/checkout.js';
import type { WholeExchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { segments } from '../exchange/operation.ts';
import { isBeyondDoubt } from '../order/beyond-doubt.ts';
import { isObject, json, withoutNulls } from '../order/json.ts';
import { lineTax } from '../order/line-tax.ts';
import { orderIn } from '../order/order-in.ts';
import { type Evidence, type Requirement, type Ruling, upheld } from './requirement.ts';

const document = 'specs/checkout.yaml';
const post = '#/paths/~1checkout~1v3~1orders/post';

// Who asked, how often, and the gateway's own troubles.
const elsewhere = [401, 403, 429, 502, 503, 504];

/** False for what says nothing about the order: these statuses, and a silence. */
function isAboutTheOrder(status: number | string): status is number {
  return typeof status === 'number' && !elsewhere.includes(status);
}

/** True where a refusal names what only the merchant's account can tell: a currency not set up, an address not liked. */
function isAboutTheAccount({ response }: WholeExchange): boolean {
  const body = json(response.body);
  const messages = isObject(body) && Array.isArray(body.error_messages) ? body.error_messages : [];
  return messages.some((message) =>
    /\b(purchase_currency|purchase_country|locale|merchant_urls)\b/.test(String(message)),
  );
}

/** The last part of a Location's path; undefined where it is no absolute address. */
function lastSegment(location: string): string | undefined {
  return URL.canParse(location) ? segments(new URL(location).pathname).at(-1) : undefined;
}

function locationEvidence({ response }: WholeExchange): Evidence[] {
  const location = header(response, 'location');
  const at = '/response/headers/location';
  if (location === undefined) return [{ at, expected: 'the address of the new order', actual: 'no Location header' }];
  const body = json(response.body);
  const id = isObject(body) ? body.order_id : undefined;
  if (typeof id !== 'string' || lastSegment(location) === id) return [];
  return [{ at, expected: `an absolute address that ends in ${id}`, actual: location }];
}

function createAnswersCreated(exchange: WholeExchange): Ruling {
  const { request, response } = exchange;
  const value = withoutNulls(json(request.body));
  const order = orderIn(value);
  if (!isAboutTheOrder(response.status) || !order || !NewOrder(value) || !isBeyondDoubt(order)) return 'not concerned';
  if (response.status === 400 && isAboutTheAccount(exchange)) return 'not concerned';
  if (response.status !== 201) return [{ at: '/response/status', expected: '201', actual: `${response.status}` }];
  return locationEvidence(exchange);
}

const kept = ['order_amount', 'order_tax_amount'] as const;
const keptOfLines = ['quantity', 'unit_price', 'tax_rate', 'total_amount', 'total_tax_amount'] as const;

/** The values of these fields, by pointer: what the merchant stated, or what Kustom says that was. */
function amountsIn(order: Order): Map<string, unknown> {
  const ofLines = order.order_lines.flatMap((line, index) =>
    keptOfLines.map((field) => [`/order_lines/${index}/${field}`, line[field]] as const),
  );
  return new Map([...kept.map((field) => [`/${field}`, order[field]] as const), ...ofLines]);
}

function createKeepsAmounts({ request, response }: WholeExchange): Ruling {
  const sent = orderIn(json(request.body));
  const stored = response.status === 201 ? orderIn(json(response.body)) : undefined;
  if (!sent || !stored) return 'not concerned';
  const [lines, answeredLines] = [sent.order_lines.length, stored.order_lines.length];
  if (lines !== answeredLines) {
    return [{ at: '/response/body/order_lines', expected: `${lines} lines`, actual: `${answeredLines} lines` }];
  }
  const stated = amountsIn(sent);
  // An amount that is no number, or missing, is the schema's to report.
  return [...amountsIn(stored)]
    .filter(([at, amount]) => typeof amount === 'number' && amount !== stated.get(at))
    .map(([at, amount]) => ({ at: `/response/body${at}`, expected: `${stated.get(at)}`, actual: `${amount}` }));
}

function wrongTaxRefused({ request, response }: WholeExchange): Ruling {
  const wrong = orderIn(json(request.body))
    ?.order_lines.map(lineTax)
    .find((tax) => tax?.zone === 'refused');
  if (!wrong || !isAboutTheOrder(response.status)) return 'not concerned';
  if (response.status === 400) return upheld;
  const working = `the line states ${wrong.stated}; ${wrong.working}`;
  return [{ at: '/response/status', expected: '400', actual: `${response.status}`, working }];
}

/** What Kustom's checkout answers. */
export const checkoutRequirements = [
  {
    id: 'checkout.create-answers-created',
    binds: 'kustom',
    level: 'must',
    statement: 'The creation of an order that is right is answered 201, with the address of the order in Location.',
    source: {
      document,
      at: [`${post}/responses/201`, `${post}/responses/201/headers/Location`],
      gist: 'a new order is answered 201 and Location is what later calls go to',
    },
    remedy: 'Answer 201 and send Location: the absolute address of the order, ending in its order_id.',
    example: 'A client that follows Location cannot read the order back when the header is missing.',
    check: { of: 'exchange', operation: 'createOrder', judge: createAnswersCreated },
  },
  {
    id: 'checkout.create-keeps-amounts',
    binds: 'kustom',
    level: 'must',
    statement: 'The answer to a creation states the amounts that the merchant stated.',
    source: {
      document,
      at: [`${post}/responses/201`],
      gist: 'the new order is answered whole, with what the merchant sent',
    },
    remedy: 'Keep the order lines and amounts as they were sent; refuse what does not add up, do not mend it.',
    example: 'An order over 50000 with 4545 of tax is answered with 50000 and 4545.',
    check: { of: 'exchange', operation: 'createOrder', judge: createKeepsAmounts },
  },
  {
    id: 'checkout.wrong-tax-refused',
    binds: 'kustom',
    level: 'must',
    statement: 'The creation of an order with a line tax that every reading refuses is answered 400.',
    source: {
      document,
      at: [`${post}/responses/400`],
      gist: 'a value that contradicts the others is refused with 400 and BAD_VALUE',
    },
    remedy: 'Compare the tax of each line with the tax contained in its total, and refuse from two minor units on.',
    example: '50000 at a tax_rate of 1000 with 5000 of tax is refused: there are 4545 in it.',
    check: { of: 'exchange', operation: 'createOrder', judge: wrongTaxRefused },
  },
] as const satisfies readonly Requirement[];
