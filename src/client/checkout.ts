import type {
  CustomerToken,
  Error as ErrorBody,
  NewOrder,
  OrderUpdate,
  StoredOrder,
  TokenError,
  TokenOrder,
  TokenOrderResult,
  TokenStatusUpdate,
} from '../../generated/checkout.ts';
import { type Answer, type Call, type Once, path } from './call.ts';

/** The calls about an order that is not yet bought, and about tokens that customers left. */
export interface CheckoutCalls {
  createOrder(order: NewOrder): Promise<Answer<StoredOrder | ErrorBody>>;
  readOrder(orderId: string): Promise<Answer<StoredOrder | ErrorBody>>;
  /** What is left out stays as it is; lists and objects are sent whole. */
  updateOrder(orderId: string, changes: OrderUpdate): Promise<Answer<StoredOrder | ErrorBody>>;
  /** The answer need not be JSON. */
  abortOrder(orderId: string): Promise<Answer<StoredOrder | ErrorBody>>;
  readToken(token: string): Promise<Answer<CustomerToken | ErrorBody>>;
  /** Buys with a token, without the customer. */
  createTokenOrder(token: string, order: TokenOrder, once?: Once): Promise<Answer<TokenOrderResult | TokenError>>;
  updateTokenStatus(token: string, status: TokenStatusUpdate): Promise<Answer<ErrorBody>>;
}

/** The calls of the checkout. */
export function checkoutCalls(call: Call): CheckoutCalls {
  const orders = '/checkout/v3/orders';
  const tokens = '/customer-token/v1/tokens';
  return {
    createOrder: (body) => call('POST', orders, { body }),
    readOrder: (orderId) => call('GET', path(orders, orderId)),
    updateOrder: (orderId, body) => call('POST', path(orders, orderId), { body }),
    abortOrder: (orderId) => call('POST', path(orders, orderId, 'abort')),
    readToken: (token) => call('GET', path(tokens, token)),
    createTokenOrder: (token, body, once) => call('POST', path(tokens, token, 'order'), { ...once, body }),
    updateTokenStatus: (token, body) => call('PATCH', path(tokens, token, 'status'), { body }),
  };
}
