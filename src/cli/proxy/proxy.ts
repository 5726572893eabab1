import { witness } from '../../exchange/watch.ts';
import { realClock } from '../../io/clock.ts';
import type { Door } from '../../io/listen.ts';
import { relay } from '../../io/relay.ts';
import type { Terminal } from '../../io/terminal.ts';
import { advise } from '../advise.ts';
import { commandLine } from '../command-line.ts';
import { exitCodeOf } from '../exit-code.ts';
import { deliver } from '../output.ts';
import { authorityIn } from '../patient.ts';
import { exitCodeAfter, type ServingOptions } from '../sandbox.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';
import { begin } from '../sitting.ts';
import { targetOrigin } from '../target.ts';
import { noting } from './noting.ts';

/** The words on the line of `kco proxy`. */
interface ProxyOptions extends ServingOptions {
  readonly target: string;
  readonly ca?: string;
}

const defaultPort = 8485;
const advice = {
  unreached: 'Start it, or name another with --target.',
  unauthorised: 'They are the shop’s own: look at what it is set up with.',
};
// Of silence on both sides. Kustom itself gives up after 30 seconds; a proxy that gave up sooner would invent an error.
const timeoutMs = 35_000;

/** Says once what never reached the target, because the record cannot. */
function refusing({ stderr }: Pick<Terminal, 'stderr'>): (why: string) => void {
  const told = new Set<string>();
  return (why) => {
    if (told.has(why)) return;
    told.add(why);
    stderr.write(`kco: ${why}. The target was not asked, and the record does not have it.\n`);
  };
}

/** `kco proxy --target URL`: forwards, records and judges both sides. */
export async function proxy(terminal: Terminal, options: ProxyOptions): Promise<number> {
  const { host, port = defaultPort, out, strict = false, quiet = false, format } = options;
  const { origin: target, label } = targetOrigin(options.target, '--target');
  const authority = authorityIn(options.ca, terminal);
  const command = commandLine('proxy', [], { target: label, host, port, strict });
  const sitting = { command, subject: 'both', target: label, profile: 'full', insists: false } as const;
  const terms = { unseenOk: [], strict };
  const door: Door = { host, port, passesOn: true, refused: refusing(terminal) };
  const { run, signal, isBroken } = await serveUntilStopped(door, terminal, ({ origin, stopping, onError }) => {
    const begun = begin({ ...sitting, markets: [], seed: 0, out, terms, long: true }, terminal);
    const { later, room, drained, end } = noting(begun, terminal, quiet, onError);
    terminal.stderr.write(`kco: ${origin} forwards to ${target}; Ctrl-C stops it and prints the report.\n`);
    const hears = witness('merchant', realClock, later);
    const patience = { timeoutMs, stopping, ...(authority !== undefined && { authority }) };
    const { listener, settled } = relay(target, patience, { hears, room, onError });
    return { run: begun, listener, settled: () => settled().then(drained), end };
  });
  const judged = run.close();
  await deliver(judged, format, terminal, run.evidence());
  advise(run.soFar(), advice, terminal);
  return exitCodeAfter(signal, isBroken) ?? exitCodeOf(judged);
}
