import { createHash, hash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Ids } from '../exchange/ids.ts';
import type { Digest } from '../exchange/mask.ts';

/** Ids that nobody can guess. */
export const randomIds: Ids = { uuid: () => randomUUID() };

/** A seed that no other run is likely to have. */
export function freshSeed(): number {
  return randomInt(2 ** 31);
}

/** Ids that repeat, and begin anew with each scene. */
export interface SeededIds extends Ids {
  /** From here on, the ids of the scene of this name, whatever was played before it. */
  scene(name: string): void;
}

/** The same ids in the same order for the same seed. */
export function seededIds(seed: number): SeededIds {
  let from = `${seed}`;
  let count = 0;
  return {
    uuid() {
      count += 1;
      const hex = createHash('sha256').update(`${from}/${count}`).digest('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
    scene(name) {
      from = `${seed}/${name}`;
      count = 0;
    },
  };
}

/**
 * A digest under a key that lives as long as the process: masks agree within a run and tell nothing after it. Of the
 * digest itself nobody sees more than letters made from it, so a key in front is as good as an HMAC, at a fifth of its cost.
 */
export function runDigest(): Digest {
  const key = randomBytes(32).toString('hex');
  return (text) => hash('sha256', key + text);
}

/** A text as twelve letters and figures, the same for the same text always. */
export function shortDigest(text: string): string {
  return hash('sha256', text).slice(0, 12);
}
