import type { Handler } from '../exchange/handler.ts';
import { serve } from '../io/serve.ts';
import type { Terminal } from '../io/terminal.ts';

/** A port that is ours, at which nobody answers yet. */
export interface Served {
  readonly origin: string;
  /** Who answers from now on; whoever came before has waited. */
  open(handler: Handler): void;
  /** Whether something broke inside kco itself. */
  isBroken(): boolean;
  close(): Promise<void>;
}

const host = '127.0.0.1';

/** Listens on this machine before there is anything to serve, so that a taken port leaves no run behind. */
export async function serveFirst(port: number, terminal: Terminal): Promise<Served> {
  const opening = Promise.withResolvers<Handler>();
  let isBroken = false;
  const { origin, close } = await serve(
    async (asked) => (await opening.promise)(asked),
    host,
    port,
    (thrown) => {
      isBroken = true;
      terminal.stderr.write(`kco: something broke inside kco itself (${thrown}). This is our error.\n`);
    },
  );
  return { origin, close, open: opening.resolve, isBroken: () => isBroken };
}
