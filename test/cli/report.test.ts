import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { RecordHead, Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { endLine, exchangeLine, headLine } from '../../src/exchange/record.ts';
import { keptTerminal } from '../io/terminals.ts';
import { nine } from '../support/clock.ts';
import { freshFolder } from '../support/commands.ts';
import { exchange } from '../support/exchanges.ts';
import { greyOrder, rightOrder } from '../support/orders.ts';

const head: Omit<RecordHead, 'record'> = {
  kco: '0.1.0',
  command: 'kco certify',
  subject: 'merchant',
  target: 'sandbox',
  profile: 'full',
  insists: false,
  markets: [],
  seed: 1,
  started_at: '2026-11-22T09:00:00.000Z',
};

/** The text of a record that was closed. */
function recordOf(more: Partial<RecordHead>, ...exchanges: readonly Exchange[]): string {
  const lines = [headLine({ ...head, ...more }), ...exchanges.map(exchangeLine), endLine(exchanges.length, [], nine)];
  return lines.map((line) => `${line}\n`).join('');
}

/** What `kco report` says of a record, and its exit code; `config` is the kco.yaml of the folder that it runs in. */
async function reported(
  test: TestContext,
  record: string,
  words: readonly string[] = [],
  config = '',
): Promise<{ exit: number; report: Report }> {
  const cwd = freshFolder(test);
  writeFileSync(join(cwd, 'run'), record);
  writeFileSync(join(cwd, 'kco.yaml'), config);
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  const exit = await run(['report', 'run', '--format', 'json', ...words], terminal);
  assert.equal(stderr(), '');
  return { exit, report: JSON.parse(stdout()) };
}

const grey = exchange({ asked: greyOrder });

describe('a run that is judged again', () => {
  const strict: readonly [about: string, recorded: Partial<RecordHead>, words: readonly string[], exit: number][] = [
    ['as strictly as it was recorded', { strict: true }, [], 1],
    ['as leniently as it was recorded', { strict: false }, [], 0],
    ['more strictly where it is told to', { strict: false }, ['--strict'], 1],
    ['leniently where the record is older than the word', {}, [], 0],
  ];
  for (const [about, recorded, words, expected] of strict) {
    it(`is judged ${about}`, async (test) => {
      const { exit, report } = await reported(test, recordOf(recorded, grey), words);
      assert.deepEqual([exit, report.verdict], [expected, expected === 0 ? 'conformant' : 'departs']);
    });
  }
});

describe('what need not be seen, when a run is judged again,', () => {
  const never = ['validation.answers-in-time', 'validation.answers-as-documented'];
  const excuse = (ids: readonly string[]) => `unseen_ok: [${ids.map((id) => `{ requirement: ${id}, reason: a }`)}]`;
  const insists = { insists: true, profile: 'full' } as const;
  const right = exchange({ asked: rightOrder });
  const table: readonly [about: string, unseen_ok: readonly string[] | undefined, config: string, verdict: string][] = [
    ['is what was declared when it was recorded', never, '', 'conformant'],
    ['is what kco.yaml adds to that', never.slice(1), excuse(never.slice(0, 1)), 'conformant'],
    ['is nothing where nothing was declared', [], '', 'undecided'],
    ['is what kco.yaml declares where the record is older than the word', undefined, excuse(never), 'conformant'],
  ];
  for (const [about, unseen_ok, config, verdict] of table) {
    it(about, async (test) => {
      const more = unseen_ok === undefined ? insists : { ...insists, unseen_ok };
      const { report } = await reported(test, recordOf(more, right), [], config);
      assert.equal(report.verdict, verdict, report.because);
    });
  }
});
