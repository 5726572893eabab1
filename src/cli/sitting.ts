import { relative, resolve } from 'node:path';
import type { PlayedScenario, Report } from '../../generated/conformance.ts';
import type { OperationId } from '../../generated/operations.ts';
import { version } from '../../generated/pinned.ts';
import { CannotJudge } from '../config/cannot-judge.ts';
import { iso } from '../exchange/clock.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { endLine, exchangeLine, headLine } from '../exchange/record.ts';
import type { Terms } from '../inspect/conclude.ts';
import type { Strictness } from '../inspect/inspect.ts';
import type { Run, Sitting } from '../inspect/run.ts';
import { type UnderWay, underWay } from '../inspect/under-way.ts';
import { realClock } from '../io/clock.ts';
import { runDigest } from '../io/ids.ts';
import { openRunFolder } from '../io/run-folder.ts';
import type { Terminal } from '../io/terminal.ts';
import { report } from '../report/document.ts';
import { html } from '../report/html.ts';
import { json } from '../report/json.ts';
import { deliver, type Output } from './output.ts';

/** A run that is written to disk as it happens. */
export interface Recorded extends UnderWay {
  /** Closes the record, judges it whole, and writes the reports beside it and to where the words on the line say. */
  finish(
    terms: Terms & Strictness,
    outputs: readonly Output[] | undefined,
    scenarios?: readonly PlayedScenario[],
  ): Promise<Report>;
}

/** What a command says of the run that it begins. */
export type Beginning = Omit<Sitting, 'startedAt'> & {
  readonly out: string;
  readonly operation?: OperationId;
  /** Told of every exchange once it is on disk. */
  readonly onExchange?: (exchange: Exchange) => void;
};

/** Begins a run: opens its folder, writes the head of the record, and then a line for every exchange. */
export function begin({ out, operation, onExchange, ...rest }: Beginning, terminal: Terminal): Recorded {
  const sitting: Sitting = { ...rest, startedAt: realClock.now() };
  const folder = openRunFolder(resolve(terminal.cwd, out), sitting.startedAt);
  const { startedAt, ...head } = sitting;
  folder.line(headLine({ ...head, kco: version, started_at: iso(startedAt) }));
  const run = underWay(sitting, {
    clock: realClock,
    digest: runDigest(),
    ...(operation ? { operation } : {}),
    keep(exchange) {
      folder.line(exchangeLine(exchange));
      onExchange?.(exchange);
    },
  });
  return {
    ...run,
    async finish(terms, outputs, scenarios = []) {
      const whole = run.soFar(scenarios);
      folder.line(endLine(whole.exchanges.length, scenarios, whole.finishedAt));
      folder.close();
      const judged = report(whole, terms);
      writeReports(folder, judged);
      await deliver(judged, outputs, terminal);
      terminal.stderr.write(`kco: the run is kept in ${shownFrom(terminal.cwd, folder.path)}\n`);
      return judged;
    },
  };
}

/** A path as the person would write it who stands in `cwd`. */
function shownFrom(cwd: string, path: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
}

/** The reports that always lie beside the record, whatever else was asked for. */
function writeReports(folder: { file(name: string, text: string): void }, judged: Report): void {
  folder.file('report.json', json(judged));
  folder.file('report.html', html(judged));
}

/** Throws where the other side was never reached: then nothing was judged, and no requirement is to blame. */
export function mustHaveReached(run: Run, who: string, address: string, advice: string): void {
  const answers = run.exchanges.map(({ response }) => response);
  if (answers.length === 0 || !answers.every((response) => response?.status === 'refused')) return;
  throw new CannotJudge(`cannot reach ${who} at ${address} (${answers[0]?.because}). Nothing was judged. ${advice}`);
}
