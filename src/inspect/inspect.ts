import type { Subject, Unseen, Verdict } from '../../generated/conformance.ts';
import { scriptIn } from '../exchange/exchange.ts';
import { once } from '../order/once.ts';
import { belongs } from '../requirements/profiles.ts';
import type { Check, History, HistoryRuling, Requirement, Ruling } from '../requirements/requirement.ts';
import type { Finding, Judgement } from './judgement.ts';
import { type Occasion, type Seen, see } from './occasions.ts';
import type { Run } from './run.ts';

/** How it is judged: under `--strict` a `should` with findings fails. */
export interface Strictness {
  readonly strict: boolean;
  /** Requirements about what the project declared it does not do, by id: they are not judged. */
  readonly undeclared?: readonly string[];
}

/** The side whose writing a requirement is judged on in this run: that which it binds, as far as the run is about it. */
function judgedSide({ binds }: Requirement, { subject }: Run): Subject | undefined {
  if (binds === subject || subject === 'both') return binds;
  return binds === 'both' ? subject : undefined;
}

const nothing: readonly Finding[] = [];

/** How often a check found itself concerned, and everything it found. */
interface Tally {
  readonly judged: number;
  readonly findings: readonly Finding[];
}

const unconcerned: Tally = { judged: 0, findings: nothing };

/** Asks the check of every occasion; what it throws is told with the place, so that we can find our mistake. */
function ask<Thing>(judge: (thing: Thing) => Ruling | HistoryRuling, occasions: readonly Occasion<Thing>[]): Tally {
  if (occasions.length === 0) return unconcerned;
  let judged = 0;
  let findings: Finding[] | undefined; // Made only where there is something to put in.
  for (const { where, prefix, thing } of occasions) {
    let ruling: Ruling | HistoryRuling;
    try {
      ruling = judge(thing);
    } catch (thrown) {
      throw new Error(`on ${where}: ${thrown}`);
    }
    if (ruling === 'not concerned') continue;
    judged += 1;
    for (const one of ruling) {
      const { where: own, ...evidence } = { where, ...one };
      findings ??= [];
      findings.push({ where: own, evidence: prefix === '' ? evidence : { ...evidence, at: prefix + one.at } });
    }
  }
  return { judged, findings: findings ?? nothing };
}

/** Whether what happened there is the side's to answer for: what a script of ours did is nobody's. */
function isOf(side: Subject, { scripted = false }: Run, exchanges: History): boolean {
  return !scripted || side === 'both' || exchanges.every((one) => scriptIn(one) !== side);
}

function look(check: Check, side: Subject, seen: Seen): Tally {
  const { run } = seen;
  const { given = [] } = run;
  switch (check.of) {
    case 'body':
      return ask(check.judge, seen.bodies[side]);
    case 'order':
      return ask(check.judge, seen.orders[side]);
    case 'exchange': {
      if (seen.exchanges.length === 0) return unconcerned; // As in every bare file: no list is made for it.
      const { operation } = check;
      const wanted: readonly unknown[] = typeof operation === 'string' ? [operation] : operation;
      const about = seen.exchanges.filter(({ thing }) => wanted.includes(thing.operation) && isOf(side, run, [thing]));
      return ask((exchange) => check.judge(exchange, given), about);
    }
    case 'history': {
      const all = seen.histories();
      const about = run.scripted ? all.filter(({ thing }) => isOf(side, run, thing)) : all;
      return ask((history) => check.judge(history, given, seen.lookers()), about);
    }
    case 'sample':
      return ask(check.judge, seen.samples);
    case 'change': {
      const { findings } = ask(check.judge, seen.changes);
      // Every field that two descriptions share was looked at, though only the differences are listed.
      return { judged: seen.run.comparison?.compared ?? 0, findings };
    }
  }
}

function verdictOn({ level }: Requirement, findings: readonly Finding[], { strict }: Strictness): Verdict {
  if (findings.length === 0) return 'pass';
  return level === 'must' || strict ? 'fail' : 'warn';
}

/** Why there was nothing to judge. In the built-in sandbox somebody can always buy; at an address it takes a person. */
function unseenFor({ needs }: Requirement, { target = 'sandbox' }: Run): Unseen {
  return needs === 'a purchase' && target !== 'sandbox' ? 'needs a person' : 'no occasion';
}

function unseen(requirement: Requirement, reason: Unseen): Judgement {
  return { requirement, verdict: 'unseen', judged: 0, findings: nothing, reason };
}

/** What is known of a requirement in any run of one subject, profile and target. */
interface Planned {
  readonly requirement: Requirement;
  /** On which side it is judged; undefined: on none. */
  readonly side: Subject | undefined;
  /** The judgement where there is nothing to judge. */
  readonly idle: Judgement;
}

/** Traffic says nothing of what it does not use, and a description nothing of what comes beside it. */
function isAsked({ check }: Requirement, { comparison }: Run): boolean {
  if ('untested' in check || check.of !== 'change' || check.from === 'either') return true;
  return (comparison?.isTraffic === true) === (check.from === 'traffic');
}

function planned(requirement: Requirement, run: Run): Planned {
  const side =
    belongs(requirement, run.profile) && isAsked(requirement, run) ? judgedSide(requirement, run) : undefined;
  const reason = side === undefined ? 'not selected' : unseenFor(requirement, run);
  return { requirement, side, idle: unseen(requirement, reason) };
}

// A catalogue is made once and asked a thousand times.
const plans = once((_: readonly Requirement[]) => new Map<string, readonly Planned[]>());

function planOf(catalogue: readonly Requirement[], run: Run): readonly Planned[] {
  const known = plans(catalogue);
  const key = `${run.subject} ${run.profile} ${run.target ?? ''} ${run.comparison?.isTraffic ?? ''}`;
  const plan = known.get(key) ?? catalogue.map((requirement) => planned(requirement, run));
  known.set(key, plan);
  return plan;
}

function judge({ requirement, side, idle }: Planned, seen: Seen, strictness: Strictness): Judgement {
  const { check } = requirement;
  if ('untested' in check) return unseen(requirement, 'untested');
  if (side === undefined) return idle;
  if (strictness.undeclared?.includes(requirement.id)) return unseen(requirement, 'not declared');
  try {
    const { judged, findings } = look(check, side, seen);
    if (judged === 0) return idle;
    return { requirement, verdict: verdictOn(requirement, findings, strictness), judged, findings };
  } catch (thrown) {
    // A check that throws says nothing about the subject: it is reported as our mistake and the others go on.
    return { requirement, verdict: 'broken', judged: 0, findings: nothing, problem: (thrown as Error).message };
  }
}

/** Judges a run: the same record gives the same judgements, today and next year. One per requirement, in its order. */
export function inspect(
  catalogue: readonly Requirement[],
  run: Run,
  strictness: Strictness = { strict: false },
): Judgement[] {
  const seen = see(run);
  return planOf(catalogue, run).map((plan) => judge(plan, seen, strictness));
}

/** The same judge, asked about the requirements with these ids only. */
export function inspectOnly(catalogue: readonly Requirement[]): (run: Run, ids: readonly string[]) => Judgement[] {
  return (run, ids) =>
    inspect(
      catalogue.filter(({ id }) => ids.includes(id)),
      run,
    );
}
