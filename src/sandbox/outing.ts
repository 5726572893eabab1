import type { StoredOrder } from '../../generated/checkout.ts';
import type { CallbackAnswer } from '../../generated/conformance.ts';
import type { Clock } from '../exchange/clock.ts';
import type { Act, Hindrance } from '../simulator/act.ts';
import { asks, needsYes, visits } from '../simulator/callbacks/call.ts';
import { type Heard, hearChange, hearValidation } from '../simulator/callbacks/hearing.ts';
import type { Leg, Question } from '../simulator/journey.ts';
import type { Simulator } from '../simulator/simulator.ts';
import type { Mail } from './mail.ts';
import type { Ring } from './telephone.ts';

/** What an outing needs. */
export interface OutingParts {
  readonly clock: Clock;
  /** The simulator of the moment: another one after a reset. */
  simulated(): Pick<Simulator, 'acts' | 'order'>;
  /** Absent where no merchant is called. */
  readonly ring?: Ring;
  /** Told of a purchase. */
  readonly post?: Pick<Mail, 'tell'>;
  readonly strict: boolean;
  /** Whether the browser of whoever bought goes on to the confirmation page. */
  readonly confirmation?: boolean;
  /** Whether the merchant is told of the purchase by and by. */
  readonly push?: boolean;
}

/** What came of the legs of a shopper: the order at the end, or what hindered it; and what each callback was answered. */
export type Outing = ({ readonly order: StoredOrder } | Hindrance) & { readonly callbacks: readonly CallbackAnswer[] };

/** The act of putting an order into the place of another, unless somebody changed that meanwhile. */
function replaces(before: StoredOrder, after: StoredOrder): Act {
  return (order) => ({ order: order === before ? after : order });
}

function inWords(question: Question, heard: Heard): string {
  switch (heard.does) {
    case 'agrees':
      return 'agreed';
    case 'denies':
      return heard.page === undefined
        ? `denied, with the words “${heard.text ?? ''}”`
        : `denied: the shopper is sent to ${heard.page}`;
    case 'says nothing':
      return question === 'validation' ? heard.problem : `${heard.problem}; the order stays as it was`;
  }
}

/** What stands in the way after an answer; undefined where the shopper can go on. */
function hindrance(question: Question, heard: Heard, order: StoredOrder): Hindrance | undefined {
  if (heard.does === 'denies') return { problem: `the merchant answered ${question}: ${inWords(question, heard)}` };
  if (heard.does !== 'says nothing' || question !== 'validation' || !needsYes(order)) return undefined;
  return { problem: `the purchase needed a yes to the validation, and there was none: ${heard.problem}` };
}

/** What was asked, what was answered, and what that comes to. */
interface Asking {
  readonly told: CallbackAnswer;
  readonly stop: Hindrance | undefined;
}

/** Asks the merchant about an order as the shopper has made it, and makes of the answer what it says; `before`: without that. */
async function ask(question: Question, before: StoredOrder, after: StoredOrder, parts: OutingParts) {
  const call = asks(question, after);
  if (!call || !parts.ring) return undefined;
  const answered = await parts.ring(call);
  const { simulated, clock, strict } = parts;
  const isLast = question === 'validation';
  const heard = isLast ? hearValidation(after, answered) : hearChange(after, answered, clock.now(), { strict });
  const put = (order: StoredOrder) => simulated().acts(after.order_id, replaces(after, order));
  if (heard.does === 'agrees' && !isLast) put(heard.order);
  // What the merchant denies, the shopper has not done; what was typed for a purchase stays typed.
  if (heard.does === 'denies' && !isLast) put(before);
  const told = { callback: question, answered: answered.status, means: inWords(question, heard) };
  return { told, stop: hindrance(question, heard, after) } satisfies Asking;
}

/** Sends the browser back to the shop. What it shows there is for the shopper alone. */
async function visit(
  order: StoredOrder,
  { ring, confirmation = false }: OutingParts,
): Promise<CallbackAnswer | undefined> {
  const call = confirmation ? visits(order) : undefined;
  if (!call || !ring) return undefined;
  const { status: answered } = await ring(call);
  const means = answered === 200 ? 'the shopper sees the confirmation page' : 'the shopper sees no confirmation page';
  return { callback: 'confirmation', answered, means };
}

/** Lets a shopper go through these legs, one after the other; undefined where there is no such order. */
export async function goOut(orderId: string, legs: readonly Leg[], parts: OutingParts): Promise<Outing | undefined> {
  const callbacks: CallbackAnswer[] = [];
  const { simulated } = parts;
  const first = simulated().order(orderId);
  let last = first;
  for (const leg of legs) {
    let before: StoredOrder | undefined;
    const outcome = simulated().acts(orderId, (order, now) => {
      before = order;
      return leg.act(order, now);
    });
    if (!outcome) return undefined;
    if (!('order' in outcome)) {
      // Nobody bought it: another shopper finds it as this one did.
      if (first && last) simulated().acts(orderId, replaces(last, first));
      return { ...outcome, callbacks };
    }
    const question = before && leg.asks(before, outcome.order);
    const asked = question && before && (await ask(question, before, outcome.order, parts));
    if (asked) callbacks.push(asked.told);
    if (asked?.stop) return { ...asked.stop, callbacks };
    last = simulated().order(orderId);
  }
  if (last?.status !== 'checkout_complete') return last && { order: last, callbacks };
  if (parts.push !== false) parts.post?.tell('push', orderId);
  const visited = await visit(last, parts);
  return { order: last, callbacks: visited ? [...callbacks, visited] : callbacks };
}
