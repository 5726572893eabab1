import { bytes, type Handler } from '../exchange/handler.ts';
import { isObject, json } from '../order/json.ts';

/** The shopper of a scenario. */
export interface Shopper {
  /** Buys an order as the persona whom nobody refuses; throws where that does not come about. */
  buys(orderId: string): Promise<void>;
}

/** A shopper who acts through the calls of a sandbox; undefined where the target is none, and only a person can buy. */
export function shopper(sandbox: Handler | undefined, host: string): Shopper {
  return {
    async buys(orderId) {
      if (!sandbox) throw new Error('nobody can buy here: the target is no sandbox, so it needs a person');
      const body = bytes(JSON.stringify({ persona: 'approved' }));
      const answered = await sandbox({
        method: 'POST',
        target: `/_sandbox/orders/${encodeURIComponent(orderId)}/buy`,
        headers: [
          ['Host', host],
          ['Content-Type', 'application/json'],
          ['Content-Length', `${body.length}`],
        ],
        body,
      });
      if (answered.status === 200) return;
      const said = json(new TextDecoder().decode(answered.body));
      const problem = isObject(said) ? said.problem : (answered.because ?? 'no reason given');
      throw new Error(`the shopper could not buy (${answered.status}: ${problem})`);
    },
  };
}
