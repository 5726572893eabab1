import type { PlayedScenario } from '../../../generated/conformance.ts';
import type { Recorded } from '../sitting.ts';
import type { Progress } from './progress.ts';

/** Tells the exchanges of a record apart by the scenario in which they came about. */
export interface Shares {
  /** The same progress, which notes after each scenario how far the record has come. */
  readonly scenario: Progress['scenario'];
  /** The scenarios, each with how many exchanges are its own. */
  shared(played: readonly PlayedScenario[]): PlayedScenario[];
}

/** Scenarios are played one after another, so that a count after each is enough. */
export function shares(run: Pick<Recorded, 'soFar'>, { scenario }: Pick<Progress, 'scenario'>): Shares {
  const ends: number[] = [];
  return {
    scenario(played, nth, of) {
      ends.push(run.soFar().exchanges.length);
      scenario(played, nth, of);
    },
    shared: (played) =>
      played.map((one, nth) => {
        const [before, end] = [nth === 0 ? 0 : ends[nth - 1], ends[nth]];
        return before === undefined || end === undefined ? one : { ...one, exchanges: end - before };
      }),
  };
}
