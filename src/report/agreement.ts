import type { Judgement, Report } from '../../generated/conformance.ts';

/** What a judgement comes to, as text; its words may be put better by a later edition. */
function gist({ verdict, reason, judged, findings, accepted }: Judgement): string {
  return JSON.stringify([verdict, reason, judged, findings, accepted]);
}

/** What a report says of its run, whichever edition judges it. */
const facts: ReadonlySet<string> = new Set<keyof Report>([
  ...(['command', 'subject', 'target', 'profile', 'markets', 'seed', 'started_at', 'finished_at'] as const),
  ...(['complete', 'shard', 'verdict', 'scenarios'] as const),
]);

/**
 * In what a report that was written when a run ended differs from one that was judged from its record now: the ids of
 * requirements, and the other keys of the report: those that another edition can put otherwise are left out. None: they agree.
 */
export function differing(now: Report, then: Report): string[] {
  const before = new Map(then.judgements.map((one) => [one.requirement, gist(one)]));
  const after = new Map(now.judgements.map((one) => [one.requirement, gist(one)]));
  const ids = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
  const all = [...new Set([...Object.keys(now), ...Object.keys(then)])];
  const keys = all.filter((key) => (now.recorded ? facts.has(key) : key !== 'judgements'));
  const textOf = (report: Report, key: string) => JSON.stringify(report[key as keyof Report]);
  return [...ids, ...keys.filter((key) => textOf(now, key) !== textOf(then, key))];
}
