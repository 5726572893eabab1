import { basename, dirname, resolve } from 'node:path';
import type { RecordHead } from '../../generated/conformance.ts';
import type { Instant } from '../exchange/clock.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { ReadRun } from '../inspect/merge.ts';
import type { Run } from '../inspect/run.ts';
import { readText, recordPaths } from '../io/input.ts';
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
}

/** The runs at these paths: records, run folders, and folders with run folders in them, as `--out` makes them. */
export function readRuns(terminal: Terminal, paths: readonly string[]): FoundRun[] {
  return paths.flatMap((path) => {
    const found = recordPaths(resolve(terminal.cwd, path));
    return found.map((record) => {
      const folder = dirname(record);
      const name = found.length === 1 ? path : `${path}/${basename(folder)}`;
      return { name, folder, ...runIn(readText(record), name) };
    });
  });
}
