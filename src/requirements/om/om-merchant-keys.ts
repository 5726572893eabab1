import type { WholeExchange } from '../../exchange/exchange.ts';
import { keyOf } from '../managed/deeds.ts';
import { keyAt, keylessNotRepeated, retryKeepsKey } from '../managed/retries.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { document } from './om-pointers.ts';

const idempotency = '#/components/parameters/IdempotencyKey';

/** Nobody sends no header but the host: whoever wrote that down left the others out, as contracts do with what they do not need. */
function isWithoutHeaders({ contract, request }: WholeExchange): boolean {
  return contract === true || request.headers.every(([name]) => name.toLowerCase() === 'host');
}

function actsBearKey(exchange: WholeExchange): Ruling {
  if (keyOf(exchange)) return upheld;
  if (isWithoutHeaders(exchange)) return 'not concerned';
  return [{ at: keyAt, expected: 'a key that names this deed, the same on every repeat of it', actual: 'no key' }];
}

/** How a merchant keeps money from moving twice. */
export const merchantKeys = [
  {
    id: 'om.acts-bear-key',
    binds: 'merchant',
    level: 'should',
    statement: 'A capture, a refund, a cancellation, a release and a new amount bear an idempotency key.',
    source: {
      document,
      at: [idempotency],
      gist: 'the header is optional and strongly advised: without it a call that is repeated is carried out twice',
    },
    remedy: 'Send Klarna-Idempotency-Key with each of these calls, one key per deed, kept until the deed is answered.',
    example: 'A capture of 4000 without a key that times out and is sent again captures 8000.',
    check: {
      of: 'exchange',
      operation: ['captureOrder', 'refundOrder', 'cancelOrder', 'releaseAuthorization', 'updateAuthorization'],
      judge: actsBearKey,
    },
  },
  {
    id: 'om.retry-keeps-key',
    binds: 'merchant',
    level: 'must',
    statement:
      'A capture or a refund that is sent again because its outcome is unknown bears the key of the first attempt.',
    source: {
      document,
      at: [idempotency, '#/components/responses/Failed', '#/components/responses/Unavailable'],
      gist: 'a call under a new key is a new deed; under the key of before it is answered as before',
    },
    remedy:
      'Store the key with the deed before the first attempt, and send it with every further one; or read the order first and see what became of it.',
    example: 'A refund of 2000 that timed out is sent again under its key; under a fresh one 4000 may be given back.',
    check: { of: 'history', judge: retryKeepsKey },
  },
  {
    id: 'om.keyless-not-repeated',
    binds: 'merchant',
    level: 'should',
    statement:
      'A capture or a refund that bore no key, and whose outcome is unknown, is not sent again before the order was read.',
    source: {
      document,
      at: [idempotency, '#/components/responses/Failed', '#/components/responses/Unavailable'],
      gist: 'without a key each call is a deed of its own; a key on the second attempt does not name the first',
    },
    remedy:
      'Read the order and see whether the amount moved before you send it again; then send every call with a key.',
    example: 'A capture of 4000 without a key times out and is sent again: 8000 may be captured.',
    check: { of: 'history', judge: keylessNotRepeated },
  },
] as const satisfies readonly Requirement[];
