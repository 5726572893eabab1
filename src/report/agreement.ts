import type { Judgement, Report } from '../../generated/conformance.ts';

/** What a judgement comes to, as text; its words may be put better by a later edition. */
function gist({ verdict, reason, judged, findings, accepted }: Judgement): string {
  return JSON.stringify([verdict, reason, judged, findings, accepted]);
}

/**
 * In what a report that was written when a run ended differs from one that was judged from its record now: the ids of
 * requirements, and where one edition judged both, the other keys of the report. None: they agree.
 */
export function differing(now: Report, then: Report): string[] {
  const before = new Map(then.judgements.map((one) => [one.requirement, gist(one)]));
  const after = new Map(now.judgements.map((one) => [one.requirement, gist(one)]));
  const ids = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
  if (now.recorded) return now.verdict === then.verdict ? ids : [...ids, 'verdict'];
  const keys = [...new Set([...Object.keys(now), ...Object.keys(then)])].filter((key) => key !== 'judgements');
  const textOf = (report: Report, key: string) => JSON.stringify(report[key as keyof Report]);
  return [...ids, ...keys.filter((key) => textOf(now, key) !== textOf(then, key))];
}
