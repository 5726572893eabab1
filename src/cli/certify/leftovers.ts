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
   * was created. From then on nothing more is sent through the handler. `soon`: until then answers under way are waited for.
   */
  clear(api: Client, enough?: Promise<void>, soon?: Promise<void>): Promise<string[]>;
  /** Whether something was created, or is being created, that nobody has undone. */
  isAny(): boolean;
}

function idIn(body: Uint8Array): string | undefined {
  const value = json(new TextDecoder().decode(body));
  return isObject(value) && typeof value.order_id === 'string' ? value.order_id : undefined;
}

type End = 'aborted' | 'cancelled' | 'given back' | 'left as it is' | 'no answer' | 'not reached in time';

/** Whether an answer leaves open what was done: none, or an error of somebody who may have done it. */
function isVague({ status }: Pick<Answered, 'status'>): boolean {
  return typeof status !== 'number' || status >= 500;
}

/** Asks once more where the first answer was vague: to undo something twice does no harm. */
async function twice<One extends Pick<Answered, 'status'>>(ask: () => Promise<One>): Promise<One> {
  const first = await ask();
  return isVague(first) ? ask() : first;
}

/** Undoes what was bought as far as it can be: one deed, each under a key of its own. */
async function undoSale(api: Client, id: string): Promise<End | 'not sold'> {
  const once = (deed: string) => ({ idempotencyKey: `${id}-${deed}` });
  const { json: sale, status: found } = await twice(() => api.readManagedOrder(id));
  if (found === 404) return 'not sold';
  if (sale === undefined || !('status' in sale)) return 'left as it is';
  const { status, captured_amount = 0, refunded_amount = 0 } = sale;
  const ended = async (end: End, ask: () => Promise<Parameters<typeof isGood>[0]>): Promise<End> =>
    isGood(await twice(ask)) ? end : 'left as it is';
  if (status === 'AUTHORIZED') return ended('cancelled', () => api.cancelOrder(id, once('cancel')));
  if (status === 'PART_CAPTURED') await twice(() => api.releaseAuthorization(id, once('release')));
  if (captured_amount === 0 || refunded_amount !== 0) return 'left as it is';
  const refund = { refunded_amount: captured_amount };
  return ended('given back', () => api.refundOrder(id, refund, once('refund')));
}

async function undo(api: Client, id: string): Promise<End> {
  let tries = 0;
  const aborted = await twice(() => {
    tries += 1;
    return api.abortOrder(id);
  });
  if (typeof aborted.status !== 'number') return 'no answer';
  if (isGood(aborted)) return 'aborted';
  const end = await undoSale(api, id);
  if (end !== 'not sold') return end;
  // What is neither sold nor to be aborted any more was aborted by the try whose answer was lost.
  return tries > 1 && !isVague(aborted) ? 'aborted' : 'left as it is';
}

// What came to one of these ends is undone.
const undone: readonly End[] = ['aborted', 'cancelled', 'given back'];
// After one of these nobody is asked about the rest.
const last: readonly End[] = ['no answer', 'not reached in time'];

/** How many creations nobody can undo: still without an answer, and ended without one. */
interface Unknown {
  readonly unheard: number;
  readonly lost: number;
}

function creations(count: number): string {
  return count === 1 ? '1 creation; what comes of it' : `${count} creations; what comes of them`;
}

/** What came of the orders, in sentences. */
function inWords(ends: ReadonlyMap<End, readonly string[]>, { unheard, lost }: Unknown, mark: string): string[] {
  const told = [...ends].map(([end, ids]) => `${ids.length} ${end}`).join(', ');
  const rest = [...ends].flatMap(([end, ids]) => (undone.includes(end) ? [] : ids));
  return [
    ...(told === '' ? [] : [`of what this run created, ${told}`]),
    ...(rest.length > 0 ? [`still there: ${rest.join(', ')}; their merchant_reference2 is ${mark}`] : []),
    ...(unheard > 0 ? [`not answered yet: ${creations(unheard)} bears ${mark}, and expires`] : []),
    ...(lost > 0 ? [`without an answer: ${creations(lost)} bears ${mark}, and expires`] : []),
  ];
}

// A door in front of a Kustom says these where it has not heard what became of a request.
const lostBehindDoors: readonly unknown[] = [502, 504];

/** The creations whose answer is awaited, or was lost. */
function awaited() {
  let [unheard, lost] = [0, 0];
  const all = Promise.withResolvers<void>();
  return {
    unknown: (): Unknown => ({ unheard, lost }),
    /** Resolves when none is awaited any more. */
    heard: () => (unheard === 0 ? Promise.resolve() : all.promise),
    async about(answer: Promise<Answered>): Promise<Answered> {
      unheard += 1;
      const answered = await answer;
      unheard -= 1;
      const { status } = answered;
      if (status === 'broken off' || status === 'timed out' || lostBehindDoors.includes(status)) lost += 1;
      if (unheard === 0) all.resolve();
      return answered;
    },
  };
}

/** Remembers what is created through a handler, so that it can be undone. */
export function leftovers(kustom: Handler, mark: string): Leftovers {
  const open = new Set<string>();
  const ends = new Map<End, string[]>();
  const { unknown, heard, about } = awaited();
  let isOver = false;
  async function takenIn(asked: Asked): Promise<Answered> {
    const answered = await kustom(marked(asked, mark));
    if (!isGood(answered)) return answered;
    const id = asked.target === creating ? idIn(answered.body) : undefined;
    if (id !== undefined) open.add(id);
    const [, , , own = '', act] = segments(asked.target);
    if (act === 'abort') open.delete(own);
    return answered;
  }
  async function undoAll(api: Client, late: Promise<End>): Promise<void> {
    for (const id of [...open]) {
      const end = last.find((one) => ends.has(one)) ?? (await Promise.race([undo(api, id), late]));
      ends.set(end, [...(ends.get(end) ?? []), id]);
      open.delete(id);
    }
  }
  return {
    isAny: () => open.size > 0 || unknown().unheard + unknown().lost > 0,
    handler(asked) {
      if (isOver) return new Promise(() => undefined); // The run is being left: no answer means that nobody asks on.
      const isCreation = asked.method === 'POST' && asked.target === creating;
      return isCreation ? about(takenIn(asked)) : takenIn(asked);
    },
    async clear(api, enough = new Promise(() => undefined), soon = Promise.resolve()) {
      isOver = true;
      const late = enough.then((): End => 'not reached in time');
      await undoAll(api, late);
      await Promise.race([heard(), soon, enough]);
      await undoAll(api, late);
      return inWords(ends, unknown(), mark);
    },
  };
}
