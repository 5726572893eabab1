import { CannotJudge } from '../../config/cannot-judge.ts';
import type { Configuration } from '../../config/config.ts';
import type { Comparison } from '../../inspect/run.ts';
import { realClock } from '../../io/clock.ts';
import type { Terminal } from '../../io/terminal.ts';
import { report } from '../../report/document.ts';
import type { Written } from '../../report/evidence.ts';
import { proposals } from '../../usage/odd-changes.ts';
import { commandLine } from '../command-line.ts';
import { exitCodeOf } from '../exit-code.ts';
import { deliver, type Output } from '../output.ts';
import { authorityIn } from '../patient.ts';
import { settings, termKeys, termsOf } from '../settings.ts';
import { tellAcceptances, tellHow, tellLeftOut } from './acceptances.ts';
import { compare } from './comparison.ts';
import { type Pinned, pinnedAt, publishedAt, tellReading } from './documents.ts';
import { writePatches } from './patches.ts';
import { tellSilence, tellUnheard } from './silences.ts';
import { descriptionFiles, placesIn, recordFiles } from './sources.ts';
import { heardIn, isTraffic } from './traffic.ts';
import { personally, spoken } from './usage.ts';

/** The words on the line of `kco drift`. */
interface DriftOptions {
  readonly pinned?: string;
  readonly usage?: readonly string[];
  readonly patch?: string;
  readonly config?: string;
  /** A file with authorities that are trusted as well where an address is read. */
  readonly ca?: string;
  readonly examples?: readonly string[];
  readonly strict?: boolean;
  readonly format?: readonly Output[];
}

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

/** What is judged, what could not be (a sentence each), and the files in which a line can be told of it. */
interface Held {
  readonly comparison: Comparison;
  readonly unjudged: readonly string[];
  readonly files: readonly Written[];
}

async function published(
  words: readonly string[],
  pinned: Pinned,
  { ca }: DriftOptions,
  terminal: Terminal,
): Promise<Held> {
  if (words.length === 0 && pinned.addresses.length === 0) {
    throw new CannotJudge(
      `${pinned.name} does not say where it is published. Name what it is held against: a file, a folder or an address.`,
    );
  }
  const meant = words.length > 0 ? words : pinned.addresses;
  const { documents, problems } = await publishedAt(meant, terminal.cwd, authorityIn(ca, terminal));
  tellReading(documents, terminal);
  const compared = compare(pinned, documents);
  tellLeftOut(compared, terminal);
  const { comparison } = compared;
  const { changes, known = [] } = comparison;
  const places = placesIn([...changes, ...known.map(({ change }) => change)], pinned, documents);
  return {
    comparison: { ...comparison, published: places },
    unjudged: [...pinned.problems, ...problems],
    files: descriptionFiles(documents, terminal.cwd),
  };
}

/** What is judged: descriptions held against each other, for everybody or for one merchant, or what traffic says. */
async function heldBy(
  words: readonly string[],
  options: DriftOptions,
  config: Configuration,
  terminal: Terminal,
): Promise<Held> {
  const { cwd } = terminal;
  const { callbacks = {} } = config;
  const pinned = pinnedAt(options.pinned, cwd);
  if (await areTraffic(words, options, cwd)) {
    const comparison = spoken(await heardIn(words, pinned, terminal, callbacks));
    if (comparison.compared === 0) tellSilence(words, terminal);
    return { comparison, unjudged: pinned.problems, files: recordFiles(words, cwd) };
  }
  const held = await published(words, pinned, options, terminal);
  const { usage } = options;
  if (!usage) return held;
  const heard = await heardIn(usage, pinned, terminal, callbacks);
  tellUnheard(heard, terminal);
  return { ...held, comparison: await personally(held.comparison, heard, config) };
}

/** What descriptions have changed of the pinned ones, or traffic shows, and what it means. */
async function held(terminal: Terminal, options: DriftOptions, words: readonly string[]): Promise<number> {
  const startedAt = realClock.now();
  const { strict = false, pinned, usage, patch, config } = options;
  const own = settings(config, terminal, [...termKeys, 'callbacks', 'profile']);
  const terms = { ...termsOf(own), strict };
  const { comparison, unjudged, files } = await heldBy(words, options, own, terminal);
  for (const one of unjudged) terminal.stderr.write(`kco: ${one}.\n`);
  const judged = report(
    {
      command: commandLine('drift', usage ? [...words, '--usage', ...usage] : words, {
        pinned,
        config,
        strict: options.strict,
        ca: options.ca,
      }),
      subject: 'kustom',
      target: words.join(' ') || 'what is published',
      profile: 'drift',
      insists: comparison.isWhole === true,
      markets: [],
      seed: 0,
      startedAt,
      finishedAt: realClock.now(),
      complete: comparison.isCut !== true,
      exchanges: [],
      scenarios: [],
      comparison,
      unjudged,
    },
    terms,
  );
  if (patch !== undefined) writePatches(patch, proposals(comparison.changes), terminal);
  tellAcceptances(judged, own.accepted ?? [], comparison.isWhole === true, terminal);
  await deliver(judged, options.format, terminal, { exchanges: [], files });
  tellHow(judged, startedAt, terminal);
  return exitCodeOf(judged);
}

/** `kco drift PUBLISHED… | RECORD… --pinned PATH`; with `--examples` it judges what pages show. */
export async function drift(terminal: Terminal, options: DriftOptions, words: readonly string[]): Promise<number> {
  if (options.examples) return (await import('./examples.ts')).driftExamples(terminal, options, options.examples);
  return held(terminal, options, words);
}
