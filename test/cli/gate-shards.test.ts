import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, merchant } from '../support/commands.ts';
import { settled } from './settled.ts';

/** A report without its times; of calls that were made at a time, which came first differs from gate to gate. */
function unordered(report: Report): string {
  const judgements = report.judgements.map(({ findings, ...one }) => ({
    ...one,
    findings: findings.map((finding) => JSON.stringify(finding).replaceAll(/\bkustom-\d+/g, 'a call')).toSorted(),
  }));
  return settled(JSON.stringify({ ...report, judgements }, null, 2));
}

it('a gate in three shards asks the whole once, about the same orders, and has its report', async (test) => {
  const asked: string[] = [];
  const base = await merchant(test, ({ url = '' }, response) => {
    asked.push(url);
    // It departs, so that there are findings to compare.
    response.writeHead(url.includes('/validation') ? 200 : 204).end();
  });
  const cwd = freshFolder(test);
  const urls = ['validation', 'address_update'].map((name) => `${name}: "${base}/${name}?id={checkout.order.id}"`);
  writeFileSync(join(cwd, 'kco.yaml'), `callbacks: { ${urls.join(', ')} }\n`);
  const play = async (...words: readonly string[]) => {
    const { terminal, stdout, stderr } = keptTerminal(cwd);
    const exit = await run([...words, '--format', 'json', '--format', 'junit=junit.xml'], terminal);
    assert.equal(exit, 1, stderr());
    const read = JSON.parse(stdout()) as Report;
    assert.ok(read.judgements.flatMap(({ findings }) => findings).length > 0);
    return { json: unordered(read), junit: settled(readFileSync(join(cwd, 'junit.xml'), 'utf8')) };
  };
  const whole = await play('gate', '--seed', '1');
  const before = asked.splice(0);
  for (const nth of [1, 2, 3]) await play('gate', '--seed', '1', '--shard', `${nth}/3`, '--out', `shard-${nth}`);
  assert.ok(before.length > 3);
  // By their addresses, which name the orders.
  assert.deepEqual(asked.toSorted(), before.toSorted());
  const merged = await play('report', 'shard-3', 'shard-1', 'shard-2');
  assert.equal(merged.json, whole.json);
  assert.equal(merged.junit.replaceAll(/\bkustom-\d+/g, ''), whole.junit.replaceAll(/\bkustom-\d+/g, ''));
});
