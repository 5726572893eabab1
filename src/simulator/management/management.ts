import type { Instant } from '../../exchange/clock.ts';
import { type Answered, type Asked, header } from '../../exchange/handler.ts';
import type { Ids } from '../../exchange/ids.ts';
import { describe, operationOf, segments } from '../../exchange/operation.ts';
import { textOf } from '../../exchange/text.ts';
import type { Hindrance } from '../act.ts';
import type { Switches } from '../switches.ts';
import { managementAnswer } from './answer.ts';
import { withCapture } from './capture.ts';
import { asOf } from './expiry.ts';
import { manage } from './manage.ts';
import type { BoughtOrder, Managed, ManagementReply, Refusal } from './managed.ts';
import { opening, type Purchase } from './opening.ts';
import { hasBody, type ManagementOperation, readCommand } from './reading.ts';
import { malformedId, noSuchOrder, nothingAt, tooLarge, undeclared } from './refusals.ts';
import { replays } from './replays.ts';

/** Order management: the bought orders of all merchants. */
export interface Management {
  /** Takes over what somebody has bought from `owner`. */
  opens(owner: string, purchase: Purchase, isPending: boolean, now: Instant): void;
  /** Decides about an order that waits to be decided; undefined where there is none of this id. */
  decides(orderId: string, fraud: 'ACCEPTED' | 'REJECTED', now: Instant): BoughtOrder | Hindrance | undefined;
  /** Answers `owner`, who asked for something in order management at this origin. */
  answer(owner: string, asked: Asked, origin: string, now: Instant): Answered;
}

const mostBytes = 1_048_576;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const withdrawn: readonly string[] = ['resendCommunication', 'extendDueDate', 'readDueDateOptions'];

/** True for a request that is order management's to answer. */
export function isManagement({ target }: Asked): boolean {
  return segments(target)[0] === 'ordermanagement';
}

/** The operation of a request; undefined where there is none, or none any more. */
function operationIn(asked: Asked, { withdrawnOperations }: Switches): ManagementOperation | undefined {
  const found = operationOf('merchant', asked);
  if (found === undefined || (withdrawn.includes(found) && withdrawnOperations === 'gone')) return undefined;
  // The path begins with this API's own segment, and every operation there is a command.
  return found as ManagementOperation;
}

function isDeclared(asked: Asked): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(header(asked, 'content-type') ?? '');
}

/** What is wrong with a request before anybody looks for its order; else its operation. */
function routed(asked: Asked, switches: Switches): { operation: ManagementOperation } | { refusal: Refusal } {
  if (asked.body.length > mostBytes) return { refusal: tooLarge(switches) };
  const operation = operationIn(asked, switches);
  if (!operation) return { refusal: nothingAt(asked.target, switches) };
  const isUndeclared = switches.contentType === 'required' && hasBody(operation) && !isDeclared(asked);
  if (isUndeclared) return { refusal: undeclared };
  const id = segments(asked.target)[3] ?? '';
  return uuid.test(id) ? { operation } : { refusal: malformedId(id, switches) };
}

/** An order that is captured as soon as it can be, captured. */
function itself(managed: Managed, now: Instant, ids: Ids): Managed {
  const { order, capturesItself } = managed;
  if (!capturesItself || order.fraud_status !== 'ACCEPTED' || order.status !== 'AUTHORIZED') return managed;
  const { order_amount: captured_amount, order_lines } = order;
  return { ...managed, order: withCapture(order, ids.uuid(), { captured_amount, order_lines }, now) };
}

/** The key under which a write is done once; whose it is, and of which call, is a part of it. */
function keyOf(owner: string, asked: Asked, operation: ManagementOperation, { keyScope }: Switches) {
  const key = header(asked, 'klarna-idempotency-key');
  if (key === undefined || describe(operation).method === 'GET') return undefined;
  const call = keyScope === 'call' ? [asked.method.toUpperCase(), ...segments(asked.target)] : [];
  return JSON.stringify([owner, key, ...call]);
}

/** An order management without orders. */
export function management(ids: Ids, switches: Switches): Management {
  const orders = new Map<string, { readonly owner: string; readonly managed: Managed }>();
  const answers = replays(switches);

  function done(owner: string, asked: Asked, operation: ManagementOperation, now: Instant): ManagementReply {
    const [, , , id = '', , inner = ''] = segments(asked.target);
    const found = orders.get(id.toLowerCase());
    if (!found) throw new Error(`order management has lost ${id}`);
    const read = readCommand(operation, { inner, text: textOf(asked.body) ?? '', ids }, switches);
    if ('refusal' in read) return read.refusal;
    const { managed, reply } = manage(found.managed, read.command, now, switches);
    if (managed !== found.managed) orders.set(id.toLowerCase(), { owner, managed });
    return reply;
  }

  return {
    opens(owner, purchase, isPending, now) {
      const managed = itself(opening(purchase, isPending, now, switches), now, ids);
      orders.set(purchase.order_id, { owner, managed });
    },
    decides(orderId, fraud, now) {
      const found = orders.get(orderId);
      if (!found) return undefined;
      const before = asOf(found.managed, now, switches);
      const { fraud_status } = before.order;
      if (fraud_status !== 'PENDING')
        return { problem: `nothing is to be decided: the fraud_status is ${fraud_status}` };
      const decided = { ...before, order: { ...before.order, fraud_status: fraud } };
      const managed = fraud === 'REJECTED' ? { ...decided, rejectedAt: now } : itself(decided, now, ids);
      orders.set(orderId, { owner: found.owner, managed });
      return managed.order;
    },
    answer(owner, asked, origin, now) {
      const id = segments(asked.target)[3] ?? '';
      const tell = (reply: ManagementReply) =>
        managementAnswer(reply, `${origin}/ordermanagement/v1/orders/${id}`, ids);
      const route = routed(asked, switches);
      if ('refusal' in route) return tell(route.refusal);
      const { operation } = route;
      if (orders.get(id.toLowerCase())?.owner !== owner) {
        const isRefund = operation === 'refundOrder' || operation === 'readRefund';
        return tell(noSuchOrder(id, isRefund ? 'NOT_FOUND' : 'NO_SUCH_ORDER'));
      }
      const key = keyOf(owner, asked, operation, switches);
      return answers.once(key, now, () => tell(done(owner, asked, operation, now)));
    },
  };
}
