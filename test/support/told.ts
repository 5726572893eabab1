import type { OperationId } from '../../generated/operations.ts';
import { unmeasured, type WholeExchange } from '../../src/exchange/exchange.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { nine } from './clock.ts';
import { exchange } from './exchanges.ts';
import { rightOrder } from './orders.ts';

const id = '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036';

/** An hour, in milliseconds. */
export const hour = 60 * 60 * 1_000;

/** The right order as Kustom states it, open, created at nine; `more` replaces what a test is about. */
export function stored(more: object = {}): object {
  const moments = { started_at: '2026-11-22T09:00:00Z', last_modified_at: '2026-11-22T09:00:00Z' };
  return {
    ...rightOrder,
    order_id: id,
    status: 'checkout_incomplete',
    html_snippet: '<div></div>',
    ...moments,
    ...more,
  };
}

/** What a test tells of one call about that order. */
export interface Told {
  readonly asked?: unknown;
  readonly status?: number | 'timed out';
  readonly answered?: unknown;
  /** Milliseconds after nine; that is when it was asked. */
  readonly after?: number;
  readonly tookMs?: number;
}

/** One call about that order; nobody has measured how long it took unless it is said. */
export function told(operation: OperationId, { after = 0, ...said }: Told = {}): WholeExchange {
  const whole = exchange({ operation, tookMs: unmeasured, status: 200, ...said });
  const from = operation === 'validation' || operation === 'address_update' ? 'kustom' : 'merchant';
  const target = operation === 'createOrder' ? '/checkout/v3/orders' : `/checkout/v3/orders/${id}`;
  return { ...whole, from, at: nine + after, request: { ...whole.request, target } };
}

/** The creation of the right order. */
export const created = (more: Told = {}): WholeExchange =>
  told('createOrder', { asked: rightOrder, status: 201, answered: stored(), ...more });

/** What a check of the catalogue says of the life of an order: that it is not concerned, or where it departs. */
export function ruled(requirement: string, ...history: readonly WholeExchange[]): 'not concerned' | readonly string[] {
  const check = catalogue.find((one) => one.id === requirement)?.check;
  if (!check || 'untested' in check) throw new Error(`no check is called ${requirement}`);
  const numbered = history.map((one, index) => ({ ...one, id: `merchant-${index + 1}` }));
  if (check.of === 'history') {
    const found = check.judge(numbered, [], new Set());
    return found === 'not concerned' ? found : found.map(({ where, at }) => where + at);
  }
  const [only] = numbered;
  if (check.of !== 'exchange' || !only) throw new Error(`${requirement} looks at something else`);
  const found = check.judge(only, []);
  return found === 'not concerned' ? found : found.map(({ at }) => at);
}
