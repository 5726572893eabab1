import type { OperationId } from '../../../generated/operations.ts';
import type {
  AuthorizationUpdate,
  CustomerDetailsUpdate,
  DueDateExtension,
  MerchantReferencesUpdate,
  NewCapture,
  NewRefund,
  ShippingInfoUpdate,
} from '../../../generated/order-management.ts';
import type { Misfit, Validator } from '../../../generated/validator.ts';
import * as fits from '../../../generated/validators/checkout.js';
import type { Ids } from '../../exchange/ids.ts';
import { isObject, json, withoutNulls } from '../../order/json.ts';
import { numberFaults } from '../../order/number-faults.ts';
import { knownFields } from '../known-fields.ts';
import type { Switches } from '../switches.ts';
import type { Refusal } from './managed.ts';
import { unfit, unreadable } from './refusals.ts';

/** What changes nothing that can be read of a bought order; `do`: the operation. */
export type Look =
  | { readonly do: 'readManagedOrder' | 'listCaptures' }
  | { readonly do: 'readCapture' | 'resendCommunication' | 'readDueDateOptions'; readonly captureId: string }
  | { readonly do: 'extendDueDate'; readonly captureId: string; readonly body: DueDateExtension }
  | { readonly do: 'readRefund'; readonly refundId: string };

/** What a merchant can ask of one bought order. */
export type ManagementCommand =
  | Look
  | { readonly do: 'acknowledgeOrder' | 'cancelOrder' | 'extendAuthorization' | 'releaseAuthorization' }
  | { readonly do: 'updateAuthorization'; readonly body: AuthorizationUpdate }
  | { readonly do: 'updateMerchantReferences'; readonly body: MerchantReferencesUpdate }
  | { readonly do: 'updateCustomerDetails'; readonly body: CustomerDetailsUpdate; readonly hasBilling: boolean }
  | { readonly do: 'addShippingInfo'; readonly body: ShippingInfoUpdate }
  /** `id`: of the capture or the refund that is made. */
  | { readonly do: 'captureOrder'; readonly id: string; readonly body: NewCapture }
  | { readonly do: 'refundOrder'; readonly id: string; readonly body: NewRefund }
  | { readonly do: 'addCaptureShippingInfo'; readonly captureId: string; readonly body: ShippingInfoUpdate };

/** An operation of order management. */
export type ManagementOperation = ManagementCommand['do'];

/** The documented part of a body, and the whole of it. */
type Reading<Said> = { readonly body: Said; readonly sent: object } | { readonly refusal: Refusal };

const bodies = {
  captureOrder: 'NewCapture',
  refundOrder: 'NewRefund',
  updateAuthorization: 'AuthorizationUpdate',
  updateMerchantReferences: 'MerchantReferencesUpdate',
  updateCustomerDetails: 'CustomerDetailsUpdate',
  addShippingInfo: 'ShippingInfoUpdate',
  addCaptureShippingInfo: 'ShippingInfoUpdate',
  extendDueDate: 'DueDateExtension',
} as const satisfies Partial<Readonly<Record<OperationId, keyof typeof fits>>>;

/** True for an operation that is asked with a body; what else comes with one is not read. */
export function hasBody(operation: ManagementOperation): operation is keyof typeof bodies {
  return Object.hasOwn(bodies, operation);
}

function place(pointer: string): string {
  return pointer.slice(1);
}

function misfitField({ keyword, instancePath, params }: Misfit): string {
  return place(keyword === 'required' ? `${instancePath}/${params.missingProperty}` : instancePath);
}

function isExcused({ keyword, instancePath, params }: Misfit, { authorizationLines }: Switches): boolean {
  const isMissing = keyword === 'required' && instancePath === '' && params.missingProperty === 'order_lines';
  return isMissing && authorizationLines === 'optional';
}

/** The object in a body, as far as it is documented; a null in it counts as absent. */
function readBody<Said>(operation: keyof typeof bodies, text: string, switches: Switches): Reading<Said> {
  const value = withoutNulls(json(text));
  if (!isObject(value)) return { refusal: unreadable };
  const schema = bodies[operation];
  const judge: Validator = fits[schema];
  const misfits = judge(value) ? [] : (judge.errors ?? []).filter((one) => !isExcused(one, switches));
  const wrong = new Set([...misfits.map(misfitField), ...numberFaults(value).map(({ at }) => place(at))]);
  if (wrong.size > 0) return { refusal: unfit([...wrong], switches) };
  const body = knownFields(value, schema) as Said;
  const isEmpty = Object.keys(value).length === 0 && switches.emptyChange === 'refused';
  return isEmpty ? { refusal: unfit(['the whole body'], switches) } : { body, sent: value };
}

/** Where a request comes from: the id behind the second list in its path, its text, and a fresh id for what it makes. */
interface Spoken {
  readonly inner: string;
  readonly text: string;
  readonly ids: Ids;
}

/** Reads what a request asks of an order; the refusal where its body cannot be used. */
export function readCommand(
  operation: ManagementOperation,
  { inner, text, ids }: Spoken,
  switches: Switches,
): { readonly command: ManagementCommand } | { readonly refusal: Refusal } {
  if (operation === 'readRefund') return { command: { do: operation, refundId: inner } };
  if (operation === 'readCapture' || operation === 'resendCommunication' || operation === 'readDueDateOptions') {
    return { command: { do: operation, captureId: inner } };
  }
  if (!hasBody(operation)) return { command: { do: operation } };
  const read = readBody<never>(operation, text, switches);
  if ('refusal' in read) return read;
  const { body, sent } = read;
  switch (operation) {
    case 'captureOrder':
    case 'refundOrder':
      return { command: { do: operation, id: ids.uuid(), body } };
    case 'addCaptureShippingInfo':
    case 'extendDueDate':
      return { command: { do: operation, captureId: inner, body } };
    case 'updateCustomerDetails':
      // Nobody documents the field any more, so it is no part of what was read; that it was sent is what gets refused.
      return { command: { do: operation, body, hasBilling: 'billing_address' in sent } };
    default:
      return { command: { do: operation, body } };
  }
}
