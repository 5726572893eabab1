/** Two things that are timed in turn, and how many times the second one the first may take. */
export interface Pair {
  readonly about: string;
  readonly limit: number;
  readonly ours: () => void;
  readonly theirs: () => void;
  /** How often each is done before the clock is read again; what takes microseconds is done often. */
  readonly times: number;
}

const rounds = 31;

function milliseconds(work: () => void, times: number): number {
  const began = performance.now();
  for (let nth = 0; nth < times; nth += 1) work();
  return (performance.now() - began) / times;
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function shown(value: number): string {
  return value >= 1 ? `${value.toFixed(1)} ms` : `${(value * 1_000).toFixed(1)} µs`;
}

/** The median of the ratios of many pairs, in a sentence: on a shared machine absolute times say little. */
export function measured({ about, limit, ours, theirs, times }: Pair): string {
  // The first runs fill caches and let the code be compiled; users pay for that once.
  milliseconds(ours, times);
  milliseconds(theirs, times);
  const runs = Array.from({ length: rounds }, () => [milliseconds(ours, times), milliseconds(theirs, times)] as const);
  const ratio = median(runs.map(([a, b]) => a / b));
  const [a, b] = [median(runs.map(([one]) => one)), median(runs.map(([, other]) => other))];
  return `${about}: ${ratio.toFixed(2)} × (median of ${rounds} pairs; ${shown(a)} and ${shown(b)}); wanted at most ${limit} ×`;
}
