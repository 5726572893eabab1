import type { ServiceRequest } from '../../../generated/checkout-callback.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { otherQuantities } from '../../order/goods.ts';
import { lostReductions } from '../../order/reductions.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { cut } from '../shown.ts';
import { type Change, changes, linesAt, ofChange } from './callback-change.ts';

const document = 'specs/checkout-callback.yaml';

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

/** True where it is delivered to the country that it is billed to, in its currency: then no address asks for other prices. */
function isAtHome(asked: ServiceRequest): boolean {
  const { billing_address: bill, shipping_address: parcel } = asked;
  const isOnePlace = (parcel?.country ?? bill?.country)?.toLowerCase() === bill?.country?.toLowerCase();
  return isOnePlace && isInOwnCurrency(asked);
}

/** What is lost of the goods: expected and actual, article by article. */
function lostGoods({ asked, answered }: Change): readonly (readonly [string, string])[] {
  const others = otherQuantities(asked.order_lines, answered.order_lines);
  return others.map(({ article, before, after }) => [`${before} of ${cut(article)}`, `${after} of ${cut(article)}`]);
}

/** What is lost of that which was taken off the price. */
function lostVouchers({ asked, answered }: Change): readonly (readonly [string, string])[] {
  const lost = isAtHome(asked) ? lostReductions(asked.order_lines, answered.order_lines) : [];
  return lost.map((one) => [cut(one), 'no such line, and goods that cost more']);
}

const mostNamed = 3;

function keepsWhatWasBought(change: Change): Ruling {
  const { asked, answered } = change;
  // In another currency or language the shop may well sell the same goods under other names.
  const isElsewhere =
    asked.purchase_currency.toUpperCase() !== answered.purchase_currency?.toUpperCase() ||
    (answered.locale ?? asked.locale) !== asked.locale;
  if (isElsewhere) return 'not concerned';
  const lost = [...lostGoods(change), ...lostVouchers(change)];
  if (lost.length === 0) return upheld;
  const more = lost.length > mostNamed ? `; and ${lost.length - mostNamed} more` : '';
  const named = lost.slice(0, mostNamed);
  const expected = named.map(([before]) => before).join(', ') + more;
  return [{ at: linesAt, expected, actual: named.map(([, after]) => after).join(', ') + more }];
}

function keepsCurrency({ asked, answered }: Change, { operation }: WholeExchange): Ruling {
  const isFree = operation !== 'shipping_option_update' && !isInOwnCurrency(asked);
  const now = answered.purchase_currency;
  if (isFree || now === undefined) return 'not concerned';
  if (now.toUpperCase() === asked.purchase_currency.toUpperCase()) return upheld;
  return [{ at: '/response/body/purchase_currency', expected: asked.purchase_currency, actual: now }];
}

/** What has to be in the order that a merchant answers. */
export const callbackOrders = [
  {
    id: 'callback.keeps-what-was-bought',
    binds: 'merchant',
    level: 'should',
    statement:
      'The answer to a callback has every article that the question had, in the same quantity, and what was taken off its price.',
    source: {
      document,
      at: ['#/components/schemas/ServiceResponse/properties/order_lines'],
      gist: 'the lines of the answer replace those of the order; that they hold the old ones we infer',
    },
    remedy:
      'Answer all the lines, and not only what changed; where something cannot be delivered, deny with 400 and say what.',
    example:
      'A shop that answers the shipping line alone gives five T-shirts away; one that leaves the voucher out charges what was paid.',
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
] as const satisfies readonly Requirement[];
