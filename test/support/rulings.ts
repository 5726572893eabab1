import { json } from '../../src/order/json.ts';
import { statedOrders } from '../../src/order/stated-order.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import type { Check, HistoryRuling, Ruling } from '../../src/requirements/requirement.ts';
import { type Vector, wholeExchange } from './vectors.ts';

/** Hands a vector to a check; throws where the vector holds another kind of thing. */
export function ruling(
  check: Check,
  { about, order, body, exchange, history, given = [], lookers = [], change, sample }: Vector,
): Ruling {
  if (check.of === 'body' && body) return check.judge({ ...body, value: json(body.text) });
  if (check.of === 'exchange' && exchange) return check.judge(wholeExchange(exchange), given);
  if (check.of === 'history' && history)
    return placed(check.judge(history.map(wholeExchange), given, new Set(lookers)));
  if (check.of === 'change' && change) return check.judge(change);
  if (check.of === 'sample' && sample) return check.judge(sample);
  const [stated] = body ? statedOrders(json(body.text), body.schema) : statedOrders(order, 'NewOrder');
  if (check.of === 'order' && stated) return check.judge(stated);
  throw new Error(`"${about}" holds nothing that a check of ${check.of} looks at`);
}

/** The evidence of a history, each pointer behind the exchange that it leads through. */
function placed(found: HistoryRuling): Ruling {
  return found === 'not concerned' ? found : found.map(({ where, ...one }) => ({ ...one, at: where + one.at }));
}

/** The check of a requirement that has one. */
export function checkOf(id: string): Check {
  const check = catalogue.find((requirement) => requirement.id === id)?.check;
  if (!check || 'untested' in check) throw new Error(`no requirement with a check is called ${id}`);
  return check;
}
