import type { Clock } from '../exchange/clock.ts';
import { type Answered, type Asked, type Handler, header } from '../exchange/handler.ts';

/** How often somebody may be asked, and how time passes. */
export interface Pace {
  /** Undefined: as often as it takes. */
  readonly perSecond?: number;
  readonly clock: Clock;
  wait(ms: number): Promise<void>;
  /** Told why nobody is asked for a while, in a sentence without its end. */
  tell(why: string): void;
}

const mostTries = 4;
const longestWaitMs = 60_000;

/** How long an answer asks to be left alone: seconds or a moment; a doubling second where it says nothing of use. */
function restMs(answered: Answered, tries: number, now: number): number {
  const said = header(answered, 'retry-after') ?? '';
  const ms = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - now;
  const usual = 1_000 * 2 ** (tries - 1);
  return Math.min(Number.isNaN(ms) || ms < 0 ? usual : ms, longestWaitMs);
}

/** Whether the same request may come twice: a read, or what bears a key that makes it one deed. */
function isRepeatable(asked: Asked): boolean {
  return asked.method === 'GET' || header(asked, 'klarna-idempotency-key') !== undefined;
}

function isLost({ status }: Answered): boolean {
  return status === 'broken off' || status === 'timed out';
}

/**
 * How handlers become the same ones, asked no more often than somebody allows, all of them together. What is answered with 429, or with 503 and
 * a time to come again, is asked again after that time; what stayed without an answer once more, where it may come twice. It is the same request
 * each time, under the same key, and a witness below hears each of them.
 */
export function pacing({ perSecond, clock, wait, tell }: Pace): (handler: Handler) => Handler {
  const apartMs = perSecond === undefined ? 0 : 1_000 / perSecond;
  let nextAt = 0;
  async function inTurn(): Promise<void> {
    const now = clock.monotonic();
    const at = Math.max(now, nextAt);
    nextAt = at + apartMs;
    if (at > now) await wait(at - now);
  }
  return (handler) => async (asked) => {
    for (let tries = 1; ; tries += 1) {
      await inTurn();
      const answered = await handler(asked);
      const isBusy =
        answered.status === 429 || (answered.status === 503 && header(answered, 'retry-after') !== undefined);
      const isWorthIt = isBusy ? tries < mostTries : tries === 1 && isLost(answered) && isRepeatable(asked);
      if (!isWorthIt) return answered;
      const ms = isBusy ? restMs(answered, tries, clock.now()) : 0;
      if (isBusy) tell(`${answered.status}: it asks to be left alone, for ${Math.ceil(ms / 1_000)} s`);
      nextAt = Math.max(nextAt, clock.monotonic() + ms);
    }
  };
}
