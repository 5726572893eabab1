import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Change, Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { har } from '../../src/report/har.ts';
import { recordOf } from '../io/records.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, root } from '../support/commands.ts';
import { exchange } from '../support/exchanges.ts';
import { rightOrder } from '../support/orders.ts';

const terms = { subject: 'merchant' } as const;
const specs = readFileSync(join(root, 'specs/checkout.yaml'), 'utf8');
const nameOfALine = /( {8}name:\n {10}type: string\n {10}minLength: 1\n {10}maxLength: )255/;
const line = /( {4}OrderLine:\n {6}type: object\n)/;

/** The pinned description of the checkout, with something else in it. */
function published(from: RegExp, to: string): string {
  assert.match(specs, from);
  return specs.replace(from, to);
}

const wider = published(nameOfALine, '$1300');
// Safe for both who speak and who listen, so that nothing is to be played.
const grown = published(/( {4}OrderLine:\n[\s\S]*? {6}properties:\n)/, '$1        colour:\n          type: string\n');
const narrower = published(nameOfALine, '$1100');
const closed = published(line, '$1      additionalProperties: false\n');

const json = [
  ['Host', 'api.kustom.co'],
  ['Content-Type', 'application/json'],
] as const;

/** A creation as a shop sends it, with these fields in its lines beside those that are described. */
function created(id: string, more: object = {}) {
  const order = { ...rightOrder, order_lines: rightOrder.order_lines.map((one: object) => ({ ...one, ...more })) };
  const { request, response, ...rest } = exchange({ id, asked: order, answered: { order_id: '1' } });
  return { ...rest, request: { ...request, headers: json }, response: { ...response, headers: json } };
}

async function drifted(folder: string, ...words: readonly string[]) {
  const { terminal, stdout, stderr } = keptTerminal(folder);
  return { exit: await run(['drift', ...words], terminal), said: stdout(), stderr: stderr() };
}

async function reported(folder: string, ...words: readonly string[]): Promise<Report> {
  const { said, stderr } = await drifted(folder, ...words, '--format', 'json');
  assert.notEqual(said, '', stderr);
  return JSON.parse(said);
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const pact = readFileSync(join(root, 'pacts/shop-kustom-checkout.json'), 'utf8');

const records: readonly [about: string, files: Readonly<Record<string, string>>, words: readonly string[]][] = [
  ['a HAR', { 'shop.har': har(terms, [created('merchant-1')]) }, ['shop.har']],
  ['a run folder', { 'runs/one/exchanges.ndjson': recordOf([created('merchant-1')]) }, ['runs/one']],
  ['a pact', { 'pact.json': pact }, ['pact.json']],
  [
    'several records at once',
    { 'runs/one/exchanges.ndjson': recordOf([created('merchant-1')]), 'shop.har': har(terms, [created('merchant-1')]) },
    ['runs/one', 'shop.har'],
  ],
];

describe('what a merchant uses', () => {
  for (const [about, files, words] of records) {
    it(`is read from ${about}`, async (test) => {
      const folder = freshFolder(test);
      write(folder, { 'new.yaml': grown, ...files });
      const { usage, changes = [] } = await reported(folder, 'new.yaml', '--usage', ...words);
      assert.ok(usage?.operations.includes('createOrder'));
      assert.ok(usage?.fields.includes('createOrder request /order_lines/0/name'));
      const [sent] = changes.filter(({ name, side }) => name === 'colour' && side === 'request');
      assert.deepEqual([sent?.hits, sent?.is], [true, 'safe']);
    });
  }

  it('is what all records say together', async (test) => {
    const folder = freshFolder(test);
    const cut = created('merchant-1');
    const read = {
      ...cut,
      operation: 'readOrder' as const,
      request: { ...cut.request, method: 'GET', target: '/checkout/v3/orders/1', body: '' },
    };
    const answered = { ...read, response: { ...read.response, status: 200 } };
    write(folder, {
      'new.yaml': wider,
      'a/exchanges.ndjson': recordOf([created('merchant-1')]),
      'b/exchanges.ndjson': recordOf([answered]),
    });
    const { usage } = await reported(folder, 'new.yaml', '--usage', 'a', 'b');
    assert.deepEqual(usage?.operations, ['createOrder', 'readOrder', 'push', 'confirmation']);
  });
});

describe('a change that forbids what is not described', () => {
  const forbidding = ({ changes = [] }: Report): Change | undefined =>
    changes.find(({ kind, side }) => kind === 'open' && side === 'request');

  it('touches nobody who sends described fields only', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'new.yaml': closed, 'shop.har': har(terms, [created('merchant-1')]) });
    const report = await reported(folder, 'new.yaml', '--usage', 'shop.har');
    assert.equal(report.verdict, 'conformant');
    assert.deepEqual([forbidding(report)?.hits, forbidding(report)?.heard], [false, undefined]);
  });

  it('hits who sends another, and names it', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'new.yaml': closed, 'shop.har': har(terms, [created('merchant-1', { colour: 'red' })]) });
    const report = await reported(folder, 'new.yaml', '--usage', 'shop.har');
    assert.deepEqual([forbidding(report)?.hits, forbidding(report)?.heard], [true, ['/order_lines/0/colour']]);
  });
});

describe('what is to be played because of a change', () => {
  it('is as many scenarios as the printed command selects, in the markets of the record', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'new.yaml': narrower, 'shop.har': har(terms, [created('merchant-1')]) });
    const { said, exit } = await drifted(folder, 'new.yaml', '--usage', 'shop.har');
    assert.equal(exit, 1);
    const [, told, , market, tags] =
      /play these (\d+) of (\d+) scenarios; [^\n]*:\n {2}kco certify --market (\S+) --tags '(.*)'\n/.exec(said) ?? [];
    assert.ok(market === rightOrder.purchase_country && tags !== undefined, said);
    const { terminal, stdout } = keptTerminal(folder);
    assert.equal(await run(['certify', '--dry-run', '--market', market, '--tags', tags], terminal), 0);
    const played = stdout().trimEnd().split('\n');
    assert.equal(played.length, Number(told));
    assert.ok(played.length > 0 && played.length < 30, 'only what is about the change');
  });
});

describe('a record without its end', () => {
  const cutShort = recordOf([created('merchant-1')]).replace(/\{"end".*\n$/, '');

  it('leaves undecided whom a change hits, and the report says so', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'new.yaml': wider, 'run/exchanges.ndjson': cutShort });
    const { exit, said } = await drifted(folder, 'new.yaml', '--usage', 'run');
    assert.equal(exit, 2);
    assert.match(said, /^The record is incomplete/m);
    assert.match(said, /^Undecided: the record is incomplete/m);
  });

  it('leaves undecided whether all that comes is described', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'run/exchanges.ndjson': cutShort });
    const { verdict, complete } = await reported(folder, 'run');
    assert.deepEqual([verdict, complete], ['undecided', false]);
  });
});

describe('what a record does not show', () => {
  const { response: _, ...unanswered } = created('merchant-1');

  it('is told, and counts as hit', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'a.yaml': specs, 'run/exchanges.ndjson': recordOf([unanswered]) });
    const { stderr } = await drifted(folder, 'a.yaml', '--usage', 'run');
    assert.match(stderr, /^kco: no answer was recorded to createOrder, so every change there counts/m);
    assert.match(stderr, /^kco: your orders ask for push, confirmation, and none was recorded/m);
  });

  it('is why nothing can be judged of it', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'run/exchanges.ndjson': recordOf([unanswered]) });
    const { exit, stderr } = await drifted(folder, 'run');
    assert.equal(exit, 2);
    assert.match(stderr, /nothing that Kustom said is in run,.*kco proxy.*kco check run\.$/m);
  });
});

describe('how a change is accepted', () => {
  it('is told once the report was, with the day', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'new.yaml': narrower });
    const { stderr } = await drifted(folder, 'new.yaml');
    const entry = /accepted: \[(\{ requirement: spec\.takes-what-it-took, where: \w+, date: (\S+), reason: …) \}\]\n$/;
    const [, said = '', day = ''] = entry.exec(stderr) ?? [];
    assert.match(day, /^\d{4}-\d{2}-\d{2}$/, stderr);
    write(folder, { 'kco.yaml': `accepted:\n  - ${said.replace('…', 'ours are short')} }\n` });
    const accepted = await drifted(folder, 'new.yaml');
    assert.equal(accepted.exit, 0, accepted.said);
    assert.match(accepted.said, /ours are short/);
  });
});
