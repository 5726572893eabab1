import { CannotJudge } from '../../config/cannot-judge.ts';
import { suggestion } from '../../config/closest.ts';
import type { CallbackAddresses } from '../../exchange/callback-addresses.ts';
import type { Instant } from '../../exchange/clock.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { kindWords, type Named, named } from '../../exchange/kinds.ts';
import { kindsOf } from '../../exchange/telling.ts';
import { kindest, type Reading, readings } from '../../inspect/readings.ts';

/** How a file is to be read. */
export interface Manner {
  /** What the person called it. */
  readonly name: string;
  /** What the person said it holds. */
  readonly told: Named | undefined;
  /** True where nothing else is judged with it, so that its exchanges need not say where they stand. */
  readonly alone: boolean;
  readonly at: Instant;
  /** Where the callbacks of the project go. */
  readonly callbacks?: CallbackAddresses;
  /** The addresses that orders in other files gave to Kustom. */
  readonly given?: ReadonlySet<string>;
}

function words(): string {
  return kindWords().join(', ');
}

/** Reads what stands behind `--as`. */
export function asKind(name: string): Named {
  const found = named(name);
  if (found) return found;
  const answers = 'An operation’s id is understood too, and create:201 for the answer with that status.';
  const close = suggestion(name, kindWords());
  throw new CannotJudge(`there is no kind “${name}”.${close}\nThe kinds are ${words()}.\n${answers}`);
}

function ambiguous(name: string, all: readonly Reading[]): CannotJudge {
  const width = Math.max(...all.map(({ kind }) => kind.word.length));
  const rows = all.map(
    ({ kind, exchange, outcome }) => `  --as ${kind.word.padEnd(width)}   ${outcome}: ${exchange.as}`,
  );
  return new CannotJudge(`${name} does not say what it is, and it matters. Say it with --as:\n${rows.join('\n')}`);
}

function asked(told: Named, text: string, { name, at }: Manner): Exchange {
  const exchange = kindest(readings(told.kinds, text, name, at));
  if (exchange) return exchange;
  throw new CannotJudge(`the specification says nothing of such a body as ${name} is said to be: nothing to judge.`);
}

/**
 * A body by itself, as what it was said to be, or as what its fields tell. Where they leave several kinds and each
 * comes to the same, it is the one with the fewest findings. Throws CannotJudge where it matters which.
 */
export function bareBody(value: unknown, text: string, manner: Manner): Exchange {
  const { name, told, alone, at } = manner;
  if (told) return asked(told, text, manner);
  const all = readings(kindsOf(value), text, name, at);
  const exchange = kindest(all);
  if (!exchange) {
    const advice = 'Say what it is with --as, for example --as create';
    // The list is said where it is read, and not once more for every file of a folder.
    const list = alone ? ` The kinds are ${words()}.` : '';
    throw new CannotJudge(`${name} has no field that tells what it is. ${advice}.${list}`);
  }
  if (new Set(all.map(({ outcome }) => outcome)).size > 1) throw ambiguous(name, all);
  return exchange;
}
