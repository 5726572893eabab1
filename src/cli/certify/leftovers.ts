import { isGood } from '../../client/call.ts';
import type { Client } from '../../client/client.ts';
import { type Asked, bytes, type Handler } from '../../exchange/handler.ts';
import { segments } from '../../exchange/operation.ts';
import { isObject, json } from '../../order/json.ts';

const creating = '/checkout/v3/orders';

/** The same request; an order that is created in it bears the mark, unless it has another there. Nothing else changes. */
function marked(asked: Asked, mark: string): Asked {
  if (asked.method !== 'POST' || asked.target !== creating) return asked;
  const text = new TextDecoder().decode(asked.body);
  if (!/^\s*\{\s*"/.test(text) || text.includes('"merchant_reference2"')) return asked;
  // Put into the text: numbers have to stay as they were written.
  const body = bytes(text.replace('{', () => `{"merchant_reference2":${JSON.stringify(mark)},`));
  const headers = asked.headers.map(([name, value]) =>
    name.toLowerCase() === 'content-length' ? ([name, `${body.length}`] as const) : ([name, value] as const),
  );
  return { ...asked, headers, body };
}

/** What a run leaves behind at somebody else's. */
export interface Leftovers {
  /** The same handler, whose new orders bear the mark and are remembered. */
  readonly handler: Handler;
  /** Aborts and cancels what it can, and says what came of it in sentences; empty where nothing was created. */
  clear(api: Client): Promise<string[]>;
}

function idIn(body: Uint8Array): string | undefined {
  const value = json(new TextDecoder().decode(body));
  return isObject(value) && typeof value.order_id === 'string' ? value.order_id : undefined;
}

type End = 'aborted' | 'cancelled' | 'given back' | 'left as it is' | 'no answer';

/** Undoes what was bought as far as it can be: one deed, each under a key of its own. */
async function undoSale(api: Client, id: string): Promise<End> {
  const once = (deed: string) => ({ idempotencyKey: `${id}-${deed}` });
  const { json: sale } = await api.readManagedOrder(id);
  if (sale === undefined || !('status' in sale)) return 'left as it is';
  const { status, captured_amount = 0, refunded_amount = 0 } = sale;
  if (status === 'AUTHORIZED') return isGood(await api.cancelOrder(id, once('cancel'))) ? 'cancelled' : 'left as it is';
  if (status === 'PART_CAPTURED') await api.releaseAuthorization(id, once('release'));
  if (captured_amount === 0 || refunded_amount !== 0) return 'left as it is';
  const refund = { refunded_amount: captured_amount };
  return isGood(await api.refundOrder(id, refund, once('refund'))) ? 'given back' : 'left as it is';
}

async function undo(api: Client, id: string): Promise<End> {
  const aborted = await api.abortOrder(id);
  if (typeof aborted.status !== 'number') return 'no answer';
  return isGood(aborted) ? 'aborted' : undoSale(api, id);
}

/** Remembers what is created through a handler, so that it can be undone. */
export function leftovers(kustom: Handler, mark: string): Leftovers {
  const open = new Set<string>();
  return {
    async handler(asked) {
      const answered = await kustom(marked(asked, mark));
      const isDone = isGood(answered);
      const id = isDone && asked.target === creating ? idIn(answered.body) : undefined;
      if (id !== undefined) open.add(id);
      const [, , , own = '', act] = segments(asked.target);
      if (isDone && act === 'abort') open.delete(own);
      return answered;
    },
    async clear(api) {
      if (open.size === 0) return [];
      const ends = new Map<End, string[]>();
      for (const id of open) {
        const end = ends.has('no answer') ? 'no answer' : await undo(api, id);
        ends.set(end, [...(ends.get(end) ?? []), id]);
      }
      const told = [...ends].map(([end, ids]) => `${ids.length} ${end}`).join(', ');
      const rest = [...(ends.get('left as it is') ?? []), ...(ends.get('no answer') ?? [])];
      const where = rest.length > 0 ? [`still there: ${rest.join(', ')}; their merchant_reference2 is ${mark}`] : [];
      return [`of what this run created, ${told}`, ...where];
    },
  };
}
