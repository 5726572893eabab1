import {
  amountsInOrder,
  capturedIsSum,
  nothingRemains,
  refundedIsSum,
  remainingAddsUp,
  statusFitsAmounts,
} from '../managed/managed-books.ts';
import type { Requirement } from '../requirement.ts';
import { always, ofOrder, parts } from './om-books-parts.ts';
import { document, schema } from './om-pointers.ts';

const amounts = [
  {
    ...always,
    id: 'om.captured-is-sum',
    level: 'must',
    statement: 'The captured amount of an order is the sum of its captures.',
    source: { document, at: [schema('ManagedOrder', 'captured_amount')], gist: 'the sum of all captures' },
    remedy: 'Add to captured_amount what a capture takes, with the capture, and leave it alone in a refund.',
    example: 'Captures of 6000 and 4000 make a captured_amount of 10000, also after a refund of 2000.',
    check: ofOrder(capturedIsSum),
  },
  {
    ...always,
    id: 'om.refunded-is-sum',
    level: 'must',
    statement: 'The refunded amount of an order is the sum of its refunds.',
    source: { document, at: [schema('ManagedOrder', 'refunded_amount')], gist: 'the sum of all refunds' },
    remedy: 'Add to refunded_amount what a refund gives back, with the refund.',
    example: 'Refunds of 2000 and 500 make a refunded_amount of 2500.',
    check: ofOrder(refundedIsSum),
  },
  {
    ...always,
    id: 'om.amounts-in-order',
    level: 'must',
    statement: 'An order has captured at most what is ordered, and refunded at most what is captured.',
    source: {
      document,
      at: [
        schema('ManagedOrder', 'order_amount'),
        schema('ManagedOrder', 'captured_amount'),
        schema('NewRefund', 'refunded_amount'),
      ],
      gist: 'no capture goes beyond what remains of the order, and no refund beyond what is captured',
    },
    remedy: 'Refuse the capture, the refund or the lowering that would put these amounts out of their order.',
    example: '2000 refunded of 6000 captured of 10000 is in order; 6001 refunded of 6000 captured is not.',
    check: ofOrder(amountsInOrder),
  },
  {
    ...always,
    id: 'om.status-fits-amounts',
    level: 'must',
    statement: 'An order is AUTHORIZED as long as nothing is captured, and PART_CAPTURED or CAPTURED only after that.',
    source: {
      document,
      at: [schema('ManagedOrder', 'status')],
      gist: 'AUTHORIZED is bought, PART_CAPTURED captured in part, CAPTURED with nothing left to capture',
    },
    remedy: 'Change the status with the capture that changes the amounts.',
    example: 'With 6000 of 10000 captured an order is PART_CAPTURED; a shop that reads AUTHORIZED tries to cancel it.',
    check: ofOrder(statusFitsAmounts),
  },
  {
    ...always,
    id: 'om.nothing-remains-captured',
    level: 'must',
    statement: 'Of an order that is CAPTURED nothing remains to be captured.',
    source: {
      document,
      at: [schema('ManagedOrder', 'status'), schema('ManagedOrder', 'remaining_authorized_amount')],
      gist: 'CAPTURED says that nothing remains; every recorded order of that status states 0',
    },
    remedy: 'State a remaining_authorized_amount of 0 from the last capture or the release on.',
    example: 'After the rest of 4000 was released, the order is CAPTURED and 0 remains.',
    check: ofOrder(nothingRemains),
  },
  {
    ...always,
    id: 'om.remaining-adds-up',
    level: 'should',
    statement: 'What remains of an order is what is ordered less what is captured.',
    source: {
      document,
      at: [schema('ManagedOrder', 'remaining_authorized_amount')],
      gist: 'what can still be captured; that it is the difference is read off every recorded order',
    },
    remedy: 'State order_amount less captured_amount while the order is AUTHORIZED or PART_CAPTURED.',
    example: 'Of 10000 with 6000 captured 4000 remain; with 3999 a shop cannot capture its last parcel.',
    check: ofOrder(remainingAddsUp),
  },
] as const satisfies readonly Requirement[];

/** What must be right in a bought order by itself. */
export const bookRequirements: readonly [...typeof amounts, ...typeof parts] = [...amounts, ...parts];
