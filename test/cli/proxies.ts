import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { RecordedExchange, Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, runFolderIn } from '../support/commands.ts';

/** How a proxy ended, and what it left. */
interface Left {
  readonly exit: number;
  readonly report: Report;
  readonly record: readonly RecordedExchange[];
  readonly stderr: string;
}

/** `kco proxy` in this process, in front of a target; `more`: further words on its line. */
export async function proxyTo(test: TestContext, target: string, ...more: readonly string[]) {
  const cwd = freshFolder(test);
  const { terminal, stdout, stderr, says, stop } = keptTerminal(cwd);
  const ended = run(['proxy', '--target', target, '--port', '0', '--format', 'json', ...more], terminal);
  const origin = (await says(/http:\S+(?= forwards to)/)).trim();
  /** Stops it, and waits for what it says of all that passed. */
  const end = async (): Promise<Left> => {
    stop('SIGTERM');
    const exit = await ended;
    const lines = readFileSync(join(runFolderIn(cwd), 'exchanges.ndjson'), 'utf8')
      .trimEnd()
      .split('\n');
    const record = lines.slice(1, -1).map((line) => JSON.parse(line));
    return { exit, report: JSON.parse(stdout()), record, stderr: stderr() };
  };
  return { origin, end };
}
