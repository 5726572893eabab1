import { type Answered, type Asked, bytes, header } from '../../src/exchange/handler.ts';
import { operationOf, segments } from '../../src/exchange/operation.ts';

import type { Simulator } from '../../src/simulator/simulator.ts';
import { buys } from '../support/buys.ts';
import type { Sent } from './corpus.ts';

/** True for a call of order management. */
export function isManaged({ path }: Sent): boolean {
  return segments(path)[0] === 'ordermanagement';
}

/** The ids of a recording server, and what stands for them here. */
interface Known {
  readonly ids: Map<string, string>;
  order: string;
  made: string;
}

/** The path with our ids in it: an order is the one that was created last, a capture or a refund the one made last. */
function ours({ path, status }: Sent, { ids, order, made }: Known): string {
  const [, , , id = '', , inner = ''] = segments(path);
  const isUnknown = status === 404;
  if (id !== '' && !ids.has(id)) ids.set(id, isUnknown ? id : order);
  if (inner !== '' && !ids.has(inner)) ids.set(inner, made);
  return [id, inner].filter((one) => one !== '').reduce((all, one) => all.replace(one, ids.get(one) ?? one), path);
}

/**
 * Says a whole session to a Kustom again, with our ids in the place of those of the server that recorded it; whatever is
 * managed was bought. `ask` is how a call gets there. Answers the statuses by the numbers of the calls.
 */
export async function replay(
  sent: readonly Sent[],
  acts: Simulator['acts'],
  ask: (asked: Asked) => Promise<Answered>,
): Promise<Record<string, Answered['status']>> {
  const known: Known = { ids: new Map(), order: '', made: '' };
  const statuses: Record<string, Answered['status']> = {};
  for (const one of sent) {
    const target = ours(one, known);
    // An order of which the recording server knew nothing afterwards was never bought.
    if (isManaged(one) && one.status !== 404) acts(segments(target)[3] ?? '', buys('approved'));
    const answered = await ask({ method: one.method, target, headers: one.headers, body: bytes(one.body) });
    if (answered.status === 201) {
      const id = header(answered, 'location')?.split('/').at(-1) ?? '';
      if (operationOf('merchant', { method: one.method, target }) === 'createOrder') known.order = id;
      else known.made = id;
    }
    statuses[one.n] = answered.status;
  }
  return statuses;
}
