import type { OperationId } from '../../generated/operations.ts';
import type { ManagedOrder } from '../../generated/order-management.ts';
import type { RequirementId } from '../../generated/requirement-ids.ts';
import { type Answered, bytes, header } from '../../src/exchange/handler.ts';
import { describe } from '../../src/exchange/operation.ts';
import { kustomsReading } from './kustoms-reading.ts';
import { kustomsTelling } from './kustoms-telling.ts';
import type { ManagingMiniature } from './miniature.ts';
import { bodyOf, instead, type Wrap } from './wraps.ts';

type Status = ManagedOrder['status'];

/** One cell of the table of states and operations: who notices that it is the wrong way round, and who sees that nothing was done. */
type Cell = readonly [status: Status, operation: OperationId, caughtBy: RequirementId, ...also: RequirementId[]];

const codes: Partial<Readonly<Record<OperationId, string>>> = {
  captureOrder: 'CAPTURE_NOT_ALLOWED',
  refundOrder: 'REFUND_NOT_ALLOWED',
  cancelOrder: 'CANCEL_NOT_ALLOWED',
};

/** A refusal, as the service writes it. */
function forbidden(of: OperationId): Answered {
  const body = { error_code: codes[of] ?? 'NOT_ALLOWED', error_messages: ['Not possible'], correlation_id: 'made-up' };
  return { status: 403, headers: [['Content-Type', 'application/json']], body: bytes(JSON.stringify(body)) };
}

/** A success, as the service writes it, of which nothing is true. */
function made(of: OperationId, target: string): Answered {
  const names: Partial<Readonly<Record<OperationId, string>>> = {
    captureOrder: 'Capture-Id',
    refundOrder: 'Refund-Id',
  };
  const name = names[of];
  if (name === undefined) return { status: 204, headers: [], body: bytes('') };
  const location = `http://kustom.test${target}/made-up`;
  return {
    status: 201,
    headers: [
      [name, 'made-up'],
      ['Location', location],
    ],
    body: bytes(''),
  };
}

/** What becomes of one operation, where the order is in one state. */
function inCell(status: Status, of: OperationId, becomes: (target: string, answered: Answered) => Answered): Wrap {
  return instead(of, async (asked, right) => {
    const target = asked.target.split('/').slice(0, 5).join('/');
    const order = bodyOf(await right({ ...asked, method: 'GET', target, headers: asked.headers, body: bytes('') }));
    if (order.status !== status) return undefined;
    return becomes(asked.target, await right(asked));
  });
}

/** Takes what it has to refuse, and does nothing. */
function takes(status: Status, of: OperationId): Wrap {
  return inCell(status, of, (target, answered) => (answered.status === 403 ? made(of, target) : answered));
}

/** Refuses what it has to take, and repeats what it said under a key before. */
function refuses(status: Status, of: OperationId): Wrap {
  return (right) => {
    const refused = new Map<string, boolean>();
    return instead(of, async (asked) => {
      const key = header(asked, 'klarna-idempotency-key') ?? '';
      const target = asked.target.split('/').slice(0, 5).join('/');
      const order = bodyOf(await right({ ...asked, method: 'GET', target, body: bytes('') }));
      const isRefused = refused.get(key) ?? order.status === status;
      if (key !== '') refused.set(key, isRefused);
      return isRefused ? forbidden(of) : undefined;
    })(right);
  };
}

const refused: readonly Cell[] = [
  ['AUTHORIZED', 'captureOrder', 'om.over-capture-refused', 'om.read-states-captures'],
  ['AUTHORIZED', 'refundOrder', 'om.refund-without-capture-refused', 'om.read-states-refunds'],
  ['AUTHORIZED', 'releaseAuthorization', 'om.release-without-capture-refused'],
  ['AUTHORIZED', 'updateCustomerDetails', 'om.billing-address-refused', 'om.address-follows'],
  ['PART_CAPTURED', 'captureOrder', 'om.over-capture-refused', 'om.read-states-captures'],
  ['PART_CAPTURED', 'refundOrder', 'om.over-refund-refused', 'om.read-states-refunds'],
  ['PART_CAPTURED', 'cancelOrder', 'om.cancel-after-capture-refused'],
  ['PART_CAPTURED', 'updateAuthorization', 'om.lowering-below-captured-refused', 'om.lines-follow'],
  ['CAPTURED', 'captureOrder', 'om.captured-is-settled', 'om.read-states-captures'],
  ['CAPTURED', 'refundOrder', 'om.over-refund-refused', 'om.read-states-refunds'],
  ['CAPTURED', 'cancelOrder', 'om.cancel-after-capture-refused'],
  ['CAPTURED', 'releaseAuthorization', 'om.captured-is-settled'],
  ['CAPTURED', 'updateAuthorization', 'om.captured-is-settled', 'om.lines-follow'],
  ['CANCELLED', 'captureOrder', 'om.cancelled-is-final', 'om.read-states-captures'],
  ['CANCELLED', 'refundOrder', 'om.cancelled-is-final', 'om.read-states-refunds'],
  ['CANCELLED', 'releaseAuthorization', 'om.cancelled-is-final'],
  ['CANCELLED', 'extendAuthorization', 'om.cancelled-is-final'],
  ['CANCELLED', 'updateAuthorization', 'om.cancelled-is-final', 'om.lines-follow'],
  ['CANCELLED', 'updateMerchantReferences', 'om.cancelled-is-final', 'om.references-follow'],
  ['EXPIRED', 'captureOrder', 'om.expired-is-final', 'om.read-states-captures'],
  ['EXPIRED', 'extendAuthorization', 'om.expired-is-final', 'om.extension-follows'],
  ['EXPIRED', 'updateAuthorization', 'om.expired-is-final', 'om.lines-follow'],
];

const taken: readonly Cell[] = [
  ['AUTHORIZED', 'acknowledgeOrder', 'om.acknowledge-accepted'],
  ['AUTHORIZED', 'captureOrder', 'om.allowed-capture-accepted'],
  ['AUTHORIZED', 'cancelOrder', 'om.allowed-cancel-accepted'],
  ['AUTHORIZED', 'updateAuthorization', 'om.lowering-accepted'],
  ['AUTHORIZED', 'updateMerchantReferences', 'om.references-accepted'],
  ['AUTHORIZED', 'addShippingInfo', 'om.shipping-info-accepted'],
  ['PART_CAPTURED', 'captureOrder', 'om.allowed-capture-accepted'],
  ['PART_CAPTURED', 'refundOrder', 'om.allowed-refund-accepted'],
  ['PART_CAPTURED', 'releaseAuthorization', 'om.allowed-release-accepted'],
  ['PART_CAPTURED', 'updateMerchantReferences', 'om.references-accepted'],
  ['PART_CAPTURED', 'addCaptureShippingInfo', 'om.shipping-info-accepted'],
  ['CAPTURED', 'refundOrder', 'om.allowed-refund-accepted'],
  ['CAPTURED', 'updateMerchantReferences', 'om.references-accepted'],
  ['CAPTURED', 'addCaptureShippingInfo', 'om.shipping-info-accepted'],
];

/** Kustoms that are wrong in one cell of the table of states and operations, in one amount, or in what they tell of it. */
export const managingKustoms: readonly ManagingMiniature[] = [
  ...refused.map(([status, of, caughtBy, ...also]) => {
    const wrong = `takes ${describe(of).id} in a wrong way when ${status}`;
    return { wrong, caughtBy, also, managing: takes(status, of) };
  }),
  ...taken.map(([status, of, caughtBy]) => {
    return { wrong: `refuses ${describe(of).id} when ${status}`, caughtBy, managing: refuses(status, of) };
  }),
  ...[400, 409, 422].map((status) => {
    const managing = inCell('PART_CAPTURED', 'cancelOrder', (_, answered) => ({ ...answered, status }));
    return {
      wrong: `refuses what is forbidden with ${status}`,
      caughtBy: 'om.refused-by-state',
      also: ['om.refusal-names-code'],
      managing,
    } as const;
  }),
  {
    wrong: 'breaks down over what it has to refuse',
    caughtBy: 'om.cancel-after-capture-refused',
    managing: inCell('PART_CAPTURED', 'cancelOrder', (_, answered) => ({ ...answered, status: 500 })),
  },
  ...kustomsReading,
  ...kustomsTelling,
];
