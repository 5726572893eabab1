import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder } from '../support/commands.ts';

/** What a certification came to. */
export interface Certified {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly report: Report;
  /** The lines of the record. */
  readonly record: readonly string[];
}

/** The shortest certification of whoever answers there, in this process. */
export async function certified(test: TestContext, ...words: readonly string[]): Promise<Certified> {
  const cwd = freshFolder(test);
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  const exit = await run(['certify', '--profile', 'smoke', ...words], terminal);
  const folder = join(cwd, 'runs', readdirSync(join(cwd, 'runs'))[0] ?? '');
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  const record = readFileSync(join(folder, 'exchanges.ndjson'), 'utf8').trimEnd().split('\n');
  return { exit, stdout: stdout(), stderr: stderr(), report, record };
}
