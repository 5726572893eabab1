import type { WholeExchange } from '../../exchange/exchange.ts';
import { isObject } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import { type History, type HistoryRuling, type Requirement, type Ruling, upheld } from '../requirement.ts';

const document = 'specs/checkout-callback.yaml';

/** How many orders the shop counts; undefined where it does not say: then it has not said that there are others. */
function countIn({ response }: WholeExchange): number | undefined {
  const said = response.status === 200 ? parsed(response) : undefined;
  const count = isObject(said) ? said.count : undefined;
  return typeof count === 'number' ? count : undefined;
}

const at = '/response/body/count';

function keepsOneOrder(exchange: WholeExchange): Ruling {
  const count = countIn(exchange) ?? 0;
  if (count === 0) return 'not concerned';
  return count === 1 ? upheld : [{ at, expected: '1 order', actual: `${count}` }];
}

/** A shop may work from a queue: it is asked again for a while, and what it says last holds. */
function keepsAnOrder(history: History): HistoryRuling {
  const last = history.findLast((one) => one.operation === 'probe' && countIn(one) !== undefined);
  if (!last) return 'not concerned';
  return countIn(last) === 0 ? [{ where: last.id, at, expected: 'an order', actual: '0' }] : [];
}

/** What becomes of an order in the books of a merchant who was told of it. */
export const pushedOrderRequirements = [
  {
    id: 'push.one-order',
    binds: 'merchant',
    level: 'must',
    statement:
      'A purchase is never two orders in the shop, however often and on whichever ways the shop was told of it.',
    source: {
      document,
      at: ['#/webhooks/push/post'],
      gist: 'the push comes again until the order is acknowledged, beside the confirmation page: the order is looked for by its id, and created only where it is not there',
    },
    remedy:
      'Store the order under a unique key made of Kustom’s order id, in one step with the look whether it is there: two calls can come at the same time.',
    example: 'Two pushes at the same time that leave two orders ship the goods twice.',
    check: { of: 'exchange', operation: 'probe', judge: keepsOneOrder },
  },
  {
    id: 'push.order-kept',
    binds: 'merchant',
    level: 'should',
    statement: 'A shop that was told of a purchase has an order for it.',
    source: {
      document,
      at: ['#/webhooks/push/post'],
      gist: 'the order is read, stored and acknowledged, from the push where the customer did not come back; how soon it is stored, no document says',
    },
    remedy:
      'Create the order from what order management answers where you do not have it, and acknowledge it only then; where it cannot be read yet, answer 5xx and create it at the next push.',
    example: 'A shop that gives up on the first 404 of order management has a customer who paid, and no order.',
    check: { of: 'history', judge: keepsAnOrder },
  },
] as const satisfies readonly Requirement[];
