import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { it } from 'node:test';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, root } from '../support/commands.ts';

const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});

it('no command loads Pact', async (test) => {
  const { run } = await import('../../src/cli/main.ts');
  const { terminal } = keptTerminal(freshFolder(test));
  const order = join(root, 'test/golden/check-accepted/order.json');
  await run(['check', order], terminal);
  assert.equal(await run(['certify', '--profile', 'smoke'], terminal), 0);
  await Promise.all(['sandbox', 'proxy/proxy', 'gate/gate'].map((command) => import(`../../src/cli/${command}.ts`)));
  for (const seen of [
    'cli/check/check.ts',
    'cli/certify/certify.ts',
    'cli/sandbox.ts',
    'step-definitions/merchant.ts',
  ]) {
    assert.ok(
      loaded.some((url) => url.endsWith(seen)),
      `${seen} is loaded`,
    );
  }
  assert.deepEqual(
    loaded.filter((url) => url.includes('@pact-foundation')),
    [],
  );
});
