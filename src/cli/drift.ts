import { CannotJudge } from '../config/cannot-judge.ts';
import { realClock } from '../io/clock.ts';
import type { Terminal } from '../io/terminal.ts';
import { report } from '../report/document.ts';
import { commandLine } from './command-line.ts';
import { compare } from './drift-comparison.ts';
import { pinnedAt, publishedAt, tellReading } from './drift-documents.ts';
import { exitCodeOf } from './exit-code.ts';
import { deliver, type Output } from './output.ts';
import { settings, termKeys, termsOf } from './settings.ts';

/** The words on the line of `kco drift`. */
interface DriftOptions {
  readonly pinned?: string;
  readonly config?: string;
  readonly examples?: readonly string[];
  readonly strict?: boolean;
  readonly format?: readonly Output[];
}

/** What published descriptions have changed of the pinned ones, and what it means. */
async function compared(terminal: Terminal, options: DriftOptions, words: readonly string[]): Promise<number> {
  const startedAt = realClock.now();
  const { strict = false } = options;
  const terms = { ...termsOf(settings(options.config, terminal, termKeys)), strict };
  const pinned = pinnedAt(options.pinned, terminal.cwd);
  if (words.length === 0 && pinned.addresses.length === 0) {
    throw new CannotJudge(
      `${pinned.name} does not say where it is published. Name what it is held against: a file, a folder or an address.`,
    );
  }
  const published = await publishedAt(words.length > 0 ? words : pinned.addresses, terminal.cwd);
  tellReading(published, terminal);
  const { comparison, unspoken, gone } = compare(pinned, published);
  for (const one of unspoken) terminal.stderr.write(`kco: described nowhere there, and not compared: ${one}.\n`);
  for (const one of gone) terminal.stderr.write(`kco: accepted, and does not occur any more: ${one}.\n`);
  const judged = report(
    {
      command: commandLine('drift', words, { pinned: options.pinned, config: options.config, strict: options.strict }),
      subject: 'kustom',
      target: words.join(' ') || 'what is published',
      profile: 'drift',
      insists: true,
      markets: [],
      seed: 0,
      startedAt,
      finishedAt: realClock.now(),
      complete: true,
      exchanges: [],
      scenarios: [],
      comparison,
    },
    terms,
  );
  const open = judged.judgements.find(({ verdict, findings }) => verdict === 'fail' && findings[0]?.change);
  if (open) {
    const entry = `{ requirement: ${open.requirement}, where: ${open.findings[0]?.change}, reason: … }`;
    terminal.stderr.write(`kco: what you can live with goes into kco.yaml by its change: accepted: [${entry}]\n`);
  }
  await deliver(judged, options.format, terminal);
  return exitCodeOf(judged);
}

/** `kco drift PUBLISHED… --pinned PATH` compares descriptions; with `--examples` it judges what pages show. */
export async function drift(terminal: Terminal, options: DriftOptions, words: readonly string[]): Promise<number> {
  if (options.examples) return (await import('./drift-examples.ts')).driftExamples(terminal, options, options.examples);
  return compared(terminal, options, words);
}
