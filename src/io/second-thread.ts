import { Worker } from 'node:worker_threads';

/** What a second thread is, and who is told what comes of it. */
interface Terms<Work, Result> {
  /** The module that it runs; it answers every message with one of its own, in order. */
  readonly module: URL;
  /** Handed to it when it begins. */
  readonly data: unknown;
  /** How much there is to hold of a piece of work, in bytes. */
  readonly sizeOf: (work: Work) => number;
  /** Many pieces as one message; `moved`: what of it is handed over and not copied. */
  readonly pack: (works: readonly Work[]) => { readonly message: unknown; readonly moved: readonly ArrayBuffer[] };
  readonly onDone: (result: Result) => void;
  /** Told once that it has ended by itself: what it had not answered is lost, and so is what comes after. */
  readonly onDeath: (thrown: unknown) => void;
}

/** Somebody beside the thread that answers. */
export interface SecondThread<Work> {
  /** Takes on a piece of work, to be handed over soon. */
  later(work: Work): void;
  /** Resolves when there is room for more; undefined where there is. */
  room(): Promise<void> | undefined;
  /** Hands over what is left, and resolves when all of it is done. */
  drained(): Promise<void>;
  end(): Promise<unknown>;
}

// Whoever kills the process loses what was heard in this time, and what the second thread has not done yet. To wake it
// more often costs whoever is passed on more than the work itself.
const longestMs = 50;
const mostAtOnce = 1_000_000;
const mostWaiting = 64_000_000;

/** Who waits for something, all of them told at once. */
function waiting() {
  let told: (() => void)[] = [];
  return {
    wait: () => new Promise<void>((resolve) => told.push(resolve)),
    tell() {
      const all = told;
      told = [];
      for (const one of all) one();
    },
  };
}

/** Work that waits to be handed over, soon or when it is much; `hand`: told of all of it, and how much there is to hold. */
function gathering<Work>(sizeOf: (work: Work) => number, hand: (works: readonly Work[], size: number) => void) {
  let [left, leftSize]: [Work[], number] = [[], 0];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const [works, size] = [left, leftSize];
    [left, leftSize] = [[], 0];
    if (works.length > 0) hand(works, size);
  };
  const add = (work: Work) => {
    left.push(work);
    leftSize += sizeOf(work);
    if (leftSize > mostAtOnce) flush();
    else timer ??= setTimeout(flush, longestMs);
  };
  return { add, flush, size: () => leftSize };
}

/**
 * Begins a second thread that does in order what this one has no time for. What it is behind with is bounded, by those who
 * ask for room before they bring more.
 */
export function secondThread<Work, Result>(terms: Terms<Work, Result>): SecondThread<Work> {
  const worker = new Worker(terms.module, { workerData: terms.data });
  const [roomy, idle] = [waiting(), waiting()];
  const sent: number[] = [];
  let sentSize = 0;
  let isOver = false;
  const { add, flush, size } = gathering(terms.sizeOf, (works: readonly Work[], size) => {
    const { message, moved } = terms.pack(works);
    sent.push(size);
    sentSize += size;
    worker.postMessage(message, moved);
  });
  const isFull = () => !isOver && sentSize + size() >= mostWaiting;
  const die = (thrown: unknown) => {
    if (isOver) return;
    isOver = true;
    terms.onDeath(thrown);
    for (const all of [roomy, idle]) all.tell();
  };
  worker.on('error', die).on('exit', (code) => die(new Error(`the second thread ended with ${code}`)));
  worker.on('message', (result: Result) => {
    sentSize -= sent.shift() ?? 0;
    terms.onDone(result);
    if (!isFull()) roomy.tell();
    if (sent.length === 0) idle.tell();
  });
  return {
    later: (work) => (isOver ? undefined : add(work)),
    room: () => (isFull() ? roomy.wait() : undefined),
    async drained() {
      flush();
      if (!isOver && sent.length > 0) await idle.wait();
    },
    end() {
      isOver = true;
      return worker.terminate();
    },
  };
}
