import type { WholeExchange } from '../exchange/exchange.ts';
import { isObject, json } from '../order/json.ts';
import { type Requirement, type Ruling, upheld } from './requirement.ts';

const patience = { usual: 3_000, required: 10_000 } as const;

function isRequired(text: string): boolean {
  const order = json(text);
  const options = isObject(order) ? order.options : undefined;
  return isObject(options) && options.require_validate_callback_success === true;
}

function answersInTime({ request, response, tookMs }: WholeExchange): Ruling {
  if (response.status === 'refused') return 'not concerned';
  const limit = isRequired(request.body) ? patience.required : patience.usual;
  if (typeof response.status === 'number' && tookMs <= limit) return upheld;
  const outcome = isRequired(request.body) ? 'the purchase fails' : 'the purchase is approved without you';
  const actual =
    typeof response.status === 'number'
      ? `an answer after ${Math.ceil(tookMs)} ms`
      : `${response.status} after ${Math.ceil(tookMs)} ms`;
  return [{ at: '/response', expected: `an answer within ${limit} ms, or ${outcome}`, actual }];
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
] as const satisfies readonly Requirement[];
