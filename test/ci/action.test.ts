import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { gatedShop } from '../cli/gated-shop.ts';
import { freshFolder, root } from '../support/commands.ts';
import { type Acted, act, action } from './action-runner.ts';

const limits = { timeout: 60_000 };
// What GitHub takes of one step's summary.
const mostSummary = 1024 * 1024;

/** A repository with nothing in it but what is asked for. */
function repository(test: TestContext, files: Readonly<Record<string, string>> = {}): string {
  const folder = freshFolder(test);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function page(acted: Acted): string {
  return readFileSync(acted.outputs.report ?? '', 'utf8');
}

describe('the action for GitHub', { concurrency: 2 }, () => {
  it('gates the example shop, and installs into no folder of the shop', limits, async (test) => {
    const { callbacks } = await gatedShop(test);
    const asks = ['address_update', 'validation'].map((name) => [name, callbacks[name]]);
    const kco = JSON.stringify({ callbacks: Object.fromEntries(asks) });
    const shop = repository(test, { 'a shop/kco.yaml': kco });
    const acted = await act(test, shop, { command: 'gate', 'working-directory': 'a shop' });
    assert.deepEqual(
      [acted.exit, acted.outputs['exit-code'], acted.outputs.verdict],
      [0, '0', 'conformant'],
      acted.stderr,
    );
    assert.match(acted.summary, /Conformant/);
    assert.ok(acted.summary.length < mostSummary);
    assert.match(page(acted), /^<!doctype html>/);
    assert.deepEqual(readdirSync(join(shop, 'a shop')).toSorted(), ['kco.yaml', 'runs']);
    assert.deepEqual(acted.used, []);
    const [first, ...others] = acted.asked.trim().split('\n');
    assert.equal(first, `${root.replace(/\/$/, '')}: ci --no-audit --no-fund`);
    assert.equal(others.length, 2);
  });

  it('certifies', limits, async (test) => {
    const words = ['--profile', 'smoke', '--market', 'SE', '--out', 'a folder'].join('\n');
    const shop = repository(test);
    const acted = await act(test, shop, { command: 'certify', arguments: `${words}\n\n` });
    assert.deepEqual([acted.exit, acted.outputs.verdict], [0, 'conformant'], acted.stderr);
    assert.match(acted.summary, /Conformant/);
    assert.equal(readdirSync(join(shop, 'a folder')).length, 1);
  });

  it('annotates what has drifted, keeps the exit code, and summarises all the same', limits, async (test) => {
    const pinned = readFileSync(join(root, 'specs/checkout.yaml'), 'utf8');
    const shop = repository(test, { 'newer.yaml': pinned.replace('order_id}/abort:', 'order_id}/end:') });
    const acted = await act(test, shop, { command: 'drift', arguments: 'newer.yaml' });
    assert.deepEqual(
      [acted.exit, acted.outputs['exit-code'], acted.outputs.verdict],
      [1, '1', 'departs'],
      acted.stderr,
    );
    assert.match(acted.stdout, /^::error /m);
    assert.match(acted.summary, /Departs/);
    assert.match(page(acted), /Departs/);
  });

  it('hands on what a stranger wrote as one word each, and runs none of it', limits, async (test) => {
    const shop = repository(test);
    const hostile = `"; touch owned; $(touch owned) \`touch owned\` 'x' \${HOME} * && touch owned`;
    const acted = await act(test, shop, { command: 'drift', arguments: `${hostile}\n--no-such-word` });
    assert.deepEqual([acted.exit, acted.outputs], [2, { 'exit-code': '2', verdict: '', report: '' }]);
    assert.match(acted.stderr, /no-such-word/);
    const named = await act(test, shop, { command: 'drift', arguments: hostile });
    assert.equal(named.exit, 2);
    assert.ok(named.stderr.includes(hostile), named.stderr);
    assert.equal(existsSync(join(shop, 'owned')), false);
  });

  it('runs nothing but what it says, and repeats no word of what was asked for', limits, async (test) => {
    const acted = await act(test, repository(test), { command: 'sandbox\n::set-env name=a::b' });
    assert.equal(acted.exit, 2);
    assert.equal(acted.stderr, 'kco: this action runs gate, certify or drift. Name one of them as its command.\n');
    assert.equal(acted.stdout, '');
  });

  it('brings Node where the machine has none', limits, async (test) => {
    const acted = await act(test, repository(test), { command: 'drift' }, { hasNpm: false });
    assert.deepEqual(acted.used, ['actions/setup-node@v4']);
    assert.notEqual(acted.exit, 0);
  });

  it('lets nothing that a stranger writes into a script', () => {
    for (const { run = '' } of action.runs.steps) assert.doesNotMatch(run, /\$\{\{/);
  });
});
