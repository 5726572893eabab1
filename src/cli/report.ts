import { resolve } from 'node:path';
import type { RecordHead } from '../../generated/conformance.ts';
import { CannotJudge } from '../config/cannot-judge.ts';
import type { Instant } from '../exchange/clock.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Terms } from '../inspect/conclude.ts';
import type { Strictness } from '../inspect/inspect.ts';
import type { Run } from '../inspect/run.ts';
import { readText, recordPath } from '../io/input.ts';
import type { Terminal } from '../io/terminal.ts';
import { books } from '../report/books.ts';
import { report as judge } from '../report/document.ts';
import { exitCodeOf } from './exit-code.ts';
import { deliver, type Output } from './output.ts';
import { recordIn } from './record-in.ts';
import { settings, termKeys, termsOf } from './settings.ts';
import { shownFrom } from './shown-from.ts';

/** The words on the line of `kco report`. */
interface ReportOptions {
  readonly config?: string;
  readonly strict?: boolean;
  readonly format?: readonly Output[];
  readonly books?: boolean;
}

/** The moment of the last exchange: all that is known of the end of a run that was killed. */
function latest(exchanges: readonly Exchange[], startedAt: Instant): Instant {
  return exchanges.reduce((last, { at }) => Math.max(last, at), startedAt);
}

/** The terms on which a run was recorded, with those of today beside them. */
function both({ strict, unseen_ok = [], accepted = [], undeclared = [] }: RecordHead, now: Terms & Strictness) {
  return {
    unseenOk: [...unseen_ok, ...now.unseenOk],
    accepted: [...accepted, ...(now.accepted ?? [])],
    undeclared: [...undeclared, ...(now.undeclared ?? [])],
    strict: strict === true || now.strict,
  };
}

/** `kco report RUN`: judges a recorded run again, as it was when it was recorded, or with `--books` tells what it sold. */
export async function report(terminal: Terminal, options: ReportOptions, folder: string): Promise<number> {
  const path = recordPath(resolve(terminal.cwd, folder));
  const text = readText(path);
  const { head, exchanges, end, complete } = recordIn(text, folder);
  const { command, subject, target, profile, insists, scripted, markets, seed, given, started_at } = head;
  if (options.books) {
    if (options.format) throw new CannotJudge('--books tells of the orders and judges nothing: leave out --format.');
    terminal.stdout.write(books(exchanges));
    return 0;
  }
  const run: Run = {
    command,
    subject,
    ...(target === undefined ? {} : { target }),
    profile,
    insists,
    ...(scripted === undefined ? {} : { scripted }),
    markets,
    seed,
    ...(given === undefined ? {} : { given }),
    startedAt: Date.parse(started_at),
    finishedAt: end ? Date.parse(end.finished_at) : latest(exchanges, Date.parse(started_at)),
    complete,
    exchanges,
    scenarios: end?.scenarios ?? [],
  };
  const now = { ...termsOf(settings(options.config, terminal, termKeys)), strict: options.strict ?? false };
  const judged = judge(run, both(head, now), head);
  const files = [{ name: folder, path: shownFrom(terminal.cwd, path), text: () => text }];
  await deliver(judged, options.format, terminal, { exchanges, files });
  return exitCodeOf(judged);
}
