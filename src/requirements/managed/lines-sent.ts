import type { WholeExchange } from '../../exchange/exchange.ts';
import { isObject } from '../../order/json.ts';
import { parsed } from '../parsed.ts';

/** The lines that a request sends; undefined where it sends none at all, which where they are required its schema reports. */
export function linesIn({ request }: WholeExchange): readonly unknown[] | undefined {
  const body = parsed(request);
  return isObject(body) && Array.isArray(body.order_lines) ? body.order_lines : undefined;
}

/** Whether a request sends a line of this type. */
export function hasLine(exchange: WholeExchange, type: string): boolean {
  return linesIn(exchange)?.some((line) => isObject(line) && line.type === type) ?? false;
}
