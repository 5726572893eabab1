import type { WholeExchange } from '../../exchange/exchange.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { answeredWithin, answersAsDocumented } from './callback-answers.ts';
import { denials } from './callback-denials.ts';
import { callbackFees } from './callback-fees.ts';
import { callbackOrders } from './callback-orders.ts';
import { repeatedQuestions } from './callback-repeats.ts';

const document = 'specs/checkout-callback.yaml';
const changes = ['address_update', 'country_change', 'shipping_option_update'] as const;

function agreesInWords({ response: { status, body, encoding }, contract }: WholeExchange): Ruling {
  if (status !== 200 || encoding !== undefined || contract) return 'not concerned';
  if (body.trim() !== '') return upheld;
  return [{ at: '/response/body', expected: 'the order as it becomes, or {}', actual: 'an empty body' }];
}

/** What a merchant answers when Kustom asks what an order becomes. */
export const callbackRequirements = [
  {
    id: 'callback.answers-in-time',
    binds: 'merchant',
    level: 'should',
    statement: 'A callback about an address, a country or a delivery is answered within 3 seconds.',
    source: {
      document,
      at: ['#/webhooks/address_update/post/x-time-limits/0', '#/webhooks/shipping_option_update/post/x-time-limits/0'],
      gist: 'no document states a limit; the shopper waits, and the shorter limit of the validation is 3 seconds',
    },
    remedy: 'Answer from what you have at hand; ask carriers for their prices beforehand, or give up on them in time.',
    example: 'A shop that asks a slow carrier for each postal code leaves the shopper with a form that stands still.',
    check: { of: 'exchange', operation: changes, judge: answeredWithin(3_000, ', because the shopper waits') },
  },
  {
    id: 'callback.answers-as-documented',
    binds: 'merchant',
    level: 'must',
    statement:
      'A callback about an address, a country or a delivery is answered 200, 400, or with a redirect that names a page in Location.',
    source: {
      document,
      at: [
        '#/webhooks/address_update/post/responses/200',
        '#/webhooks/address_update/post/responses/303',
        '#/webhooks/address_update/post/responses/400',
      ],
      gist: 'no other answer is documented: what it does to the order is nobody’s promise',
    },
    remedy:
      'Answer 200 with the order as it becomes; deny with 400, error_type and error_text, or with 303 and the Location of a page. Where the answer broke off, the shop’s own log says what crashed.',
    example: 'A shop that answers 500 to an unknown country may leave the shopper with prices that nobody owes.',
    check: { of: 'exchange', operation: changes, judge: answersAsDocumented('agree') },
  },
  {
    id: 'callback.agrees-in-words',
    binds: 'merchant',
    level: 'should',
    statement: 'An agreement to a callback about an address, a country or a delivery has a body.',
    source: {
      document,
      at: ['#/webhooks/address_update/post/responses/200', '#/components/schemas/ServiceResponse'],
      gist: 'the reference asks for currency, amounts and lines; an older page lets an answer without any of them change nothing; that it may be empty altogether, no document says',
    },
    remedy:
      'Answer 200 with the order as it becomes; where nothing changes, with its amounts and lines as they were, or with {}.',
    example: 'A framework that answers 200 by itself, because no handler wrote anything, leaves the order as it was.',
    check: { of: 'exchange', operation: changes, judge: agreesInWords },
  },
  ...denials,
  ...callbackFees,
  ...callbackOrders,
  ...repeatedQuestions,
] as const satisfies readonly Requirement[];
