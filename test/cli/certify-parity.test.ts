import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { ParityLedger } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { questionNames, unaskable } from '../../src/driver/open-questions.ts';
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

function error(error_code: string): string {
  return JSON.stringify({ error_code, error_messages: ['No.'], correlation_id: 'c-1' });
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
    assert.match(stderr, /^kco: parity\.md in the run folder: 22 asked, 0 unlike the simulator, 8 not asked$/m);
  });

  /** Answers to open questions as somebody else could give them, by what is asked. */
  const otherwise: readonly [about: RegExp, status: number, body: string][] = [
    [/\/abort$/, 200, '{"status":"aborted"}'],
    [/text\/plain/, 415, error('UNSUPPORTED_MEDIA_TYPE')],
    [/"merchant_reference1":null/, 400, error('BAD_VALUE')],
    [/10000\.5/, 400, error('BAD_VALUE')],
    [/"order_lines":\[\]/, 400, error('BAD_VALUE')],
    [/^GET \/checkout\/\S*\/00000000-0000-0000-0000-000000000000/, 404, error('NO_SUCH_ORDER')],
    [/^GET \/\S*\/no-such-order/, 404, error('NO_SUCH_ORDER')],
  ];

  it('expects nothing: a target that answers otherwise is told, and does not depart: exit 0', async (test) => {
    const { handler } = freshSimulator({ accounts: [sandboxAccount] });
    const { origin } = await servedFor(test, async (one) => {
      const text = `${one.headers.join(' ')} ${new TextDecoder().decode(one.body)}`;
      const found = otherwise.find(([about]) => about.test(`${one.method} ${one.target}`) || about.test(text));
      if (found === undefined) return handler(one);
      const [, status, body] = found;
      return { status, headers: [['Content-Type', 'application/json']], body: bytes(body) };
    });
    const { exit, ledger, page, stdout, stderr } = await asked(test, '--target', origin);
    assert.equal(exit, 0, stdout);
    const odd = ledger.entries.filter(({ same }) => !same);
    assert.deepEqual(
      odd.map(({ question, target }) => [question, target.status]),
      [
        ['how an abort is answered', 200],
        ['how an unknown id is answered', 404],
        ['how an id that is none is answered', 404],
        ['how a body that is not declared as JSON is answered', 415],
        ['whether null takes something back', 400],
        ['whether a price may have a fraction', 400],
        ['whether an order needs lines', 400],
        ['how an id that is none is answered after the purchase', 404],
      ],
    );
    assert.match(
      page,
      /^\| how an abort is answered \| abortOrder \| 200, .*"aborted".* \| 200, .* \| differs \| merchant-\d+ \|$/m,
    );
    assert.equal(ledger.target, origin);
    assert.match(stderr, /14 asked, 8 unlike the simulator, 16 not asked$/m);
  });

  /** Updates as somebody would take them who lays a part over the whole, and takes back what is null. */
  const laid: readonly [sent: RegExp, taken: object][] = [
    [/^\{"billing_address":\{"given_name":"Ada"\}\}$/, { billing_address: { given_name: 'Ada', family_name: 'Holm' } }],
    [
      /^\{"options":\{"date_of_birth_mandatory":true\}\}$/,
      { options: { date_of_birth_mandatory: true, allow_separate_shipping_address: true } },
    ],
    [/^\{"merchant_reference1":null\}$/, { merchant_reference1: '' }],
  ];

  it('expects nothing of an update: parts laid over the whole and null that takes back depart from nothing: exit 0', async (test) => {
    const { handler } = freshSimulator({ accounts: [sandboxAccount] });
    const { origin } = await servedFor(test, async (one) => {
      const found = laid.find(([sent]) => sent.test(new TextDecoder().decode(one.body)));
      return handler(found ? { ...one, body: bytes(JSON.stringify(found[1])) } : one);
    });
    const { exit, ledger, stdout } = await asked(test, '--target', origin);
    assert.equal(exit, 0, stdout);
    assert.equal(ledger.entries.filter(({ same }) => !same).length, laid.length);
  });

  it('turned the other way in the sandbox, after a purchase as well, departs from nothing: exit 0', async (test) => {
    const turned = ['secondCancel=accepted', 'acknowledgeEnded=accepted', 'shippingInfoOfEnded=refused'];
    turned.push('amountAtRelease=lowered', 'zeroAmounts=refused', 'emptyChange=refused');
    turned.push('authorizationOfPartCaptured=refused');
    const { exit, ledger, stdout } = await asked(test, ...turned.flatMap((word) => ['--switch', word]));
    assert.equal(exit, 0, stdout);
    assert.equal(ledger.entries.filter(({ same }) => !same).length, 8);
  });

  it('names what was not asked, with what it would take', async (test) => {
    const { handler } = freshSimulator({ accounts: [sandboxAccount] });
    const { origin } = await servedFor(test, handler);
    const { ledger, page } = await asked(test, '--target', origin);
    const needs = new Map(ledger.not_asked.map((one) => [one.question, one.needs]));
    assert.match(needs.get('how a second cancellation is answered') ?? '', /a purchase: .*--interactive/);
    assert.match(needs.get('what becomes of a partly captured order that expires') ?? '', /28 or more/);
    assert.match(
      page,
      /^\| how too many requests are answered \| createOrder \| not asked: needs .* not provoked on purpose/m,
    );
    const all = [...ledger.entries.map(({ question }) => question), ...needs.keys()];
    assert.deepEqual(all.toSorted(), [...questionNames, ...unaskable.map(({ question }) => question)].toSorted());
  });
});

describe('the page of a parity ledger', () => {
  it('keeps its rows whole, whatever was answered', () => {
    const reply = { status: 400, seen: 'a | b\nc' };
    const entry = { question: 'q', operation: 'readOrder', target: reply, simulator: reply, same: true };
    const ledger = {
      schema: 'kco-parity/1',
      kco: '1.0.0',
      target: 'playground',
      recorded_at: 'then',
      not_asked: [],
    } as const;
    const page = parity({ ...ledger, entries: [entry] });
    assert.match(page, /^\| q \| readOrder \| 400, a \\\| b c \| 400, a \\\| b c \| same \| {2}\|$/m);
  });
});
