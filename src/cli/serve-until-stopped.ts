import type { Handler } from '../exchange/handler.ts';
import { type Door, type Listener, listen } from '../io/listen.ts';
import { answering } from '../io/serve.ts';
import type { StopSignal, Terminal } from '../io/terminal.ts';
import type { Recorded } from './sitting.ts';

/** What is served, once it is known where, and the run that it is recorded in. */
export interface Serving {
  readonly run: Recorded;
  readonly listener: Listener;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<unknown>;
  /** Ends what goes on beside it, once nothing is under way. */
  end?(): Promise<unknown>;
}

/** What a service is told when it begins: where it is, when it stops, and whom to tell of a mistake of ours. */
export interface Opening {
  readonly origin: string;
  readonly stopping: AbortSignal;
  readonly onError: (thrown: unknown) => void;
}

/** A handler that listens, with what it has not answered yet. */
export function tracked(handler: Handler, onError: Opening['onError']): Pick<Serving, 'listener' | 'settled'> {
  const underWay = new Set<Promise<unknown>>();
  const answer: Handler = (asked) => {
    const answered = handler(asked);
    underWay.add(answered);
    return answered.finally(() => underWay.delete(answered));
  };
  return { listener: answering(answer, onError), settled: () => Promise.allSettled(underWay) };
}

/**
 * Listens first and lets `start` begin the run then, so that a taken port leaves no run behind; serves until told to
 * stop. SIGTERM asks to finish, SIGINT interrupts; either way the run can still be closed and judged.
 */
export async function serveUntilStopped(
  door: Door,
  terminal: Terminal,
  start: (opening: Opening) => Serving,
): Promise<{ run: Recorded; signal: StopSignal; isBroken: boolean }> {
  const listener = Promise.withResolvers<Listener>();
  const stopping = new AbortController();
  let isBroken = false;
  const onError = (thrown: unknown) => {
    isBroken = true;
    terminal.stderr.write(`kco: something broke inside kco itself (${thrown}). This is our error.\n`);
  };
  const { origin, close } = await listen(
    (message, response) => void listener.promise.then((answer) => answer(message, response)),
    door,
  );
  let serving: Serving | undefined;
  try {
    // Armed before anybody is told the address: whoever waits for that line may stop us right after it.
    const stopped = terminal.untilStopped();
    serving = start({ origin, stopping: stopping.signal, onError });
    listener.resolve(serving.listener);
    const signal = await stopped;
    // What nobody has answered yet is the interesting part: it is noted as broken off before the record is closed.
    stopping.abort();
    await serving.settled();
    await close();
    await serving.settled(); // Whoever came in while the door was closing is in the record too.
    return { run: serving.run, signal, isBroken };
  } finally {
    await close();
    await serving?.end?.();
  }
}
