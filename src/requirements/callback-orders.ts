import type { Order, ShippingOption } from '../../generated/checkout.ts';
import type { ServiceRequest, ServiceResponse } from '../../generated/checkout-callback.ts';
import { ServiceRequest as fitsRequest, ServiceResponse as fitsResponse } from '../../generated/validators/checkout.js';
import type { WholeExchange } from '../exchange/exchange.ts';
import { deliveryFee } from '../order/delivery-fee.ts';
import { otherQuantities } from '../order/goods.ts';
import { withoutNulls } from '../order/json.ts';
import { parsed } from './parsed.ts';
import { type Requirement, type Ruling, upheld } from './requirement.ts';
import { cut } from './shown.ts';

const document = 'specs/checkout-callback.yaml';
const changes = ['address_update', 'country_change', 'shipping_option_update'] as const;

/** The order as Kustom told it, and as the merchant answers it. */
interface Change {
  readonly asked: ServiceRequest;
  readonly answered: ServiceResponse & Pick<Order, 'order_lines'>;
}

/** What a callback changes; undefined where it is denied, brings no lines, or one of the bodies does not fit its schema. */
function changeIn({ request, response }: WholeExchange): Change | undefined {
  const [asked, answered] = [request, response].map((half) => withoutNulls(parsed(half)));
  if (response.status !== 200 || !fitsRequest(asked) || !fitsResponse(answered)) return undefined;
  const order = answered as ServiceResponse;
  return order.order_lines && { asked: asked as ServiceRequest, answered: order as Change['answered'] };
}

/** Judges what a callback changes; where it changes no lines, nothing is asked. */
function ofChange(judge: (change: Change, exchange: WholeExchange) => Ruling): (exchange: WholeExchange) => Ruling {
  return (exchange) => {
    const change = changeIn(exchange);
    return change ? judge(change, exchange) : 'not concerned';
  };
}

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

const lines = '/response/body/order_lines';

function chargesChosenOption(change: Change): Ruling {
  const option = isAssisted(change.asked) ? undefined : chosenIn(change);
  const fee = option && deliveryFee(option, change.answered.order_lines);
  if (!option || !fee) return 'not concerned';
  if (fee.isPriceRight && fee.isTaxRight) return upheld;
  const expected = `shipping_fee lines of ${fee.price} with ${fee.tax} of tax, as the option ${cut(option.id)} costs`;
  const { parts, charged, chargedTax } = fee;
  const actual = parts.length === 0 ? 'no shipping_fee line' : `${charged} with ${chargedTax} of tax`;
  return [{ at: lines, expected, actual, ...(parts.length > 1 && { working: `${parts.join(' + ')} = ${charged}` }) }];
}

const mostNamed = 3;

function keepsWhatWasBought({ asked, answered }: Change): Ruling {
  // In another currency or language the shop may well sell the same goods under other names.
  const isElsewhere =
    asked.purchase_currency.toUpperCase() !== answered.purchase_currency?.toUpperCase() ||
    (answered.locale ?? asked.locale) !== asked.locale;
  if (isElsewhere) return 'not concerned';
  const others = otherQuantities(asked.order_lines, answered.order_lines);
  if (others.length === 0) return upheld;
  const named = others.slice(0, mostNamed);
  const more = others.length > mostNamed ? `; and ${others.length - mostNamed} more` : '';
  const inWords = (quantity: 'before' | 'after') =>
    named.map((one) => `${one[quantity]} of ${cut(one.article)}`).join(', ') + more;
  return [{ at: lines, expected: inWords('before'), actual: inWords('after') }];
}

const euro = ['at', 'be', 'de', 'es', 'fi', 'fr', 'ie', 'it', 'nl', 'pt'];
const currencies: ReadonlyMap<string, string> = new Map([
  ...euro.map((country) => [country, 'EUR'] as const),
  ...([
    ['se', 'SEK'],
    ['no', 'NOK'],
    ['dk', 'DKK'],
    ['gb', 'GBP'],
    ['us', 'USD'],
  ] as const),
]);

/** True where the order is in the currency of the country that it is billed to, so that no address asks for another one. */
function isInOwnCurrency({ purchase_currency, billing_address }: ServiceRequest): boolean {
  const country = billing_address?.country?.toLowerCase() ?? '';
  return currencies.get(country) === purchase_currency.toUpperCase();
}

function keepsCurrency({ asked, answered }: Change, { operation }: WholeExchange): Ruling {
  const isFree = operation !== 'shipping_option_update' && !isInOwnCurrency(asked);
  const now = answered.purchase_currency;
  if (isFree || now === undefined) return 'not concerned';
  if (now.toUpperCase() === asked.purchase_currency.toUpperCase()) return upheld;
  return [{ at: '/response/body/purchase_currency', expected: asked.purchase_currency, actual: now }];
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
  return [{ at: lines, expected: `one shipping_fee line ${name}`, actual: `${all.length} of them, all alike` }];
}

/** What has to be in the order that a merchant answers. */
export const callbackOrders = [
  {
    id: 'callback.charges-chosen-option',
    binds: 'merchant',
    level: 'must',
    statement: 'The answer to a callback charges the chosen way of delivery: its price and its tax, once.',
    source: {
      document,
      at: ['#/webhooks/shipping_option_update/post', '#/webhooks/shipping_option_update/post/responses/200'],
      gist: 'with this callback Kustom adds no shipping line by itself: the answer has it, with the amount and the tax of the option',
    },
    remedy:
      'Take the shipping_fee lines that are there out, and put one in with the price and the tax of selected_shipping_option; add it to the totals.',
    example: 'Home delivery for 49 was chosen: one line of 4900. A second line for the box before it is one too many.',
    check: { of: 'exchange', operation: 'shipping_option_update', judge: ofChange(chargesChosenOption) },
  },
  {
    id: 'callback.keeps-what-was-bought',
    binds: 'merchant',
    level: 'should',
    statement: 'The answer to a callback has every article that the question had, in the same quantity.',
    source: {
      document,
      at: ['#/components/schemas/ServiceResponse/properties/order_lines'],
      gist: 'the lines of the answer replace those of the order; that they hold the old ones we infer',
    },
    remedy:
      'Answer all the lines, and not only what changed; where something cannot be delivered, deny with 400 and say what.',
    example: 'A shop that answers the shipping line alone gives five T-shirts away.',
    check: { of: 'exchange', operation: changes, judge: ofChange(keepsWhatWasBought) },
  },
  {
    id: 'callback.keeps-currency',
    binds: 'merchant',
    level: 'should',
    statement: 'The answer to a callback is in the currency of the question, unless the country asks for another one.',
    source: {
      document,
      at: ['#/components/schemas/ServiceResponse/properties/purchase_currency'],
      gist: 'the merchant may change the currency; that only a change of country is a reason, no document says',
    },
    remedy: 'Answer in the currency that the question is in, and change it when the billing country changes.',
    example: 'A shopper in Sweden who chooses another delivery is not to pay in euros all at once.',
    check: { of: 'exchange', operation: changes, judge: ofChange(keepsCurrency) },
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
