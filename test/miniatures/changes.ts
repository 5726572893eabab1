import type { Order, OrderLine } from '../../generated/checkout.ts';
import type { CallbackError, ServiceRequest } from '../../generated/checkout-callback.ts';
import { type Answered, type Asked, bytes, type Handler } from '../../src/exchange/handler.ts';
import { think } from './callbacks.ts';
import type { ChangeMiniature } from './miniature.ts';

type Lines = Order['order_lines'];

function json(status: number, value: unknown): Answered {
  return { status, headers: [['Content-Type', 'application/json']], body: bytes(JSON.stringify(value)) };
}

/** The order with these lines, which come to what they come to. */
function agreed({ purchase_currency }: ServiceRequest, order_lines: Lines, more: object = {}): Answered {
  const order_amount = order_lines.reduce((sum, line) => sum + line.total_amount, 0);
  const order_tax_amount = order_lines.reduce(
    (sum, line) => sum + (line.type === 'sales_tax' ? line.total_amount : line.total_tax_amount),
    0,
  );
  return json(200, { purchase_currency, order_amount, order_tax_amount, order_lines, ...more });
}

const sorry: CallbackError = { error_type: 'unsupported_shipping_address', error_text: 'We do not deliver there.' };

function isFar({ billing_address }: ServiceRequest): boolean {
  return billing_address?.country === 'aq';
}

function isFee({ type }: OrderLine): boolean {
  return type === 'shipping_fee';
}

/** The chosen delivery as a line; none where none was chosen. */
function feeIn({ selected_shipping_option: chosen }: ServiceRequest): OrderLine[] {
  if (!chosen) return [];
  const { id, name, price, tax_amount, tax_rate } = chosen;
  const amounts = { unit_price: price, tax_rate, total_amount: price, total_tax_amount: tax_amount };
  return [{ type: 'shipping_fee', reference: id, name, quantity: 1, ...amounts }];
}

function rightLines(asked: ServiceRequest): Lines {
  const fee = feeIn(asked);
  return fee.length === 0 ? asked.order_lines : [...asked.order_lines.filter((line) => !isFee(line)), ...fee];
}

type Shop = (asked: ServiceRequest, request: Asked) => Answered;

const right: Shop = (asked) => (isFar(asked) ? json(400, sorry) : agreed(asked, rightLines(asked)));

function serving(shop: Shop): Handler {
  return async (request) => shop(JSON.parse(new TextDecoder().decode(request.body)) as ServiceRequest, request);
}

/** The endpoint with nothing wrong: it delivers nearly everywhere. */
export const changesOrders: Handler = serving(right);

function sendsOn(status: number, page: (target: string) => string): Shop {
  return (asked, request) =>
    isFar(asked)
      ? { status, headers: [['Location', page(request.target)]], body: new Uint8Array() }
      : right(asked, request);
}

/** Another ending for whoever lives too far away. */
function farAway(answered: Answered): Shop {
  return (asked, request) => (isFar(asked) ? answered : right(asked, request));
}

/** Other lines for everybody else. */
function writing(lines: (asked: ServiceRequest) => Lines): Shop {
  return (asked, request) => (isFar(asked) ? right(asked, request) : agreed(asked, lines(asked)));
}

function offersMoreNextTime(): Shop {
  const before = new Set<string>();
  return (asked, request) => {
    if (!before.has(request.target) || isFar(asked) || asked.selected_shipping_option) {
      before.add(request.target);
      return right(asked, request);
    }
    const home = { id: 'HOME', name: 'Home delivery', price: 4_900, tax_amount: 980, tax_rate: 2_500 };
    return agreed(asked, asked.order_lines, { shipping_options: [home] });
  };
}

const thinksTooLong: Shop = (asked, request) => {
  think(3_001);
  return right(asked, request);
};

const wrongs: readonly [wrong: string, caughtBy: ChangeMiniature['caughtBy'], shop: Shop][] = [
  ['asks a slow carrier', 'callback.answers-in-time', thinksTooLong],
  ['breaks at a country far away', 'callback.answers-as-documented', farAway(json(500, {}))],
  [
    'has a web server that wants a slash at the end',
    'callback.redirect-is-a-page',
    sendsOn(301, (target) => target.replace('?', '/?')),
  ],
  ['sends the shopper to a path alone', 'callback.redirect-is-absolute', sendsOn(303, () => '/cart')],
  [
    'denies with an empty sentence',
    'callback.denial-says-why',
    farAway(json(400, { ...sorry, error_text: ' ' } satisfies CallbackError)),
  ],
  [
    'appends the chosen delivery',
    'callback.charges-chosen-option',
    writing((asked) => [...asked.order_lines, ...feeIn(asked)]),
  ],
  ['forgets the chosen delivery', 'callback.charges-chosen-option', writing(({ order_lines }) => order_lines)],
  [
    'answers the first line and what is no goods',
    'callback.keeps-what-was-bought',
    writing((asked) => rightLines(asked).filter(({ type }, nth) => nth === 0 || type !== 'physical')),
  ],
  [
    'goes over to euros',
    'callback.keeps-currency',
    (asked, request) => right({ ...asked, purchase_currency: 'EUR' }, request),
  ],
  [
    'adds its freight to the freight that is there',
    'callback.fee-once',
    writing((asked) => [
      ...rightLines(asked),
      // One line more than an order may have would be a mistake of another kind.
      ...(feeIn(asked).length > 0 || asked.order_lines.length === 1_000 ? [] : asked.order_lines.filter(isFee)),
    ]),
  ],
  ['offers more when it is asked again', 'callback.answers-alike', offersMoreNextTime()],
];

/** Endpoints for addresses, countries and deliveries, wrong in one way each. */
export const changes: readonly ChangeMiniature[] = wrongs.map(([wrong, caughtBy, shop]) => ({
  wrong,
  caughtBy,
  change: serving(shop),
}));
