import type { Silence } from '../../exchange/handler.ts';
import { isObject } from '../../order/json.ts';
import { along, isOpen, type Moment } from '../life.ts';
import { parsed } from '../parsed.ts';
import { isAboutTheOrder } from '../refusals.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';

const document = 'specs/checkout.yaml';
const update = '#/paths/~1checkout~1v3~1orders~1{order_id}/post';
const abort = '#/paths/~1checkout~1v3~1orders~1{order_id}~1abort/post';

function isOtherSuccess(status: number | Silence): boolean {
  return typeof status === 'number' && status > 200 && status < 300;
}

function abortAnswers(moment: Moment): Ruling {
  const { operation, response } = moment.exchange;
  const { status } = response;
  if (operation !== 'abortOrder') return 'not concerned';
  // Whatever the order was: who says that it is done says it with 200.
  if (isOtherSuccess(status)) return [{ at: '/response/status', expected: '200', actual: `${status}` }];
  // 409: see the update; what an order that a callback has locked looks like is not known.
  if (!isOpen(moment) || !isAboutTheOrder(status) || status === 409) {
    return 'not concerned';
  }
  return status === 200 ? upheld : [{ at: '/response/status', expected: '200', actual: `${status}` }];
}

/** Whether this is an attempt to change an order that ended in this way. */
function changesEnded({ exchange, before }: Moment, state: 'complete' | 'aborted'): boolean {
  return before.state === state && (exchange.operation === 'updateOrder' || exchange.operation === 'abortOrder');
}

// It is gone, or the body is of another type.
const elsewhere = [404, 415];
// Refused all the same, as a bad body or a locked order would be.
const alsoRefuses = [400, 409];

function readOnlyOnce(state: 'complete' | 'aborted') {
  return (moment: Moment): Ruling => {
    const { status } = moment.exchange.response;
    if (!changesEnded(moment, state)) return 'not concerned';
    if (status === 403 || (typeof status === 'number' && alsoRefuses.includes(status))) return upheld;
    // At some time the checkout does not know such an order; and what is looked at before it is documented nowhere.
    if (!isAboutTheOrder(status) || elsewhere.includes(status)) return 'not concerned';
    return [{ at: '/response/status', expected: '403', actual: `${status}` }];
  };
}

function saysReadOnly(moment: Moment): Ruling {
  const { response, operation } = moment.exchange;
  const body = parsed(response);
  const code = isObject(body) ? body.error_code : undefined;
  if (!changesEnded(moment, 'complete')) return 'not concerned';
  // A bad body may be refused for what it is, before anybody looks at the order.
  const isOfBody = response.status === 400 && operation === 'updateOrder' && code !== 'READ_ONLY_ORDER';
  if (!isOfBody && (response.status === 409 || response.status === 400)) {
    return [{ at: '/response/status', expected: '403', actual: `${response.status}` }];
  }
  if (response.status !== 403 || typeof code !== 'string') return 'not concerned';
  if (code === 'READ_ONLY_ORDER') return upheld;
  return [{ at: '/response/body/error_code', expected: '"READ_ONLY_ORDER"', actual: shown(code) }];
}

/** What Kustom answers once an order has ended. */
export const ending = [
  {
    id: 'checkout.abort-answers',
    binds: 'kustom',
    level: 'must',
    statement: 'The abort of an open order is answered 200, and with no other success.',
    source: { document, at: [`${abort}/responses/200`], gist: 'an order that was not bought can be aborted' },
    remedy: 'Answer 200 and mark the order as aborted.',
    example: 'A shop that empties the basket aborts the order, and nobody can buy it any more.',
    check: { of: 'history', judge: along(abortAnswers) },
  },
  {
    id: 'checkout.aborted-is-read-only',
    binds: 'kustom',
    level: 'should',
    statement: 'The update or abort of an aborted order is refused.',
    source: {
      document,
      at: [`${update}/responses/403`, `${abort}/responses/403`],
      gist: 'for a bought order it is documented, for an aborted one we infer it',
    },
    remedy: 'Refuse to change an order that was aborted, with 403.',
    example: 'An order that could be changed after it was aborted could be bought after it, too.',
    check: { of: 'history', judge: along(readOnlyOnce('aborted')) },
  },
  {
    id: 'checkout.completed-is-read-only',
    binds: 'kustom',
    level: 'must',
    statement: 'The update or abort of a completed order is refused.',
    source: {
      document,
      at: [`${update}/responses/403`, `${abort}/responses/403`],
      gist: 'what was bought can no longer change in the checkout',
    },
    remedy: 'Refuse to change an order once its status is checkout_complete, with 403.',
    example: 'A basket that is changed in another tab after the purchase must not change what was paid for.',
    check: { of: 'history', judge: along(readOnlyOnce('complete')) },
    needs: 'a purchase',
  },
  {
    id: 'checkout.completed-says-read-only',
    binds: 'kustom',
    level: 'should',
    statement: 'The refusal to change a completed order is a 403 with the code READ_ONLY_ORDER.',
    source: {
      document,
      at: [`${update}/responses/403`, `${abort}/responses/403`],
      gist: 'the refusal is documented as a 403, and its published example has the code; that there is no other one is said nowhere',
    },
    remedy: 'Answer 403 with the error_code READ_ONLY_ORDER, by which a shop tells it from a missing permission.',
    example: 'A shop that meets READ_ONLY_ORDER goes on to its confirmation page.',
    check: { of: 'history', judge: along(saysReadOnly) },
    needs: 'a purchase',
  },
] as const satisfies readonly Requirement[];
