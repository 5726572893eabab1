import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { CannotJudge } from '../../src/config/cannot-judge.ts';
import { readInput, readStdin, readText, readTextIfThere, recordPath } from '../../src/io/input.ts';
import { freshFolder } from '../support/commands.ts';

function telling(message: RegExp): (thrown: unknown) => boolean {
  return (thrown) => thrown instanceof CannotJudge && message.test(thrown.message);
}

describe('a file', () => {
  it('is read as it stands', (test) => {
    const path = join(freshFolder(test), 'order.json');
    writeFileSync(path, '\uFEFF{"å":1}\r\n');
    assert.equal(readText(path), '\uFEFF{"å":1}\r\n');
    assert.equal(readTextIfThere(path), '\uFEFF{"å":1}\r\n');
  });

  it('that is missing is told in one sentence, unless it need not be there', (test) => {
    const path = join(freshFolder(test), 'order.json');
    assert.throws(() => readText(path), telling(/^cannot read .*order\.json \(there is no such file.*\)\.$/));
    assert.equal(readTextIfThere(path), undefined);
  });

  it('that is a folder is told in one sentence', (test) => {
    const path = freshFolder(test);
    assert.throws(() => readText(path), telling(/\(it is a folder\)\.$/));
  });
});

describe('the record of a run', () => {
  it('stands in its folder, or is the file itself', (test) => {
    const folder = join(freshFolder(test), 'run');
    mkdirSync(folder);
    const record = join(folder, 'exchanges.ndjson');
    writeFileSync(record, '');
    assert.deepEqual([recordPath(folder), recordPath(record)], [record, record]);
  });

  it('is not looked for where nothing is', (test) => {
    const missing = join(freshFolder(test), 'missing');
    assert.equal(recordPath(missing), missing);
  });

  it('that its folder does not hold is told in one sentence', (test) => {
    const folder = freshFolder(test);
    assert.throws(() => readText(recordPath(folder)), telling(/exchanges\.ndjson/));
  });
});

describe('what is to be judged', () => {
  const table: readonly [about: string, bytes: Buffer, message: RegExp][] = [
    ['UTF-16, low byte first', Buffer.from('\uFEFF{}', 'utf16le'), /^order\.json is written in UTF-16\./],
    ['UTF-16 without a mark', Buffer.from('{}', 'utf16le'), /^order\.json is written in UTF-16\./],
    ['UTF-16, high byte first', Buffer.from([0xfe, 0xff, 0, 0x7b, 0, 0x7d]), /^order\.json is written in UTF-16\./],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0x7d]), /^order\.json is no text in UTF-8/],
  ];
  for (const [about, bytes, message] of table) {
    it(`is not ${about}`, async (test) => {
      const path = join(freshFolder(test), 'order.json');
      writeFileSync(path, bytes);
      await assert.rejects(readInput(path, 'order.json'), telling(message));
    });
  }

  it('is read as it stands, its byte order mark included', async (test) => {
    const path = join(freshFolder(test), 'order.json');
    writeFileSync(path, '\uFEFF{"å":1}\r\n');
    assert.equal(await readInput(path, 'order.json'), '\uFEFF{"å":1}\r\n');
  });

  it('may come out of a pipe, in pieces', async (test) => {
    const path = join(freshFolder(test), 'pipe');
    execFileSync('mkfifo', [path]);
    const text = JSON.stringify('å'.repeat(100_000));
    const writer = spawn('sh', ['-c', 'cat > "$0"', path]);
    writer.stdin.end(text);
    assert.equal(await readInput(path, 'pipe'), text);
  });

  it('is not waited for where nobody writes to the pipe', async (test) => {
    const path = join(freshFolder(test), 'pipe');
    execFileSync('mkfifo', [path]);
    await assert.rejects(readInput(path, 'pipe'), telling(/^pipe is a pipe that nobody writes to\.$/));
  });

  it('is told in one sentence where it is gone', async (test) => {
    const path = join(freshFolder(test), 'order.json');
    await assert.rejects(readInput(path, 'order.json'), telling(/^cannot read order\.json \(there is no such file/));
  });
});

describe('standard input', () => {
  it('is read to its end, even where a letter comes in two parts', async () => {
    const letter = Buffer.from('å');
    const parts = [Buffer.from('{"'), letter.subarray(0, 1), letter.subarray(1), Buffer.from('":1}')];
    assert.equal(await readStdin(Readable.from(parts), 'standard input'), '{"å":1}');
  });

  it('has an end, or is too much', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(10_000_000, ' ');
      })(),
    );
    await assert.rejects(readStdin(endless, 'standard input'), telling(/^standard input is larger than 200 MB\./));
  });
});
