import { fieldsOf } from '../../../generated/fields.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { oneSpelling } from '../../exchange/operation.ts';
import { isObject } from '../../order/json.ts';
import {
  along,
  answeredOrder,
  answeredStatus,
  idAskedFor,
  isOpen,
  isReadAgain,
  type Moment,
  statusOf,
} from '../life.ts';
import { parsed } from '../parsed.ts';
import { isAboutTheOrder } from '../refusals.ts';
import { type Evidence, type Requirement, type Ruling, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';
import { disagreements } from './disagreements.ts';

const document = 'specs/checkout.yaml';
const get = '#/paths/~1checkout~1v3~1orders~1{order_id}/get';
const post = '#/paths/~1checkout~1v3~1orders~1{order_id}/post';
const properties = '#/components/schemas/Order/properties';

const ofMerchant = Object.keys(fieldsOf.OrderUpdate?.fields ?? {});

function readAnswersOrder(moment: Moment): Ruling {
  const { operation, response } = moment.exchange;
  if (operation !== 'readOrder' || !isOpen(moment) || !isAboutTheOrder(response.status)) return 'not concerned';
  return response.status === 200 ? upheld : [{ at: '/response/status', expected: '200', actual: `${response.status}` }];
}

function answersOrderAskedFor(exchange: WholeExchange): Ruling {
  const body = exchange.response.status === 200 ? parsed(exchange.response) : undefined;
  const id = idAskedFor(exchange);
  if (!isObject(body) || typeof body.order_id !== 'string' || id === undefined) return 'not concerned';
  if (oneSpelling(body.order_id) === id) return upheld;
  return [{ at: '/response/body/order_id', expected: shown(id), actual: shown(body.order_id) }];
}

/** Where a read states an order as it was before its last change: its date goes back. */
function staleRead({ exchange, before, answered }: Moment): Evidence[] {
  const [was, is] = [before.order?.last_modified_at ?? '', answered?.last_modified_at ?? ''];
  if (exchange.operation !== 'readOrder' || !(Date.parse(is) < Date.parse(was))) return [];
  return [{ at: '/response/body/last_modified_at', expected: `${was}, or later`, actual: is }];
}

function readKeepsOrder(moment: Moment): Ruling {
  const { before, answered } = moment;
  const stale = staleRead(moment);
  if (stale.length > 0) return stale;
  if (!isReadAgain(moment) || !before.order || !answered) return 'not concerned';
  return disagreements('kustom', before.order, answered, ofMerchant);
}

/** Seconds since 1970: answers may have fractions or not. */
function seconds(moment: string): number {
  return Math.floor(Date.parse(moment) / 1_000);
}

function keepsStartedAt({ before: { order }, answered }: Moment): Ruling {
  if (!order?.started_at || !answered?.started_at) return 'not concerned';
  if (seconds(order.started_at) === seconds(answered.started_at)) return upheld;
  return [{ at: '/response/body/started_at', expected: order.started_at, actual: answered.started_at }];
}

function statusIsKnown({ exchange, before }: Moment): Ruling {
  const status = answeredStatus(exchange);
  if (status === undefined || exchange.operation === 'createOrder' || before.isAbortTried) return 'not concerned';
  if (statusOf({ status }) !== 'unknown') return upheld;
  const expected = 'checkout_incomplete or checkout_complete';
  return [{ at: '/response/body/status', expected, actual: shown(status) }];
}

function completionIsDated(exchange: WholeExchange): Ruling {
  const order = answeredOrder(exchange);
  if (!order || statusOf(order) === 'unknown') return 'not concerned';
  const isComplete = statusOf(order) === 'complete';
  if (isComplete === (order.completed_at !== undefined)) return upheld;
  const at = '/response/body/completed_at';
  const actual = order.completed_at ?? 'nothing';
  return [{ at, expected: isComplete ? 'when the customer bought' : 'nothing, nobody has bought', actual }];
}

/** What Kustom answers about an order that is there. */
export const reading = [
  {
    id: 'checkout.read-answers-order',
    binds: 'kustom',
    level: 'must',
    statement: 'The read of an open order is answered 200.',
    source: { document, at: [`${get}/responses/200`], gist: 'an open order is given as it stands' },
    remedy: 'Answer 200 with the order until it is bought, aborted, or 48 hours have passed without a change.',
    example: 'A shop that meets 404 on the order of a minute ago opens a second one, and the shopper sees two.',
    check: { of: 'history', judge: along(readAnswersOrder) },
  },
  {
    id: 'checkout.answers-order-asked-for',
    binds: 'kustom',
    level: 'must',
    statement: 'The order in the answer to a read or an update is the one that was asked for.',
    source: {
      document,
      at: [`${get}/responses/200`, `${post}/responses/200`, `${properties}/order_id`],
      gist: 'the id is the same for as long as the order lives',
    },
    remedy: 'Answer with the order whose order_id stands in the path.',
    example: 'The order of one shopper read back in the session of another tells a stranger where she lives.',
    check: { of: 'exchange', operation: ['readOrder', 'updateOrder'], judge: answersOrderAskedFor },
  },
  {
    id: 'checkout.read-keeps-order',
    binds: 'kustom',
    level: 'must',
    statement: 'The read of an order that nobody has changed states what the last answer stated.',
    source: {
      document,
      at: [`${get}/responses/200`, `${properties}/last_modified_at`],
      gist: 'a read gives the whole order as it stands, and last_modified_at says whether it has changed',
    },
    remedy: 'Answer a read with what is stored, and change last_modified_at whenever that changes.',
    example: 'An order created over 50000 is read back over 50000, not 49999.',
    check: { of: 'history', judge: along(readKeepsOrder) },
  },
  {
    id: 'checkout.keeps-started-at',
    binds: 'kustom',
    level: 'should',
    statement: 'The moment at which an order was started stays the same in all answers.',
    source: { document, at: [`${properties}/started_at`], gist: 'it tells when the order was created' },
    remedy: 'Set started_at once, on creation; what an update moves is last_modified_at.',
    example: 'An order started at nine was started at nine after an update at ten, too.',
    check: { of: 'history', judge: along(keepsStartedAt) },
  },
  {
    id: 'checkout.status-is-known',
    binds: 'kustom',
    level: 'should',
    statement: 'The status of an order that was not aborted is checkout_incomplete or checkout_complete.',
    source: { document, at: [`${properties}/status`], gist: 'these two are described; no source closes the list' },
    remedy: 'Answer checkout_incomplete until the customer has bought and checkout_complete from then on.',
    example: 'A shop that waits for checkout_complete never ships an order whose status is "created".',
    check: { of: 'history', judge: along(statusIsKnown) },
  },
  {
    id: 'checkout.completion-is-dated',
    binds: 'kustom',
    level: 'should',
    statement: 'An order says when it was completed if, and only if, it is complete.',
    source: { document, at: [`${properties}/completed_at`], gist: 'when the customer bought; absent before that' },
    remedy: 'Set completed_at in the moment in which the status becomes checkout_complete.',
    example: 'An open order with a completed_at is shipped by a shop that looks at the date alone.',
    check: {
      of: 'exchange',
      operation: ['createOrder', 'readOrder', 'updateOrder'],
      judge: completionIsDated,
    },
  },
] as const satisfies readonly Requirement[];
