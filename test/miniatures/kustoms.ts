import type { OperationId } from '../../generated/operations.ts';
import { type Answered, bytes, type Handler, type Header } from '../../src/exchange/handler.ts';
import { operationOf } from '../../src/exchange/operation.ts';
import type { KustomMiniature } from './miniature.ts';

type Change = (answered: Answered) => Answered;
type Wrap = (right: Handler) => Handler;
type Json = Readonly<Record<string, unknown>>;

/** Changes the answers with this status, to these operations. */
function answering(status: number, change: Change, of: readonly OperationId[] = ['createOrder', 'readOrder']): Wrap {
  return (right) => async (asked) => {
    const operation = operationOf('merchant', asked);
    const answered = await right(asked);
    return operation && of.includes(operation) && answered.status === status ? change(answered) : answered;
  };
}

function editing(edit: (body: Json) => unknown): Change {
  return (answered) => {
    const body: Json = JSON.parse(new TextDecoder().decode(answered.body));
    return { ...answered, body: bytes(JSON.stringify(edit(body))) };
  };
}

/** Changes the Location of a new order; undefined takes it out. */
function locating(change: (location: string) => string | undefined): Wrap {
  return answering(201, (answered) => {
    const headers = answered.headers.flatMap(([name, value]): Header[] => {
      if (name !== 'Location') return [[name, value]];
      const changed = change(value);
      return changed === undefined ? [] : [[name, changed]];
    });
    return { ...answered, headers };
  });
}

/** Answers a stored order with another body, whether it is created or read. */
function storing(edit: (order: Json) => unknown): Wrap {
  return (right) => answering(201, editing(edit))(answering(200, editing(edit))(right));
}

function refusal(code: string, message: string): Uint8Array {
  return bytes(JSON.stringify({ error_code: code, error_messages: [message], correlation_id: 'made-up' }));
}

function withoutTax(text: string): string {
  return text
    .replaceAll(/"tax_rate":\d+/g, '"tax_rate":0')
    .replaceAll(/"(total|order)_tax_amount":-?\d+/g, '"$1_tax_amount":0');
}

/** Creates what the right one refuses, as if there were no tax in it. */
const lenient: Wrap = (right) => async (asked) => {
  const answered = await right(asked);
  if (operationOf('merchant', asked) !== 'createOrder' || answered.status !== 400) return answered;
  return right({ ...asked, body: bytes(withoutTax(new TextDecoder().decode(asked.body))) });
};

/** Kustoms that are wrong in what they do with a new order. */
const atCreation: readonly KustomMiniature[] = [
  {
    wrong: 'answers a creation with 200',
    caughtBy: 'checkout.create-answers-created',
    kustom: answering(201, (answered) => ({ ...answered, status: 200 })),
  },
  {
    wrong: 'sends no Location',
    caughtBy: 'checkout.create-answers-created',
    kustom: locating(() => undefined),
  },
  {
    wrong: 'sends the Location of another order',
    caughtBy: 'checkout.create-answers-created',
    kustom: locating((location) => location.replace(/[^/]+$/, '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036')),
  },
  {
    wrong: 'sends a relative Location',
    caughtBy: 'checkout.create-answers-created',
    kustom: locating((location) => new URL(location).pathname),
  },
  {
    wrong: 'refuses a right order',
    caughtBy: 'checkout.create-answers-created',
    kustom: answering(201, (answered) => ({
      ...answered,
      status: 400,
      body: refusal('BAD_VALUE', 'Bad value: order_amount'),
    })),
  },
  {
    wrong: 'creates an order with a wrong tax, and takes the tax out of it',
    caughtBy: 'checkout.wrong-tax-refused',
    also: ['checkout.create-keeps-amounts'],
    kustom: lenient,
  },
  {
    wrong: 'answers a creation with an amount that nobody stated',
    caughtBy: 'checkout.create-keeps-amounts',
    kustom: answering(
      201,
      editing((order) => ({ ...order, order_amount: 1 })),
    ),
  },
  {
    wrong: 'loses the lines of a new order',
    caughtBy: 'checkout.create-keeps-amounts',
    kustom: answering(
      201,
      editing((order) => ({ ...order, order_lines: [] })),
    ),
  },
  {
    wrong: 'breaks down over a wrong tax',
    caughtBy: 'checkout.wrong-tax-refused',
    kustom: answering(400, (answered) => ({ ...answered, status: 500 })),
  },
];

/** Kustoms that write bodies which nobody documented. */
const inBodies: readonly KustomMiniature[] = [
  {
    wrong: 'answers with the amount as a text',
    caughtBy: 'exchange.fits-schema',
    kustom: storing((order) => ({ ...order, order_amount: `${order.order_amount}` })),
  },
  {
    wrong: 'omits the status of an order',
    caughtBy: 'exchange.fits-schema',
    kustom: storing(({ status: _, ...order }) => order),
  },
  {
    wrong: 'has null for a snippet',
    caughtBy: 'exchange.fits-schema',
    kustom: storing((order) => ({ ...order, html_snippet: null })),
  },
  {
    wrong: 'reads an order back as a list of one',
    caughtBy: 'exchange.fits-schema',
    kustom: answering(
      200,
      editing((order) => [order]),
    ),
  },
  {
    wrong: 'explains a refusal in one text instead of a list',
    caughtBy: 'exchange.fits-schema',
    kustom: answering(
      400,
      editing((body) => ({ ...body, error_messages: 'Bad value' })),
    ),
  },
  {
    wrong: 'explains a refusal with a page',
    caughtBy: 'exchange.fits-schema',
    kustom: answering(400, (answered) => ({ ...answered, body: bytes('<html>Bad value</html>') })),
  },
];

/** Kustoms, wrong in one way each. */
export const kustoms: readonly KustomMiniature[] = [...atCreation, ...inBodies];
