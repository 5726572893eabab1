import { join, resolve } from 'node:path';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { readText } from '../../io/input.ts';
import type { Terminal } from '../../io/terminal.ts';
import { halfWritten } from '../../io/whole-file.ts';
import { heldAgainst } from '../../report/against.ts';
import { books } from '../../report/books.ts';
import { report as judge } from '../../report/document.ts';
import type { Evidence } from '../../report/evidence.ts';
import { har } from '../../report/har.ts';
import { exitCodeOf } from '../exit-code.ts';
import { liveLine } from '../live-line.ts';
import { deliver, type Output, save } from '../output.ts';
import { type FoundRun, readRuns } from '../read-runs.ts';
import { settings, termKeys, termsOf } from '../settings.ts';
import { shownFrom } from '../shown-from.ts';
import { earlierReport, oneOf } from './earlier-report.ts';
import { attest, verify } from './evidence.ts';
import { recordedTerms } from './recorded-terms.ts';

/** The words on the line of `kco report`. */
interface ReportOptions {
  readonly config?: string;
  readonly strict?: boolean;
  readonly format?: readonly Output[];
  readonly books?: boolean;
  readonly verify?: boolean;
  /** True where it is to lie beside the run. */
  readonly attest?: string | true;
  readonly against?: string;
  /** The file that the exchanges are written to for other tools. */
  readonly har?: string;
}

// So many take long enough for somebody at a terminal to wonder.
const many = 2_000;

/** The terms of today. Evidence is judged on those of its record alone, so that everybody comes to the same. */
function termsNow(
  { verify: isVerified, attest: isAttested, config, strict = false }: ReportOptions,
  terminal: Terminal,
) {
  if (!isVerified && isAttested === undefined) return { ...termsOf(settings(config, terminal, termKeys)), strict };
  if (config === undefined && !strict) return undefined;
  const word = isVerified ? '--verify' : '--attest';
  throw new CannotJudge(`${word} judges on the terms of the record alone: leave out --config and --strict.`);
}

/** The records that the exchanges stand in. */
function filesOf(runs: readonly FoundRun[], { cwd }: Terminal): Evidence['files'] {
  return runs.map(({ name, folder }) => {
    const record = join(folder, 'exchanges.ndjson');
    return { name, path: shownFrom(cwd, record), text: () => readText(record) };
  });
}

/** Says of files that are there in part only what they are: the process that wrote them was killed. */
function tellHalves(runs: readonly FoundRun[], { stderr }: Terminal): void {
  for (const { name, folder } of runs) {
    const halves = halfWritten(folder);
    if (halves.length === 0) continue;
    const what = `${halves.join(', ')} in ${name} was being written when the run was killed`;
    stderr.write(`kco: ${what}: it is not read, and can be deleted. What follows comes from the record.\n`);
  }
}

/** `kco report RUN…`: judges recorded runs again, as they were when they were recorded; several are shards of one. */
export async function report(terminal: Terminal, options: ReportOptions, paths: readonly string[]): Promise<number> {
  if (options.books && options.format) {
    throw new CannotJudge('--books tells of the orders and judges nothing: leave out --format.');
  }
  const runs = readRuns(terminal, paths);
  tellHalves(runs, terminal);
  const { head, run } = oneOf(runs);
  if (options.har !== undefined) {
    save(resolve(terminal.cwd, options.har), har(run, run.exchanges));
    terminal.stderr.write(`kco: the exchanges are in ${options.har}, masked as in the record\n`);
  }
  if (options.books) {
    terminal.stdout.write(books(run.exchanges));
    return 0;
  }
  const terms = recordedTerms(head, termsNow(options, terminal));
  // Nobody signs what was not looked at again.
  if (options.verify || options.attest !== undefined) verify(runs, terminal);
  const live = liveLine(terminal);
  if (run.exchanges.length >= many) live.show(`kco: judging ${run.exchanges.length} exchanges …`);
  const alone = judge(run, terms, head);
  live.done();
  const { against } = options;
  const judged = against === undefined ? alone : heldAgainst(alone, earlierReport(terminal, against), against);
  await deliver(judged, options.format, terminal, { exchanges: run.exchanges, files: filesOf(runs, terminal) });
  if (options.attest !== undefined) attest(judged, runs, options.attest, terminal);
  return exitCodeOf(judged);
}
