import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kco } from '../support/commands.ts';
import { gatedShop } from './gated-shop.ts';

const limits = { timeout: 60_000 };

describe('kco gate with a sandbox, at the example shop', { concurrency: true }, () => {
  it('finds nothing', limits, async (test) => {
    const { cwd, port } = await gatedShop(test);
    const began = performance.now();
    const { exit, stdout, stderr } = await kco(test, ['gate', '--sandbox-port', `${port}`], { cwd });
    console.log(performance.now() - began, stdout, stderr.slice(-6000));
    assert.equal(exit, 0);
  });
});
