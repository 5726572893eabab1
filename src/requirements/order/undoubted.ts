import type { Order } from '../../../generated/checkout.ts';
import { isBeyondDoubt } from '../../order/beyond-doubt.ts';
import { statedOrders } from '../../order/stated-order.ts';
import { adviceRequirements } from './order-advice.ts';
import { kindRequirements } from './order-kinds.ts';
import { numberRequirements } from './order-numbers.ts';
import { pricedRequirements } from './order-priced.ts';

const advice = [...adviceRequirements, ...numberRequirements, ...kindRequirements, ...pricedRequirements];

/**
 * True for an order whose amounts add up under every reading, and on which there is no advice either. What is only advised
 * against is documented too little to say what becomes of it: a refusal is not held against Kustom.
 */
export function isUndoubted(order: Order): boolean {
  if (!isBeyondDoubt(order)) return false;
  const stated = statedOrders(order, 'NewOrder');
  const found = stated.flatMap((one) => advice.map(({ check }) => check.judge(one)));
  return found.every((ruling) => ruling === 'not concerned' || ruling.length === 0);
}
