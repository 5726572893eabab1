import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Clock } from '../exchange/clock.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Digest } from '../exchange/mask.ts';
import { note } from '../exchange/note.ts';
import type { Heard } from '../exchange/watch.ts';
import type { Run, Sitting } from './run.ts';

/** A run while it goes on: it listens, and can be judged at any moment. */
export interface UnderWay {
  /** Takes in what a `watch` heard. */
  readonly tell: (heard: Heard) => void;
  /** Something of the run could not be kept: from now on it is incomplete. */
  readonly lose: (thrown: unknown) => void;
  /** The run as far as it has come. */
  soFar(scenarios?: readonly PlayedScenario[]): Run;
}

/** What a run under way is given from outside. */
export interface Listening {
  /** Tells when it ends, to people: the real one. When each exchange took place is told with it. */
  readonly clock: Clock;
  readonly digest: Digest;
  /** Told of every exchange as it is noted. */
  readonly keep: (exchange: Exchange) => void;
  /** Gives back what was kept, so that memory need not hold it: a long run takes no more of it than a short one. */
  readonly kept?: () => readonly Exchange[];
  /**
   * Told once why the run is incomplete. Whoever asked has their answer all the same, because it is not their fault;
   * where nobody listens, what went wrong is thrown at them.
   */
  readonly onLost?: (thrown: unknown) => void;
}

/** Begins to listen. */
export function underWay(sitting: Sitting, { clock, digest, keep, kept, onLost }: Listening): UnderWay {
  const inMemory: Exchange[] = [];
  let complete = true;
  const lose = (thrown: unknown) => {
    if (!onLost) throw thrown;
    if (complete) onLost(thrown);
    complete = false;
  };
  const hand = (exchange: Exchange) => {
    try {
      keep(exchange);
    } catch (thrown) {
      if (kept) inMemory.push(exchange); // Nobody else has it.
      throw thrown;
    }
  };
  return {
    tell(heard) {
      try {
        const exchange = note(heard, digest);
        if (!kept) inMemory.push(exchange);
        hand(exchange);
      } catch (thrown) {
        lose(thrown);
      }
    },
    lose,
    soFar: (scenarios = []) => ({
      ...sitting,
      finishedAt: clock.now(),
      complete,
      exchanges: [...(kept?.() ?? []), ...inMemory],
      scenarios,
    }),
  };
}
