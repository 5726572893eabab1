import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import type { Answered, Asked, Silence } from '../exchange/handler.ts';
import { type KeptBody, keptBody } from './kept-body.ts';
import { type Leg, legsTo } from './legs.ts';
import type { Listener } from './listen.ts';
import { inPlainWords } from './plain-words.ts';
import { pump } from './pump.ts';
import { answeredIn, askedIn, headersFor, writeHead } from './relay-heads.ts';
import type { Patience } from './send.ts';

/** Who is told what goes by. */
interface Witness {
  /** Begins to hear one exchange; what it gives back is told once how it went. */
  readonly hears: () => (asked: Asked, answered: Answered) => void;
  /** Resolves when whoever hears can take more in; undefined where that is now. Nothing is passed on before that. */
  readonly room: () => Promise<void> | undefined;
  /** Told of a mistake of ours. */
  readonly onError: (thrown: unknown) => void;
}

/** Somebody who passes on what is asked, as it comes. */
interface Relay {
  readonly listener: Listener;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
}

/** What one exchange needs beside its two ends. */
interface Means {
  readonly leg: Leg;
  readonly host: string;
  readonly timeoutMs: number;
  /** Told how it went, when both the request and the answer are over. */
  readonly hear: (asked: Asked, answered: Answered) => void;
}

/** Ends an exchange where it is; `because`: why, for a person to read. */
type Quit = (status: Silence, because: string) => void;

/** The same, but that only the first call counts. */
function onceOnly<Words extends readonly unknown[]>(act: (...words: Words) => void): (...words: Words) => void {
  let isDone = false;
  return (...words) => {
    if (isDone) return;
    isDone = true;
    act(...words);
  };
}

/** Passes an answer back to its end, once its head is there. */
function passBack(answer: IncomingMessage, response: ServerResponse, watcher: Parameters<typeof pump>[2]): void {
  const isWaiting = response.req.headers.expect !== undefined && !response.req.complete;
  if (isWaiting) response.shouldKeepAlive = false; // Whether a body still comes is not known: nothing can follow.
  writeHead(answer, response);
  pump(answer, response, watcher);
}

/** Who is told of an answer: that it began, or why none comes. */
interface Awaiting {
  readonly quit: Quit;
  readonly isUp: Leg['isUp'];
  readonly passOn: (answer: IncomingMessage) => void;
}

/** Waits for an answer to begin, and ends an exchange that comes to nothing. */
function awaitAnswer(call: ClientRequest, { quit, isUp, passOn }: Awaiting): void {
  let isAnswered = () => false;
  call.once('upgrade', () => quit('broken off', 'it switched to another protocol'));
  call.once('response', (answer) => {
    isAnswered = () => answer.complete;
    const status = answer.statusCode ?? 0;
    if (status < 100) return quit('broken off', `it answered with the status ${status}, which HTTP does not have`);
    answer.once('error', (error) => quit('broken off', inPlainWords(error)));
    passOn(answer);
  });
  call.on('error', (error) => {
    if (isAnswered()) return; // More came than was announced: the answer was whole before that.
    quit(isUp() ? 'broken off' : 'refused', inPlainWords(error));
  });
}

/** Lets a request and its answer stream past, untouched, and tells how they went when both are over. */
function pass(message: IncomingMessage, response: ServerResponse, { leg, host, timeoutMs, hear }: Means): Quit {
  const [asked, answered] = [keptBody(), keptBody()];
  const call = leg.ask(message.method, message.url, headersFor(message, host));
  let isWhole = false;
  const end = onceOnly((said: Answered) => {
    clearTimeout(deadline);
    const tell = onceOnly(() => hear(askedIn(message, asked, isWhole), said));
    if (isWhole || message.closed) return tell();
    // An answer can come before its request is whole, and then Node does not say of it that the connection has ended.
    for (const one of [message, message.socket]) one.once('close', tell);
  });
  const quit: Quit = (status, because) => {
    end({ status, headers: [], body: new Uint8Array(), because });
    for (const one of [response, call, message]) one.destroy();
  };
  const deadline = setTimeout(() => quit('timed out', `no word of an answer within ${timeoutMs} ms`), timeoutMs);
  const taking = (kept: KeptBody) => (chunk: Buffer) => {
    kept.add(chunk);
    deadline.refresh();
  };
  message.once('end', () => {
    isWhole = true;
  });
  pump(message, call, { taken: taking(asked) });
  message.once('close', () => {
    if (!isWhole) quit('broken off', 'whoever asked went away before the request was whole');
  });
  call.once('continue', () => response.writeContinue());
  awaitAnswer(call, {
    quit,
    isUp: leg.isUp,
    passOn: (answer) => {
      // Noted when the answer has left, so that whoever waits for it does not wait for us.
      passBack(answer, response, { taken: taking(answered), over: () => end(answeredIn(answer, answered)) });
    },
  });
  return quit;
}

/** The same, once there is room: until somebody can write it down nobody is asked, since memory has an end. */
function inRoom(room: Witness['room'], meet: Listener): Listener {
  return (message, response) => {
    const soon = room();
    if (soon === undefined) return meet(message, response);
    void soon.then(() => {
      if (!message.destroyed) meet(message, response);
    });
  };
}

/**
 * Passes requests on to another address and the answers back, good or bad, piece by piece as they come. What is noted of
 * them is a copy, and no longer than a body can be that is worth to be judged. A silence is passed on as one.
 */
export function relay(target: string, { timeoutMs, stopping, authority }: Patience, witness: Witness): Relay {
  const { hears, room, onError } = witness;
  const origin = new URL(target);
  const legOf = legsTo(origin, authority);
  const underWay = new Set<Quit>();
  let settle: () => void = () => undefined;
  stopping?.addEventListener('abort', () => {
    for (const quit of underWay) quit('broken off', 'kco was stopped before an answer came');
  });
  const meet: Listener = (message, response) => {
    const tell = hears();
    const leg = legOf(message.socket);
    const hear: typeof tell = (asked, answered) => {
      underWay.delete(quit);
      leg.free();
      tell(asked, answered);
      if (underWay.size === 0) settle();
    };
    let quit: Quit = () => undefined;
    try {
      quit = pass(message, response, { leg, host: origin.host, timeoutMs, hear });
      underWay.add(quit);
    } catch (thrown) {
      onError(thrown);
      response.destroy();
    }
  };
  const settled = () =>
    new Promise<void>((resolve) => {
      settle = resolve;
      if (underWay.size === 0) resolve();
    });
  return { listener: inRoom(room, meet), settled };
}
