import {
  allocatedWithinCaptured,
  allocatedWithinRefunded,
  type JudgeManaged,
  partsAreDistinct,
} from '../managed/managed-books.ts';
import { managedOrderOf } from '../managed/managed-order.ts';
import { datesInOrder, expiresAtMidnight, referencesCount } from '../managed/managed-parts.ts';
import type { Check, Requirement } from '../requirement.ts';
import { document, schema } from './om-pointers.ts';

/** A check of a bought order by itself, wherever Kustom states one. */
export function ofOrder(judge: JudgeManaged): Check {
  return {
    of: 'body',
    judge: (body) => {
      const order = managedOrderOf(body);
      return order ? judge(order) : 'not concerned';
    },
  };
}

/** What is said of bought orders is said to Kustom, and after a purchase. */
export const always = { binds: 'kustom', needs: 'a purchase' } as const;

/** What must be right in the captures, the refunds and the dates of a bought order. */
export const parts = [
  {
    ...always,
    id: 'om.allocated-within-refunded',
    level: 'must',
    statement: 'The captures of an order state no more as refunded than the order does.',
    source: {
      document,
      at: [schema('Capture', 'refunded_amount'), schema('ManagedOrder', 'refunded_amount')],
      gist: 'a refund is matched to captures as far as that is possible, or later, or never; it is one refund',
    },
    remedy: 'Divide a refund among captures; never state it with two of them in full.',
    example: 'A refund of 2000 stands as 2000 with one capture, or as 0 with each until it is matched.',
    check: ofOrder(allocatedWithinRefunded),
  },
  {
    ...always,
    id: 'om.allocated-within-captured',
    level: 'should',
    statement: 'No capture states more as refunded than it captured.',
    source: {
      document,
      at: [schema('Capture', 'refunded_amount'), schema('Capture', 'captured_amount')],
      gist: 'of a capture no more can be given back than it took; no page says it of one capture by itself',
    },
    remedy: 'Match to a capture at most what is left of it.',
    example: 'A refund of 5000 after captures of 3000 and 4000 is not matched to the first of them.',
    check: ofOrder(allocatedWithinCaptured),
  },
  {
    ...always,
    id: 'om.parts-are-distinct',
    level: 'must',
    statement: 'Every capture and every refund of an order has an id of its own.',
    source: {
      document,
      at: [schema('Capture', 'capture_id'), schema('Refund', 'refund_id'), '#/components/parameters/CaptureId'],
      gist: 'the id is what one capture or refund is read by',
    },
    remedy: 'Make a new id for every capture and every refund, and list each of them once.',
    example: 'An order that lists the same capture twice looks captured twice.',
    check: ofOrder(partsAreDistinct),
  },
  {
    ...always,
    id: 'om.dates-in-order',
    level: 'must',
    statement: 'An order is captured after it was bought and before it expires.',
    source: {
      document,
      at: [
        schema('ManagedOrder', 'created_at'),
        schema('ManagedOrder', 'expires_at'),
        schema('Capture', 'captured_at'),
      ],
      gist: 'expires_at is until when an order can be captured, created_at is when it was bought',
    },
    remedy: 'State the time of each event as it was, in one time zone.',
    example: 'What is bought on 22 November and expires on 20 December is captured on no other days.',
    check: ofOrder(datesInOrder),
  },
  {
    ...always,
    id: 'om.expires-at-midnight',
    level: 'should',
    statement: 'An order expires at midnight UTC.',
    source: {
      document,
      at: [schema('ManagedOrder', 'expires_at')],
      gist: 'so it is in every recorded order, whatever the hour of its purchase; no page promises it',
    },
    remedy: 'Let the time that an order has end with a day by UTC.',
    example: 'What is bought on 22 November at noon expires on 20 December at 00:00:00Z, and not at noon.',
    check: ofOrder(expiresAtMidnight),
  },
  {
    ...always,
    id: 'om.capture-references-count',
    level: 'should',
    statement: 'The captures of an order bear its short number with 1, 2, 3 and so on behind it.',
    source: {
      document,
      at: [schema('Capture', 'klarna_reference')],
      gist: 'the number of the order and that of the capture, joined by a hyphen, in every sample',
    },
    remedy: 'Count the captures of each order by itself, and give each its number once.',
    example: 'The second capture of K4MADNY is K4MADNY-2.',
    check: ofOrder(referencesCount),
  },
] as const satisfies readonly Requirement[];
