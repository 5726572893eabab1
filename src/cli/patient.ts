import { sendTo } from '../io/send.ts';
import type { Send } from '../sandbox/telephone.ts';

// The longest that Kustom waits for an answer to a question.
const longestMs = 10_000;
// As long as it waits for a validation that needs no yes.
const shortestMs = 3_000;

/** Speaks to merchants; whoever is too slow for the shortest time that Kustom waits is told by how much. */
export const patient: Send = (origin, patienceMs) =>
  sendTo(origin, { timeoutMs: patienceMs <= shortestMs ? longestMs : patienceMs });
