import { answeredWithin, answersAsDocumented } from './callback-answers.ts';
import { denials } from './callback-denials.ts';
import { callbackFees } from './callback-fees.ts';
import { callbackOrders } from './callback-orders.ts';
import { repeatedQuestions } from './callback-repeats.ts';
import type { Requirement } from './requirement.ts';

const document = 'specs/checkout-callback.yaml';
const changes = ['address_update', 'country_change', 'shipping_option_update'] as const;

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
      'Answer 200 with the order as it becomes; deny with 400, error_type and error_text, or with 303 and the Location of a page.',
    example: 'A shop that answers 500 to an unknown country may leave the shopper with prices that nobody owes.',
    check: { of: 'exchange', operation: changes, judge: answersAsDocumented('agree') },
  },
  ...denials,
  ...callbackFees,
  ...callbackOrders,
  ...repeatedQuestions,
] as const satisfies readonly Requirement[];
