import type { Order, ShippingOption } from '../../generated/checkout.ts';
import type { ServiceRequest } from '../../generated/checkout-callback.ts';
import type { WholeExchange } from '../exchange/exchange.ts';
import { deliveryFee } from '../order/delivery-fee.ts';
import { type Change, changes, linesAt, ofChange, ofOutcome } from './callback-change.ts';
import { type Requirement, type Ruling, upheld } from './requirement.ts';
import { cut } from './shown.ts';

const document = 'specs/checkout-callback.yaml';

/** The chosen way of delivery at the price that the answer leaves it at; undefined where the answer no longer offers it. */
function chosenIn({ asked, answered }: Change): ShippingOption | undefined {
  const { selected_shipping_option: chosen } = asked;
  const { shipping_options: offered } = answered;
  return offered && offered.length > 0 ? offered.find(({ id }) => id === chosen?.id) : chosen;
}

/** True where the deliveries are the shipping assistant's, or where there are several. */
function isAssisted({ selected_shipping_option: chosen, selected_shipping_options: all }: ServiceRequest): boolean {
  return chosen?.tms_reference !== undefined || (all?.length ?? 0) > 1;
}

function chargesChosenOption(change: Change): Ruling {
  const option = isAssisted(change.asked) ? undefined : chosenIn(change);
  const fee = option && deliveryFee(option, change.answered.order_lines);
  if (!option || !fee) return 'not concerned';
  if (fee.isPriceRight && fee.isTaxRight) return upheld;
  const expected = `shipping_fee lines of ${fee.price} with ${fee.tax} of tax, as the option ${cut(option.id)} costs`;
  const { parts, charged, chargedTax } = fee;
  const actual = parts.length === 0 ? 'no shipping_fee line' : `${charged} with ${chargedTax} of tax`;
  return [{ at: linesAt, expected, actual, ...(parts.length > 1 && { working: `${parts.join(' + ')} = ${charged}` }) }];
}

type Fee = Order['order_lines'][number];

function sameFee(fee: Fee): string {
  const { reference, name, total_amount } = fee;
  const { shipping_attributes } = fee as { shipping_attributes?: { delivery_id?: unknown } };
  return JSON.stringify([reference, name, total_amount, shipping_attributes?.delivery_id]);
}

function feesIn(order: { readonly order_lines: readonly Fee[] }): ReadonlyMap<string, readonly Fee[]> {
  return Map.groupBy(
    order.order_lines.filter(({ type }) => type === 'shipping_fee'),
    sameFee,
  );
}

function feeOnce(change: Change, { operation }: WholeExchange): Ruling {
  const { asked, answered } = change;
  const fees = feesIn(answered);
  // What the fees of a choice come to is asked of the answer to it: one fault, one finding.
  const isChoice = operation === 'shipping_option_update' && !isAssisted(asked) && chosenIn(change) !== undefined;
  if (fees.size === 0 || isChoice) return 'not concerned';
  const before = feesIn(asked);
  const [again] = [...fees].filter(([key, all]) => all.length > Math.max(1, before.get(key)?.length ?? 0));
  if (!again) return upheld;
  const [, all] = again;
  const name = cut(all[0]?.reference ?? all[0]?.name ?? '');
  return [{ at: linesAt, expected: `one shipping_fee line ${name}`, actual: `${all.length} of them, all alike` }];
}

/** What the answer to a callback charges beside the goods. */
export const callbackFees = [
  {
    id: 'callback.charges-chosen-option',
    binds: 'merchant',
    level: 'must',
    statement: 'The answer to a callback charges the chosen way of delivery: its price and its tax, once.',
    source: {
      document,
      at: ['#/webhooks/shipping_option_update/post', '#/webhooks/shipping_option_update/post/responses/200'],
      gist: 'with this callback Kustom adds no shipping line by itself: the answer has it, with the amount and the tax of the option; an answer without lines changes nothing, so that the delivery is free',
    },
    remedy:
      'Take the shipping_fee lines that are there out, and put one in with the price and the tax of selected_shipping_option; add it to the totals.',
    example: 'Home delivery for 49 was chosen: one line of 4900. A second line for the box before it is one too many.',
    check: { of: 'exchange', operation: 'shipping_option_update', judge: ofOutcome(chargesChosenOption) },
  },
  {
    id: 'callback.fee-once',
    binds: 'merchant',
    level: 'should',
    statement: 'The answer to a callback has no shipping fee twice.',
    source: {
      document,
      at: ['#/webhooks/shipping_option_update/post'],
      gist: 'a line that is already there is replaced and not added again; several lines for several deliveries are right',
    },
    remedy: 'Take the shipping_fee lines of the question out before you put yours in.',
    example:
      'A shop that adds its freight to whatever is in the question charges it again with every change of address.',
    check: { of: 'exchange', operation: changes, judge: ofChange(feeOnce) },
  },
] as const satisfies readonly Requirement[];
