import { billingAddress, managing, namesCode, unknownOrder, unknownPart } from '../managed/managed-unknown.ts';
import { credentialsRequired } from '../nobody.ts';
import type { Requirement } from '../requirement.ts';
import { at, document, schema } from './om-pointers.ts';

/** How Kustom refuses whom and what it does not know, and what it says with it. */
export const unknownRequirements = [
  {
    id: 'om.unknown-order-refused',
    binds: 'kustom',
    level: 'must',
    statement: 'A call about an order that nobody can have bought is answered 404.',
    source: {
      document,
      at: [at('readManagedOrder', 404), at('captureOrder', 404), at('cancelOrder', 404)],
      gist: 'there is no such order; every operation answers so',
    },
    remedy: 'Answer 404 where no bought order of this merchant has the id in the path.',
    example: 'A shop that captures an order of an id of zeros is told that there is none.',
    check: { of: 'exchange', operation: managing, judge: unknownOrder },
  },
  {
    id: 'om.unknown-capture-refused',
    binds: 'kustom',
    level: 'must',
    statement: 'The read of a capture that nobody can have made, and parcels for it, are answered 404.',
    source: {
      document,
      at: [at('readCapture', 404), at('addCaptureShippingInfo', 404)],
      gist: 'the order has no such capture; without any capture parcels may be refused with 403',
    },
    remedy: 'Answer 404 where the order has no capture of the id in the path.',
    example: 'A shop that mixes up two orders is told that the capture is not of this one.',
    check: { of: 'exchange', operation: ['readCapture', 'addCaptureShippingInfo'], judge: unknownPart },
    needs: 'a purchase',
  },
  {
    id: 'om.unknown-refund-refused',
    binds: 'kustom',
    level: 'must',
    statement: 'The read of a refund that nobody can have made is answered 404.',
    source: { document, at: [at('readRefund', 404)], gist: 'the order has no such refund' },
    remedy: 'Answer 404 where the order has no refund of the id in the path.',
    example: 'A shop that reads a refund under the id of a capture is told that there is none.',
    check: { of: 'exchange', operation: 'readRefund', judge: unknownPart },
    needs: 'a purchase',
  },
  {
    id: 'om.credentials-required',
    binds: 'kustom',
    level: 'must',
    statement: 'A call of order management with credentials that can be nobody’s is answered 401.',
    source: {
      document,
      at: ['#/components/responses/Unauthorized', at('readManagedOrder', 401)],
      gist: 'missing or wrong credentials are answered 401, with a page or with JSON',
    },
    remedy: 'Answer 401 before anything else is looked at.',
    example: 'A stranger who knows the id of an order can neither read nor capture it.',
    check: { of: 'exchange', operation: managing, judge: credentialsRequired },
  },
  {
    id: 'om.billing-address-refused',
    binds: 'kustom',
    level: 'should',
    statement: 'New details of the customer with a billing address are refused with 403.',
    source: {
      document,
      at: [at('updateCustomerDetails', 403), schema('CustomerDetailsUpdate')],
      gist: 'only the shipping address can be changed; the sample of the refusal is one of an account order',
    },
    remedy: 'Refuse a body with a billing_address.',
    example: 'A shop that sends both addresses is told that the first cannot be changed.',
    check: { of: 'exchange', operation: 'updateCustomerDetails', judge: billingAddress },
    needs: 'a purchase',
  },
  {
    id: 'om.refusal-names-code',
    binds: 'kustom',
    level: 'should',
    statement: 'A refusal in order management names a code that is documented for it, by Kustom or by Klarna.',
    source: {
      document,
      at: [schema('ManagementError'), at('captureOrder', 403), at('cancelOrder', 403), at('refundOrder', 403)],
      gist: 'the codes are listed with the schema; the list of Kustom looks generated, and the names of Klarna are older',
    },
    remedy: 'Name the code of the operation: CAPTURE_NOT_ALLOWED for a capture, and so on.',
    example: 'A shop that looks for CANCEL_NOT_ALLOWED to release instead does not find it in NOT_ALLOWED.',
    check: { of: 'exchange', operation: managing, judge: namesCode },
  },
] as const satisfies readonly Requirement[];
