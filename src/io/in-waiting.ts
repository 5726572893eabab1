/** Work that nobody waits for. */
export interface InWaiting<Work> {
  /** Takes it on, to be done in the next pause, or when none comes soon. */
  later(work: Work): void;
  /** Says that a pause begins, because somebody else was asked for something. */
  pause(): void;
  /** Does at once what is left. */
  flush(): void;
}

// Whoever kills the process loses what was heard in this time; the missing end mark of the record says so.
const longestMs = 2;

/**
 * Does work in order while others are waited for. Between an answer and the next request there is no pause for whoever asks
 * one after the other: what is done there would be time that the caller sees.
 */
export function inWaiting<Work>(carryOut: (work: Work) => void): InWaiting<Work> {
  const left: Work[] = [];
  let [isTimed, isPausing] = [false, false];
  const flush = () => {
    for (const work of left.splice(0)) carryOut(work);
  };
  return {
    later(work) {
      left.push(work);
      if (isTimed) return;
      isTimed = true;
      setTimeout(() => {
        isTimed = false;
        flush();
      }, longestMs);
    },
    pause() {
      if (left.length === 0 || isPausing) return;
      isPausing = true;
      setImmediate(() => {
        isPausing = false;
        flush();
      }); // Not before what was asked has left.
    },
    flush,
  };
}
