import type { OperationId } from '../../generated/operations.ts';
import { path } from '../client/call.ts';
import { checkout, common, created, type OpenQuestion, reply } from './asking.ts';
import { questionsOfBought, questionsOfNobodys } from './asking-bought.ts';
import { nobodys } from './manager.ts';

const [line] = common.order_lines;
const address = { given_name: 'Eve', family_name: 'Holm', email: 'eve@shop.example' };

/** A creation with something odd in it. */
function creating(more: object, ...fields: readonly string[]): OpenQuestion {
  return {
    operation: 'createOrder',
    ask: ({ call }) => reply(call('POST', checkout, { body: { ...common, ...more } }), ...fields),
  };
}

/** A change of an order, and what a read shows of it then. */
function changing(first: object, change: object, ...fields: readonly string[]): OpenQuestion {
  return {
    operation: 'updateOrder',
    async ask({ call }) {
      const id = await created(call, { ...common, ...first });
      const changed = await reply(call('POST', path(checkout, id), { body: change }));
      const { seen } = await reply(call('GET', path(checkout, id)), ...fields);
      return { ...changed, ...(seen === undefined ? {} : { seen }) };
    },
  };
}

/** The questions of orders that are not bought yet; most need one or two calls. */
const questionsOfOpen = {
  'how an abort is answered': {
    operation: 'abortOrder',
    ask: async ({ call }) => reply(call('POST', path(checkout, await created(call), 'abort')), 'status'),
  },
  'how an unknown id is answered': {
    operation: 'readOrder',
    ask: ({ call }) => reply(call('GET', path(checkout, nobodys)), 'error_messages'),
  },
  'how an id that is none is answered': {
    operation: 'readOrder',
    ask: ({ call }) => reply(call('GET', path(checkout, 'no-such-order')), 'error_messages'),
  },
  'how a body that is not declared as JSON is answered': {
    operation: 'createOrder',
    ask: ({ call }) => reply(call('POST', checkout, { body: common, type: 'text/plain' })),
  },
  'whether several faults are told at once': creating(
    { order_amount: common.order_amount + 100, order_tax_amount: common.order_tax_amount + 300 },
    'error_messages',
  ),
  'whether null takes something back': changing(
    { merchant_reference1: 'A-1001' },
    { merchant_reference1: null },
    'merchant_reference1',
  ),
  'whether a part of an address replaces the whole': changing(
    { billing_address: address },
    { billing_address: { given_name: 'Ada' } },
    'billing_address',
  ),
  'whether a part of the options replaces the whole': changing(
    { options: { allow_separate_shipping_address: true } },
    { options: { date_of_birth_mandatory: true } },
    'options',
  ),
  'whether the total of a line may be one unit off': creating({
    order_amount: common.order_amount + 1,
    order_lines: [{ ...line, total_amount: common.order_amount + 1 }],
  }),
  'whether the tax of the order may be one unit off': creating({ order_tax_amount: common.order_tax_amount + 1 }),
  'whether a price may have a fraction': creating({ order_lines: [{ ...line, unit_price: 10_000.5 }] }),
  'whether an order needs lines': creating({ order_amount: 0, order_tax_amount: 0, order_lines: [] }),
} as const satisfies Record<string, OpenQuestion>;

/** The questions that only the real service can answer, by their names in the scenarios. */
export const openQuestions = { ...questionsOfOpen, ...questionsOfNobodys, ...questionsOfBought } as const;

/** The name of an open question. */
export type QuestionName = keyof typeof openQuestions;

/** Every name of an open question. */
export const questionNames = Object.keys(openQuestions) as readonly QuestionName[];

/** Whether somebody has to have bought an order before a question can be asked. */
export function needsPurchase(question: QuestionName): boolean {
  return Object.hasOwn(questionsOfBought, question);
}

/** Something that only the real service knows, and no scenario asks. */
interface Unaskable {
  readonly question: string;
  readonly operation: OperationId;
  /** What it would take, as it stands behind “not asked: needs”. */
  readonly needs: string;
}

const reachable = 'a shop at an address that Kustom can reach';

/** What would be asked as well, if it did not take more than a run has. */
export const unaskable: readonly Unaskable[] = [
  {
    question: 'how a change is answered while a callback is under way',
    operation: 'updateOrder',
    needs: `${reachable} and that answers late, and a person in the checkout`,
  },
  {
    question: 'what becomes of a checkout whose shop does not answer a callback',
    operation: 'readOrder',
    needs: `${reachable} and that keeps silent, and a person in the checkout`,
  },
  {
    question: 'how often a push comes that was answered and not acknowledged',
    operation: 'readManagedOrder',
    needs: `${reachable}, a purchase, and two days`,
  },
  {
    question: 'what becomes of a partly captured order that expires',
    operation: 'readManagedOrder',
    needs: 'a purchase, and the days until its authorization ends, 28 or more',
  },
  {
    question: 'whether what was captured of an expired order can be given back',
    operation: 'refundOrder',
    needs: 'a purchase, and the days until its authorization ends, 28 or more',
  },
  {
    question: 'how long an idempotency key is remembered',
    operation: 'captureOrder',
    needs: 'a purchase, and more than a day',
  },
  {
    question: 'how an order is captured that waits for a decision about fraud',
    operation: 'captureOrder',
    needs: 'a purchase that Kustom looks into, which nobody can bring about at will',
  },
  {
    question: 'how too many requests are answered',
    operation: 'createOrder',
    needs:
      'more requests than Kustom allows, and 429 is not provoked on purpose; one that comes by itself is in the record',
  },
];
