import type { ManagedOrder } from '../../../generated/order-management.ts';
import type { Switches } from '../switches.ts';
import type { BoughtOrder, Refusal } from './managed.ts';
import { forbidden, noCapture, noRefund } from './refusals.ts';

type Status = ManagedOrder['status'];

const open: readonly Status[] = ['AUTHORIZED', 'PART_CAPTURED'];
const alive: readonly Status[] = [...open, 'CAPTURED'];
const any: readonly Status[] = [...alive, 'CANCELLED', 'EXPIRED', 'CLOSED'];

/** In which states each change is possible. Whatever else it depends on is looked at afterwards. */
const states = {
  acknowledgeOrder: ({ acknowledgeEnded }) => (acknowledgeEnded === 'accepted' ? any : alive),
  cancelOrder: () => ['AUTHORIZED'],
  updateAuthorization: (switches) => (switches.authorizationOfPartCaptured === 'accepted' ? open : ['AUTHORIZED']),
  updateMerchantReferences: () => any.filter((status) => status !== 'CANCELLED'),
  updateCustomerDetails: () => open,
  extendAuthorization: () => open,
  releaseAuthorization: () => ['PART_CAPTURED'],
  addShippingInfo: ({ shippingInfoOfEnded }) => (shippingInfoOfEnded === 'accepted' ? any : alive),
  captureOrder: () => open,
  refundOrder: ({ refundOfExpired }) => [
    ...(['PART_CAPTURED', 'CAPTURED', 'CLOSED'] as const),
    ...(refundOfExpired === 'accepted' ? (['EXPIRED'] as const) : []),
  ],
} satisfies Readonly<Record<string, (switches: Switches) => readonly Status[]>>;

/** A change that the state of the order can forbid. */
export type Guarded = keyof typeof states;

const updates: readonly Guarded[] = ['updateAuthorization', 'updateMerchantReferences', 'updateCustomerDetails'];

const words: Readonly<Record<Status, string>> = {
  AUTHORIZED: 'has no captures',
  PART_CAPTURED: 'is partly captured',
  CAPTURED: 'is fully captured',
  CANCELLED: 'is cancelled',
  EXPIRED: 'is expired',
  CLOSED: 'is closed',
};

/** Why the state of an order forbids a change; undefined where it does not. */
export function stateForbids(operation: Guarded, order: BoughtOrder, switches: Switches): Refusal | undefined {
  const { status, order_id } = order;
  if (states[operation](switches).includes(status)) return undefined;
  const why = `Order ${order_id} ${words[status]}.`;
  if (operation === 'captureOrder') return noCapture(`${why} Capture not possible.`);
  if (operation === 'refundOrder') return noRefund(`${why} It cannot be refunded.`);
  if (operation === 'cancelOrder') return forbidden('CANCEL_NOT_ALLOWED', `${why} It cannot be cancelled.`);
  const code = updates.includes(operation) ? switches.updateRefusal : 'NOT_ALLOWED';
  return forbidden(code, `${why} ${operation} is not possible.`);
}
