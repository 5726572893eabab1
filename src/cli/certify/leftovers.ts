import { isGood } from '../../client/call.ts';
import type { Client } from '../../client/client.ts';
import { type Answered, type Asked, bytes, type Handler } from '../../exchange/handler.ts';
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
  /**
   * Aborts and cancels what it can until somebody has had enough, and says what came of it in sentences; empty where nothing
   * was created. From then on nothing more is sent through the handler.
   */
  clear(api: Client, enough?: Promise<void>): Promise<string[]>;
  /** Whether something was created, or is being created, that nobody has undone. */
  isAny(): boolean;
}

function idIn(body: Uint8Array): string | undefined {
  const value = json(new TextDecoder().decode(body));
  return isObject(value) && typeof value.order_id === 'string' ? value.order_id : undefined;
}

type End = 'aborted' | 'cancelled' | 'given back' | 'left as it is' | 'no answer' | 'not reached in time';

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

// What came to one of these ends is undone.
const undone: readonly End[] = ['aborted', 'cancelled', 'given back'];
// After one of these nobody is asked about the rest.
const last: readonly End[] = ['no answer', 'not reached in time'];

/** What came of the orders, in sentences. `unheard`: how many creations were still without an answer. */
function inWords(ends: ReadonlyMap<End, readonly string[]>, unheard: number, mark: string): string[] {
  const told = [...ends].map(([end, ids]) => `${ids.length} ${end}`).join(', ');
  const rest = [...ends].flatMap(([end, ids]) => (undone.includes(end) ? [] : ids));
  return [
    ...(told === '' ? [] : [`of what this run created, ${told}`]),
    ...(rest.length > 0 ? [`still there: ${rest.join(', ')}; their merchant_reference2 is ${mark}`] : []),
    ...(unheard > 0 ? [`not answered yet: ${unheard} creation; what comes of it bears ${mark}, and expires`] : []),
  ];
}

/** Remembers what is created through a handler, so that it can be undone. */
export function leftovers(kustom: Handler, mark: string): Leftovers {
  const open = new Set<string>();
  let unheard = 0;
  let isOver = false;
  async function said(asked: Asked): Promise<Answered> {
    const isCreation = asked.method === 'POST' && asked.target === creating;
    if (isCreation) unheard += 1;
    const answered = await kustom(marked(asked, mark));
    if (isCreation) unheard -= 1;
    return answered;
  }
  return {
    isAny: () => open.size > 0 || unheard > 0,
    async handler(asked) {
      if (isOver) return new Promise(() => undefined); // The run is being left: no answer means that nobody asks on.
      const answered = await said(asked);
      const isDone = isGood(answered);
      const id = isDone && asked.target === creating ? idIn(answered.body) : undefined;
      if (id !== undefined) open.add(id);
      const [, , , own = '', act] = segments(asked.target);
      if (isDone && act === 'abort') open.delete(own);
      return answered;
    },
    async clear(api, enough = new Promise(() => undefined)) {
      isOver = true;
      const late = enough.then((): End => 'not reached in time');
      const ends = new Map<End, string[]>();
      for (const id of open) {
        const end = last.find((one) => ends.has(one)) ?? (await Promise.race([undo(api, id), late]));
        ends.set(end, [...(ends.get(end) ?? []), id]);
      }
      return inWords(ends, unheard, mark);
    },
  };
}
