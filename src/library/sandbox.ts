import type { Handler } from '../exchange/handler.ts';
import { serve } from '../io/serve.ts';
import { chosenSwitches } from '../sandbox/chosen-switches.ts';
import type { Switches } from '../simulator/switches.ts';
import { type Witness, witnessed } from './witness.ts';

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

/** What a sandbox can be told. */
export interface SandboxSettings {
  /** Open questions about Kustom, decided in another way than usual; SANDBOX.md lists them. A wrong one is thrown. */
  readonly switches?: Partial<Switches>;
}

/** A simulated Kustom in this process: a handler first, a port on request. What reaches it is recorded and judged. */
export function sandbox({ switches = {} }: SandboxSettings = {}): Sandbox {
  const chosen = chosenSwitches(switches, 'sandbox({ switches })');
  const { handler, witness } = witnessed('sandbox()', { scheme: 'http', switches: chosen });
  const stops: (() => Promise<void>)[] = [];
  const mistakes: unknown[] = [];
  return {
    ...witness,
    assertConformant() {
      if (mistakes.length > 0) throw mistakes[0]; // The caller was answered 500; whose mistake it was is said here.
      witness.assertConformant();
    },
    handler,
    async listen(port = 0, host = '127.0.0.1') {
      const served = await serve(handler, host, port, (thrown) => mistakes.push(thrown));
      stops.push(served.close);
      return served.origin;
    },
    close: async () => void (await Promise.all(stops.splice(0).map((stop) => stop()))),
  };
}
