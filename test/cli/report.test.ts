import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { RecordHead, Report } from '../../generated/conformance.ts';
import { pinnedSpecs, version } from '../../generated/pinned.ts';
import { run } from '../../src/cli/main.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { endLine, exchangeLine, headLine } from '../../src/exchange/record.ts';
import { html } from '../../src/report/html.ts';
import { text } from '../../src/report/text.ts';
import { keptTerminal } from '../io/terminals.ts';
import { nine } from '../support/clock.ts';
import { freshFolder } from '../support/commands.ts';
import { exchange } from '../support/exchanges.ts';
import { greyOrder, rightOrder, wrongOrder } from '../support/orders.ts';

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
  const never = ['validation.answers-in-time', 'validation.answers-as-documented', 'exchange.host-is-kustoms'];
  const excuse = (ids: readonly string[]) => `unseen_ok: [${ids.map((id) => `{ requirement: ${id}, reason: a }`)}]`;
  const insists = { insists: true, profile: 'full' } as const;
  const bare = exchange({ asked: rightOrder });
  const right = { ...bare, request: { ...bare.request, headers: [['Content-Type', 'application/json']] as const } };
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

describe('a report of a record', () => {
  const checkout = 'sha256:0';
  const older: Report['specs'] = { ...pinnedSpecs, 'checkout.yaml': checkout };
  const table: readonly [about: string, recorded: Partial<RecordHead>, told: Report['recorded'], says: RegExp][] = [
    ['by itself', { kco: version, specs: pinnedSpecs }, undefined, /^(?!.*Recorded by)/s],
    ['by itself, before it recorded specs', { kco: version }, undefined, /^(?!.*Recorded by)/s],
    ['by an older kco', { kco: '0.0.9' }, { kco: '0.0.9' }, /^Recorded by kco 0\.0\.9, judged by kco [\d.]+\.$/m],
    [
      'by other descriptions',
      { kco: version, specs: older },
      { kco: version, specs: older },
      /; the pinned checkout\.yaml changed in between\.$/m,
    ],
    [
      'by a kco that knew fewer descriptions',
      { kco: version, specs: {} },
      { kco: version, specs: {} },
      /; the pinned .*order-management\.yaml.* changed in between\.$/m,
    ],
  ];
  for (const [about, recorded, told, says] of table) {
    it(`that was made ${about} says by which kco it was recorded and by which judged`, async (test) => {
      const { report } = await reported(test, recordOf(recorded, grey));
      assert.deepEqual([report.recorded, report.kco, report.specs], [told, version, pinnedSpecs]);
      assert.match(text(report), says);
      assert.equal(html(report).includes('Recorded by kco'), told !== undefined);
    });
  }

  it('ends, where the run was killed, with its last exchange, whichever was written last', async (test) => {
    const lines = recordOf({}, { ...grey, at: nine + 7_000 }, { ...grey, at: nine + 5_000 }).split('\n');
    const killed = await reported(test, lines.slice(0, 3).join('\n'));
    assert.equal(killed.report.finished_at, '2026-11-22T09:00:07.000Z');
    assert.equal(killed.report.complete, false);
  });

  it('ends when it began, where the run was killed before anything was said', async (test) => {
    const { report } = await reported(test, `${recordOf({}).split('\n')[0]}\n`);
    assert.equal(report.finished_at, report.started_at);
  });
});

describe('a run as a HAR file', () => {
  const wrong = { ...exchange({ asked: wrongOrder }), id: 'merchant-1' };
  const merchantAsks = recordOf({ subject: 'kustom', scripted: true }, wrong);

  it('is judged as the run was, and where it does not say how, on both sides', async (test) => {
    const cwd = freshFolder(test);
    writeFileSync(join(cwd, 'run'), merchantAsks);
    const told = async (...words: readonly string[]) => {
      const { terminal, stdout } = keptTerminal(cwd);
      await run(words, terminal);
      return stdout();
    };
    assert.doesNotMatch(await told('report', 'run', '--har', 'a.har'), /✗ order\./);
    assert.doesNotMatch(await told('check', 'a.har'), /✗ order\./);
    const text = readFileSync(join(cwd, 'a.har'), 'utf8');
    writeFileSync(join(cwd, 'b.har'), text.replace('"_kco"', '"_other"'));
    assert.match(await told('check', 'b.har'), /✗ order\.line-tax/);
  });
});
