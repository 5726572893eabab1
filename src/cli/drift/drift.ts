import type { Report } from '../../../generated/conformance.ts';
import { CannotJudge } from '../../config/cannot-judge.ts';
import type { Comparison } from '../../inspect/run.ts';
import { realClock } from '../../io/clock.ts';
import type { Terminal } from '../../io/terminal.ts';
import { report } from '../../report/document.ts';
import { proposals } from '../../usage/odd-changes.ts';
import { commandLine } from '../command-line.ts';
import { exitCodeOf } from '../exit-code.ts';
import { deliver, type Output } from '../output.ts';
import { settings, termKeys, termsOf } from '../settings.ts';
import { compare } from './comparison.ts';
import { type Pinned, pinnedAt, publishedAt, tellReading } from './documents.ts';
import { writePatches } from './patches.ts';
import { heardIn, isTraffic } from './traffic.ts';
import { personally, spoken } from './usage.ts';

/** The words on the line of `kco drift`. */
interface DriftOptions {
  readonly pinned?: string;
  readonly usage?: readonly string[];
  readonly patch?: string;
  readonly config?: string;
  readonly examples?: readonly string[];
  readonly strict?: boolean;
  readonly format?: readonly Output[];
}

type Callbacks = Parameters<typeof heardIn>[3];

/** True where the words name recorded traffic. Throws where they name both that and descriptions. */
async function areTraffic(words: readonly string[], { usage, patch }: DriftOptions, cwd: string): Promise<boolean> {
  const kinds = await Promise.all(words.map((word) => isTraffic(word, cwd)));
  const record = words[kinds.indexOf(true)];
  if (record === undefined) {
    if (patch !== undefined) throw new CannotJudge('--patch writes what a record proposes: name a recorded run.');
    return false;
  }
  if (kinds.includes(false)) {
    throw new CannotJudge(`${record} is recorded traffic and the rest is not. Write --usage ${record} behind it.`);
  }
  if (usage === undefined) return true;
  throw new CannotJudge(`--usage needs a description that is newer: ${record} is recorded traffic itself.`);
}

/** What came of it, and what could not be judged: one sentence each. */
interface Outcome {
  readonly comparison: Comparison;
  readonly unjudged: readonly string[];
}

async function published(words: readonly string[], pinned: Pinned, terminal: Terminal): Promise<Outcome> {
  if (words.length === 0 && pinned.addresses.length === 0) {
    throw new CannotJudge(
      `${pinned.name} does not say where it is published. Name what it is held against: a file, a folder or an address.`,
    );
  }
  const { documents, problems } = await publishedAt(words.length > 0 ? words : pinned.addresses, terminal.cwd);
  tellReading(documents, terminal);
  const { comparison, unspoken, gone, isShortened } = compare(pinned, documents);
  for (const one of unspoken) terminal.stderr.write(`kco: described nowhere there, and not compared: ${one}.\n`);
  if (isShortened)
    terminal.stderr.write('kco: there is so much that of what many operations share only some are named.\n');
  for (const one of gone) terminal.stderr.write(`kco: accepted, and does not occur any more: ${one}.\n`);
  return { comparison, unjudged: [...pinned.problems, ...problems] };
}

/** What is judged: descriptions held against each other, for everybody or for one merchant, or what traffic says. */
async function outcomeOf(
  words: readonly string[],
  options: DriftOptions,
  callbacks: Callbacks,
  terminal: Terminal,
): Promise<Outcome> {
  const { cwd } = terminal;
  const pinned = pinnedAt(options.pinned, cwd);
  if (await areTraffic(words, options, cwd)) {
    return { comparison: spoken(await heardIn(words, pinned, terminal, callbacks)), unjudged: pinned.problems };
  }
  const { comparison, unjudged } = await published(words, pinned, terminal);
  const { usage } = options;
  if (!usage) return { comparison, unjudged };
  return { comparison: personally(comparison, await heardIn(usage, pinned, terminal, callbacks)), unjudged };
}

function tellHowToAccept({ judgements }: Report, terminal: Terminal): void {
  const open = judgements.find(({ verdict, findings }) => verdict === 'fail' && findings[0]?.change);
  if (!open) return;
  const entry = `{ requirement: ${open.requirement}, where: ${open.findings[0]?.change}, reason: … }`;
  terminal.stderr.write(`kco: what you can live with goes into kco.yaml by its change: accepted: [${entry}]\n`);
}

/** What descriptions have changed of the pinned ones, or traffic shows, and what it means. */
async function held(terminal: Terminal, options: DriftOptions, words: readonly string[]): Promise<number> {
  const startedAt = realClock.now();
  const { strict = false, pinned, usage, patch, config } = options;
  const own = settings(config, terminal, [...termKeys, 'callbacks']);
  const terms = { ...termsOf(own), strict };
  const { comparison, unjudged } = await outcomeOf(words, options, own.callbacks ?? {}, terminal);
  for (const one of unjudged) terminal.stderr.write(`kco: ${one}.\n`);
  const judged = report(
    {
      command: commandLine('drift', usage ? [...words, '--usage', ...usage] : words, {
        pinned,
        config,
        strict: options.strict,
      }),
      subject: 'kustom',
      target: words.join(' ') || 'what is published',
      profile: 'drift',
      insists: comparison.isWhole === true,
      markets: [],
      seed: 0,
      startedAt,
      finishedAt: realClock.now(),
      complete: true,
      exchanges: [],
      scenarios: [],
      comparison,
      unjudged,
    },
    terms,
  );
  if (patch !== undefined) writePatches(patch, proposals(comparison.changes), terminal);
  tellHowToAccept(judged, terminal);
  await deliver(judged, options.format, terminal);
  return exitCodeOf(judged);
}

/** `kco drift PUBLISHED… | RECORD… --pinned PATH`; with `--examples` it judges what pages show. */
export async function drift(terminal: Terminal, options: DriftOptions, words: readonly string[]): Promise<number> {
  if (options.examples) return (await import('./examples.ts')).driftExamples(terminal, options, options.examples);
  return held(terminal, options, words);
}
