import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { CannotJudge } from '../../src/config/cannot-judge.ts';
import { readAll, readText, readTextIfThere, recordPath } from '../../src/io/input.ts';
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

describe('standard input', () => {
  it('is read to its end, even where a letter comes in two parts', async () => {
    const letter = Buffer.from('å');
    const parts = [Buffer.from('{"'), letter.subarray(0, 1), letter.subarray(1), Buffer.from('":1}')];
    assert.equal(await readAll(Readable.from(parts)), '{"å":1}');
  });
});
