import { createHash } from 'node:crypto';
import { type Line, type ManagedOrder, plain } from './kustom-bodies.ts';
import type { Heard } from './kustom-client.ts';
import { sum } from './money.ts';
import type { Item } from './pricing.ts';
import { isDead, managedPath, readManaged, withdraw } from './purchase.ts';
import type { Action, Order, Settling } from './records.ts';
import { later, notFound, type Reply, refused } from './reply.ts';
import type { Shop } from './shop.ts';

// What staff does with an order. Each time Kustom is asked first how things stand: somebody may have acted in the portal,
// and an order may have expired. Each time what is asked for is written down before it is asked, with the key it has.

const paths = {
  capture: 'captures',
  refund: 'refunds',
  cancel: 'cancel',
  release: 'release-remaining-authorization',
} as const;

/** What can be done with an order. */
export type Kind = keyof typeof paths;

/** What staff asks for. */
export interface Wish {
  /** Left out for all that is left. */
  readonly items?: readonly Item[];
  readonly company?: string | undefined;
  readonly tracking?: string | undefined;
}

/** What has to be sent for a wish, or why it cannot be done. */
export type Plan = (shop: Shop, order: Order, managed: ManagedOrder, wish: Wish) => Settling | string;

/**
 * The key of a business action: the same for every try, also after a crash, because it is made from what the action is. A
 * fresh one for each try captures twice; one for a whole session answers the second order with the first.
 */
export function keyFor(kustomId: string, kind: string, nth: number): string {
  const hash = createHash('sha256').update(`${kustomId} ${kind} ${nth}`).digest('hex');
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5');
}

/** Kustom would refuse it as well; asked here, the answer is in our words. Decided by the status, never by what remains. */
export function objectionToShip(order: Order, managed: ManagedOrder, hold: string): string {
  if (order.isCancelled) return 'the order is cancelled here';
  if (hold !== '') return hold;
  const { status } = managed;
  return status === 'AUTHORIZED' || status === 'PART_CAPTURED' ? '' : `the order is ${status} at Kustom`;
}

function shippingInfo({ company, tracking }: Wish, lines: readonly Line[]): Pick<Settling, 'shipping_info'> {
  if (!lines.some(({ type }) => type === 'physical')) return {};
  const method = lines.find(({ type }) => type === 'shipping_fee')?.reference === 'HOME' ? 'Home' : 'PickUpPoint';
  const parcel = { ...(company && { shipping_company: company }), ...(tracking && { tracking_number: tracking }) };
  return { shipping_info: [{ ...parcel, shipping_method: method }] };
}

function linesIn(settlements: ManagedOrder['captures']): readonly Line[] {
  return (settlements ?? []).flatMap(({ order_lines = [] }) => order_lines).map(plain);
}

const planCapture: Plan = (shop, order, managed, wish) => {
  const problem = shop.parts.objectionToShip(order, managed, shop.parts.holdOf(managed, order));
  if (problem !== '') return problem;
  const lines = shop.parts.linesToShip(order.lines, linesIn(managed.captures), wish.items);
  if (typeof lines === 'string') return lines;
  const captured_amount = sum(lines.map((line) => line.total_amount));
  const most = managed.remaining_authorized_amount ?? 0;
  if (captured_amount <= 0) return 'this comes to nothing after discount and gift card: ship more at once';
  if (captured_amount > most) return `this comes to ${captured_amount}, and ${most} is left to capture`;
  return { captured_amount, order_lines: lines, ...shippingInfo(wish, lines) };
};

const planRefund: Plan = (shop, _order, managed, wish) => {
  const most = (managed.captured_amount ?? 0) - (managed.refunded_amount ?? 0);
  const lines = shop.parts.linesToRefund(linesIn(managed.captures), linesIn(managed.refunds), wish.items);
  if (typeof lines === 'string') return lines;
  const refunded_amount = sum(lines.map((line) => line.total_amount));
  if (refunded_amount <= 0) return 'there is nothing to give back';
  if (refunded_amount > most) return `this comes to ${refunded_amount}, and ${most} of what was captured is left`;
  return { refunded_amount, order_lines: lines };
};

const planCancel: Plan = (_shop, _order, { status, captured_amount = 0 }) => {
  if (captured_amount > 0) return 'part of the order is captured: release the rest, or refund what was captured';
  return status === 'AUTHORIZED' ? {} : `the order is ${status} at Kustom`;
};

const planRelease: Plan = (_shop, _order, { status }) =>
  status === 'PART_CAPTURED' ? {} : `only a partly captured order has a rest to release; this one is ${status}`;

/** How each kind of action is planned. */
export const plans: Readonly<Record<Kind, Plan>> = {
  capture: planCapture,
  refund: planRefund,
  cancel: planCancel,
  release: planRelease,
};

/** True where Kustom shows that an action was done, although its answer never reached us. */
function isDone({ kind, body: { reference } }: Action, managed: ManagedOrder): boolean {
  const { captures = [], refunds = [], status } = managed;
  if (kind === 'capture') return captures.some((one) => one.reference === reference);
  if (kind === 'refund') return refunds.some((one) => one.reference === reference);
  return kind === 'cancel' ? status === 'CANCELLED' : status === 'CAPTURED';
}

/** Refused for good. Not so: silence, their trouble, our password, too many at once, and two that met (409). */
function isFinal(heard: Heard): boolean {
  return (
    !heard.ok && heard.status !== 'no answer' && heard.status < 500 && ![401, 408, 409, 429].includes(heard.status)
  );
}

/** Asks for what was written down, and writes down what came of it. */
async function carryOut(shop: Shop, order: Order, kind: Kind, action: Action): Promise<Reply> {
  const { kustomId } = order;
  const { body, key } = action;
  const path = `${managedPath(kustomId)}/${paths[kind]}`;
  const isBare = kind === 'cancel' || kind === 'release';
  const heard = await shop.ask({ method: 'POST', path, key, tries: 4, ...(!isBare && { body }) });
  if (heard.ok) {
    shop.store.endAction(kustomId, action, 'done');
    if (kind === 'cancel') withdraw(shop, order);
    return { status: 200, body: { done: kind, ...body, id: heard.id } };
  }
  // Nothing is marked shipped or refunded here because Kustom said no, or said nothing.
  if (isFinal(heard)) {
    shop.store.endAction(kustomId, action, 'refused');
    return refused(heard.said);
  }
  return later({ said: `${heard.said}. It may have been done: ask again, it will be done once.` });
}

/** Writes down the next action of a kind. Its reference appears in the settlement, and tells us later that it was done. */
function begin(shop: Shop, order: Order, kind: Kind, planned: Settling): Action {
  const nth = shop.store.actions(order.kustomId).filter((one) => one.kind === kind).length + 1;
  const reference = `${order.number}-${kind}-${nth}`;
  const key = shop.parts.keyFor(order.kustomId, kind, nth);
  const action = { kind, nth, key, body: { ...planned, reference, description: `Order ${order.number}` } };
  shop.store.addAction(order.kustomId, action);
  return { ...action, state: 'open' };
}

/**
 * Ships, refunds, cancels or releases. What was begun and never answered comes first, and as it was begun: under the same
 * key Kustom looks at the key alone, and would answer a new wish with the outcome of the old one.
 */
export async function act(shop: Shop, kustomId: string, kind: Kind, wish: Wish): Promise<Reply> {
  const order = shop.store.order(kustomId);
  if (!order) return notFound;
  const heard = await readManaged(shop, kustomId, 4);
  if (!heard.ok) return heard.status === 404 ? refused(heard.said) : later(heard);
  const managed = heard.body as ManagedOrder;
  const begun = shop.store.actions(kustomId).find((one) => one.kind === kind && one.state === 'open');
  if (begun && isDone(begun, managed)) {
    shop.store.endAction(kustomId, begun, 'done');
    if (kind === 'cancel') withdraw(shop, order);
    return { status: 200, body: { done: kind, ...begun.body } };
  }
  if (begun) return carryOut(shop, order, kind, begun);
  if (isDead(managed)) withdraw(shop, order);
  const planned = shop.parts.plans[kind](shop, order, managed, wish);
  if (typeof planned === 'string') return refused(planned);
  // Where the push never came, or came to nothing halfway, Kustom does not know our number yet.
  if (kind === 'capture' && !(order.isAcknowledged && order.isReferenced)) {
    const registered = await shop.parts.register(shop, order);
    if (!registered.ok) return later(registered);
  }
  return carryOut(shop, order, kind, begin(shop, order, kind, planned));
}
