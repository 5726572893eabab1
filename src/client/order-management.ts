import type {
  AuthorizationUpdate,
  Capture,
  CaptureList,
  CustomerDetailsUpdate,
  DueDateExtension,
  DueDateOptions,
  ManagedOrder,
  ManagementError,
  MerchantReferencesUpdate,
  NewCapture,
  NewRefund,
  Refund,
  ShippingInfoUpdate,
} from '../../generated/order-management.ts';
import { header } from '../exchange/handler.ts';
import { segments } from '../exchange/operation.ts';
import { type Answer, type Call, isGood, type Once, path } from './call.ts';

/** An answer that has no body where it is good: any 2xx says that it is done. */
type Done = Answer<ManagementError>;

/** An answer to a capture or a refund, which says in its headers what was made. */
interface Made extends Done {
  /** From `Capture-Id` or `Refund-Id`, else the last part of `Location`; undefined where nothing was made. */
  readonly id: string | undefined;
}

/** The calls about an order that was bought. */
export interface ManagementCalls {
  readManagedOrder(orderId: string): Promise<Answer<ManagedOrder | ManagementError>>;
  acknowledgeOrder(orderId: string, once?: Once): Promise<Done>;
  cancelOrder(orderId: string, once?: Once): Promise<Done>;
  /** The amount is the new total, and the lines are all lines from now on. */
  updateAuthorization(orderId: string, update: AuthorizationUpdate, once?: Once): Promise<Done>;
  updateMerchantReferences(orderId: string, references: MerchantReferencesUpdate, once?: Once): Promise<Done>;
  updateCustomerDetails(orderId: string, details: CustomerDetailsUpdate, once?: Once): Promise<Done>;
  extendAuthorization(orderId: string, once?: Once): Promise<Done>;
  releaseAuthorization(orderId: string, once?: Once): Promise<Done>;
  addShippingInfo(orderId: string, parcels: ShippingInfoUpdate, once?: Once): Promise<Done>;
  captureOrder(orderId: string, capture: NewCapture, once?: Once): Promise<Made>;
  listCaptures(orderId: string): Promise<Answer<CaptureList | ManagementError>>;
  readCapture(orderId: string, captureId: string): Promise<Answer<Capture | ManagementError>>;
  addCaptureShippingInfo(orderId: string, captureId: string, parcels: ShippingInfoUpdate, once?: Once): Promise<Done>;
  /** Withdrawn by Kustom. */
  resendCommunication(orderId: string, captureId: string, once?: Once): Promise<Done>;
  /** Withdrawn by Kustom. */
  extendDueDate(orderId: string, captureId: string, extension: DueDateExtension, once?: Once): Promise<Done>;
  /** Withdrawn by Kustom. */
  readDueDateOptions(orderId: string, captureId: string): Promise<Answer<DueDateOptions | ManagementError>>;
  refundOrder(orderId: string, refund: NewRefund, once?: Once): Promise<Made>;
  readRefund(orderId: string, refundId: string): Promise<Answer<Refund | ManagementError>>;
}

/** The answer with the id of what was made. Some servers leave out one of the two headers, so that either has to do. */
function made(answered: Done, name: 'Capture-Id' | 'Refund-Id'): Made {
  const id = header(answered, name) ?? segments(header(answered, 'Location') ?? '').at(-1);
  return { ...answered, id: isGood(answered) ? id : undefined };
}

type CaptureCalls = Pick<
  ManagementCalls,
  | 'captureOrder'
  | 'listCaptures'
  | 'readCapture'
  | 'addCaptureShippingInfo'
  | 'resendCommunication'
  | 'extendDueDate'
  | 'readDueDateOptions'
>;

const orders = '/ordermanagement/v1/orders';

function captureCalls(call: Call): CaptureCalls {
  const at = (orderId: string, ...rest: readonly string[]) => path(orders, orderId, 'captures', ...rest);
  return {
    captureOrder: async (orderId, body, once) => made(await call('POST', at(orderId), { ...once, body }), 'Capture-Id'),
    listCaptures: (orderId) => call('GET', at(orderId)),
    readCapture: (orderId, captureId) => call('GET', at(orderId, captureId)),
    addCaptureShippingInfo: (orderId, captureId, body, once) =>
      call('POST', at(orderId, captureId, 'shipping-info'), { ...once, body }),
    resendCommunication: (orderId, captureId, once) => call('POST', at(orderId, captureId, 'trigger-send-out'), once),
    extendDueDate: (orderId, captureId, body, once) =>
      call('PATCH', at(orderId, captureId, 'extend-due-date'), { ...once, body }),
    readDueDateOptions: (orderId, captureId) => call('GET', at(orderId, captureId, 'extend-due-date-options')),
  };
}

/** The calls of order management. */
export function managementCalls(call: Call): ManagementCalls {
  const at = (orderId: string, ...rest: readonly string[]) => path(orders, orderId, ...rest);
  return {
    ...captureCalls(call),
    readManagedOrder: (orderId) => call('GET', at(orderId)),
    acknowledgeOrder: (orderId, once) => call('POST', at(orderId, 'acknowledge'), once),
    cancelOrder: (orderId, once) => call('POST', at(orderId, 'cancel'), once),
    updateAuthorization: (orderId, body, once) => call('PATCH', at(orderId, 'authorization'), { ...once, body }),
    updateMerchantReferences: (orderId, body, once) =>
      call('PATCH', at(orderId, 'merchant-references'), { ...once, body }),
    updateCustomerDetails: (orderId, body, once) => call('PATCH', at(orderId, 'customer-details'), { ...once, body }),
    extendAuthorization: (orderId, once) => call('POST', at(orderId, 'extend-authorization-time'), once),
    releaseAuthorization: (orderId, once) => call('POST', at(orderId, 'release-remaining-authorization'), once),
    addShippingInfo: (orderId, body, once) => call('POST', at(orderId, 'shipping-info'), { ...once, body }),
    refundOrder: async (orderId, body, once) =>
      made(await call('POST', at(orderId, 'refunds'), { ...once, body }), 'Refund-Id'),
    readRefund: (orderId, refundId) => call('GET', at(orderId, 'refunds', refundId)),
  };
}
