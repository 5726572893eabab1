import { NewOrder as fitsNewOrder } from '../../generated/validators/checkout.js';
import { bytes } from '../../src/exchange/handler.ts';
import { operationOf } from '../../src/exchange/operation.ts';
import type { KustomMiniature } from './miniature.ts';
import { answering, editing, heading, hearing, type Json, refused, refusing, type Wrap } from './wraps.ts';

/** Changes the Location of a new order; undefined takes it out. */
function locating(change: (location: string) => string | undefined): Wrap {
  return answering(201, heading('Location', change));
}

function withoutTax(text: string): string {
  return text
    .replaceAll(/"tax_rate":\d+/g, '"tax_rate":0')
    .replaceAll(/"(total|order)_tax_amount":-?\d+/g, '"$1_tax_amount":0');
}

/** Creates what the right one refuses, as if there were no tax in it. */
const lenient: Wrap = (right) => async (asked) => {
  const answered = await right(asked);
  const said = new TextDecoder().decode(answered.body);
  if (operationOf('merchant', asked) !== 'createOrder' || !/total_tax_amount differs/.test(said)) return answered;
  return right({ ...asked, body: bytes(withoutTax(new TextDecoder().decode(asked.body))) });
};

/** Keeps something else than what was sent, where what was sent is right. */
function keeping(edit: (order: Json) => Json): Wrap {
  const isRight = (order: Json) =>
    fitsNewOrder(order) && order.order_amount === 50_000 && order.order_tax_amount === 4_545;
  return hearing('createOrder', (order) => (isRight(order) ? edit(order) : order));
}

const location: readonly KustomMiniature[] = [
  {
    wrong: 'sends no Location',
    caughtBy: 'checkout.create-answers-created',
    kustom: locating(() => undefined),
  },
  {
    wrong: 'sends the Location of another order',
    caughtBy: 'checkout.create-answers-created',
    kustom: locating((address) => address.replace(/[^/]+$/, '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036')),
  },
  {
    wrong: 'sends a relative Location',
    caughtBy: 'checkout.create-answers-created',
    kustom: locating((address) => new URL(address).pathname),
  },
  {
    wrong: 'sends a Location that is a script',
    caughtBy: 'checkout.create-answers-created',
    kustom: locating((address) => `javascript:${new URL(address).pathname}`),
  },
  {
    wrong: 'sends a Location at another host',
    caughtBy: 'checkout.create-answers-created',
    kustom: locating((address) => `https://elsewhere.example${new URL(address).pathname}`),
  },
];

/** Kustoms that are wrong in what they do with a new order. */
export const kustomsAtCreation: readonly KustomMiniature[] = [
  ...location,
  {
    wrong: 'answers a creation with 200',
    caughtBy: 'checkout.create-answers-created',
    kustom: answering(201, (answered) => ({ ...answered, status: 200 })),
  },
  {
    wrong: 'refuses a right order',
    caughtBy: 'checkout.create-answers-created',
    kustom: answering(201, () => refused('Bad value: order_amount')),
  },
  {
    wrong: 'refuses a right locale',
    caughtBy: 'checkout.create-answers-created',
    kustom: answering(201, () => refused('Bad value: locale')),
  },
  {
    wrong: 'creates an order with a wrong tax, and takes the tax out of it',
    caughtBy: 'checkout.wrong-tax-refused',
    also: ['checkout.create-keeps-amounts'],
    kustom: lenient,
  },
  {
    wrong: 'breaks down over a wrong tax',
    caughtBy: 'checkout.wrong-tax-refused',
    kustom: refusing(/total_tax_amount/, (answered) => ({ ...answered, status: 500 })),
  },
  {
    wrong: 'names another field than the tax',
    caughtBy: 'checkout.refusal-names-tax',
    kustom: refusing(
      /total_tax_amount/,
      editing((body) => ({ ...body, error_messages: ['Bad value: order_amount'] })),
    ),
  },
  {
    wrong: 'keeps one piece less than was ordered',
    caughtBy: 'checkout.create-keeps-amounts',
    kustom: keeping(({ order_lines, ...order }) => ({
      ...order,
      order_amount: 40_000,
      order_tax_amount: 3_636,
      order_lines: (order_lines as Json[]).map((line) => ({
        ...line,
        quantity: 4,
        total_amount: 40_000,
        total_tax_amount: 3_636,
      })),
    })),
  },
  {
    wrong: 'loses the lines of a new order',
    caughtBy: 'checkout.create-keeps-amounts',
    kustom: keeping((order) => ({ ...order, order_amount: 0, order_tax_amount: 0, order_lines: [] })),
  },
  {
    wrong: 'keeps another language than was asked for',
    caughtBy: 'checkout.create-keeps-order',
    kustom: keeping((order) => ({ ...order, locale: 'sv-SE' })),
  },
  {
    wrong: 'forgets the article number of a line',
    caughtBy: 'checkout.create-keeps-order',
    kustom: keeping(({ order_lines, ...order }) => ({
      ...order,
      order_lines: (order_lines as Json[]).map(({ reference: _, ...line }) => line),
    })),
  },
  {
    wrong: 'calls a new order created',
    caughtBy: 'checkout.new-order-is-open',
    kustom: answering(
      201,
      editing((order) => ({ ...order, status: 'created' })),
    ),
  },
];
