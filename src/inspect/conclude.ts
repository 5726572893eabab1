import type { Acceptance, Attestation, HumanCheck, Outcome } from '../../generated/conformance.ts';
import type { RequirementId } from '../../generated/requirement-ids.ts';
import { humanChecks } from '../requirements/human-checks.ts';
import { isInsistedOn } from '../requirements/profiles.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { expired, stale } from './accept.ts';
import type { Judgement } from './judgement.ts';
import type { Run } from './run.ts';
import { unanswered } from './unanswered.ts';
import { unasked } from './unasked.ts';
import { unshown } from './unshown.ts';

/** The outcome, and the one sentence that says why. */
export interface Conclusion {
  readonly outcome: Outcome;
  readonly because: string;
}

/** What the project declared of itself. */
export interface Terms {
  /** Ids that the project declared it does not need to see, in kco.yaml. */
  readonly unseenOk: readonly string[];
  /** Departures that it declared it knows. */
  readonly accepted?: readonly Acceptance[];
  /** What people attested of what only they can see. */
  readonly attestations?: readonly Attestation[];
}

function ids(judgements: readonly Judgement[]): string {
  return judgements.map(({ requirement }) => requirement.id).join(', ');
}

const mostTold = 3;

function andMore(more: number): string {
  return more > 0 ? `; and ${more} more` : '';
}

function unjudged({ unjudged: sentences = [] }: Run): string | undefined {
  if (sentences.length === 0) return undefined;
  const told = sentences.slice(0, mostTold).map((sentence) => sentence.split('\n', 1)[0]?.replace(/[.:]$/, ''));
  return `not everything could be judged: ${told.join('; ')}${andMore(sentences.length - told.length)}`;
}

/**
 * The scenarios that say nothing of a run. Another documented way leaves no doubt, where anything was played to its end; nor
 * does what only asks, and expects nothing.
 */
function doubtful({ scenarios: all, shard }: Run): Run['scenarios'] {
  const scenarios = all.filter(({ tags }) => !tags.includes('@playground'));
  const isPlayed = shard !== undefined || scenarios.some(({ status }) => status === 'passed');
  return scenarios.filter(({ status, other_way }) => status !== 'passed' && !(isPlayed && other_way !== undefined));
}

const acknowledging: RequirementId = 'push.acknowledged';

/** Whether a run owes a word on a requirement: by its profile, or because it told a shop of purchases to see just that. */
function isOwed(requirement: Requirement, { profile, exchanges }: Run): boolean {
  const isTold = () => exchanges.some(({ from, operation }) => from === 'kustom' && operation === 'push');
  return isInsistedOn(requirement, profile) || (requirement.id === acknowledging && isTold());
}

function undecided(run: Run, judgements: readonly Judgement[], terms: Terms): string | undefined {
  const unread = unjudged(run);
  // Of several parts, it is said which.
  if (!run.complete) return unread ?? 'the record is incomplete: its end or some of its lines are missing';
  const silence = unanswered(run);
  if (silence) return silence.reason;
  if (unread !== undefined) return unread;
  // A part of a run can be left with nothing to play: the whole is asked what it has seen.
  const isNothing = run.shard === undefined && judgements.every(({ judged }) => judged === 0);
  if (isNothing) return `nothing was judged${unasked(run)}`;
  const hidden = unshown(run, terms.unseenOk);
  if (hidden !== undefined) return hidden;
  const unplayed = doubtful(run);
  if (unplayed.length > 0) {
    const told = unplayed.slice(0, mostTold).map(({ name, problem }) => `${name} (${problem ?? 'no reason given'})`);
    return `not played to the end: ${told.join('; ')}${andMore(unplayed.length - told.length)}`;
  }
  const gone = run.insists ? stale(judgements, run, terms.accepted ?? []) : [];
  if (gone.length > 0) return `accepted, and does not occur any more: ${gone.join(', ')}; take it out of kco.yaml`;
  const replaced = run.scenarios.flatMap(({ other_way = [] }) => other_way);
  const missing = judgements.filter(
    ({ requirement, reason }) =>
      isOwed(requirement, run) &&
      (reason === 'no occasion' || reason === 'needs a person') &&
      !terms.unseenOk.includes(requirement.id) &&
      !replaced.includes(requirement.id),
  );
  const rest = missing.length - mostTold;
  const more = rest > 0 ? ` and ${rest} more, which the report names as unseen` : '';
  if (run.insists && missing.length > 0) return `never exercised: ${ids(missing.slice(0, mostTold))}${more}`;
  return openToPeople(run, terms);
}

/** What people have to say in a run that claims its whole profile, by what they said. */
function saidByPeople({ insists, profile }: Run, { attestations = [] }: Terms, state: HumanCheck['state']): string[] {
  const all = insists ? humanChecks(profile, attestations) : [];
  return all.filter((one) => one.state === state).map(({ id }) => id);
}

function openToPeople(run: Run, terms: Terms): string | undefined {
  const open = saidByPeople(run, terms, 'open');
  const more = open.length > mostTold ? ` and ${open.length - mostTold} more` : '';
  const told = open.slice(0, mostTold).join(', ');
  return open.length > 0 ? `nobody has attested ${told}${more} in kco.yaml, which only a person can see` : undefined;
}

/** What is selected, declared and judged meets here, and nowhere else, on its way to an exit code. */
export function conclude(run: Run, judgements: readonly Judgement[], terms: Terms): Conclusion {
  const broken = judgements.filter(({ verdict }) => verdict === 'broken');
  if (broken.length > 0) return { outcome: 'broken', because: `our own checks broke: ${ids(broken)}` };
  const failed = judgements.filter(({ verdict }) => verdict === 'fail');
  if (failed.length > 0) {
    const told = failed.map((one) => `${one.requirement.id}${expired(one, run, terms.accepted ?? [])}`).join(', ');
    const many = failed.length === 1 ? 'a requirement fails' : `${failed.length} requirements fail`;
    return { outcome: 'departs', because: `${many}: ${told}` };
  }
  const seen = saidByPeople(run, terms, 'failed');
  if (seen.length > 0) return { outcome: 'departs', because: `a person saw that it fails: ${seen.join(', ')}` };
  const reason = undecided(run, judgements, terms);
  if (reason !== undefined) return { outcome: 'undecided', because: reason };
  const judged = judgements.filter((judgement) => judgement.judged > 0).length;
  const warned = judgements.filter(({ verdict }) => verdict === 'warn');
  const doubts = warned.length > 0 ? `; in doubt: ${ids(warned)}` : '';
  const known = judgements.filter(({ verdict }) => verdict === 'accepted');
  const lived = known.length > 0 ? `; accepted: ${ids(known)}` : '';
  return { outcome: 'conformant', because: `${judged} judged, none fails${doubts}${lived}` };
}
