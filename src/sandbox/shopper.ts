import type { BuyRequest, Problem, Purchase } from '../../generated/conformance.ts';
import { type Answered, type Asked, bytes, type Handler } from '../exchange/handler.ts';
import { segments } from '../exchange/operation.ts';
import { textOf } from '../exchange/text.ts';
import { isObject, json } from '../order/json.ts';
import { personas } from '../simulator/purchase.ts';
import type { Simulator } from '../simulator/simulator.ts';

function answer(status: number, value: Purchase | Problem): Answered {
  return { status, headers: [['Content-Type', 'application/json']], body: bytes(`${JSON.stringify(value)}\n`) };
}

/** The persona that is asked for; `approved` where none is named. */
function personaIn(text: string): unknown {
  if (text.trim() === '') return 'approved';
  const value = json(text);
  return isObject(value) ? ((value as Partial<BuyRequest>).persona ?? 'approved') : undefined;
}

function isPersona(name: unknown): name is keyof typeof personas {
  return typeof name === 'string' && Object.hasOwn(personas, name);
}

/** True for a call in which the shopper does something. */
export function isShoppers({ method, target }: Asked): boolean {
  const [ours, orders, , act, ...more] = segments(target);
  return method === 'POST' && ours === '_sandbox' && orders === 'orders' && act === 'buy' && more.length === 0;
}

/** Answers `POST /_sandbox/orders/{order_id}/buy`, for which `isShoppers` holds. */
export function shopperCalls({ buys }: Pick<Simulator, 'buys'>): Handler {
  return async ({ target, body }) => {
    const persona = personaIn(textOf(body) ?? '{');
    if (!isPersona(persona)) {
      const known = Object.keys(personas).join(', ');
      return answer(400, { problem: 'the body is { "persona": "…" } with a persona that there is', known });
    }
    const outcome = buys(segments(target)[2] ?? '', persona);
    if (!('order' in outcome)) return answer(outcome.status, { problem: outcome.problem });
    const { order_id, status } = outcome.order;
    return answer(200, { order_id, status, callbacks: [] });
  };
}
