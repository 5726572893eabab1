import type { Order } from '../../../generated/checkout.ts';
import { fieldsOf } from '../../../generated/fields.ts';
import { OrderUpdate as fitsOrderUpdate } from '../../../generated/validators/checkout.js';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { isObject, laidOver, withoutNulls } from '../../order/json.ts';
import { along, answeredOrder, isOpen, type Moment } from '../life.ts';
import { isUndoubted } from '../order/undoubted.ts';
import { parsed } from '../parsed.ts';
import { isAboutTheOrder, mayBeRefused } from '../refusals.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { isLeftAlone } from '../traces.ts';
import { changedByDelivery, mayHoldDelivery } from './delivery.ts';
import { comesBack, disagreements } from './disagreements.ts';

const document = 'specs/checkout.yaml';
const post = '#/paths/~1checkout~1v3~1orders~1{order_id}/post';
const schema = '#/components/schemas/OrderUpdate';

/** What an update sends; undefined where that does not fit its schema. */
function changesIn({ request }: WholeExchange): Readonly<Record<string, unknown>> | undefined {
  const value = withoutNulls(parsed(request));
  return isObject(value) && fitsOrderUpdate(value) ? value : undefined;
}

/** The properties that an update names, those with null in them as well: whether null takes something back, nobody documents. */
function namedIn({ request }: WholeExchange): readonly string[] {
  const value = parsed(request);
  return isObject(value) ? Object.keys(value) : [];
}

function updateAnswersOrder(moment: Moment): Ruling {
  const { exchange, before } = moment;
  const { status } = exchange.response;
  const changes = exchange.operation === 'updateOrder' ? changesIn(exchange) : undefined;
  // 409 is nobody's promise, but while a callback is under way the order is locked, and nobody knows what that looks like.
  if (!changes || !before.order || !isOpen(moment) || !isAboutTheOrder(status) || status === 409) {
    return 'not concerned';
  }
  // Nor whether it is refused.
  if (namedIn(exchange).some((name) => !(name in changes))) return 'not concerned';
  const order = laidOver(before.order, changes) as Order;
  // A new address may make a currency wrong that was sent long before: the whole order counts, not only what was sent.
  if (!isUndoubted(order) || mayBeRefused(exchange, order)) return 'not concerned';
  return status === 200 ? upheld : [{ at: '/response/status', expected: '200', actual: `${status}` }];
}

function updateTakesSent(exchange: WholeExchange): Ruling {
  const changes = changesIn(exchange);
  const answered = answeredOrder(exchange);
  if (!changes || !answered) return 'not concerned';
  const changed: readonly string[] = mayHoldDelivery(changes, answered) ? changedByDelivery : [];
  const sent = comesBack.filter((name) => name in changes && !changed.includes(name));
  return sent.length > 0 ? disagreements('merchant', changes, answered, sent) : 'not concerned';
}

const ofMerchant = Object.keys(fieldsOf.OrderUpdate?.fields ?? {});

function updateKeepsRest({ exchange, before: { order }, answered }: Moment): Ruling {
  const changes = exchange.operation === 'updateOrder' ? changesIn(exchange) : undefined;
  if (!changes || !order || !answered || !isLeftAlone(order, answered, changes)) return 'not concerned';
  const named = namedIn(exchange);
  const rest = ofMerchant.filter((name) => !named.includes(name));
  return disagreements('kustom', order, answered, rest);
}

/** What Kustom answers to an update. */
export const updating = [
  {
    id: 'checkout.update-answers-order',
    binds: 'kustom',
    level: 'must',
    statement: 'An update after which an open order still adds up is answered 200.',
    source: {
      document,
      at: [`${post}/responses/200`],
      gist: 'an order can be changed until it is bought, and the whole order is the answer',
    },
    remedy: 'Judge the order as it will be after the update; answer 200 with all of it where that is right.',
    example: 'A second basket, sent with its amounts, changes an order that is still open.',
    check: { of: 'history', judge: along(updateAnswersOrder) },
  },
  {
    id: 'checkout.update-takes-sent',
    binds: 'kustom',
    level: 'must',
    statement: 'The answer to an update states what was sent.',
    source: { document, at: [post, `${post}/responses/200`], gist: 'an update changes what is sent' },
    remedy: 'Let what is sent take the place of what was there, and answer with the order as it is then.',
    example: 'After an update to 54900 the order is over 54900, and not over the 50000 of before.',
    check: { of: 'exchange', operation: 'updateOrder', judge: updateTakesSent },
  },
  {
    id: 'checkout.update-keeps-rest',
    binds: 'kustom',
    level: 'must',
    statement: 'The answer to an update states what was not sent as the answer before it did.',
    source: { document, at: [schema, `${post}/responses/200`], gist: 'what an update leaves out stays as it is' },
    remedy: 'Merge an update into the order property by property: a property that is left out keeps its value.',
    example: 'An update of the lines leaves merchant_reference1 as it was.',
    check: { of: 'history', judge: along(updateKeepsRest) },
  },
] as const satisfies readonly Requirement[];
