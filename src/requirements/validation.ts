import type { WholeExchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { isObject, json } from '../order/json.ts';
import { type Requirement, type Ruling, upheld } from './requirement.ts';

const patience = { usual: 3_000, required: 10_000 } as const;

function isRequired(text: string): boolean {
  const order = json(text);
  const options = isObject(order) ? order.options : undefined;
  return isObject(options) && options.require_validate_callback_success === true;
}

function answersInTime({ request, response, tookMs }: WholeExchange): Ruling {
  if (response.status === 'refused' || Number.isNaN(tookMs)) return 'not concerned';
  const limit = isRequired(request.body) ? patience.required : patience.usual;
  if (typeof response.status === 'number' && tookMs <= limit) return upheld;
  const outcome = isRequired(request.body) ? 'the purchase fails' : 'the purchase is approved without you';
  const actual =
    typeof response.status === 'number'
      ? `an answer after ${Math.ceil(tookMs)} ms`
      : `${response.status} after ${Math.ceil(tookMs)} ms`;
  return [{ at: '/response', expected: `an answer within ${limit} ms, or ${outcome}`, actual }];
}

const redirects = [301, 302, 303, 307];

function answersAsDocumented({ response }: WholeExchange): Ruling {
  const { status } = response;
  if (typeof status !== 'number') return 'not concerned';
  if (status === 200 || status === 400) return upheld;
  if (!redirects.includes(status)) {
    const expected = '200 to approve; 303 with Location, or 400, to deny';
    return [{ at: '/response/status', expected, actual: `${status}` }];
  }
  if (header(response, 'location')) return upheld;
  return [
    { at: '/response/headers/location', expected: 'the page to send the shopper to', actual: 'no Location header' },
  ];
}

/** What a merchant answers when Kustom asks whether a purchase may go through. */
export const validationRequirements = [
  {
    id: 'validation.answers-in-time',
    binds: 'merchant',
    level: 'must',
    statement: 'The validation callback is answered within 3 seconds, or 10 where the order requires its success.',
    source: {
      document: 'specs/checkout-callback.yaml',
      at: ['#/webhooks/validation/post/x-time-limits/0', '#/webhooks/validation/post/x-time-limits/1'],
      gist: 'after 3 seconds of silence the purchase is approved unasked; with options.require_validate_callback_success it fails after 10',
    },
    remedy:
      'Answer from what you have at hand and do slow work later; if stock must be certain, set options.require_validate_callback_success.',
    example: 'A shop that thinks for four seconds has sold the order before it can say no.',
    check: { of: 'exchange', operation: 'validation', judge: answersInTime },
  },
  {
    id: 'validation.answers-as-documented',
    binds: 'merchant',
    level: 'must',
    statement: 'The validation callback is answered 200, 400, or with a redirect that names a page in Location.',
    source: {
      document: 'specs/checkout-callback.yaml',
      at: [
        '#/webhooks/validation/post/responses/200',
        '#/webhooks/validation/post/responses/303',
        '#/webhooks/validation/post/responses/400',
      ],
      gist: 'no other answer is documented: what it does to the purchase is nobody’s promise',
    },
    remedy:
      'Approve with 200; deny with 303 and the Location of a page that says why, or with 400 and error_type and error_text.',
    example: 'A shop that answers 404, because the callback was never installed, may well have approved the purchase.',
    check: { of: 'exchange', operation: 'validation', judge: answersAsDocumented },
  },
] as const satisfies readonly Requirement[];
