import type { WholeExchange } from '../exchange/exchange.ts';
import { isObject } from '../order/json.ts';
import { parsed } from './parsed.ts';
import { type Requirement, type Ruling, upheld } from './requirement.ts';

function keepsOneOrder({ response }: WholeExchange): Ruling {
  const said = response.status === 200 ? parsed(response) : undefined;
  const count = isObject(said) ? said.count : undefined;
  // Whoever cannot be asked how many there are has not said that there are others.
  if (typeof count !== 'number') return 'not concerned';
  if (count === 1) return upheld;
  return [{ at: '/response/body/count', expected: '1 order', actual: `${count}` }];
}

/** What becomes of an order in the books of a merchant who was told of it. */
export const pushedOrderRequirements = [
  {
    id: 'push.one-order',
    binds: 'merchant',
    level: 'should',
    statement: 'A purchase is one order in the shop, however often and on whichever ways the shop was told of it.',
    source: {
      document: 'specs/checkout-callback.yaml',
      at: ['#/webhooks/push/post'],
      gist: 'the push comes again until the order is acknowledged, beside the confirmation page: the order is stored once',
    },
    remedy:
      'Store the order under a unique key made of Kustom’s order id, in one step with the look whether it is there: two calls can come at the same time.',
    example:
      'Two pushes at the same time that leave two orders ship the goods twice; a push that leaves none has lost the sale.',
    check: { of: 'exchange', operation: 'probe', judge: keepsOneOrder },
  },
] as const satisfies readonly Requirement[];
