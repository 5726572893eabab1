import type { Edition, Report, Judgement as ReportedJudgement, Verdict } from '../../generated/conformance.ts';
import { pinnedSpecs, version } from '../../generated/pinned.ts';
import { iso } from '../exchange/clock.ts';
import { accept, isInForce } from '../inspect/accept.ts';
import { type Conclusion, conclude, type Terms } from '../inspect/conclude.ts';
import { noKustom } from '../inspect/elsewhere.ts';
import { inspect, type Strictness } from '../inspect/inspect.ts';
import type { Judgement } from '../inspect/judgement.ts';
import type { Run } from '../inspect/run.ts';
import { catalogue } from '../requirements/catalogue.ts';
import { humanChecks } from '../requirements/human-checks.ts';
import { callNames } from './calls.ts';
import { changesIn } from './changes-document.ts';
import { extentOf } from './extent.ts';

function reported(
  { requirement, verdict, reason, problem, accepted, judged, findings }: Judgement,
  callOf: (where: string) => string | undefined,
): ReportedJudgement {
  const { id, binds, level, statement, source, remedy } = requirement;
  const all = findings.map(({ where, evidence }) => {
    const call = callOf(where);
    return { where, ...(call === undefined ? {} : { call }), ...evidence };
  });
  const rest = { judged, statement, source, remedy, findings: all };
  const head = { requirement: id, binds, level, verdict };
  if (reason) return { ...head, reason, ...rest };
  if (problem) return { ...head, problem, ...rest };
  return accepted ? { ...head, accepted, ...rest } : { ...head, ...rest };
}

function counts(judgements: readonly Judgement[]): Report['counts'] {
  const of = (wanted: Verdict) => judgements.filter(({ verdict }) => verdict === wanted).length;
  return {
    pass: of('pass'),
    fail: of('fail'),
    warn: of('warn'),
    accepted: of('accepted'),
    unseen: of('unseen'),
    broken: of('broken'),
  };
}

/** What recorded a run, where that is not what judges it; an older record does not say by which descriptions. */
function otherEdition({ kco, specs }: Edition): Pick<Report, 'recorded'> {
  const pinned: Report['specs'] = pinnedSpecs;
  const names = Object.keys({ ...pinned, ...specs });
  const isSame = kco === version && (!specs || names.every((name) => specs[name] === pinned[name]));
  return isSame ? {} : { recorded: { kco, ...(specs ? { specs } : {}) } };
}

function document(run: Run, judgements: readonly Judgement[], conclusion: Conclusion, terms: Terms): Report {
  const { command, subject, target, profile, markets, seed, shard, unjudged = [] } = run;
  const inForce = (terms.accepted ?? []).filter((one) => isInForce(one, run));
  const callOf = callNames(run.exchanges);
  const human = humanChecks(profile, terms.attestations ?? []);
  const bodies = run.exchanges.flatMap(({ id, as }) => (as === undefined ? [] : [{ where: id, as }]));
  return {
    schema: 'kco-report/1',
    kco: version,
    command,
    subject,
    ...(target === undefined ? {} : { target }),
    profile,
    markets,
    seed,
    started_at: iso(run.startedAt),
    finished_at: iso(run.finishedAt),
    complete: run.complete,
    ...(shard === undefined ? {} : { shard: { nth: shard.nth, of: shard.of } }),
    specs: pinnedSpecs,
    verdict: conclusion.outcome,
    because: conclusion.because,
    counts: counts(judgements),
    extent: extentOf(judgements),
    ...(bodies.length > 0 ? { bodies } : {}),
    ...(unjudged.length > 0 ? { unjudged } : {}),
    judgements: judgements.map((one) => reported(one, callOf)),
    ...(run.comparison ? { changes: changesIn(run.comparison, judgements, inForce) } : {}),
    ...(run.comparison?.usage ? { usage: run.comparison.usage } : {}),
    scenarios: run.scenarios,
    ...(human.length > 0 ? { human } : {}),
  };
}

/** What a run was judged to be, as the one document of which every format is a rendering. */
export function reportOn(run: Run, judgements: readonly Judgement[], terms: Terms): Report {
  return document(run, judgements, conclude(run, judgements, terms), terms);
}

/** What was said in a run by those whom it is about: an address that is no Kustom breaks none of Kustom's promises. */
function judgeable(run: Run): Run['exchanges'] {
  return noKustom(run) === undefined ? run.exchanges : run.exchanges.filter(({ from }) => from === 'kustom');
}

/** A run, judged by the whole catalogue. `recordedBy`: the edition that recorded it, where it is judged again. */
export function report(run: Run, terms: Terms & Strictness, recordedBy?: Edition): Report {
  const judgements = inspect(catalogue, { ...run, exchanges: judgeable(run) }, terms);
  const judged = reportOn(run, accept(judgements, run, terms.accepted ?? []), terms);
  return { ...judged, ...(recordedBy ? otherEdition(recordedBy) : {}) };
}
