import type { WholeExchange } from '../../exchange/exchange.ts';
import { isObject, json } from '../../order/json.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { cut } from '../shown.ts';
import { answeredWithin, answersAsDocumented } from './callback-answers.ts';

const patience = { usual: 3_000, required: 10_000 } as const;

function isRequired(text: string): boolean {
  const order = json(text);
  const options = isObject(order) ? order.options : undefined;
  return isObject(options) && options.require_validate_callback_success === true;
}

function answersInTime(exchange: WholeExchange): Ruling {
  const isNeeded = isRequired(exchange.request.body);
  const outcome = isNeeded ? 'the purchase fails' : 'the purchase is approved without you';
  return answeredWithin(isNeeded ? patience.required : patience.usual, `, or ${outcome}`)(exchange);
}

/** Who approves has no body, or one that a program wrote; a page begins with a tag. */
function approvalIsNoPage({ response: { status, body, encoding } }: WholeExchange): Ruling {
  if (status !== 200 || encoding !== undefined) return 'not concerned';
  if (!body.trimStart().startsWith('<')) return upheld;
  const expected = '200 and no body, from the shop that has looked at the order';
  return [{ at: '/response/body', expected, actual: `a page: ${cut(body.trim())}` }];
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
      'Approve with 200; deny with 303 and the Location of a page that says why, or with 400 and error_type and error_text. Where the answer broke off, the shop’s own log says what crashed.',
    example: 'A shop that answers 404, because the callback was never installed, may well have approved the purchase.',
    check: { of: 'exchange', operation: 'validation', judge: answersAsDocumented('approve') },
  },
  {
    id: 'validation.approval-is-no-page',
    binds: 'merchant',
    level: 'should',
    statement: 'An approval is the shop’s own answer and no page of whatever stands in front of it.',
    source: {
      document: 'specs/checkout-callback.yaml',
      at: ['#/webhooks/validation/post/responses/200'],
      gist: 'every 200 approves and no body is needed; that a page in it comes from somebody who never saw the order, we infer',
    },
    remedy:
      'Let the callback past the login, the bot filter and the maintenance page, and have it print nothing: approve with 200 and an empty body.',
    example: 'A login page is answered with 200, so that every order is approved, and none is ever looked at.',
    check: { of: 'exchange', operation: 'validation', judge: approvalIsNoPage },
  },
] as const satisfies readonly Requirement[];
