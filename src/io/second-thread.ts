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

// Whoever kills the process loses what was heard in this time, and what the second thread has not done yet.
const longestMs = 5;
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

/**
 * Begins a second thread that does in order what this one has no time for. What it is behind with is bounded, by those who
 * ask for room before they bring more.
 */
export function secondThread<Work, Result>(terms: Terms<Work, Result>): SecondThread<Work> {
  const worker = new Worker(terms.module, { workerData: terms.data });
  const [roomy, idle] = [waiting(), waiting()];
  const sent: number[] = [];
  let [left, leftSize, held]: [Work[], number, number] = [[], 0, 0];
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (left.length === 0) return;
    const { message, moved } = terms.pack(left);
    sent.push(leftSize);
    [left, leftSize] = [[], 0];
    worker.postMessage(message, moved);
  };
  const die = (thrown: unknown) => {
    if (isOver) return;
    isOver = true;
    terms.onDeath(thrown);
    roomy.tell();
    idle.tell();
  };
  worker.on('error', die);
  worker.on('exit', (code) => die(new Error(`the second thread ended with ${code}`)));
  worker.on('message', (result: Result) => {
    held -= sent.shift() ?? 0;
    terms.onDone(result);
    if (held < mostWaiting) roomy.tell();
    if (sent.length === 0 && left.length === 0) idle.tell();
  });
  return {
    later(work) {
      if (isOver) return;
      const size = terms.sizeOf(work);
      left.push(work);
      leftSize += size;
      held += size;
      if (leftSize > mostAtOnce) flush();
      else timer ??= setTimeout(flush, longestMs);
    },
    room: () => (isOver || held < mostWaiting ? undefined : roomy.wait()),
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
