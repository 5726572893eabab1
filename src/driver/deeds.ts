import type { Answer, Once } from '../client/call.ts';
import { heard } from './heard.ts';

/** Something that a merchant asks of order management, under the key that it is given. */
type Deed = (once: Once) => Promise<Answer<unknown>>;

/** What a merchant does about one order, deed by deed, each under a key of its own. */
export interface Deeds {
  does(deed: Deed): Promise<void>;
  /** Another deed under the key of the last one, as only a merchant does who mixes them up. */
  doesUnderSameKey(deed: Deed): Promise<void>;
  /** The last deed once more under its key, as after an answer that was lost. */
  again(): Promise<void>;
  /** The last deed once more, meant as another one. */
  anew(): Promise<void>;
}

/**
 * The deeds of a merchant. A key is made of the order and of how many deeds came before, so that a second try after a
 * crash would bear it too; about an order that never was none is sent, because others have mistaken it as well.
 */
export function deeds(orderId: () => string, isReal: () => boolean): Deeds {
  let count = 0;
  let last: { readonly deed: Deed; readonly once: Once } | undefined;
  function key(): Once {
    count += 1;
    return isReal() ? { idempotencyKey: `${orderId()}-${count}` } : {};
  }
  function lastOne(): { readonly deed: Deed; readonly once: Once } {
    if (last === undefined) throw new Error('nothing was done yet, so nothing can be done again');
    return last;
  }
  async function carryOut(deed: Deed, once: Once): Promise<void> {
    last = { deed, once };
    heard(await deed(once));
  }
  return {
    does: (deed) => carryOut(deed, key()),
    doesUnderSameKey: async (deed) => carryOut(deed, lastOne().once),
    again: async () => carryOut(lastOne().deed, lastOne().once),
    anew: async () => carryOut(lastOne().deed, key()),
  };
}
