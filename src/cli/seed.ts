import { freshSeed } from '../io/ids.ts';
import type { ShardOptions } from './shard.ts';

const usual = 1;

/** The seed that the line may name, and the part of a whole that is played. */
export interface SeedOptions extends ShardOptions {
  readonly seed?: number;
}

/**
 * With which seed the ids of a run begin. A shop may keep what it was told, and take an order of the run before for one that it
 * knows: it gets new ones, unless they are named, or other parts of the same run have to begin alike.
 */
export function seedOf({ seed, shard }: SeedOptions, hasShop: boolean): number {
  return seed ?? (hasShop && !shard ? freshSeed() : usual);
}

// More than the seeds of one run take, so that no two parts have orders with the same ids.
const betweenShards = 2 ** 35;

/** With which seed the ids of the orders of a part begin that a merchant is asked about. */
export function seedOfPart(seed: number, { shard }: ShardOptions): number {
  return seed + ((shard?.nth ?? 1) - 1) * betweenShards;
}

/**
 * What a person should know of the ids that a shop was asked about; undefined where they are new. `isDoubted`: whether
 * anything departs or is open, which a shop that has met the same orders before can be the cause of.
 */
export function sameOrders({ seed, shard }: SeedOptions, isDoubted: boolean): string | undefined {
  const kept = 'a shop that keeps its orders can take these for orders of an earlier run';
  if (seed === undefined) {
    const advice = 'name another --seed for each run, the same for all its shards';
    return shard && `without --seed all runs in shards have the same ids: ${kept}; ${advice}`;
  }
  if (!isDoubted) return undefined;
  return `if a run with --seed ${seed} was here before, ${kept}: play it with another number, or empty the shop first`;
}
