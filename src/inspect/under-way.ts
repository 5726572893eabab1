import type { PlayedScenario } from '../../generated/conformance.ts';
import type { OperationId } from '../../generated/operations.ts';
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
  /** The run as far as it has come. */
  soFar(scenarios?: readonly PlayedScenario[]): Run;
}

/** What a run under way is given from outside. */
export interface Listening {
  readonly clock: Clock;
  readonly digest: Digest;
  /** The operation of a callback, which no path gives away. */
  readonly operation?: OperationId;
  /** Told of every exchange as it is noted. */
  readonly keep: (exchange: Exchange) => void;
}

/** Begins to listen. */
export function underWay(sitting: Sitting, { clock, digest, operation, keep }: Listening): UnderWay {
  const exchanges: Exchange[] = [];
  return {
    tell(heard) {
      const exchange = note(heard, digest, operation);
      exchanges.push(exchange);
      keep(exchange);
    },
    soFar: (scenarios = []) => ({
      ...sitting,
      finishedAt: clock.now(),
      complete: true,
      exchanges: [...exchanges],
      scenarios,
    }),
  };
}
