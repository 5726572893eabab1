import { type Asked, bytes, header } from '../../src/exchange/handler.ts';
import { realClock } from '../../src/io/clock.ts';
import { randomIds } from '../../src/io/ids.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { buying } from '../../src/simulator/journey.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { orderOf } from './orders.ts';
import type { Pair } from './pairs.ts';

const authorization = `Basic ${btoa(`${sandboxAccount.username}:${sandboxAccount.password}`)}`;
const order = orderOf(2);

function post(target: string, text: string): Asked {
  return { method: 'POST', target, headers: [['Authorization', authorization]], body: bytes(text) };
}

/** Holds so many bought orders, each captured so often, and then captures a little more of one after another. */
async function capturing(orders: number, captures: number): Promise<() => void> {
  const kustom = simulator({ clock: realClock, ids: randomIds, accounts: [sandboxAccount], scheme: 'http' });
  const targets: string[] = [];
  for (let nth = 0; nth < orders; nth += 1) {
    const created = await kustom.handler(post('/checkout/v3/orders', order));
    const id = header(created, 'location')?.split('/').at(-1) ?? '';
    for (const { act } of buying('approved')) kustom.acts(id, act);
    const target = `/ordermanagement/v1/orders/${id}/captures`;
    for (let done = 0; done < captures; done += 1) await kustom.handler(post(target, '{"captured_amount":1}'));
    targets.push(target);
  }
  let count = 0;
  // Done as soon as it is asked: only to hand over the answer is left for later.
  return () => {
    count += 1;
    void kustom.handler(post(targets[count % 1_000] ?? '', '{"captured_amount":1}'));
  };
}

/** What a capture costs, by what is held besides: it is wanted to be the same. */
export async function captures(): Promise<readonly Pair[]> {
  const usual = await capturing(1_000, 1);
  return [
    {
      about: 'a capture beside 100 000 bought orders, against 1 000 of them',
      limit: 1.2,
      ours: await capturing(100_000, 1),
      theirs: usual,
      times: 200,
    },
    {
      about: 'a capture of an order with 200 captures, against an order with one',
      limit: 1.2,
      ours: await capturing(1_000, 200),
      theirs: usual,
      times: 200,
    },
  ];
}
