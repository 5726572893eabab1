import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tables } from '../store.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import { visit } from './visitor.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox(true);
});

describe('a part that is replaced', () => {
  it('shows what it was good for: without UNIQUE a reloaded confirmation is a second order', async () => {
    const { checkout, confirmation, count } = visit(sandbox, { tables: tables.replace(' UNIQUE', '') });
    const id = await checkout({ reference: 'MUG', quantity: 2 });
    await sandbox.buy(id);
    for (const _ of [1, 2]) await confirmation(id);
    assert.equal(await count(id), 2);
  });

  it('shows what it was good for: with a key for all orders the second one is answered with the first', async () => {
    const { admin, callback, checkout } = visit(sandbox, { keyFor: () => 'session-1' });
    const id = await checkout({ reference: 'MUG', quantity: 2 });
    await sandbox.buy(id);
    await callback(id, 'push');
    for (const items of [[{ reference: 'MUG', quantity: 1 }], undefined]) await admin(id, 'ship', { items });
    assert.equal((await sandbox.managed(id)).captures?.length, 1);
  });
});

after(async () => {
  const { exit, report } = await sandbox.stop();
  // What the sandbox says of the shop with one key for everything; of the other it cannot know.
  assert.deepEqual([exit, report.match(/^✗ \S+/gm)], [1, ['✗ om.new-deed-new-key']], report);
});
