import { alongManaged, alongSpans } from '../managed/managed-life.ts';
import { captureList, refundList } from '../managed/managed-lists.ts';
import { keyReplays, listings, listStates, readBack } from '../managed/managed-made.ts';
import type { Requirement } from '../requirement.ts';
import { at, document, schema } from './om-pointers.ts';

/** What Kustom states of single captures and refunds. */
export const partRequirements = [
  {
    id: 'om.key-replays-answer',
    binds: 'kustom',
    level: 'must',
    statement:
      'A call that is repeated under its idempotency key is answered as the first time, and not carried out again.',
    source: {
      document,
      at: ['#/components/parameters/IdempotencyKey', at('captureOrder'), at('refundOrder')],
      gist: 'only the key is compared; the answer of the first time comes again, whatever the body says',
    },
    remedy: 'Keep the answer with the key, and send it again: status, ids and all.',
    example: 'A capture that was answered into a broken line is repeated under its key, and is still one capture.',
    check: { of: 'history', judge: alongManaged(keyReplays) },
    needs: 'a purchase',
  },
  {
    id: 'om.capture-read-back',
    binds: 'kustom',
    level: 'must',
    statement:
      'A capture that was made can be read, with the amount, the reference and the description that were sent.',
    source: {
      document,
      at: [at('readCapture', 200), schema('Capture')],
      gist: 'one capture of an order, by the id that its answer gave',
    },
    remedy: 'Answer 200 with the capture, as it was sent.',
    example: 'The reference of a capture is what the shop finds it by in the settlement file.',
    check: { of: 'history', judge: alongManaged(readBack('readCapture', captureList)) },
    needs: 'a purchase',
  },
  {
    id: 'om.list-states-captures',
    binds: 'kustom',
    level: 'must',
    statement: 'The list of the captures of an order has every capture that was made, with its amount.',
    source: {
      document,
      at: [at('listCaptures', 200), schema('CaptureList')],
      gist: 'all captures of the order, as a bare list',
    },
    remedy: 'List every capture that was answered 201.',
    example: 'After captures of 6000 and 4000 the list has two entries.',
    check: { of: 'history', judge: alongSpans(listings, listStates) },
    needs: 'a purchase',
  },
  {
    id: 'om.refund-read-back',
    binds: 'kustom',
    level: 'must',
    statement: 'A refund that was made can be read, with the amount, the reference and the description that were sent.',
    source: {
      document,
      at: [at('readRefund', 200), schema('Refund')],
      gist: 'one refund of an order, by the id that its answer gave',
    },
    remedy: 'Answer 200 with the refund, as it was sent.',
    example: 'A refund of 2000 with the reference RMA-7 is read back with both.',
    check: { of: 'history', judge: alongManaged(readBack('readRefund', refundList)) },
    needs: 'a purchase',
  },
] as const satisfies readonly Requirement[];
