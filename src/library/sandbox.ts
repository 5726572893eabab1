import type { Handler } from '../exchange/handler.ts';
import { serve } from '../io/serve.ts';
import { type SandboxSettings, type Witness, witnessed } from './witness.ts';

/** A simulated Kustom in this process. */
export interface Sandbox extends Witness {
  /** Answers requests without a socket. */
  readonly handler: Handler;
  /**
   * Serves it; port 0, the default, is any free one. Resolves to the address, `http://127.0.0.1:49152`. On a host that
   * others reach than this machine they can read the record, which is under `/_sandbox/`, and add to it.
   */
  listen(port?: number, host?: string): Promise<string>;
  /** Stops serving, if it did. */
  close(): Promise<void>;
}

/**
 * A simulated Kustom in this process: a handler first, a port on request. What reaches it is recorded in memory and judged.
 * It knows the merchant `K000000_sandbox` with the password `kco_test_api_sandbox`, as `kco sandbox` does. Throws Error for
 * a switch that there is not.
 */
export function sandbox(settings: SandboxSettings = {}): Sandbox {
  const { handler, witness, blame } = witnessed('sandbox()', { ...settings, scheme: 'http' });
  const stops: (() => Promise<void>)[] = [];
  return {
    ...witness,
    handler,
    async listen(port = 0, host = '127.0.0.1') {
      const served = await serve(handler, host, port, blame);
      stops.push(served.close);
      return served.origin;
    },
    close: async () => void (await Promise.all(stops.splice(0).map((stop) => stop()))),
  };
}
