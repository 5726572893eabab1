import type { Order } from '../../../generated/checkout.ts';
import type { ServiceRequest, ServiceResponse } from '../../../generated/checkout-callback.ts';
import {
  ServiceRequest as fitsRequest,
  ServiceResponse as fitsResponse,
} from '../../../generated/validators/checkout.js';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { withoutNulls } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import type { Ruling } from '../requirement.ts';

/** The callbacks that ask what an order becomes. */
export const changes = ['address_update', 'country_change', 'shipping_option_update'] as const;

/** Where an answer has its lines. */
export const linesAt = '/response/body/order_lines';

/** The order as Kustom told it, and as the merchant answers it. */
export interface Change {
  readonly asked: ServiceRequest;
  readonly answered: ServiceResponse & Pick<Order, 'order_lines'>;
}

/** A question and its answer; undefined where it is denied, or where one of the bodies does not fit its schema. */
function agreedIn({ request, response }: WholeExchange) {
  const asked = withoutNulls(parsed(request));
  // Nothing is said by an empty body, as by an empty object.
  const answered = response.body.trim() === '' && response.encoding === undefined ? {} : withoutNulls(parsed(response));
  if (response.status !== 200 || !fitsRequest(asked) || !fitsResponse(answered)) return undefined;
  return { asked: asked as ServiceRequest, answered: answered as ServiceResponse };
}

/** Judges what a callback changes; where it changes no lines, nothing is asked. */
export function ofChange(
  judge: (change: Change, exchange: WholeExchange) => Ruling,
): (exchange: WholeExchange) => Ruling {
  return (exchange) => {
    const { asked, answered } = agreedIn(exchange) ?? {};
    return asked && answered?.order_lines
      ? judge({ asked, answered: answered as Change['answered'] }, exchange)
      : 'not concerned';
  };
}

/**
 * Judges the order that a callback leads to. An answer without lines changes none: the order stays as it was asked about. In a
 * contract it says nothing, because what an answer leaves out there may come all the same.
 */
export function ofOutcome(judge: (change: Change) => Ruling): (exchange: WholeExchange) => Ruling {
  return (exchange) => {
    const { asked, answered } = agreedIn(exchange) ?? {};
    if (!asked || !answered || (exchange.contract && !answered.order_lines)) return 'not concerned';
    return judge({ asked, answered: { ...answered, order_lines: answered.order_lines ?? asked.order_lines } });
  };
}
