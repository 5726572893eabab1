import type { WholeExchange } from '../../exchange/exchange.ts';
import { isObject } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import type { History, HistoryRuling, Requirement } from '../requirement.ts';
import { actInWords, inRequest, isDuring, isTaken, ofTidings, tellsMerchant } from './tidings.ts';

/** Whether Kustom says that the order is doubted, or that its money is gone: then there is a reason to let it go. */
function isDoubt({ operation, response }: WholeExchange): boolean {
  if (operation === 'notification') return true;
  const order = operation === 'readManagedOrder' ? parsed(response) : undefined;
  return isObject(order) && order.fraud_status !== undefined && order.fraud_status !== 'ACCEPTED';
}

function keptOnceAcknowledged(history: History): HistoryRuling {
  const [, ...repeats] = history.filter(tellsMerchant);
  const heard = history.find((one) => one.operation === 'acknowledgeOrder' && isTaken(one));
  if (repeats.length === 0 || !heard || history.some(isDoubt)) return 'not concerned';
  const cancel = history.find(
    (one) =>
      one.operation === 'cancelOrder' &&
      isTaken(one) &&
      one.at >= heard.at &&
      repeats.some((repeat) => isDuring(repeat, one)),
  );
  if (!cancel) return [];
  return [inRequest(cancel, `nothing: the order is the shop’s since ${heard.id}`, actInWords(cancel))];
}

/** What a merchant who has an order does not do because he is told of it once more. */
export const keptOrders = [
  {
    id: 'push.kept-once-acknowledged',
    binds: 'merchant',
    level: 'should',
    statement: 'An order that was acknowledged is not called off while the shop is told of it once more.',
    source: {
      document: 'specs/checkout-callback.yaml',
      at: ['#/webhooks/push/post', '#/webhooks/confirmation/get'],
      gist: 'the same call comes again and changes nothing; that a shop with a reason of its own cancels just then is possible, and inferred to be a mistake',
    },
    remedy:
      'Where an order cannot be stored because it is there already, take that for success; never cancel at Kustom because of an error of your own.',
    example:
      'Push and confirmation page come together: the second stumbles over a unique key, takes it for a failure, and cancels a paid order.',
    check: { of: 'history', judge: ofTidings(keptOnceAcknowledged) },
    needs: 'a purchase',
  },
] as const satisfies readonly Requirement[];
