import type { Exchange } from '../../exchange/exchange.ts';
import { masked } from '../../exchange/masked.ts';
import type { Judgement } from '../../inspect/judgement.ts';
import { runDigest } from '../../io/ids.ts';
import { readTextIfThere } from '../../io/input.ts';
import type { Input } from '../../io/inputs.ts';
import type { Evidence, Written } from '../../report/evidence.ts';
import { shownFrom } from '../shown-from.ts';

// As much as a page shows; whoever checks a hundred thousand files does not read them all there.
const mostCharacters = 5_000_000;

function sizeOf({ request, response }: Exchange): number {
  return (request?.body.length ?? 0) + (response?.body.length ?? 0);
}

function fileOf({ name, path }: Extract<Input, { readonly path: string }>, cwd: string): Written {
  if (path === '-') return { name, path: name, text: () => undefined };
  return { name, path: shownFrom(cwd, path), text: () => readTextIfThere(path) };
}

/** Keeps, masked, what findings are about, while one file after the other is judged and let go. */
export interface Keeper {
  take(exchanges: readonly Exchange[], judgements: readonly Judgement[]): void;
  /** What was kept, and the files that can be read once more to find a line in them. */
  evidence(inputs: readonly Input[], cwd: string): Evidence;
}

/** A keeper that has nothing yet. */
export function keeper(): Keeper {
  const digest = runDigest();
  const kept: Exchange[] = [];
  let left = mostCharacters;
  return {
    take(exchanges, judgements) {
      const found = new Set(judgements.flatMap(({ findings }) => findings.map(({ where }) => where)));
      for (const one of exchanges) {
        if (!found.has(one.id) || sizeOf(one) > left) continue;
        left -= sizeOf(one);
        kept.push(masked(one, digest));
      }
    },
    evidence(inputs, cwd) {
      const files = inputs.flatMap((input) => ('path' in input ? [fileOf(input, cwd)] : []));
      return { exchanges: kept, files };
    },
  };
}
