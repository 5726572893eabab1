import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const known = { KUSTOM_URL: 'http://127.0.0.1:9', KCO_USERNAME: 'a', KCO_PASSWORD: 'b', PORT: '0' };

describe('the shop as a process', () => {
  it('opens with its settings, serves, and closes when it is told to', async (test) => {
    const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH, ...known }, stdio: 'pipe' });
    test.after(() => child.kill('SIGKILL'));
    child.stderr.setEncoding('utf8');
    const [said] = await once(child.stderr, 'data');
    const [origin = ''] = /http:\S+/.exec(String(said)) ?? [];
    assert.equal((await fetch(origin)).status, 200);
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('says which setting is missing', async () => {
    const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH }, stdio: 'pipe' });
    const [said] = await once(child.stderr.setEncoding('utf8'), 'data');
    assert.match(String(said), /needs KUSTOM_URL/);
    assert.deepEqual(await once(child, 'close'), [1, null]);
  });
});
