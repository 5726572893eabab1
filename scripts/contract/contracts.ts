import { MatchersV3 } from '@pact-foundation/pact';
import type { CallbackError, OrderLine, ServiceResponse } from '../../generated/checkout-callback.ts';
import type { Asked } from '../../src/exchange/handler.ts';
import { loosened, readBody } from './matchers.ts';
import type { Contract } from './mocked.ts';

/** The provider of the checkout API, by the name that it bears in contracts. */
export const checkoutName = 'kustom-checkout';

/** The provider of the order management API. */
export const managementName = 'kustom-order-management';

const ids: readonly (readonly [name: string, before: RegExp])[] = [
  ['orderId', /(\/orders\/)([^/]{36})/],
  ['captureId', /(\/captures\/)([^/]{36})/],
];

// An order that never was is meant by its very id.
const nobodys = '00000000-0000-0000-0000-000000000000';

/** The path with the ids that a situation brings about, which are others in every verification. */
function pathOfKustom({ target }: Asked) {
  const expression = ids.reduce(
    (path, [name, before]) =>
      path.replace(before, (found, start, id) => (id === nobodys ? found : `${start}\${${name}}`)),
    target,
  );
  return expression === target ? target : MatchersV3.fromProviderState(expression, target);
}

/** What a shop needs of one of Kustom's APIs. */
export function ofKustom(provider: string, dir: string): Contract {
  return {
    consumer: 'shop',
    provider,
    dir,
    path: pathOfKustom,
    answer: (body) => loosened(body),
  };
}

/** A line to the last unit; in words an article may be called otherwise, and a fee as the shop likes. */
function still({ type = '', reference = '', name, quantity, ...line }: OrderLine) {
  const { unit_price, tax_rate, total_amount, total_tax_amount } = line;
  return {
    type,
    reference: type === 'shipping_fee' ? MatchersV3.string(reference) : reference,
    name: MatchersV3.string(name),
    quantity,
    unit_price,
    tax_rate,
    total_amount,
    total_tax_amount,
  };
}

const refusals = [
  'unsupported_shipping_address',
  'address_error',
  'approval_failed',
] as const satisfies readonly CallbackError['error_type'][];

/**
 * A change answers with every article that was asked about, and with whatever else the shop adds that costs nothing. Nothing
 * here gives a shop a reason to price anew: what was put together stands in the question, and the price of the delivery, too.
 * So every amount is exact. A refusal has words, whichever.
 */
function answerOfShop(answer: ServiceResponse | CallbackError) {
  if ('error_type' in answer) {
    const { error_type, error_text = '' } = answer;
    return {
      error_type: MatchersV3.regex(`^(${refusals.join('|')})$`, error_type),
      error_text: MatchersV3.regex('^.*\\S.*$', error_text),
    };
  }
  const { order_lines = [], purchase_currency, order_amount = 0, order_tax_amount = 0 } = answer;
  return {
    purchase_currency,
    order_amount,
    order_tax_amount,
    order_lines: MatchersV3.arrayContaining(...order_lines.map(still)),
  };
}

// Whoever verifies brings this about, and has to know which order is meant.
const putTogether = 'the shop has put together what it is asked about';

type Known = NonNullable<ReturnType<NonNullable<Contract['knows']>>>;

/** What Kustom needs of a shop that it calls. Where that is, only the shop can say. */
export function ofShop(dir: string): Contract {
  return {
    consumer: 'kustom',
    provider: 'shop',
    dir,
    path({ target }) {
      const { pathname } = new URL(target, 'http://shop.test');
      return MatchersV3.fromProviderState(`\${${pathname.split('/').at(-1)}}`, pathname);
    },
    knows(given, asked) {
      return given === putTogether ? { order: readBody(asked) as Known } : undefined;
    },
    answer: (body) => answerOfShop(body as ServiceResponse | CallbackError),
  };
}
