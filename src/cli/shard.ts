import type { PlayedScenario, Shard } from '../../generated/conformance.ts';
import { CannotJudge } from '../config/cannot-judge.ts';
import type { Terminal } from '../io/terminal.ts';
import { earlierReport } from './report/earlier-report.ts';
import type { ShardWord } from './shard-options.ts';

/** Something to play, with how long it took before in milliseconds, where that is known. */
interface Weighed {
  readonly id: string;
  readonly ms: number | undefined;
}

/** What takes as long as most do: of an even number, the longer of the two in the middle. */
function usual(known: readonly number[]): number {
  return known.toSorted((one, other) => one - other)[Math.floor(known.length / 2)] ?? 1;
}

/**
 * Which of these are played in one part, in their own order. Each is in exactly one part: the longest first, each goes to the
 * part with the least to do, and of equal ones to the first. What was never timed is taken to last as long as most do.
 */
export function inShard(all: readonly Weighed[], { nth, of }: ShardWord): readonly string[] {
  const median = usual(all.flatMap(({ ms }) => ms ?? []));
  const weighed = all.map(({ id, ms = median }) => ({ id, ms }));
  const loads = Array.from({ length: of }, () => ({ ms: 0, ids: new Set<string>() }));
  for (const { id, ms } of weighed.toSorted((one, other) => other.ms - one.ms)) {
    // Equally long ones, which a sort leaves in their order, are dealt out in turn by how many each part has.
    const least = loads.reduce((best, one) => (isLess(one, best) ? one : best));
    least.ms += ms;
    least.ids.add(id);
  }
  const own = loads[nth - 1]?.ids ?? new Set();
  return all.map(({ id }) => id).filter((id) => own.has(id));
}

function isLess(one: { ms: number; ids: ReadonlySet<string> }, other: typeof one): boolean {
  return one.ms === other.ms ? one.ids.size < other.ids.size : one.ms < other.ms;
}

/** The words on a line that ask for a part of a run. */
export interface ShardOptions {
  readonly shard?: ShardWord;
  readonly shardBy?: string;
}

/** Throws where it is said how to split, and not which part is wanted. */
export function mustBeSplit({ shard, shardBy }: ShardOptions): void {
  if (shard !== undefined || shardBy === undefined) return;
  throw new CannotJudge('--shard-by says how to split a run: name the part as well, such as --shard 1/5.');
}

/** A part of a run: what is played in it, and what its record says of the whole. */
export interface Part {
  readonly only: readonly string[];
  /** All but whether the whole insists, and by which command it is repeated. */
  readonly place: Pick<Shard, 'nth' | 'of' | 'plan'>;
}

/** The part of a run that the line asks for; undefined where the whole is to be played. `plan`: the ids of the whole. */
export function partOf(
  plan: readonly string[],
  { shard, shardBy }: ShardOptions,
  terminal: Terminal,
): Part | undefined {
  if (shard === undefined) return undefined;
  const earlier = shardBy === undefined ? [] : earlierReport(terminal, shardBy).scenarios;
  const took = new Map(earlier.map(({ id, took_ms }) => [id, took_ms]));
  if (shardBy !== undefined && !plan.some((id) => took.has(id))) {
    const why = 'nothing of what is to be played was played in it';
    terminal.stderr.write(
      `kco: ${shardBy} says nothing of how long it takes (${why}): the parts are split by number\n`,
    );
  }
  const weighed = plan.map((id) => ({ id, ms: took.get(id) }));
  const only = inShard(weighed, shard);
  if (only.length === 0) {
    const why = `there are ${plan.length} to play, fewer than ${shard.of} parts`;
    terminal.stderr.write(`kco: nothing is played in shard ${shard.nth} of ${shard.of}: ${why}\n`);
  }
  return { only, place: { ...shard, plan } };
}

/** The words of `--shard`, as a command that repeats the part has them. */
export function shardWords({ shard, shardBy }: ShardOptions): Readonly<Record<string, string | undefined>> {
  return { shard: shard && `${shard.nth}/${shard.of}`, 'shard-by': shardBy };
}

/** What was played, in the order of the plan: several at a time end as they like. */
export function asPlanned(played: readonly PlayedScenario[], plan: readonly string[]): PlayedScenario[] {
  return played.toSorted((one, other) => plan.indexOf(one.id) - plan.indexOf(other.id));
}
