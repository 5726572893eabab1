import type { NewOrder, Order, OrderLine } from '../../../generated/checkout.ts';
import { NewOrder as fitsNewOrder } from '../../../generated/validators/checkout.js';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { operationOf, segments } from '../../exchange/operation.ts';
import { type AmountField, precise, whole } from '../../order/amount.ts';
import { isObject, withoutNulls } from '../../order/json.ts';
import { orderIn } from '../../order/order-in.ts';
import { answeredOrder, answeredStatus, statusOf } from '../life.ts';
import { isUndoubted } from '../order/undoubted.ts';
import { parsed } from '../parsed.ts';
import { isAboutTheOrder, mayBeRefused } from '../refusals.ts';
import { type Evidence, type Requirement, type Ruling, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';
import { mayHoldDelivery } from './delivery.ts';
import { comesBack, disagreements } from './disagreements.ts';

const document = 'specs/checkout.yaml';
const post = '#/paths/~1checkout~1v3~1orders/post';
const properties = '#/components/schemas/OrderUpdate/properties';

const kustoms = /^api(?:-na|-oc)?(?<test>\.playground)?\.(?:kustom\.co|klarna\.com)(?::443)?$/;
const thisMachine = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/** Whether an order that was created at one host may live at the other. */
function isSameService(asked: string | undefined, located: string): boolean {
  // On this machine stands a proxy, and whom it asks is not in the record; elsewhere one leads to Kustom.
  if (asked === undefined || thisMachine.test(asked)) return true;
  const [one, another] = [kustoms.exec(asked), kustoms.exec(located)];
  if (one && another) return one.groups?.test === another.groups?.test;
  return another !== null || asked.toLowerCase() === located.toLowerCase();
}

/** Whether a Location is an address at which the order of this id can be read. */
function isAddressOf(id: string | undefined, location: string, host: string | undefined): boolean {
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || !isSameService(host, url.host)) return false;
  const isOrder = operationOf('merchant', { method: 'GET', target: url.pathname }) === 'readOrder';
  return isOrder && (id === undefined || segments(url.pathname).at(-1) === id);
}

function locationEvidence({ request, response, contract }: WholeExchange): Evidence[] {
  const location = header(response, 'location');
  const at = '/response/headers/location';
  if (location === undefined && contract) return []; // It may come all the same.
  if (location === undefined) return [{ at, expected: 'the address of the new order', actual: 'no Location header' }];
  const body = parsed(response);
  const id = isObject(body) && typeof body.order_id === 'string' ? body.order_id : undefined;
  const host = header(request, 'host');
  if (isAddressOf(id, location, host)) return [];
  const expected = `https://${host ?? '…'}/checkout/v3/orders/${id ?? '…'}`;
  return [{ at, expected, actual: location }];
}

function createAnswersCreated(exchange: WholeExchange): Ruling {
  const { request, response } = exchange;
  const value = withoutNulls(parsed(request));
  const order = orderIn(value);
  if (!isAboutTheOrder(response.status) || !order || !fitsNewOrder(value) || !isUndoubted(order)) {
    return 'not concerned';
  }
  if (mayBeRefused(exchange, value as NewOrder)) return 'not concerned';
  if (response.status !== 201) return [{ at: '/response/status', expected: '201', actual: `${response.status}` }];
  return locationEvidence(exchange);
}

const kept = ['order_amount', 'order_tax_amount'] as const;
const keptOfLines = ['quantity', 'unit_price', 'tax_rate', 'total_amount', 'total_tax_amount'] as const;

interface Compared {
  readonly at: string;
  readonly sent: Order | OrderLine;
  readonly stored: Order | OrderLine;
  readonly fields: readonly AmountField[];
}

/**
 * Where an amount is answered that is not the one that was sent. Only what was sent as an integer is held against the
 * answer: what becomes of fractions, texts and nothing is documented nowhere, and theirs is the schema's to report.
 */
function otherAmounts({ at, sent, stored, fields }: Compared): Evidence[] {
  return fields.flatMap((field) => {
    const [stated, answered] = [whole(sent, field), precise(stored, field)];
    if (stated === undefined || answered === undefined || answered.over === stated * answered.under) return [];
    const actual = answered.under === 1n ? answered.over : shown((stored as Record<string, unknown>)[field]);
    return [{ at: `/response/body${at}/${field}`, expected: `${stated}`, actual: `${actual}` }];
  });
}

function createKeepsAmounts({ request, response }: WholeExchange): Ruling {
  const sent = orderIn(parsed(request));
  const stored = response.status === 201 ? orderIn(parsed(response)) : undefined;
  if (!sent || !stored || mayHoldDelivery(sent, stored)) return 'not concerned';
  const [lines, answeredLines] = [sent.order_lines.length, stored.order_lines.length];
  if (lines !== answeredLines) {
    return [{ at: '/response/body/order_lines', expected: `${lines} lines`, actual: `${answeredLines} lines` }];
  }
  const ofLines = sent.order_lines.flatMap((line, index) => {
    const answered = stored.order_lines[index] ?? line;
    return otherAmounts({ at: `/order_lines/${index}`, sent: line, stored: answered, fields: keptOfLines });
  });
  return [...otherAmounts({ at: '', sent, stored, fields: kept }), ...ofLines];
}

const words = comesBack.filter((name) => !kept.some((amount) => amount === name));

/** The order without what is judged as amounts; without its lines where those are not the merchant's alone. */
function besideAmounts(order: Order, isWhole: boolean): object {
  const { order_lines, ...rest } = order;
  const isWord = ([name]: [string, unknown]) => !keptOfLines.some((amount) => amount === name);
  const lines = order_lines.map((line) => Object.fromEntries(Object.entries(line).filter(isWord)));
  return isWhole ? { ...rest, order_lines: lines } : rest;
}

function createKeepsOrder(exchange: WholeExchange): Ruling {
  const sent = orderIn(withoutNulls(parsed(exchange.request)));
  const stored = answeredOrder(exchange);
  if (!sent || !stored || exchange.response.status !== 201) return 'not concerned';
  const isWhole = sent.order_lines.length === stored.order_lines.length && !mayHoldDelivery(sent, stored);
  return disagreements('merchant', besideAmounts(sent, isWhole), stored, words);
}

function newOrderIsOpen(exchange: WholeExchange): Ruling {
  const status = answeredStatus(exchange);
  if (status === undefined || exchange.response.status !== 201) return 'not concerned';
  if (statusOf({ status }) === 'open') return upheld;
  return [{ at: '/response/body/status', expected: '"checkout_incomplete"', actual: shown(status) }];
}

/** What Kustom answers to the creation of an order. */
export const creation = [
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
    id: 'checkout.create-keeps-order',
    binds: 'kustom',
    level: 'must',
    statement:
      'The answer to a creation states what was sent beside amounts: country, language, texts of lines, URLs, references.',
    source: {
      document,
      at: [`${post}/responses/201`, `${properties}/merchant_data`, `${properties}/purchase_country`],
      gist: 'the answer repeats what was sent and adds what Kustom set; a country may come back in small letters',
    },
    remedy:
      'Answer the order as it was sent. Only what nobody documents is dropped, and only unset fields are left out.',
    example: 'A merchant_reference1 of A-1001 comes back as A-1001, and SE may come back as se.',
    check: { of: 'exchange', operation: 'createOrder', judge: createKeepsOrder },
  },
  {
    id: 'checkout.new-order-is-open',
    binds: 'kustom',
    level: 'must',
    statement: 'A new order has the status checkout_incomplete.',
    source: {
      document,
      at: ['#/components/schemas/Order/properties/status'],
      gist: 'checkout_incomplete until the customer has bought, in small letters or in capitals',
    },
    remedy: 'Answer a creation with the status checkout_incomplete.',
    example: 'A shop that reads checkout_complete in the answer to a creation ships what nobody has paid for.',
    check: { of: 'exchange', operation: 'createOrder', judge: newOrderIsOpen },
  },
] as const satisfies readonly Requirement[];
