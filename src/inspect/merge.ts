import type { PlayedScenario, RecordHead } from '../../generated/conformance.ts';
import { CannotJudge } from '../config/cannot-judge.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Run } from './run.ts';

/** A run as it was read back from a record. `name`: how the person wrote where it is. */
export interface ReadRun {
  readonly name: string;
  readonly head: RecordHead;
  readonly run: Run;
}

/** One of several parts of a run. */
interface Part extends ReadRun {
  readonly shard: NonNullable<RecordHead['shard']>;
}

/** What all parts of a run have in common, as text; masks, times and their own commands are each part's own. */
function common({ head, shard }: Part): string {
  const { given: _, started_at: __, command: ___, shard: ____, ...rest } = head;
  const { nth: _____, ...whole } = shard;
  return JSON.stringify([rest, whole]);
}

/** What parts of one run agree on, in the words of the message where they do not, the most telling first. */
const agreed: readonly (readonly [what: string, of: (part: Part) => string | number | undefined])[] = [
  ['edition of kco', ({ head }) => head.kco],
  ['number of shards', ({ shard }) => shard.of],
  ['seed', ({ head }) => head.seed],
  ['target', ({ head }) => head.target],
  ['profile', ({ head }) => head.profile],
  ['choice of markets', ({ head }) => head.markets.join(', ')],
  ['command', ({ shard }) => shard.command],
];

/** What two parts differ in, and how. */
function difference(one: Part, other: Part): string {
  for (const [what, of] of agreed) {
    const [mine, yours] = [of(one), of(other)];
    if (mine !== yours) return `they differ in the ${what} (${mine ?? 'none'}, ${yours ?? 'none'})`;
  }
  if (one.shard.plan.join() !== other.shard.plan.join()) return 'they differ in what there is to play';
  return 'they differ in what kco.yaml says, or in the descriptions that they were judged by';
}

function partOf(one: ReadRun): Part {
  const { shard } = one.run;
  if (shard !== undefined) return { ...one, shard };
  const advice = 'Several runs are one report only where each is a shard, as `kco certify --shard 1/5` makes it.';
  throw new CannotJudge(`${one.name} is no shard of a run. ${advice} Judge the others one by one.`);
}

/** Throws CannotJudge unless these are parts of one run, each there once. */
function mustBeOneRun(parts: readonly Part[]): void {
  const [first] = parts;
  for (const [index, part] of parts.entries()) {
    const { name, shard } = part;
    const twin = parts.slice(0, index).find((other) => other.shard.nth === shard.nth);
    if (twin)
      throw new CannotJudge(`${twin.name} and ${name} are both shard ${shard.nth} of ${shard.of}. Leave out one.`);
    if (!first || common(first) === common(part)) continue;
    const how = difference(first, part);
    const advice = 'Play them again with the same command, kco.yaml and edition of kco.';
    throw new CannotJudge(`${first.name} and ${name} are not shards of one run: ${how}. ${advice}`);
  }
}

/** A scenario with what was said in it. */
interface Played {
  readonly scenario: PlayedScenario;
  readonly exchanges: readonly Exchange[];
}

/** The scenarios of a part, each with its own exchanges, and the exchanges that are no scenario's. */
function taken({ exchanges, scenarios }: Run): { readonly played: Played[]; readonly rest: readonly Exchange[] } {
  let from = 0;
  const played = scenarios.map((scenario): Played => {
    const own = exchanges.slice(from, from + (scenario.exchanges ?? 0));
    from += own.length;
    return { scenario, exchanges: own };
  });
  return { played, rest: exchanges.slice(from) };
}

function numberOf({ id }: Exchange): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

/** Gives exchanges the ids that they would have in one run: each party counts on over all that was said before. */
function counting(): (exchanges: readonly Exchange[]) => Exchange[] {
  const counts = { merchant: 0, kustom: 0 };
  return (exchanges) => {
    const names = new Map<string, string>();
    // By their own numbers: of two that were asked at a time, the first to be answered stands first.
    for (const one of exchanges.toSorted((a, b) => numberOf(a) - numberOf(b))) {
      counts[one.from] += 1;
      names.set(one.id, `${one.from}-${counts[one.from]}`);
    }
    return exchanges.map((one) => ({ ...one, id: names.get(one.id) ?? one.id }));
  };
}

/** The scenarios in the order of the plan. Throws CannotJudge where two parts have played the same one. */
function inOrder(played: readonly Played[], plan: readonly string[]): Played[] {
  const places = new Map(plan.map((id, place) => [id, place]));
  const ids = new Set<string>();
  for (const { scenario } of played) {
    if (ids.has(scenario.id)) {
      const why = 'the shards were not split alike, so give each the same --shard-by';
      throw new CannotJudge(`two shards have played ${scenario.id}: ${why}.`);
    }
    ids.add(scenario.id);
  }
  const place = ({ scenario }: Played) => places.get(scenario.id) ?? plan.length;
  return played.toSorted((one, other) => place(one) - place(other));
}

/** What of the whole is in none of its parts, one sentence each. */
function missing(parts: readonly Part[], played: readonly Played[], { of, plan }: Part['shard']): string[] {
  const whole = new Map(parts.map(({ shard, run }) => [shard.nth, run.complete]));
  const lost = Array.from({ length: of }, (_, index) => index + 1).flatMap((nth) => {
    if (whole.get(nth) === true) return [];
    return `shard ${nth} of ${of} ${whole.has(nth) ? 'was cut short' : 'is missing'}`;
  });
  if (lost.length > 0) return lost;
  const ids = new Set(played.map(({ scenario }) => scenario.id));
  return plan.filter((id) => !ids.has(id)).map((id) => `no shard has played ${id}`);
}

/**
 * The parts of a run as the one run that they would have been. Throws CannotJudge where they are parts of several. A part
 * that is missing is told as something that could not be judged.
 */
export function merged(runs: readonly [ReadRun, ...ReadRun[]]): ReadRun {
  const parts = runs.map(partOf).toSorted((one, other) => one.shard.nth - other.shard.nth);
  mustBeOneRun(parts);
  const { head, run, name } = runs[0];
  const shard = partOf(runs[0]).shard;
  const all = parts.map((part) => taken(part.run));
  const played = inOrder(
    all.flatMap((one) => one.played),
    shard.plan,
  );
  const counted = counting();
  const exchanges = [...played.map((one) => one.exchanges), ...all.map(({ rest }) => rest)].flatMap(counted);
  const given = [...new Set(parts.flatMap((part) => part.run.given ?? []))];
  const unjudged = missing(parts, played, shard);
  const { shard: _, ...whole } = run;
  const merging: Run = {
    ...whole,
    command: shard.command,
    insists: shard.insists,
    ...(given.length > 0 ? { given } : {}),
    startedAt: Math.min(...parts.map((part) => part.run.startedAt)),
    finishedAt: Math.max(...parts.map((part) => part.run.finishedAt)),
    complete: parts.every((part) => part.run.complete),
    exchanges,
    scenarios: played.map(({ scenario }) => scenario),
    ...(unjudged.length > 0 ? { unjudged } : {}),
  };
  return { name, head, run: merging };
}
