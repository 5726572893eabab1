import type { Switches } from '../switches.ts';
import type { Refusal } from './managed.ts';

/** The code of Kustom's list, or the one that Klarna had in its place. */
function named({ codes }: Switches, kustom: string, klarna: string): string {
  return codes === 'klarna' ? klarna : kustom;
}

/** The body has more than 1 MB. */
export function tooLarge(switches: Switches): Refusal {
  const code = named(switches, 'PAYLOAD_TOO_LARGE', 'REQUEST_TOO_LARGE');
  return { status: 413, code, message: 'The body is larger than 1 MB' };
}

/** The body is not declared as JSON. */
export const undeclared: Refusal = {
  status: 415,
  code: 'UNSUPPORTED_MEDIA_TYPE',
  message: 'Send the body as application/json',
};

/** There is nothing at this path. */
export function nothingAt(target: string, switches: Switches): Refusal {
  const code = named(switches, 'RESOURCE_NOT_FOUND', 'NOT_FOUND');
  return { status: 404, code, message: `There is no such operation: ${target.split('?', 1)[0]}` };
}

/** The id of the order is no UUID. */
export function malformedId(id: string, switches: Switches): Refusal {
  if (switches.malformedId === '404') return noSuchOrder(id);
  const code = named(switches, 'INVALID_REQUEST_PARAMETERS', 'INVALID_ORDER_ID');
  return { status: 400, code, message: `The order id is malformed: ${id}` };
}

/** Nobody, or another merchant, has such an order; of a refund the code is the one for what was refunded. */
export function noSuchOrder(id: string, code: 'NO_SUCH_ORDER' | 'NOT_FOUND' = 'NO_SUCH_ORDER'): Refusal {
  return { status: 404, code, message: `There is no order ${id}` };
}

/** The order has no such capture. */
export function noSuchCapture(id: string): Refusal {
  return { status: 404, code: 'NO_SUCH_CAPTURE', message: `The order has no capture ${id}` };
}

/** The order has no such refund. */
export function noSuchRefund(id: string): Refusal {
  return { status: 404, code: 'NOT_FOUND', message: `The order has no refund ${id}` };
}

/** The body is no JSON object. */
export const unreadable: Refusal = { status: 400, code: 'BAD_REQUEST', message: 'The body is no JSON object' };

/** Fields are missing or out of their limits. */
export function unfit(fields: readonly string[], switches: Switches): Refusal {
  const message = `These fields are missing or out of their limits: ${fields.join(', ')}`;
  return switches.codes === 'klarna'
    ? { status: 422, code: 'UNPROCESSABLE_ENTITY', message }
    : { status: 400, code: 'INVALID_REQUEST_PARAMETERS', message };
}

/** The state of the order, or a decision about it, forbids this. */
export function forbidden(code: string, message: string): Refusal {
  return { status: 403, code, message };
}

/** A capture cannot be made. */
export function noCapture(message: string): Refusal {
  return forbidden('CAPTURE_NOT_ALLOWED', message);
}

/** A refund cannot be made. */
export function noRefund(message: string): Refusal {
  return forbidden('REFUND_NOT_ALLOWED', message);
}
