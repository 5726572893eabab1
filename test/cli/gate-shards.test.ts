import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, merchant } from '../support/commands.ts';

/** What two reports of one gate have to agree on, whichever order was asked about first. */
function comparable({ command, judgements, scenarios, verdict, because }: Report) {
  const seen = judgements.map(({ requirement, verdict: own, judged, reason }) => ({
    requirement,
    own,
    judged,
    reason,
  }));
  return { command, seen, verdict, because, names: scenarios.map(({ id, status }) => `${id} ${status}`).toSorted() };
}

it('a gate in three shards asks everything once, about orders of their own, and has the report of the whole', async (test) => {
  const asked: string[] = [];
  const base = await merchant(test, ({ url }, response) => {
    asked.push(url ?? '');
    response.end();
  });
  const cwd = freshFolder(test);
  writeFileSync(
    join(cwd, 'kco.yaml'),
    `callbacks: { validation: "${base}/validation?order_id={checkout.order.id}" }\n`,
  );
  const play = async (...words: readonly string[]) => {
    const { terminal, stdout, stderr } = keptTerminal(cwd);
    const exit = await run([...words, '--format', 'json'], terminal);
    assert.equal(exit, 0, stderr());
    return JSON.parse(stdout()) as Report;
  };
  const whole = await play('gate');
  const before = asked.splice(0);
  for (const nth of [1, 2, 3]) await play('gate', '--shard', `${nth}/3`, '--out', `shard-${nth}`);
  assert.ok(before.length > 3);
  // By their addresses, which name the orders: none is shared, beyond those that one conversation is about.
  assert.deepEqual([asked.length, new Set(asked).size], [before.length, new Set(before).size]);
  assert.deepEqual(comparable(await play('report', 'shard-3', 'shard-1', 'shard-2')), comparable(whole));
});
