import type { CallbackError } from '../../../generated/checkout-callback.ts';
import { CallbackError as fitsError } from '../../../generated/validators/checkout.js';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { segments } from '../../exchange/operation.ts';
import { withoutNulls } from '../../order/json.ts';
import { type Body, type Requirement, type Ruling, upheld } from '../requirement.ts';
import { cut, shown } from '../shown.ts';
import { redirects } from './callback-answers.ts';

const document = 'specs/checkout-callback.yaml';
const questions = ['address_update', 'country_change', 'shipping_option_update', 'validation'] as const;

/** The page that a denial names; undefined where the answer is no redirect, or names none. */
function pageIn({ response }: WholeExchange): string | undefined {
  return redirects.includes(response.status) ? header(response, 'location') || undefined : undefined;
}

/** True for the address that was called itself, on whatever host: with another scheme, with or without a slash at the end. */
function isCalledAddress(page: string, { target }: WholeExchange['request']): boolean {
  const base = 'https://shop.invalid';
  if (!URL.canParse(page, base) || !URL.canParse(target, base)) return false;
  const [to, from] = [new URL(page, base), new URL(target, base)];
  return to.search === from.search && segments(to.pathname).join('/') === segments(from.pathname).join('/');
}

function redirectIsAPage(exchange: WholeExchange): Ruling {
  const page = pageIn(exchange);
  if (page === undefined) return 'not concerned';
  if (!isCalledAddress(page, exchange.request)) return upheld;
  const expected = 'an answer where Kustom called, or the page that tells the shopper why not';
  return [{ at: '/response/headers/location', expected, actual: `${cut(page)}, the address of the callback itself` }];
}

function redirectIsAbsolute(exchange: WholeExchange): Ruling {
  const page = pageIn(exchange);
  if (page === undefined || isCalledAddress(page, exchange.request)) return 'not concerned';
  if (/^https?:\/\/[^/?#\s]/i.test(page)) return upheld;
  return [{ at: '/response/headers/location', expected: 'an absolute address: https://…', actual: cut(page) }];
}

function denialSaysWhy({ schema, value }: Body): Ruling {
  if (schema !== 'CallbackError') return 'not concerned';
  const body = withoutNulls(value);
  if (!fitsError(body)) return 'not concerned';
  const { error_text } = body as CallbackError;
  if (error_text.trim() !== '') return upheld;
  return [{ at: '/error_text', expected: 'what the shopper is to read', actual: shown(error_text) }];
}

/** How a merchant says no to a question that the customer waits for. */
export const denials = [
  {
    id: 'callback.redirect-is-a-page',
    binds: 'merchant',
    level: 'must',
    statement: 'A redirect in answer to a callback leads to another address than the one that Kustom called.',
    source: {
      document,
      at: ['#/webhooks/address_update/post', '#/components/responses/DeniedElsewhere'],
      gist: 'every redirect is read as a denial, and the customer is sent to its Location: that of a web server to https as well',
    },
    remedy:
      'Give Kustom the address as your web server wants it (https, host, slash at the end), so that nothing is redirected on the way.',
    example: 'A shop whose server redirects http to https denies every change of address, and nobody ever sees why.',
    check: { of: 'exchange', operation: questions, judge: redirectIsAPage },
  },
  {
    id: 'callback.redirect-is-absolute',
    binds: 'merchant',
    level: 'should',
    statement: 'A denial by redirect names its page by an absolute address.',
    source: {
      document,
      at: ['#/components/headers/DenialLocation'],
      gist: 'the page is one of the merchant’s, and the browser that goes there is not in the shop; that a relative address does not do, we infer',
    },
    remedy: 'Send the whole address in Location: https, host and path.',
    example: 'To a browser inside the checkout, /cart is a page of Kustom’s.',
    check: { of: 'exchange', operation: questions, judge: redirectIsAbsolute },
  },
  {
    id: 'callback.denial-says-why',
    binds: 'merchant',
    level: 'should',
    statement: 'A denial in words has words that the shopper can read.',
    source: {
      document,
      at: ['#/components/schemas/CallbackError/properties/error_text'],
      gist: 'the shopper stays in the checkout and reads error_text; that it is not empty goes without saying in the reference',
    },
    remedy: 'Put a sentence into error_text, in the language of the order’s locale.',
    example: '"error_text": "" leaves a shopper in front of a form that does not go on.',
    check: { of: 'body', judge: denialSaysWhy },
  },
] as const satisfies readonly Requirement[];
