import assert from 'node:assert/strict';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createOrder, freshFolder, runFolderIn, serving } from '../support/commands.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';

const limits = { timeout: 30_000 };
const many = 600; // More than one piece of the record as it is read back.

describe('a run that is read back from the disk', { concurrency: true }, () => {
  it('is served and judged whole, though its record is moved away meanwhile', limits, async (test) => {
    const cwd = freshFolder(test);
    const running = await serving(test, ['sandbox', '--quiet', '--format', 'json'], { cwd });
    const name = `Tröja 👕 ${'å'.repeat(100)}`;
    const order = { ...rightOrder, order_lines: rightOrder.order_lines.map((line) => ({ ...line, name })) };
    for (let nth = 0; nth < many; nth += 1) await createOrder(running.origin, order);
    await createOrder(running.origin, wrongOrder);
    const folder = runFolderIn(cwd);
    const record = readFileSync(join(folder, 'exchanges.ndjson'), 'utf8').trimEnd().split('\n').slice(1);
    const lines = (await (await fetch(`${running.origin}/_sandbox/exchanges`)).text()).trimEnd().split('\n');
    assert.equal(lines.length, many + 1);
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      record.map((line) => JSON.parse(line)),
    );
    assert.ok(record.join('\n').length > 1_000_000);
    renameSync(folder, `${folder}-moved`);
    const { exit, stdout } = await running.stop('SIGTERM');
    const { judgements } = JSON.parse(stdout);
    const tax = judgements.find(({ requirement }: { requirement: string }) => requirement === 'order.line-tax');
    assert.deepEqual([exit, tax.judged, tax.findings[0].where], [1, many + 1, `merchant-${many + 1}`]);
  });
});
