import { resolve } from 'node:path';
import type { Report } from '../../../generated/conformance.ts';
import { version } from '../../../generated/pinned.ts';
import * as schemas from '../../../generated/validators/conformance.js';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { merged, type ReadRun } from '../../inspect/merge.ts';
import { existsIn, readText } from '../../io/input.ts';
import type { Terminal } from '../../io/terminal.ts';
import { json } from '../../order/json.ts';
import { report as judge } from '../../report/document.ts';
import { type FoundRun, readRuns } from '../read-runs.ts';
import { recordedTerms } from './recorded-terms.ts';

/** By which edition a report was made that this one cannot read, where it says so. */
function madeBy(value: unknown): string {
  const kco = typeof value === 'object' && value !== null && 'kco' in value ? value.kco : undefined;
  if (typeof kco !== 'string' || kco === version) return '';
  return `: kco ${kco} made it, and this is kco ${version}; read it with that edition`;
}

/** The report in a text, which a run wrote; the name is for the message where it is none. */
export function reportIn(text: string, name: string): Report {
  const value = json(text);
  if (!schemas.Report(value))
    throw new CannotJudge(`${name} is no report that this kco can read (kco-report/1)${madeBy(value)}.`);
  return value as unknown as Report;
}

/**
 * The one run that they are: of several, the run of which each is a shard. A folder stands for the whole even where a single
 * shard came to lie in it: a pipeline names what is there, and must not pass for want of the others.
 */
export function oneOf([first, ...others]: readonly FoundRun[]): ReadRun {
  if (!first) throw new Error('a path gives at least one run, or is refused');
  const isWhole = others.length === 0 && (first.isNamed || first.run.shard === undefined);
  return isWhole ? first : merged([first, ...others]);
}

/** An earlier run: a report in a file, the report in a run folder, or, where that has none, its record as judged now. */
export function earlierReport(terminal: Terminal, path: string): Report {
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
