import { alongSpans } from '../managed/managed-life.ts';
import { captureList, refundList } from '../managed/managed-lists.ts';
import {
  amountsFollow,
  capturesStay,
  originalStays,
  readings,
  readStates,
  refusedChangesNothing,
  statusFollows,
} from '../managed/managed-reads.ts';
import type { Requirement } from '../requirement.ts';
import { at, document, schema } from './om-pointers.ts';

/** What Kustom states of an order after what was done with it. */
export const lifeRequirements = [
  {
    id: 'om.read-states-captures',
    binds: 'kustom',
    level: 'must',
    statement: 'The read after a capture lists it, with its id and its amount.',
    source: {
      document,
      at: [schema('ManagedOrder', 'captures'), schema('Capture', 'capture_id')],
      gist: 'all captures of an order stand in it',
    },
    remedy: 'List every capture that was answered 201, from that answer on.',
    example: 'A shop that captures 6000 and reads an order without that capture sends the call again.',
    check: { of: 'history', judge: alongSpans(readings, readStates(captureList)) },
    needs: 'a purchase',
  },
  {
    id: 'om.read-states-refunds',
    binds: 'kustom',
    level: 'must',
    statement: 'The read after a refund lists it, with its id and its amount.',
    source: {
      document,
      at: [schema('ManagedOrder', 'refunds'), schema('Refund', 'refund_id')],
      gist: 'all refunds of an order stand in it, and there is no other list of them',
    },
    remedy: 'List every refund that was answered 201, from that answer on.',
    example: 'A shop that refunds 2000 and reads an order without that refund gives it back twice.',
    check: { of: 'history', judge: alongSpans(readings, readStates(refundList)) },
    needs: 'a purchase',
  },
  {
    id: 'om.captures-stay',
    binds: 'kustom',
    level: 'must',
    statement: 'A capture or a refund that a read has listed is listed by every later one, with the same amount.',
    source: {
      document,
      at: [schema('ManagedOrder', 'captures'), schema('ManagedOrder', 'refunds')],
      gist: 'these are lists of all captures and all refunds; nothing takes one back',
    },
    remedy: 'Add to these lists and take nothing out of them.',
    example: 'A capture of 6000 is still one of 6000 after 2000 of it were refunded.',
    check: { of: 'history', judge: alongSpans(readings, capturesStay) },
    needs: 'a purchase',
  },
  {
    id: 'om.original-stays',
    binds: 'kustom',
    level: 'should',
    statement: 'What an order came to when it was bought stays the same.',
    source: {
      document,
      at: [schema('ManagedOrder', 'original_order_amount')],
      gist: 'it follows from the name and the description; no page says so in so many words',
    },
    remedy: 'Let changes of the order change order_amount only.',
    example: 'After a change to 9000 original_order_amount is still 10000.',
    check: { of: 'history', judge: alongSpans(readings, originalStays) },
    needs: 'a purchase',
  },
  {
    id: 'om.amounts-follow',
    binds: 'kustom',
    level: 'must',
    statement: 'A read states the amounts that the calls since the last read have made.',
    source: {
      document,
      at: [
        schema('ManagedOrder', 'order_amount'),
        schema('ManagedOrder', 'captured_amount'),
        schema('ManagedOrder', 'refunded_amount'),
        schema('ManagedOrder', 'remaining_authorized_amount'),
      ],
      gist: 'a capture adds to what is captured and takes from what remains; a refund adds to what is refunded; a new amount replaces the old one',
    },
    remedy: 'Change the amounts with the call that changes them, and before it is answered.',
    example: 'Of 10000 a capture of 6000 leaves 4000, and a refund of 2000 leaves 4000 as well.',
    check: { of: 'history', judge: alongSpans(readings, amountsFollow) },
    needs: 'a purchase',
  },
  {
    id: 'om.status-follows',
    binds: 'kustom',
    level: 'must',
    statement: 'A read states the status that the calls since the last read have led to.',
    source: {
      document,
      at: [schema('ManagedOrder', 'status')],
      gist: 'PART_CAPTURED while something remains, CAPTURED when nothing does, CANCELLED when it was called off; refunds change none of them',
    },
    remedy: 'Change the status with the call that changes it, and before it is answered.',
    example: 'A cancelled order that is still AUTHORIZED in the next read gets shipped.',
    check: { of: 'history', judge: alongSpans(readings, statusFollows) },
    needs: 'a purchase',
  },
  {
    id: 'om.refused-changes-nothing',
    binds: 'kustom',
    level: 'should',
    statement: 'An order is after refusals as it was before.',
    source: {
      document,
      at: [at('captureOrder', 403), at('refundOrder', 403), at('updateAuthorization', 403)],
      gist: 'what is refused is not done; no page says so in so many words',
    },
    remedy: 'Look at everything that can be refused before anything is changed.',
    example: 'After a refused capture of 10001 the order is still AUTHORIZED, with 10000 remaining.',
    check: { of: 'history', judge: alongSpans(readings, refusedChangesNothing) },
    needs: 'a purchase',
  },
] as const satisfies readonly Requirement[];
