import { dirname, join, relative, resolve } from 'node:path';
import type { RecordHead } from '../../generated/conformance.ts';
import type { Instant } from '../exchange/clock.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { ReadRun } from '../inspect/merge.ts';
import type { Run } from '../inspect/run.ts';
import { readText, recordPath, recordPaths } from '../io/input.ts';
import type { Terminal } from '../io/terminal.ts';
import { recordIn } from './record-in.ts';

/** The moment of the last exchange: all that is known of the end of a run that was killed. */
function latest(exchanges: readonly Exchange[], startedAt: Instant): Instant {
  return exchanges.reduce((last, { at }) => Math.max(last, at), startedAt);
}

/** The run that was recorded, to be judged as it was then. */
function runIn(text: string, name: string): { readonly head: RecordHead; readonly run: Run } {
  const { head, exchanges, end, complete } = recordIn(text, name);
  const { command, subject, target, profile, insists, scripted, markets, seed, given, shard, started_at } = head;
  const startedAt = Date.parse(started_at);
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
    ...(shard === undefined ? {} : { shard }),
    startedAt,
    finishedAt: end ? Date.parse(end.finished_at) : latest(exchanges, startedAt),
    complete,
    exchanges,
    scenarios: end?.scenarios ?? [],
  };
  return { head, run };
}

/** A run that was read, with the folder that it lies in. */
export interface FoundRun extends ReadRun {
  readonly folder: string;
  /** Whether the path led to this run, and not to whatever is below a folder. */
  readonly isNamed: boolean;
}

/** The records at each path. Of several folders one can be empty, because its shard never came to record anything. */
function recordsAt(terminal: Terminal, paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map(paths.map((path) => [path, recordPaths(resolve(terminal.cwd, path))]));
  const empty = [...all].filter(([, records]) => records.length === 0).map(([path]) => path);
  if (empty.length === all.size) recordPath(resolve(terminal.cwd, empty[0] ?? '')); // It says what is missing there.
  for (const path of empty) terminal.stderr.write(`kco: there is no run in ${path}; the others are read without it\n`);
  return all;
}

/** The runs at these paths: records, run folders, and folders with run folders below them, as `--out` makes them. */
export function readRuns(terminal: Terminal, paths: readonly string[]): FoundRun[] {
  const records = recordsAt(terminal, paths);
  return paths.flatMap((path) =>
    (records.get(path) ?? []).map((record) => {
      const folder = dirname(record);
      const [whole, own] = [resolve(terminal.cwd, path), relative(resolve(terminal.cwd, path), folder)];
      const isNamed = whole === record || whole === folder;
      const name = records.get(path)?.length === 1 ? path : join(path, own);
      return { name, folder, isNamed, ...runIn(readText(record), name) };
    }),
  );
}
