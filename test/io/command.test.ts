import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { startCommand } from '../../src/io/command.ts';

const limits = { timeout: 20_000 };

/** A shell with this script, and everything that it says. */
function shell(script: string) {
  const says = new PassThrough();
  const running = startCommand(['sh', '-c', script], { cwd: process.cwd(), env: { PATH: process.env.PATH }, says });
  const said = text(says);
  const ended = running.ended.then(async (end) => {
    says.end();
    return { ...end, said: await said };
  });
  return { ...running, ended, says };
}

/** Whether a process goes on. */
function isAlive(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

describe('a command', limits, () => {
  it('ends with its exit code, and everything that it said was heard', async () => {
    assert.deepEqual(await shell('echo one; echo two >&2; exit 7').ended, {
      how: 7,
      leftBehind: false,
      said: 'one\ntwo\n',
    });
  });

  it('ends by the signal that killed it', async () => {
    assert.deepEqual(await shell('kill -9 $$').ended, { how: 'SIGKILL', leftBehind: false, said: '' });
  });

  it('leaves nothing running, though what it started holds its output open', async () => {
    const { how, leftBehind, said } = await shell('sleep 60 & echo $!').ended;
    assert.deepEqual([how, leftBehind], [0, true]);
    assert.match(said, /^\d+\n$/);
    assert.equal(isAlive(said), false);
  });

  it('is ended with what it started when it is stopped', async () => {
    const { ended, says, stop } = shell('sleep 60 & echo $!; wait');
    says.once('data', () => stop('SIGTERM'));
    const { how, said } = await ended;
    assert.equal(how, 'SIGTERM');
    assert.equal(isAlive(said), false);
  });
});
