import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Exchange } from '../exchange/exchange.ts';

/** What a record has to tell for its coverage to be counted. */
export interface Recorded {
  readonly exchanges: readonly Exchange[];
  /** In the order in which they were played; each says how many exchanges are its own. */
  readonly scenarios: readonly PlayedScenario[];
}

/** An exchange, and the scenario that it belongs to, by its place; undefined where the record does not say. */
interface Scene {
  readonly exchange: Exchange;
  readonly scenario: string | undefined;
}

/** The exchanges of a record, each with its scenario: those of one follow on those of the one before. */
export function scenes({ exchanges, scenarios }: Recorded): Scene[] {
  const owners = scenarios.flatMap(({ id, exchanges: own = 0 }) => Array.from({ length: own }, () => id));
  return exchanges.map((exchange, nth) => ({ exchange, scenario: owners[nth] }));
}

/** How often something was seen, and in which scenarios. */
export interface Seen {
  readonly times: number;
  readonly scenarios: readonly string[];
}

/** A count by keys, in the order in which they were first seen. */
export interface Tally {
  add(key: string, scenario: string | undefined): void;
  of(key: string): Seen | undefined;
  keys(): readonly string[];
}

/** An empty count. */
export function tally(): Tally {
  const counted = new Map<string, { times: number; readonly scenarios: Set<string> }>();
  return {
    add(key, scenario) {
      const seen = counted.get(key) ?? { times: 0, scenarios: new Set<string>() };
      seen.times += 1;
      if (scenario !== undefined) seen.scenarios.add(scenario);
      counted.set(key, seen);
    },
    of(key) {
      const seen = counted.get(key);
      return seen && { times: seen.times, scenarios: [...seen.scenarios] };
    },
    keys: () => [...counted.keys()],
  };
}
