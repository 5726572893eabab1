import type { WholeExchange } from '../../exchange/exchange.ts';
import { whole } from '../../order/amount.ts';
import { isObject } from '../../order/json.ts';
import { answeredOrder, statusOf } from '../life.ts';
import { type Entry, entries } from '../managed/ledger.ts';
import { parsed } from '../parsed.ts';
import type { History, HistoryRuling, PlacedEvidence, Requirement } from '../requirement.ts';
import { document } from './om-pointers.ts';

/** What a shop asked for last, where that was refused. */
interface Refused {
  readonly exchange: WholeExchange;
  readonly amount: bigint;
}

function amountSent({ request }: WholeExchange): bigint | undefined {
  const body = parsed(request);
  return isObject(body) ? whole(body, 'order_amount') : undefined;
}

/** What was bought, as the answer states it; undefined where it does not. */
function boughtFor({ exchange, answered }: Entry): bigint | undefined {
  if (answered) return whole(answered, 'original_order_amount');
  const order = answeredOrder(exchange);
  return order && statusOf(order) === 'complete' ? whole(order, 'order_amount') : undefined;
}

/** What is refused and stands open after an exchange: an update that is taken, or a purchase that the shop let pass, ends it. */
function standing(before: Refused | undefined, { exchange, isAlone }: Entry): Refused | undefined {
  if (exchange.from === 'kustom') return undefined; // The shop was told what the order comes to, and answered.
  const { status } = exchange.response;
  if (exchange.operation !== 'updateOrder') return before;
  const amount = amountSent(exchange);
  if (amount === undefined && status === 400) return before;
  return isAlone && status === 400 && amount !== undefined ? { exchange, amount } : undefined;
}

function evidenceOf({ exchange, amount }: Refused, bought: bigint, by: string): PlacedEvidence {
  const working = `the update to ${amount} was refused, so the order stayed as it was: ${by} states it bought for ${bought}`;
  return { where: exchange.id, at: '/request/body/order_amount', expected: `${bought}`, actual: `${amount}`, working };
}

/** The first exchange after which shop and Kustom hold different amounts for one purchase. */
function comesToWhatWasSold(history: History): HistoryRuling {
  let refused: Refused | undefined;
  for (const entry of entries(history)) {
    const bought = boughtFor(entry);
    const { id } = entry.exchange;
    if (bought !== undefined) return refused && refused.amount !== bought ? [evidenceOf(refused, bought, id)] : [];
    refused = standing(refused, entry);
  }
  return 'not concerned';
}

/** What is bought beside what the shop last asked for. */
export const selling = [
  {
    id: 'om.purchase-comes-to-what-was-sold',
    binds: 'merchant',
    level: 'should',
    statement: 'An order is not bought while the last amount that the shop asked for stands refused.',
    source: {
      document,
      at: ['#/components/schemas/ManagedOrder/properties/original_order_amount'],
      gist: 'a refused update leaves the order as it was, and the customer can still buy it: shop and Kustom then hold different amounts for one purchase',
    },
    remedy:
      'After a refused update take the checkout off the page, or send an update that is right, before anybody can buy; compare the amounts when the order is validated.',
    example: 'An update to 54901 is refused, the customer buys for the 50000 of before, and the shop ships 54901.',
    check: { of: 'history', judge: comesToWhatWasSold },
    needs: 'a purchase',
  },
] as const satisfies readonly Requirement[];
