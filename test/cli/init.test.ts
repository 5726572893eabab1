import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, it, type TestContext } from 'node:test';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder } from '../support/commands.ts';

/** `kco init` with a person at the terminal, who does this once the question is there. */
async function answered(test: TestContext, act: (stdin: PassThrough) => void) {
  const cwd = freshFolder(test);
  const { terminal, stdout, stderr, says } = keptTerminal(cwd);
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const ended = run(['init'], { ...terminal, stdin });
  await says(/fill in later/);
  act(stdin);
  const exit = await ended;
  const path = join(cwd, 'kco.yaml');
  return { exit, stdout: stdout(), stderr: stderr(), kco: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
}

describe('the question of kco init', () => {
  it('is answered with an address', async (test) => {
    const { exit, stdout, kco } = await answered(test, (stdin) => stdin.write(' https://shop.test/kustom \n'));
    assert.deepEqual([exit, kco?.includes('\nmerchant: "https://shop.test/kustom"\n')], [0, true]);
    assert.match(stdout, /`npx kco gate`/);
  });

  it('may be left open', async (test) => {
    const { exit, stdout, kco } = await answered(test, (stdin) => stdin.write('\n'));
    assert.deepEqual([exit, kco?.includes('\n# merchant: ')], [0, true]);
    assert.match(stdout, /`npx kco sandbox`/);
  });

  it('is no mistake of ours where the person leaves', async (test) => {
    const { exit, stdout, stderr, kco } = await answered(test, (stdin) => stdin.end());
    assert.deepEqual([exit, stdout, kco], [130, '', undefined]);
    assert.match(stderr, /\nkco: nothing was written\.\n$/);
  });
});
