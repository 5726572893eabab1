import type { FraudDecision } from '../../../generated/conformance.ts';
import type { Instant } from '../../exchange/clock.ts';
import type { Answered, Asked } from '../../exchange/handler.ts';
import type { Ids } from '../../exchange/ids.ts';
import { segments } from '../../exchange/operation.ts';
import { textOf } from '../../exchange/text.ts';
import type { Hindrance } from '../act.ts';
import type { Switches } from '../switches.ts';
import { managementAnswer } from './answer.ts';
import { capturedItself, decided } from './fraud.ts';
import { manage } from './manage.ts';
import { type BoughtOrder, type Managed, type ManagementStep, refused } from './managed.ts';
import { opening, type Purchase } from './opening.ts';
import { type ManagementOperation, readCommand } from './reading.ts';
import { noSuchOrder } from './refusals.ts';
import { replays } from './replays.ts';
import { keyOf, routed } from './routing.ts';

/** Order management: the bought orders of all merchants. */
export interface Management {
  /** Takes over what somebody has bought from `owner`. */
  opens(owner: string, purchase: Purchase, isPending: boolean, now: Instant): void;
  /** Decides about an order that waits to be decided; undefined where there is none of this id. */
  decides(orderId: string, fraud: FraudDecision, now: Instant): BoughtOrder | Hindrance | undefined;
  /** Whether the merchant has not yet shown that it knows of a bought order: by acknowledging it, or by capturing. */
  isUnheardOf(orderId: string): boolean;
  /** Answers `owner`, who asked for something in order management at this origin. */
  answer(owner: string, asked: Asked, origin: string, now: Instant): Answered;
}

/** True for a request that is order management's to answer. */
export function isManagement({ target }: Asked): boolean {
  return segments(target)[0] === 'ordermanagement';
}

interface Owned {
  readonly owner: string;
  readonly managed: Managed;
}

/** The word for an order that is not there: what is about a refund has one of its own. */
function unknownCode(operation: ManagementOperation): 'NOT_FOUND' | 'NO_SUCH_ORDER' {
  return operation === 'refundOrder' || operation === 'readRefund' ? 'NOT_FOUND' : 'NO_SUCH_ORDER';
}

/** Does what is asked of an order, and says what came of it. */
function stepOf(
  managed: Managed,
  asked: Asked,
  operation: ManagementOperation,
  now: Instant,
  { ids, switches }: { readonly ids: Ids; readonly switches: Switches },
): ManagementStep {
  const [, , , , , inner = ''] = segments(asked.target);
  const read = readCommand(operation, { inner, text: textOf(asked.body) ?? '', ids }, switches);
  return 'refusal' in read ? refused(managed, read.refusal) : manage(managed, read.command, now, switches);
}

function isUnheardOf(managed: Managed | undefined): boolean {
  return managed !== undefined && !managed.isAcknowledged && managed.order.captures.length === 0;
}

/** An order management without orders. */
export function management(ids: Ids, switches: Switches): Management {
  const orders = new Map<string, Owned>();
  const answers = replays(switches);

  function keep(owner: string, managed: Managed): void {
    orders.set(managed.order.order_id, { owner, managed });
  }

  return {
    opens(owner, purchase, isPending, now) {
      keep(owner, capturedItself(opening(purchase, isPending, now, switches), now, ids));
    },
    decides(orderId, fraud, now) {
      const found = orders.get(orderId);
      if (!found) return undefined;
      const after = decided(found.managed, fraud, now, { ids, switches });
      if ('problem' in after) return after;
      keep(found.owner, after);
      return after.order;
    },
    isUnheardOf: (orderId) => isUnheardOf(orders.get(orderId)?.managed),
    answer(owner, asked, origin, now) {
      const id = segments(asked.target)[3] ?? '';
      const orderAt = `${origin}/ordermanagement/v1/orders/${id}`;
      const route = routed(asked, switches);
      if ('refusal' in route) return managementAnswer(route.refusal, orderAt, ids);
      const { operation } = route;
      const found = orders.get(id.toLowerCase());
      if (found?.owner !== owner) return managementAnswer(noSuchOrder(id, unknownCode(operation)), orderAt, ids);
      const key = keyOf(owner, asked, operation, switches);
      return answers.once(key, now, () => {
        const { managed, reply } = stepOf(found.managed, asked, operation, now, { ids, switches });
        if (managed !== found.managed) keep(owner, managed);
        return managementAnswer(reply, orderAt, ids);
      });
    },
  };
}
