import { isGood } from '../../client/call.ts';
import type { Client } from '../../client/client.ts';
import type { Buying } from '../../driver/shopper.ts';
import { serve } from '../../io/serve.ts';
import type { Terminal } from '../../io/terminal.ts';
import { buyingPages } from './buying-page.ts';

/** Somebody at the keyboard, who buys what a scenario needs to have bought. */
export interface Person {
  readonly buys: Buying;
  close(): Promise<void>;
}

/** How time passes for whoever waits. */
interface Waiting {
  readonly monotonic: () => number;
  wait(ms: number): Promise<void>;
}

const lookEveryMs = 3_000;
const longestMs = 20 * 60_000;

/** What a person types: an empty line skips what is waited for, `all` whatever comes after it as well. */
function skipping({ stdin }: Terminal): { said(): 'this' | 'all' | undefined; next(): void } {
  let said: 'this' | 'all' | undefined;
  stdin.on('data', (chunk: Buffer) => {
    said = said === 'all' || /all/i.test(String(chunk)) ? 'all' : 'this';
  });
  return {
    said: () => said,
    next: () => {
      if (said === 'this') said = undefined;
    },
  };
}

/** Whether an order is bought, and known where bought orders are managed: that can be a moment later. */
async function isBought(api: Client, orderId: string): Promise<boolean> {
  const { json } = await api.readOrder(orderId);
  const isComplete = json !== undefined && 'status' in json && json.status === 'checkout_complete';
  return isComplete && isGood(await api.readManagedOrder(orderId));
}

/** Serves the checkout of an order on this machine, asks for it to be bought, and looks until it is. */
export async function person(api: Client, terminal: Terminal, { monotonic, wait }: Waiting): Promise<Person> {
  const pages = buyingPages();
  const tell = (words: string) => void terminal.stderr.write(`kco: ${words}\n`);
  const served = await serve(pages.handler, '127.0.0.1', 0, (thrown) => tell(`the page broke (${thrown})`));
  const hand = skipping(terminal);
  async function waited(orderId: string): Promise<string | undefined> {
    for (const began = monotonic(); monotonic() - began < longestMs; await wait(lookEveryMs)) {
      if (hand.said() !== undefined) return 'the purchase was skipped';
      if (await isBought(api, orderId)) return undefined;
    }
    return 'nobody bought it in 20 minutes';
  }
  return {
    async buys(orderId) {
      hand.next();
      if (hand.said() === 'all') return 'all purchases are skipped';
      const { json } = await api.readOrder(orderId);
      const snippet = json && 'html_snippet' in json ? json.html_snippet : undefined;
      if (snippet === undefined) return 'the order has no checkout to show';
      pages.show(orderId, snippet);
      tell(`waiting for a person: buy this order at ${served.origin}/${orderId}`);
      tell('Enter skips this purchase; all and Enter skips the others, too.');
      const why = await waited(orderId);
      pages.settle(orderId, why === undefined ? 'bought' : 'left');
      return why;
    },
    async close() {
      terminal.stdin.pause();
      await served.close();
    },
  };
}
