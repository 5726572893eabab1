import type { Order, ShippingOption } from '../../../generated/checkout.ts';
import type { ServiceRequest } from '../../../generated/checkout-callback.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { deliveryFee } from '../../order/delivery-fee.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { cut } from '../shown.ts';
import { type Change, changes, linesAt, ofChange, ofOutcome } from './callback-change.ts';

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

/** The lines of a type, those that are alike together. */
function alike(
  order: { readonly order_lines: readonly Fee[] },
  type: Fee['type'],
): ReadonlyMap<string, readonly Fee[]> {
  return Map.groupBy(
    order.order_lines.filter((line) => line.type === type),
    sameFee,
  );
}

/** What an answer charges twice of a type of line; undefined where it has no such line. */
function twice({ asked, answered }: Change, type: Fee['type']): Ruling | undefined {
  const [now, before] = [alike(answered, type), alike(asked, type)];
  if (now.size === 0) return undefined;
  const [again] = [...now.values()].filter((all) => {
    const [first] = all;
    return all.length > Math.max(1, (first && before.get(sameFee(first))?.length) ?? 0);
  });
  if (!again) return upheld;
  const name = cut(again[0]?.reference ?? again[0]?.name ?? '');
  return [{ at: linesAt, expected: `one ${type} line ${name}`, actual: `${again.length} of them, all alike` }];
}

function feeOnce(change: Change, { operation }: WholeExchange): Ruling {
  // What the fees of a choice come to is asked of the answer to it: one fault, one finding.
  const isChoice =
    operation === 'shipping_option_update' && !isAssisted(change.asked) && chosenIn(change) !== undefined;
  const rulings = [isChoice ? undefined : twice(change, 'shipping_fee'), twice(change, 'sales_tax')];
  const judged = rulings.filter((ruling) => ruling !== undefined && ruling !== 'not concerned');
  return judged.length === 0 ? 'not concerned' : judged.flat();
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
    statement: 'The answer to a callback has no shipping fee twice, and no sales tax twice.',
    source: {
      document,
      at: ['#/webhooks/shipping_option_update/post'],
      gist: 'a line that is already there is replaced and not added again; several lines for several deliveries are right',
    },
    remedy: 'Take the shipping_fee and sales_tax lines of the question out before you put yours in.',
    example:
      'A shop that adds its freight to whatever is in the question charges it again with every change of address.',
    check: { of: 'exchange', operation: changes, judge: ofChange(feeOnce) },
  },
] as const satisfies readonly Requirement[];
