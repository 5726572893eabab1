import type { NewOrder } from '../../generated/checkout.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { type Answered, type Asked, bytes, type Handler, header } from '../../src/exchange/handler.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import { scriptedClock } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { countingIds } from '../support/ids.ts';
import { rightOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';

/** An order with an address for each of these callbacks, which the shop of a test answers. */
export function asking(names: readonly string[], order: NewOrder = rightOrder): NewOrder {
  const urls = names.map((name) => [name, `https://shop.test/${name}?id={checkout.order.id}`]);
  return { ...order, merchant_urls: { ...order.merchant_urls, ...Object.fromEntries(urls) } };
}

/** An answer of a shop. */
export function says(status: Answered['status'], body: unknown = '', more: Answered['headers'] = []): Answered {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: [['Content-Type', 'application/json'], ...more], body: bytes(text) };
}

/** What a shop was asked. */
export interface Heard {
  readonly path: string;
  readonly host: string | undefined;
  readonly body: string;
  readonly timeoutMs: number;
  /** By the clock of the sandbox, in minutes after nine. */
  readonly minute: number;
}

/** A sandbox whose clock stands at nine, and a shop that answers its callbacks. */
export function calledShop(answers: (asked: Asked, heard: Heard) => Answered | Promise<Answered>) {
  const clock = movable(scriptedClock());
  const began = clock.now();
  const record: Exchange[] = [];
  const run = underWay(runOf({}), { clock, digest, keep: (exchange) => void record.push(exchange) });
  const heard: Heard[] = [];
  const send =
    (_: string, timeoutMs: number): Handler =>
    async (asked) => {
      const body = new TextDecoder().decode(asked.body);
      const minute = (clock.now() - began) / 60_000;
      const one = { path: asked.target, host: header(asked, 'host'), body, timeoutMs, minute };
      heard.push(one);
      return answers(asked, one);
    };
  const never = () => new Promise<void>(() => undefined);
  const { handler } = openSandbox({ clock, wait: async () => undefined, doze: never, ids: countingIds(), run, send });
  return { handler, heard, record };
}
