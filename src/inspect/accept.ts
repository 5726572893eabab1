import type { Acceptance } from '../../generated/conformance.ts';
import { iso } from '../exchange/clock.ts';
import type { Finding, Judgement } from './judgement.ts';
import type { Run } from './run.ts';

/** Whether an acceptance still counted on the day of the run. */
export function isInForce({ until }: Acceptance, { finishedAt }: Pick<Run, 'finishedAt'>): boolean {
  return until === undefined || iso(finishedAt).slice(0, 10) <= until;
}

/** Whether a departure is the one that an acceptance means. */
function covers({ where }: Acceptance, finding: Finding, run: Run): boolean {
  if (where === undefined || where === finding.evidence.change) return true;
  return run.exchanges.some(({ id, operation }) => id === finding.where && operation === where);
}

function acceptancesOf({ requirement }: Judgement, accepted: readonly Acceptance[]): Acceptance[] {
  return accepted.filter((one) => one.requirement === requirement.id);
}

function weighed(judgement: Judgement, run: Run, accepted: readonly Acceptance[]): Judgement {
  const { verdict, findings } = judgement;
  if (verdict !== 'fail' && verdict !== 'warn') return judgement;
  const valid = acceptancesOf(judgement, accepted).filter((one) => isInForce(one, run));
  const isKnown = (finding: Finding) => valid.some((one) => covers(one, finding, run));
  if (!findings.every(isKnown)) return judgement;
  const needed = valid.filter((one) => findings.some((finding) => covers(one, finding, run)));
  return { ...judgement, verdict: 'accepted', accepted: needed };
}

/** Judgements in which a departure is accepted where every finding of it is one that the project declared it knows. */
export function accept(judgements: readonly Judgement[], run: Run, accepted: readonly Acceptance[]): Judgement[] {
  return judgements.map((judgement) => weighed(judgement, run, accepted));
}

function until({ until: day }: Acceptance): string {
  return `accepted until ${day}, which is over`;
}

/** What to add to the id of a requirement that fails although it was once accepted. */
export function expired(judgement: Judgement, run: Run, accepted: readonly Acceptance[]): string {
  const over = acceptancesOf(judgement, accepted).filter((one) => !isInForce(one, run));
  return over.length > 0 ? ` (${over.map(until).join('; ')})` : '';
}

/** The acceptances of departures that were looked for and do not occur any more, by id and place. */
export function stale(judgements: readonly Judgement[], run: Run, accepted: readonly Acceptance[]): string[] {
  const gone = accepted.filter((one) => {
    const judged = judgements.find(({ requirement }) => requirement.id === one.requirement);
    if (!judged || judged.judged === 0 || !isInForce(one, run)) return false;
    return !judged.findings.some((finding) => covers(one, finding, run));
  });
  return gone.map(({ requirement, where }) => (where === undefined ? requirement : `${requirement} in ${where}`));
}
