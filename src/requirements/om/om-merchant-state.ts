import { once } from '../../order/once.ts';
import type { Account } from '../managed/account.ts';
import { isDone } from '../managed/deeds.ts';
import { nounOf } from '../managed/intent.ts';
import type { Entry } from '../managed/ledger.ts';
import { alongManaged } from '../managed/managed-life.ts';
import { isDeed, isJustStated, refusedSaying } from '../managed/merchant-acts.ts';
import { type History, type HistoryRuling, type Requirement, type Ruling, upheld } from '../requirement.ts';
import { document, at as operation, schema } from './om-pointers.ts';

/** The last read of a history that states a suspicion of fraud as undecided. */
const lastPending = once((all: readonly Entry[]) =>
  all.findLast(({ answered }) => answered?.fraud_status === 'PENDING'),
);

function noCaptureWhilePending(entry: Entry, all: readonly Entry[]): Ruling {
  const { before, nth, exchange } = entry;
  if (!isDeed(entry, 'captureOrder')) return 'not concerned';
  const said = before.fraud === undefined ? refusedSaying(entry, /\bpending\b/i) : undefined;
  if (before.fraud !== 'PENDING' && !said) return before.fraud === 'ACCEPTED' ? upheld : 'not concerned';
  // The decision may reach the shop past this record. It has not been made where a later read still waits for it.
  const isPendingStill = nth < (lastPending(all)?.nth ?? 0);
  if (!said && !isPendingStill && (!isJustStated(entry) || isDone(exchange))) return 'not concerned';
  const working = said ?? 'fraud_status was PENDING when the order was read last before this';
  return [{ at: '/request', expected: 'no capture before fraud_status is ACCEPTED', actual: 'a capture', working }];
}

/** What is documented as refused once an order has come to each end. What of the rest is refused, no document says. */
const overWith: Partial<Record<NonNullable<Account['status']>, readonly string[]>> = {
  CANCELLED: [
    'captureOrder',
    'refundOrder',
    'updateAuthorization',
    'updateMerchantReferences',
    'extendAuthorization',
    'releaseAuthorization',
  ],
  EXPIRED: ['captureOrder', 'updateAuthorization', 'extendAuthorization'],
  CAPTURED: ['updateAuthorization', 'releaseAuthorization'],
};

const acts = [...new Set(Object.values(overWith).flat())];

function noActOnEnded(entry: Entry): Ruling {
  const { operation = '' } = entry.exchange;
  const { status, books } = entry.before;
  if (!acts.includes(operation) || !isDeed(entry, operation) || status === undefined) return 'not concerned';
  // An order that expired in part is said to be cancelled, and what was captured of it may be given back.
  if (status === 'CANCELLED' && operation === 'refundOrder' && books?.captured !== 0n) return 'not concerned';
  if (!overWith[status]?.includes(operation)) return status === 'CLOSED' ? 'not concerned' : upheld;
  const remains = status === 'CANCELLED' && books?.remaining !== undefined && books.remaining > 0n;
  const trap = `; that ${books?.remaining} remain does not mean that they can be captured: the status decides`;
  const noun = nounOf(entry.exchange);
  const working = `the order is ${status} for good${remains && operation === 'captureOrder' ? trap : ''}`;
  return [{ at: '/request', expected: `no ${noun} of an order that is ${status}`, actual: `a ${noun}`, working }];
}

function releaseAfterCapture(entry: Entry): Ruling {
  const { status } = entry.before;
  if (!isDeed(entry, 'releaseAuthorization')) return 'not concerned';
  if (status === 'PART_CAPTURED') return upheld;
  const said = refusedSaying(entry, /no captures/i);
  const working = status === undefined ? said : 'nothing of the order is captured';
  if (status !== undefined && status !== 'AUTHORIZED') return 'not concerned';
  if (!working || (status === 'AUTHORIZED' && !isJustStated(entry) && !said)) return 'not concerned';
  return [
    { at: '/request', expected: 'a cancellation, where nothing is captured', actual: 'a release of the rest', working },
  ];
}

const isInTime = ['captureOrder', 'cancelOrder', 'releaseAuthorization', 'extendAuthorization'];
const inTime = 'a capture, a release, a cancellation or an extension before the reservation ends';

function actedInTime(entry: Entry): Ruling {
  const { exchange, before, answered } = entry;
  const { status, expires_at = 'a time that no read stated' } = before.order ?? {};
  if (answered?.status === 'EXPIRED' && (status === 'AUTHORIZED' || status === 'PART_CAPTURED')) {
    const working = `it was ${status} when it was read before, and ended at ${expires_at}`;
    return [{ at: '/response/body/status', expected: inTime, actual: 'EXPIRED', working }];
  }
  const said = refusedSaying(entry, /\bexpired\b/i);
  if (said && status !== 'EXPIRED' && isDeed(entry, 'captureOrder')) {
    return [{ at: '/request', expected: inTime, actual: 'a capture after that', working: said }];
  }
  const isKnown = before.order?.expires_at !== undefined;
  return isKnown && isInTime.includes(exchange.operation ?? '') && isDone(exchange) ? upheld : 'not concerned';
}

const actingInTime = alongManaged(actedInTime);

/** An order runs out once, however often that shows. */
function capturedBeforeExpiry(history: History): HistoryRuling {
  const found = actingInTime(history);
  return found === 'not concerned' ? found : found.slice(0, 1);
}

/** What a merchant does, held against the state that the order is in. */
export const merchantState = [
  {
    id: 'om.no-capture-while-pending',
    binds: 'merchant',
    level: 'must',
    statement: 'Nothing is captured while a suspicion of fraud is undecided.',
    source: {
      document,
      at: [schema('ManagedOrder', 'fraud_status'), operation('captureOrder', 403)],
      gist: 'nothing is sent while fraud_status is PENDING, and a capture is refused until it is ACCEPTED',
    },
    remedy: 'Hold the order back while its fraud_status is PENDING; read it again when the notification comes.',
    example: 'An order that is read as PENDING waits; it is captured once it is read as ACCEPTED.',
    check: { of: 'history', judge: alongManaged(noCaptureWhilePending) },
  },
  {
    id: 'om.no-act-on-ended',
    binds: 'merchant',
    level: 'must',
    statement: 'Of an order that is cancelled, expired or captured in full nothing is asked that its status rules out.',
    source: {
      document,
      at: [
        operation('captureOrder', 403),
        operation('updateAuthorization'),
        operation('extendAuthorization', 403),
        operation('releaseAuthorization', 403),
        operation('updateMerchantReferences', 403),
        operation('cancelOrder'),
      ],
      gist: 'each call says which states refuse it; a cancelled order keeps its amounts, so only its status tells',
    },
    remedy: 'Read the order and decide by its status, never by remaining_authorized_amount alone.',
    example: 'A cancelled order still says that 9900 remain; a shop that captures them is refused.',
    check: { of: 'history', judge: alongManaged(noActOnEnded) },
  },
  {
    id: 'om.release-after-capture',
    binds: 'merchant',
    level: 'must',
    statement: 'What remains of an order is released only once something of it is captured.',
    source: {
      document,
      at: [operation('releaseAuthorization'), operation('releaseAuthorization', 403)],
      gist: 'a release is for the rest of a partly captured order, and is refused where nothing is captured',
    },
    remedy: 'Cancel an order of which nothing will be sent; release the rest of one of which a part was.',
    example: 'A shop that sends nothing at all cancels; a release would be refused and the money stay reserved.',
    check: { of: 'history', judge: alongManaged(releaseAfterCapture) },
  },
  {
    id: 'om.captured-before-expiry',
    binds: 'merchant',
    level: 'should',
    statement: 'An order is captured, released, cancelled or extended before its reservation ends.',
    source: {
      document,
      at: [schema('ManagedOrder', 'expires_at'), operation('captureOrder', 403)],
      gist: 'an order can be captured until expires_at, and nobody sends word when that has passed',
    },
    remedy: 'Watch expires_at of every order that is not captured in full; capture, extend or cancel it in time.',
    example: 'An order that was read as AUTHORIZED in November and as EXPIRED in January is money lost.',
    check: { of: 'history', judge: capturedBeforeExpiry },
  },
] as const satisfies readonly Requirement[];
