import type { Unseen, Verdict } from '../../generated/conformance.ts';
import type { Party } from '../exchange/exchange.ts';
import { belongs } from '../requirements/profiles.ts';
import type { Check, Requirement } from '../requirements/requirement.ts';
import type { Finding, Judgement } from './judgement.ts';
import { type Occasion, occasions, type Seen, see } from './occasions.ts';
import type { Run } from './run.ts';

/** What `--strict` changes: a `should` with findings fails. */
export interface Strictness {
  readonly strict: boolean;
}

const parties: readonly Party[] = ['merchant', 'kustom'];

/** The parties whose writing a requirement is judged on in this run: those it binds, as far as the run is about them. */
function judgedParties({ binds }: Requirement, { subject }: Run): Party[] {
  return parties.filter((party) => [party, 'both'].includes(binds) && [party, 'both'].includes(subject));
}

/** Asks the check; what it throws is told with the place, so that we can find our mistake. */
function ruled({ where, judge: ask }: Occasion): ReturnType<Occasion['judge']> {
  try {
    return ask();
  } catch (thrown) {
    throw new Error(`on ${where}: ${thrown}`);
  }
}

/** How often the check found itself concerned, and everything it found. */
function look(check: Check, on: readonly Party[], seen: Seen): { judged: number; findings: Finding[] } {
  const findings: Finding[] = [];
  // Every field that two descriptions share was looked at, though only the differences are listed.
  let judged = check.of === 'change' ? (seen.run.comparison?.compared ?? 0) : 0;
  for (const occasion of occasions(check, on, seen)) {
    const ruling = ruled(occasion);
    if (ruling === 'not concerned') continue;
    if (check.of !== 'change') judged += 1;
    for (const finding of ruling) findings.push(finding);
  }
  return { judged, findings };
}

function verdictOn({ level }: Requirement, findings: readonly Finding[], { strict }: Strictness): Verdict {
  if (findings.length === 0) return 'pass';
  return level === 'must' || strict ? 'fail' : 'warn';
}

/** Why there was nothing to judge. In the built-in sandbox somebody can always buy; at an address it takes a person. */
function unseenFor({ needs }: Requirement, { target = 'sandbox' }: Run): Unseen {
  return needs === 'a purchase' && target !== 'sandbox' ? 'needs a person' : 'no occasion';
}

function judge(requirement: Requirement, seen: Seen, strictness: Strictness): Judgement {
  const unseen = { requirement, verdict: 'unseen', judged: 0, findings: [] } as const;
  const { check } = requirement;
  const on = judgedParties(requirement, seen.run);
  if ('untested' in check) return { ...unseen, reason: 'untested' };
  if (on.length === 0 || !belongs(requirement, seen.run.profile)) return { ...unseen, reason: 'not selected' };
  try {
    const { judged, findings } = look(check, on, seen);
    if (judged === 0) return { ...unseen, reason: unseenFor(requirement, seen.run) };
    return { requirement, verdict: verdictOn(requirement, findings, strictness), judged, findings };
  } catch (thrown) {
    // A check that throws says nothing about the subject: it is reported as our mistake and the others go on.
    return { ...unseen, verdict: 'broken', problem: (thrown as Error).message };
  }
}

/** Judges a run: the same record gives the same judgements, today and next year. One per requirement, in its order. */
export function inspect(
  catalogue: readonly Requirement[],
  run: Run,
  strictness: Strictness = { strict: false },
): Judgement[] {
  const seen = see(run);
  return catalogue.map((requirement) => judge(requirement, seen, strictness));
}
