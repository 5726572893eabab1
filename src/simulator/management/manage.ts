import type { Capture, DueDateExtension, DueDateOptions } from '../../../generated/order-management.ts';
import type { Instant } from '../../exchange/clock.ts';
import type { Switches } from '../switches.ts';
import { captureIn, capturing, shippingCapture } from './capture.ts';
import {
  acknowledging,
  authorizing,
  cancelling,
  extending,
  readdressing,
  referencing,
  releasing,
  shipping,
} from './changes.ts';
import { asOf } from './expiry.ts';
import type { Managed, ManagementReply, ManagementStep } from './managed.ts';
import type { Look, ManagementCommand } from './reading.ts';
import { refunding } from './refund.ts';
import { noSuchCapture, noSuchRefund, unfit } from './refusals.ts';

/** What more time costs, where the withdrawn operations are served; the figures are made up. */
function dueDateOptions(currency: string | undefined): DueDateOptions {
  const options = [14, 30, 60].map((number_of_days) => ({ number_of_days, amount: 0 }));
  return { currency: currency ?? '', options };
}

function readCapture({ order }: Managed, id: string, answer: (capture: Capture) => ManagementReply): ManagementReply {
  const capture = order.captures.find(({ capture_id }) => capture_id === id);
  return capture ? answer(capture) : noSuchCapture(id);
}

function readRefund({ order }: Managed, id: string): ManagementReply {
  const refund = order.refunds.find(({ refund_id }) => refund_id === id);
  return refund ? { status: 200, body: refund } : noSuchRefund(id);
}

function extendDueDate({ order }: Managed, id: string, { number_of_days }: DueDateExtension, switches: Switches) {
  const found = captureIn(order, id);
  if ('refusal' in found) return found.refusal;
  const { options = [] } = dueDateOptions(order.purchase_currency);
  const isOffered = options.some((one) => one.number_of_days === number_of_days);
  return isOffered ? ({ status: 204 } as const) : unfit(['number_of_days'], switches);
}

function resent({ order }: Managed, id: string): ManagementReply {
  const found = captureIn(order, id);
  return 'refusal' in found ? found.refusal : { status: 204 };
}

/** The answer to what changes nothing that can be read. */
function told(managed: Managed, command: Look, switches: Switches): ManagementReply {
  switch (command.do) {
    case 'readManagedOrder':
      return { status: 200, body: managed.order };
    case 'listCaptures':
      return { status: 200, body: managed.order.captures };
    case 'readCapture':
      return readCapture(managed, command.captureId, (body) => ({ status: 200, body }));
    case 'readRefund':
      return readRefund(managed, command.refundId);
    case 'readDueDateOptions':
      return readCapture(managed, command.captureId, () => {
        return { status: 200, body: dueDateOptions(managed.order.purchase_currency) };
      });
    case 'resendCommunication':
      return resent(managed, command.captureId);
    case 'extendDueDate':
      return extendDueDate(managed, command.captureId, command.body, switches);
  }
}

/** One bought order, one command, one moment: the order afterwards, and what is answered. A refusal changes nothing. */
export function manage(before: Managed, command: ManagementCommand, now: Instant, switches: Switches): ManagementStep {
  const managed = asOf(before, now, switches);
  switch (command.do) {
    case 'acknowledgeOrder':
      return acknowledging(managed, switches);
    case 'cancelOrder':
      return cancelling(managed, switches);
    case 'updateAuthorization':
      return authorizing(managed, command.body, now, switches);
    case 'updateMerchantReferences':
      return referencing(managed, command.body, switches);
    case 'updateCustomerDetails':
      return readdressing(managed, command.body, command.hasBilling, switches);
    case 'extendAuthorization':
      return extending(managed, now, switches);
    case 'releaseAuthorization':
      return releasing(managed, switches);
    case 'addShippingInfo':
      return shipping(managed, command.body, switches);
    case 'captureOrder':
      return capturing(managed, command, now, switches);
    case 'addCaptureShippingInfo':
      return shippingCapture(managed, command.captureId, command.body);
    case 'refundOrder':
      return refunding(managed, command, now, switches);
    default:
      return { managed, reply: told(managed, command, switches) };
  }
}
