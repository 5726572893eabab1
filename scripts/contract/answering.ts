import type { OrderLine } from '../../generated/checkout.ts';
import type { ServiceRequest } from '../../generated/checkout-callback.ts';
import { addUp } from '../../src/driver/slips.ts';
import { type Answered, bytes, type Handler } from '../../src/exchange/handler.ts';
import { readBody } from './matchers.ts';

function said(status: number, body?: object): Answered {
  if (!body) return { status, headers: [], body: new Uint8Array() };
  return { status, headers: [['Content-Type', 'application/json']], body: bytes(JSON.stringify(body)) };
}

/** The line of the delivery that the shopper has chosen, at the price that it was offered at. */
function feeOf({ selected_shipping_option: chosen }: ServiceRequest): OrderLine[] {
  if (!chosen) return [];
  const { id, name, price, tax_rate, tax_amount } = chosen;
  const amounts = { unit_price: price, tax_rate, total_amount: price, total_tax_amount: tax_amount };
  return [{ type: 'shipping_fee', reference: id, name, quantity: 1, ...amounts }];
}

function change(order: ServiceRequest): object {
  const order_lines = [...order.order_lines, ...feeOf(order)];
  return addUp({ purchase_currency: order.purchase_currency, order_lines });
}

// Nobody lives there, and nobody brings anything so.
const refused = (order: ServiceRequest) =>
  order.shipping_address?.country?.toLowerCase() === 'aq' || order.selected_shipping_option?.id === 'no-such-option';

/**
 * A shop that keeps its prices wherever it sells, charges the delivery that was chosen, does not deliver to the south
 * pole nor by balloon, and stands by every order. Pact's mock stands for it; the catalogue judges each of its answers as anybody's.
 */
export const keepsPrices: Handler = async (asked) => {
  if (new URL(asked.target, 'http://shop.test').pathname.endsWith('/validation')) return said(200);
  const order = readBody(asked) as ServiceRequest;
  if (!refused(order)) return said(200, change(order));
  return said(400, { error_type: 'unsupported_shipping_address', error_text: 'We do not deliver so.' });
};
