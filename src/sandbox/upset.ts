import type { Fault } from '../../generated/conformance.ts';
import { type Answered, bytes, type Handler } from '../exchange/handler.ts';
import type { Ids } from '../exchange/ids.ts';
import { operationOf, segments } from '../exchange/operation.ts';
import type { Call } from '../simulator/callbacks/call.ts';
import type { Faults, Occasion } from './faults.ts';
import type { Ring } from './telephone.ts';

/** What trouble needs of the world: an id for each error, and a way to let real time pass. */
export interface UpsetParts {
  readonly faults: Pick<Faults, 'due'>;
  readonly ids: Ids;
  wait(ms: number): Promise<void>;
}

const codes: Readonly<Record<number, string>> = {
  400: 'BAD_VALUE',
  403: 'READ_ONLY_ORDER',
  404: 'NOT_FOUND',
  429: 'TOO_MANY_REQUESTS',
};

function refusing(status: number, ids: Ids): Answered {
  const error_code = codes[status] ?? 'INTERNAL_ERROR';
  const error_messages = [`The sandbox was asked for a ${status}`];
  const body = bytes(JSON.stringify({ error_code, error_messages, correlation_id: ids.uuid() }));
  return { status, headers: [['Content-Type', 'application/json']], body };
}

const silence: Answered = {
  status: 'broken off',
  headers: [],
  body: new Uint8Array(),
  because: 'the sandbox was asked to cut the connection',
};

// What can happen to whom. To be held back is for what is told later.
const [toMerchants, onTheWay, later] = [
  ['status', 'delay', 'cut', 'lost-answer'],
  ['delay', 'cut', 'lost-answer', 'duplicate'],
  ['reorder'],
] as const satisfies readonly (readonly Fault['fault'][])[];

/** True for trouble that a callback can meet. */
export function canMeet(fault: Fault['fault'], operation: string): boolean {
  if (fault === 'reorder') return operation === 'push' || operation === 'notification';
  return onTheWay.some((one) => one === fault);
}

/** True for trouble that a merchant can meet who asks something. */
export function isMerchants(fault: Fault['fault']): boolean {
  return toMerchants.some((one) => one === fault);
}

function calling({ operation, orderId }: Call, among: Occasion['among']): Occasion {
  return { operation, orderId, among, isCallback: true };
}

/** The same Kustom, with trouble. */
export function upset(kustom: Handler, { faults, ids, wait }: UpsetParts): Handler {
  return async (asked) => {
    const [, , , orderId] = segments(asked.target);
    const fault = faults.due({ operation: operationOf('merchant', asked), orderId, among: toMerchants });
    if (!fault) return kustom(asked);
    if (fault.fault === 'status') return refusing(fault.status ?? 503, ids);
    if (fault.fault === 'cut') return silence;
    const answered = await kustom(asked);
    if (fault.fault === 'lost-answer') return silence;
    await wait(fault.delay_ms ?? 0);
    return answered;
  };
}

/** The same line to the merchants, with trouble on the way. */
export function upsetLine(ring: Ring, { faults, wait }: Omit<UpsetParts, 'ids'>): Ring {
  return async (call) => {
    const fault = faults.due(calling(call, onTheWay));
    if (!fault) return ring(call);
    if (fault.fault === 'cut') return silence;
    if (fault.fault === 'delay') await wait(fault.delay_ms ?? 0);
    const [answered] = await Promise.all([ring(call), ...(fault.fault === 'duplicate' ? [ring(call)] : [])]);
    return fault.fault === 'lost-answer' ? silence : answered;
  };
}

/** Whether a call is to come after the one that would come next. */
export function isHeldBack(call: Call, faults: Pick<Faults, 'due'>): boolean {
  return faults.due(calling(call, later)) !== undefined;
}
