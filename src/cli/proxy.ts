import { watch } from '../exchange/watch.ts';
import { realClock } from '../io/clock.ts';
import { forwardTo } from '../io/forward.ts';
import { serve } from '../io/serve.ts';
import type { Terminal } from '../io/terminal.ts';
import { liveFindings, type ServingOptions, serveUntilStopped } from './sandbox.ts';
import { begin } from './sitting.ts';
import { targetOrigin } from './target.ts';

/** The words on the line of `kco proxy`. */
export interface ProxyOptions extends ServingOptions {
  readonly target: string;
}

const defaultPort = 8485;
// Kustom itself gives up after 30 seconds; a proxy that gave up sooner would invent an error.
const timeoutMs = 35_000;

/** `kco proxy --target URL`: forwards, records and judges both sides. */
export async function proxy(terminal: Terminal, options: ProxyOptions): Promise<number> {
  const { origin, label } = targetOrigin(options.target, '--target');
  const port = options.port ?? defaultPort;
  const run = begin(
    {
      command: `kco proxy --target ${label} --port ${port}`,
      subject: 'both',
      target: label,
      profile: 'full',
      insists: false,
      markets: [],
      seed: 0,
      out: options.out,
      onExchange: liveFindings(terminal, options.quiet ?? false, 'both'),
    },
    terminal,
  );
  const handler = watch('merchant', forwardTo(origin, timeoutMs), realClock, run.tell);
  const served = await serve(handler, options.host, port, (thrown) =>
    terminal.stderr.write(`kco: our mistake: ${thrown}\n`),
  );
  terminal.stderr.write(`kco: ${served.origin} forwards to ${origin}; Ctrl-C stops it and prints the report.\n`);
  return serveUntilStopped(run, served.close, options, terminal);
}
