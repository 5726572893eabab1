import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { ParityLedger } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { questionNames } from '../../src/driver/open-questions.ts';
import { bytes } from '../../src/exchange/handler.ts';
import { parity } from '../../src/report/parity.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { servedFor } from '../io/sockets.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder } from '../support/commands.ts';
import { freshSimulator } from '../support/simulators.ts';

/** What a certification that asks what nobody documents found out, and the files of its folder. */
async function asked(test: TestContext, ...words: readonly string[]) {
  const cwd = freshFolder(test);
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  const exit = await run(['certify', '--tags', '@playground', '--market', 'SE', ...words], terminal);
  const folder = join(cwd, 'runs', readdirSync(join(cwd, 'runs'))[0] ?? '');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const ledger: ParityLedger = JSON.parse(read('parity.json'));
  return {
    exit,
    stdout: stdout(),
    stderr: stderr(),
    ledger,
    page: read('parity.md'),
    record: read('exchanges.ndjson'),
  };
}

describe('asking what nobody documents', { timeout: 60_000 }, () => {
  it('writes every answer down, beside that of the simulator and where it stands in the record: exit 0', async (test) => {
    const { exit, ledger, page, record, stderr } = await asked(test);
    assert.equal(exit, 0);
    assert.deepEqual(
      ledger.entries.map(({ question }) => question),
      questionNames,
    );
    for (const { same, evidence, operation, question } of ledger.entries) {
      assert.ok(same, question);
      const exchange = record.split('\n').find((line) => line.includes(`"id":"${evidence}"`));
      assert.ok(exchange, `${question}: ${evidence}`);
      assert.ok(page.includes(`| ${question} | ${operation} |`));
    }
    assert.match(stderr, /^kco: parity\.md in the run folder: 13 asked, 0 unlike the simulator$/m);
  });

  it('expects nothing: a target that answers otherwise is told, and does not depart; who needs a shopper is left out', async (test) => {
    const { handler } = freshSimulator({ accounts: [sandboxAccount] });
    const { origin } = await servedFor(test, async (one) => {
      const answered = await handler(one);
      if (!one.target.endsWith('/abort')) return answered;
      return { ...answered, status: 204, headers: [], body: bytes('') };
    });
    const { ledger, page, stdout } = await asked(test, '--target', origin);
    assert.doesNotMatch(stdout, /abort-answers .*fail/);
    const odd = ledger.entries.filter(({ same }) => !same);
    assert.deepEqual(
      odd.map(({ question, target }) => [question, target.status]),
      [['how an abort is answered', 204]],
    );
    assert.equal(ledger.entries.length, 10);
    assert.match(
      page,
      /^\| how an abort is answered \| abortOrder \| 204, .* \| 200, .* \| differs \| merchant-\d+ \|$/m,
    );
    assert.equal(ledger.target, origin);
  });
});

describe('the page of a parity ledger', () => {
  it('keeps its rows whole, whatever was answered', () => {
    const reply = { status: 400, seen: 'a | b\nc' };
    const entry = { question: 'q', operation: 'readOrder', target: reply, simulator: reply, same: true };
    const ledger = { schema: 'kco-parity/1', kco: '1.0.0', target: 'playground', recorded_at: 'then' } as const;
    const page = parity({ ...ledger, entries: [entry] });
    assert.match(page, /^\| q \| readOrder \| 400, a \\\| b c \| 400, a \\\| b c \| same \| {2}\|$/m);
  });
});
