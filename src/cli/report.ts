import { resolve } from 'node:path';
import type { Report } from '../../generated/conformance.ts';
import { CannotJudge } from '../config/cannot-judge.ts';
import { merged, type ReadRun } from '../inspect/merge.ts';
import { existsIn, readText } from '../io/input.ts';
import type { Terminal } from '../io/terminal.ts';
import { heldAgainst } from '../report/against.ts';
import { books } from '../report/books.ts';
import { report as judge } from '../report/document.ts';
import { exitCodeOf } from './exit-code.ts';
import { deliver, type Output } from './output.ts';
import { type FoundRun, readRuns } from './read-runs.ts';
import { recordedTerms } from './recorded-terms.ts';
import { attest, reportIn, verify } from './report-evidence.ts';
import { settings, termKeys, termsOf } from './settings.ts';

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
}

/** The one run that they are: of several, the run of which each is a shard. */
function oneOf([first, ...others]: readonly FoundRun[]): ReadRun {
  if (!first) throw new Error('a path gives at least one run, or is refused');
  return others.length === 0 ? first : merged([first, ...others]);
}

/** An earlier run: a report in a file, the report in a run folder, or, where that has none, its record as judged now. */
function baseline(terminal: Terminal, path: string): Report {
  const whole = resolve(terminal.cwd, path);
  if (path.endsWith('.json')) return reportIn(readText(whole), path);
  const runs = readRuns(terminal, [path]);
  const [first] = runs;
  if (first && runs.length === 1 && existsIn(first.folder, 'report.json')) {
    return reportIn(readText(resolve(first.folder, 'report.json')), `report.json in ${path}`);
  }
  const { head, run } = oneOf(runs);
  return judge(run, recordedTerms(head), head);
}

/** The terms of today. Evidence is judged on those of its record alone, so that everybody comes to the same. */
function termsNow({ verify: isVerified, config, strict = false }: ReportOptions, terminal: Terminal) {
  if (!isVerified) return { ...termsOf(settings(config, terminal, termKeys)), strict };
  if (config === undefined && !strict) return undefined;
  throw new CannotJudge('--verify judges on the terms of the record alone: leave out --config and --strict.');
}

/** `kco report RUN…`: judges recorded runs again, as they were when they were recorded; several are shards of one. */
export async function report(terminal: Terminal, options: ReportOptions, paths: readonly string[]): Promise<number> {
  if (options.books && options.format) {
    throw new CannotJudge('--books tells of the orders and judges nothing: leave out --format.');
  }
  const runs = readRuns(terminal, paths);
  const { head, run } = oneOf(runs);
  if (options.books) {
    terminal.stdout.write(books(run.exchanges));
    return 0;
  }
  const terms = recordedTerms(head, termsNow(options, terminal));
  if (options.verify) verify(runs, terminal);
  const alone = judge(run, terms, head);
  const { against } = options;
  const judged = against === undefined ? alone : heldAgainst(alone, baseline(terminal, against), against);
  await deliver(judged, options.format, terminal);
  if (options.attest !== undefined) attest(judged, runs, options.attest, terminal);
  return exitCodeOf(judged);
}
