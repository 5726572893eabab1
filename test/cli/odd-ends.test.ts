import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bin, freshFolder, kco, merchant } from '../support/commands.ts';
import { kcoHere } from '../support/in-process.ts';
import { rightOrder } from '../support/orders.ts';

const limits = { timeout: 20_000 };

describe('odd ends', { concurrency: true }, () => {
  for (const status of [404, 500, 204, 303]) {
    it(`a shop that answers the validation with a bare ${status} does not pass the gate`, limits, async (test) => {
      const base = await merchant(test, (_, response) => response.writeHead(status).end());
      const { exit, stdout } = await kcoHere(['gate', '--merchant', base], { cwd: freshFolder(test) });
      assert.equal(exit, 1);
      assert.match(stdout, /^✗ validation\.answers-as-documented /m);
    });
  }

  it('an answer without an end is broken off, and said to be too long', limits, async (test) => {
    const base = await merchant(test, (_, response) => {
      const chunk = Buffer.alloc(1_000_000, 'x');
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    const { exit, stdout } = await kco(test, ['gate', '--merchant', base], { cwd: freshFolder(test) });
    assert.equal(exit, 1);
    assert.match(stdout, /actual {4}broken off after/);
  });

  it('a report is not written over the order that it is about', limits, async (test) => {
    const cwd = freshFolder(test);
    writeFileSync(join(cwd, 'order.json'), JSON.stringify(rightOrder));
    const { exit, stderr } = await kcoHere(['check', 'order.json', '--format', 'json=order.json'], { cwd });
    assert.equal(exit, 2);
    assert.match(stderr, /^kco: order\.json is what is judged/);
    assert.deepEqual(JSON.parse(readFileSync(join(cwd, 'order.json'), 'utf8')), rightOrder);
  });

  it('a device is no file: exit 2', limits, async (test) => {
    const { exit, stderr } = await kcoHere(['check', '/dev/zero'], { cwd: freshFolder(test) });
    assert.deepEqual([exit, stderr], [2, 'kco: /dev/zero is neither a file nor a pipe.\n']);
  });

  it('an address with credentials in it is refused before anything is sent', limits, async (test) => {
    const words = ['gate', '--merchant', 'http://user:topsecret@127.0.0.1:1/kustom'];
    const { exit, stderr } = await kcoHere(words, { cwd: freshFolder(test) });
    assert.equal(exit, 2);
    assert.doesNotMatch(stderr, /topsecret/);
  });

  it('ten thousand wrong lines are judged, ten are told', limits, (test) => {
    const cwd = freshFolder(test);
    const [line] = rightOrder.order_lines;
    const lines = Array.from({ length: 10_000 }, () => ({ ...line, total_tax_amount: 5_000 }));
    writeFileSync(join(cwd, 'order.json'), JSON.stringify({ ...rightOrder, order_lines: lines }));
    try {
      execFileSync(process.execPath, [bin, 'check', 'order.json'], { cwd, encoding: 'utf8' });
      assert.fail('the order departs');
    } catch (thrown) {
      const { status, stdout } = thrown as { status: number; stdout: string };
      assert.equal(status, 1);
      assert.match(stdout, /9990 more like these/);
    }
  });
});
